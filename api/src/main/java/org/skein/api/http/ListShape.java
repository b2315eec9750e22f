package org.skein.api.http;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skein.api.answer.Lists;
import org.skein.api.list.Columns;
import org.skein.api.quality.Measured;
import org.skein.api.quality.Quality;
import org.skein.graph.table.Clause;
import org.skein.graph.table.GraphTables;
import org.skein.graph.table.Table;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.DocumentItem;
import org.skein.graph.view.EntityItem;
import org.skein.graph.view.MeasurementView;

/**
 * What one list is of.
 *
 * @param name the member that holds the items
 * @param columns the columns of an item
 * @param table the table to ask
 * @param reader what stands behind the ids
 * @param usual what holds for each item unless a filter names the field
 * @param measure how often such items are right, or null where nothing was measured
 */
record ListShape<T>(
    String name,
    Columns columns,
    Function<GraphTables, Table> table,
    ItemReader<T> reader,
    List<Clause> usual,
    @Nullable Function<List<T>, Measured> measure) {
  ListShape {
    usual = List.copyOf(usual);
  }

  /** Reads what stands behind ids. */
  interface ItemReader<T> {
    /** The items of these ids, in this order. */
    List<T> read(GraphTables tables, List<String> ids);
  }

  static ListShape<EntityItem> entities(Lists lists) {
    return new ListShape<>(
        "entities", Columns.ENTITIES, GraphTables::entities, lists::entities, List.of(), null);
  }

  static ListShape<DocumentItem> documents(Lists lists) {
    return new ListShape<>(
        "documents", Columns.DOCUMENTS, GraphTables::documents, lists::documents, List.of(), null);
  }

  static ListShape<ClaimView> claims(Lists lists, Quality quality) {
    return new ListShape<>(
        "claims",
        Columns.CLAIMS,
        GraphTables::claims,
        lists::claims,
        List.of(Clause.is("retracted", "false")),
        items -> quality.of(items.stream().map(ClaimView::predicate).toList(), List.of()));
  }

  static ListShape<MeasurementView> measurements(Lists lists, Quality quality) {
    return new ListShape<>(
        "measurements",
        Columns.MEASUREMENTS,
        GraphTables::measurements,
        lists::measurements,
        List.of(),
        items -> quality.of(List.of(), items.stream().map(MeasurementView::metric).toList()));
  }
}
