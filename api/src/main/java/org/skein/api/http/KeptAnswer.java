package org.skein.api.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A good answer as it is sent: its bytes, packed or not, and what its headers say of them. */
final class KeptAnswer {
  /** What is shorter is not worth packing; the server packs nothing shorter either. */
  private static final int LEAST_PACKED = 1_500;

  /** About what the headers, the tag and their places in a map take. */
  private static final int BESIDES = 500;

  private final byte[] body;
  private final @Nullable String type;
  private final @Nullable String link;
  private final boolean packed;

  KeptAnswer(byte[] body, @Nullable String type, @Nullable String link, boolean packed) {
    this.body = body;
    this.type = type;
    this.link = link;
    this.packed = packed;
  }

  /**
   * What a handler answered; empty where that is no good answer with a body.
   *
   * @param packing whether it may be packed with gzip
   */
  static Optional<KeptAnswer> of(Context ctx, boolean packing) throws IOException {
    InputStream result = ctx.statusCode() == 200 ? ctx.resultInputStream() : null;
    if (result == null) {
      return Optional.empty();
    }
    byte[] body = result.readAllBytes();
    boolean packed = packing && body.length >= LEAST_PACKED;
    return Optional.of(
        new KeptAnswer(
            packed ? packed(body) : body,
            ctx.res().getContentType(),
            ctx.res().getHeader("Link"),
            packed));
  }

  private static byte[] packed(byte[] body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 4);
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(body);
    }
    return packed.toByteArray();
  }

  /** Answers with it. */
  void send(Context ctx) {
    if (type != null) {
      ctx.contentType(type);
    }
    if (link != null) {
      ctx.header("Link", link);
    }
    if (packed) {
      // The server leaves alone what says that it is packed.
      ctx.header("Content-Encoding", "gzip");
    }
    ctx.result(body);
  }

  /** The memory that it takes, in bytes. */
  int weight() {
    return body.length + BESIDES;
  }
}
