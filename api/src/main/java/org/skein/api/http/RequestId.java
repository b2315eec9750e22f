package org.skein.api.http;

import io.javalin.http.Context;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/**
 * Names each request, in its answer and in the log: the caller's own name for it where it is plain.
 */
final class RequestId {
  static final String HEADER = "X-Request-Id";
  private static final String MDC_KEY = "request";
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private final SecureRandom random = new SecureRandom();

  /** Names the request that begins. */
  void begin(Context ctx) {
    String given = ctx.header(HEADER);
    String id = given != null && PLAIN.matcher(given).matches() ? given : next();
    ctx.attribute(HEADER, id);
    ctx.header(HEADER, id);
    MDC.put(MDC_KEY, id);
  }

  /** Forgets the request that has ended. */
  void end() {
    MDC.remove(MDC_KEY);
  }

  /** A name that no other request has. */
  String next() {
    byte[] bytes = new byte[6];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** The name of this request. */
  static String of(Context ctx) {
    String id = ctx.attribute(HEADER);
    return id == null ? "" : id;
  }
}
