package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The contract itself. */
final class ContractHandler implements Handler {
  private static final String RESOURCE = "/org/skein/api/openapi.yaml";

  @Override
  public void handle(Context ctx) throws IOException {
    Query.of(ctx);
    ctx.contentType("application/yaml").result(text());
  }

  /** The contract as it ships. */
  static String text() throws IOException {
    try (InputStream in = ContractHandler.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("resource %s is missing".formatted(RESOURCE));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
