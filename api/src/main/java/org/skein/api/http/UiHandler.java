package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;

/** The UI: its files from the class path, and its start page for every address that it draws. */
final class UiHandler implements Handler {
  private static final String FOLDER = "org/skein/web";
  private static final String START_PAGE = "/index.html";
  private static final String ASSETS = "/assets/";
  private static final Map<String, String> MEDIA_TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("map", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("wasm", "application/wasm"),
          Map.entry("woff2", "font/woff2"));

  @Override
  public void handle(Context ctx) throws IOException {
    String path = ctx.path();
    if (path.equals("/api") || path.startsWith("/api/")) {
      throw new SkeinException(
          SkeinException.Code.NOT_FOUND,
          "there is no address '%s': %s/openapi.yaml lists them".formatted(path, Routes.BASE));
    }
    byte[] file = findFile(path);
    if (file != null) {
      answer(ctx, path, file);
    } else if (path.startsWith(ASSETS)) {
      throw new SkeinException(
          SkeinException.Code.NOT_FOUND,
          "the UI has no file '%s': reload the page".formatted(path));
    } else {
      answer(ctx, START_PAGE, startPage());
    }
  }

  /** Whether the UI was built and packed. */
  static boolean isPacked() {
    return UiHandler.class.getClassLoader().getResource(FOLDER + START_PAGE) != null;
  }

  private static byte[] startPage() throws IOException {
    byte[] page = findFile(START_PAGE);
    if (page == null) {
      throw new SkeinException(
          SkeinException.Code.UNAVAILABLE,
          "the UI is not in this build: build the whole project with 'mvn package' and Node 20. The API answers under %s"
              .formatted(Routes.BASE));
    }
    return page;
  }

  private static void answer(Context ctx, String path, byte[] file) {
    ctx.header(
        "Cache-Control",
        path.startsWith(ASSETS) ? "public, max-age=31536000, immutable" : "no-cache");
    ctx.contentType(mediaType(path)).result(file);
  }

  private static String mediaType(String path) {
    String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return MEDIA_TYPES.getOrDefault(extension, "application/octet-stream");
  }

  /** A file of the UI; a path that leaves its folder, or names a folder, is none. */
  private static byte @Nullable [] findFile(String path) throws IOException {
    boolean isFile = path.lastIndexOf('.') > path.lastIndexOf('/');
    if (!isFile || path.contains("..") || path.contains("//") || path.contains("\\")) {
      return null;
    }
    try (InputStream in = UiHandler.class.getClassLoader().getResourceAsStream(FOLDER + path)) {
      return in == null ? null : in.readAllBytes();
    }
  }
}
