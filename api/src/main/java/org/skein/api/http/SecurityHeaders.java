package org.skein.api.http;

import java.util.Map;

/** The headers that keep a page of ours from loading, or being loaded by, anything foreign. */
final class SecurityHeaders {
  /** Style attributes are allowed because the charts and overlays of the UI position with them. */
  private static final String POLICY =
      "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline';"
          + " worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  private static final Map<String, String> ALL =
      Map.of(
          "Content-Security-Policy", POLICY,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin");

  private SecurityHeaders() {}

  /** Each header and its value. */
  static Map<String, String> all() {
    return ALL;
  }
}
