package org.skein.api.http;

import io.javalin.http.Context;
import org.skein.api.Json;
import org.skein.api.list.Columns;
import org.skein.api.list.Csv;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a list in the format, and with the columns, that were asked for. */
final class ListAnswer {
  private final Json json = new Json();
  private final Context ctx;
  private final Format format;
  private final Columns columns;
  private final boolean whole;

  private ListAnswer(Context ctx, Format format, Columns columns, boolean whole) {
    this.ctx = ctx;
    this.format = format;
    this.columns = columns;
    this.whole = whole;
  }

  /** An answer to this request, with all of {@code columns} unless it selects some. */
  static ListAnswer to(Context ctx, Query query, Columns columns) {
    Columns chosen = ListQuery.columns(query, columns);
    return new ListAnswer(ctx, Format.of(ctx, query), chosen, query.findText("select") == null);
  }

  /** Says where the list goes on: this address, with another value of one parameter. */
  void next(String parameter, String value) {
    ctx.header("Link", "<%s>; rel=\"next\"".formatted(Addresses.with(ctx, parameter, value)));
  }

  /**
   * Writes the list.
   *
   * @param answer what the list is a member of in JSON; the other formats give its items alone
   * @param name the member that holds the items
   */
  void write(Object answer, String name) {
    ObjectNode tree = (ObjectNode) json.tree(answer);
    ArrayNode items = (ArrayNode) tree.get(name);
    if (!whole) {
      for (int i = 0; i < items.size(); i++) {
        items.set(i, columns.only((ObjectNode) items.get(i)));
      }
    }
    switch (format) {
      case JSON -> ctx.json(tree);
      case JSON_LINES -> {
        StringBuilder lines = new StringBuilder();
        for (JsonNode item : items) {
          lines.append(json.line(item)).append('\n');
        }
        ctx.contentType(format.mediaType()).result(lines.toString());
      }
      case CSV -> {
        StringBuilder lines = new StringBuilder(Csv.header(columns));
        for (JsonNode item : items) {
          lines.append(Csv.line(columns, item));
        }
        ctx.contentType(format.mediaType() + "; charset=utf-8").result(lines.toString());
      }
    }
  }
}
