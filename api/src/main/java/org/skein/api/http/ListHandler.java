package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import org.skein.api.Json;
import org.skein.api.answer.Lists;
import org.skein.graph.table.Clause;
import org.skein.graph.table.Found;
import org.skein.graph.table.GraphTables;
import org.skein.graph.table.Order;
import tools.jackson.databind.node.ObjectNode;

/** One page of a list: filtered, sorted, counted, with the columns that are asked for. */
final class ListHandler<T> implements Handler {
  private static final String TABLES = "tables";
  private static final int MOST = 1000;
  private static final int USUAL = 50;

  private final Json json = new Json();
  private final Lists lists;
  private final ListShape<T> shape;

  ListHandler(Lists lists, ListShape<T> shape) {
    this.lists = lists;
    this.shape = shape;
  }

  @Override
  public void handle(Context ctx) {
    Query query = Query.of(ctx, ListQuery.parameters());
    answer(ctx, query, List.of(), List.of());
  }

  /** The tables that this request is answered from: the same, however often they are asked for. */
  static GraphTables tables(Context ctx, Lists lists) {
    GraphTables tables = ctx.attribute(TABLES);
    if (tables == null) {
      tables = lists.tables();
      ctx.attribute(TABLES, tables);
    }
    return tables;
  }

  /** Answers with those that fit {@code base} besides, in {@code order} unless another is asked. */
  void answer(Context ctx, Query query, List<Clause> base, List<Order> order) {
    ListAnswer answer = ListAnswer.to(ctx, query, shape.columns());
    ListQuery list = ListQuery.of(ctx, query, base, shape.usual(), order);
    GraphTables tables = tables(ctx, lists);
    Cursors cursors = new Cursors(tables.version());
    int limit = query.integer("limit", 1, MOST, USUAL);
    int skip = query.integer("offset", 0, 10_000, 0);
    Found found = list.ask(shape.table().apply(tables), cursors, skip, limit);
    List<T> items = shape.reader().read(tables, found.ids());
    ObjectNode page = json.object();
    page.put("total", found.total());
    page.put("offset", skip);
    page.set(shape.name(), json.tree(items));
    page.set("facets", json.tree(found.facets()));
    if (found.next() == null) {
      page.putNull("next");
    } else {
      String cursor = list.cursor(cursors, found.next());
      page.put("next", cursor);
      answer.next("cursor", cursor);
    }
    if (shape.measure() != null) {
      page.set("measured", json.tree(shape.measure().apply(items)));
    }
    answer.write(page, shape.name());
  }
}
