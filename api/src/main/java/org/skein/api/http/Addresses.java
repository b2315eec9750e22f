package org.skein.api.http;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Addresses that differ from that of the request in one place. */
final class Addresses {
  private Addresses() {}

  /** The address with another value of one query parameter. */
  static String with(Context ctx, String parameter, String value) {
    List<String> pairs = new ArrayList<>();
    for (Map.Entry<String, List<String>> given : ctx.queryParamMap().entrySet()) {
      // Where a list goes on, it was skipped already.
      boolean replaced =
          given.getKey().equals(parameter)
              || parameter.equals("cursor") && given.getKey().equals("offset");
      if (!replaced) {
        given.getValue().forEach(one -> pairs.add(pair(given.getKey(), one)));
      }
    }
    pairs.add(pair(parameter, value));
    return ctx.path() + "?" + String.join("&", pairs);
  }

  /** The address that names an entity by the id of its successor. */
  static String of(Context ctx, MovedException moved) {
    if (!ctx.pathParamMap().containsKey(moved.parameter())) {
      return with(ctx, moved.parameter(), moved.successor());
    }
    StringBuilder path = new StringBuilder();
    for (String step : ctx.path().substring(1).split("/")) {
      path.append('/').append(step.equals(encoded(moved.id())) ? encoded(moved.successor()) : step);
    }
    return ctx.queryString() == null ? path.toString() : path + "?" + ctx.queryString();
  }

  private static String pair(String name, String value) {
    return encoded(name) + "=" + encoded(value);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
