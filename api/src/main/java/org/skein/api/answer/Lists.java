package org.skein.api.answer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.skein.graph.model.Name;
import org.skein.graph.table.DerivedTables;
import org.skein.graph.table.GraphTables;
import org.skein.graph.table.TableSource;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.DocumentItem;
import org.skein.graph.view.DocumentRef;
import org.skein.graph.view.EntityItem;
import org.skein.graph.view.MeasurementView;
import org.skein.graph.vocabulary.Vocabulary;

/** All that can be listed: tables to ask, and what stands behind the ids that they answer with. */
public final class Lists {
  /** The time in which what was written must be found. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final TableSource source;
  private final DerivedTables tables;

  /** Lists of what {@code source} holds. */
  public Lists(TableSource source, Vocabulary vocabulary) {
    this.source = source;
    this.tables = new DerivedTables(source, vocabulary, PATIENCE);
  }

  /** A name for the graph as it is now: another after every change. */
  public String version() {
    return source.version();
  }

  /** The tables of the graph as it is now, or was two seconds ago. */
  public GraphTables tables() {
    return tables.current();
  }

  /** The entities of these ids, in this order. */
  public List<EntityItem> entities(GraphTables tables, List<String> ids) {
    return tables.entities(ids);
  }

  /** All names of the entities of these ids, by id. */
  public Map<String, List<Name>> names(List<String> ids) {
    return source.names(ids);
  }

  /** The claims of these ids, in this order. */
  public List<ClaimView> claims(GraphTables tables, List<String> ids) {
    return source.claims(ids);
  }

  /** The measurements of these ids, in this order. */
  public List<MeasurementView> measurements(GraphTables tables, List<String> ids) {
    return source.measurements(ids);
  }

  /** The documents of these ids, in this order. */
  public List<DocumentItem> documents(GraphTables tables, List<String> ids) {
    return source.documents(ids).stream()
        .map(
            row -> {
              DocumentRef ref = row.document();
              int[] counts = tables.counts(ref.id());
              return new DocumentItem(
                  ref.id(),
                  ref.title(),
                  row.name(),
                  ref.publisher(),
                  row.author(),
                  ref.published(),
                  ref.url(),
                  ref.origin(),
                  row.mediaType(),
                  row.sentences(),
                  counts[0],
                  counts[1],
                  row.recordedAt());
            })
        .toList();
  }
}
