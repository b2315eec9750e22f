package org.skein.api.http;

import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException.Code;

/**
 * Lets only pages of this server, and programs on this machine, write. A page of another site may
 * send a request here from someone's browser; the browser then says where it comes from.
 */
final class SameOrigin {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
  private static final List<String> SITES = List.of("same-origin", "none");

  private SameOrigin() {}

  /**
   * Checks a request that would write.
   *
   * @throws BadParameterException if it comes from, or was addressed to, another site
   */
  static void require(Context ctx) {
    String host = String.valueOf(ctx.host());
    if (!LOOPBACK.contains(withoutPort(host))) {
      throw refused("Host", host);
    }
    String site = ctx.header("Sec-Fetch-Site");
    if (site != null && !SITES.contains(site)) {
      throw refused("Sec-Fetch-Site", site);
    }
    String origin = ctx.header("Origin");
    if (origin != null && !host.equals(authority(origin))) {
      throw refused("Origin", origin);
    }
  }

  private static String withoutPort(String host) {
    return host.replaceFirst(":\\d+$", "");
  }

  private static @Nullable String authority(String origin) {
    try {
      return URI.create(origin).getAuthority();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static BadParameterException refused(String header, String value) {
    return new BadParameterException(
        Code.USAGE,
        header,
        "only pages of this server may write, and this request is of another site (%s: %s)"
            .formatted(header, value),
        null);
  }
}
