package org.skein.api.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.skein.api.answer.Lists;
import org.skein.graph.model.Name;
import org.skein.graph.table.GraphTables;
import org.skein.graph.table.Part;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.DocumentItem;
import org.skein.graph.view.EntityItem;
import org.skein.graph.view.MeasurementView;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * What is exported, handed over thing by thing in the order of ids; little of it is held at once.
 */
final class Content {
  private final Lists lists;
  private final GraphTables tables;
  private final Part part;
  private final Vocabulary vocabulary;

  Content(Lists lists, GraphTables tables, Part part, Vocabulary vocabulary) {
    this.lists = lists;
    this.tables = tables;
    this.part = part;
    this.vocabulary = vocabulary;
  }

  /** Takes one thing after the other. */
  @FunctionalInterface
  interface Sink<T> {
    /** Takes {@code one}. */
    void take(T one) throws IOException;
  }

  /** An entity with all its names but the one to show. */
  record Named(EntityItem entity, List<Name> names) {
    Named {
      names = List.copyOf(names);
    }
  }

  /** An entity, and what is stated of it alone: claims without a second end, measurements. */
  record Alone(Named named, List<ClaimView> claims, List<MeasurementView> measurements) {
    Alone {
      claims = List.copyOf(claims);
      measurements = List.copyOf(measurements);
    }
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  void entities(Sink<Named> sink) {
    part.forEachEntities(
        ids -> {
          Map<String, List<Name>> names = lists.names(ids);
          for (EntityItem entity : lists.entities(tables, ids)) {
            take(sink, named(entity, names));
          }
        });
  }

  /** The entities, each with what is stated of it alone. */
  void entitiesAlone(Sink<Alone> sink) {
    part.forEachEntities(
        ids -> {
          Map<String, List<Name>> names = lists.names(ids);
          Map<String, List<ClaimView>> claims = new HashMap<>();
          lists
              .claims(tables, ids.stream().flatMap(id -> part.describedBy(id).stream()).toList())
              .forEach(one -> add(claims, one.subject().id(), one));
          Map<String, List<MeasurementView>> measurements = new HashMap<>();
          lists
              .measurements(
                  tables, ids.stream().flatMap(id -> part.measuredOf(id).stream()).toList())
              .forEach(one -> add(measurements, one.entity().id(), one));
          for (EntityItem entity : lists.entities(tables, ids)) {
            take(
                sink,
                new Alone(
                    named(entity, names),
                    claims.getOrDefault(entity.id(), List.of()),
                    measurements.getOrDefault(entity.id(), List.of())));
          }
        });
  }

  private static <T> void add(Map<String, List<T>> lists, String id, T one) {
    lists.computeIfAbsent(id, key -> new ArrayList<>()).add(one);
  }

  private static Named named(EntityItem entity, Map<String, List<Name>> names) {
    return new Named(
        entity,
        names.getOrDefault(entity.id(), List.of()).stream()
            .filter(name -> !name.text().equals(entity.name()))
            .toList());
  }

  void claims(Sink<ClaimView> sink) {
    part.forEachClaims(ids -> lists.claims(tables, ids).forEach(one -> take(sink, one)));
  }

  void measurements(Sink<MeasurementView> sink) {
    part.forEachMeasurements(
        ids -> lists.measurements(tables, ids).forEach(one -> take(sink, one)));
  }

  void documents(Sink<DocumentItem> sink) {
    part.forEachDocuments(ids -> lists.documents(tables, ids).forEach(one -> take(sink, one)));
  }

  /** The claims with two ends, those of one statement at a time. */
  void statements(Sink<List<ClaimView>> sink) {
    part.forEachStatements(
        vocabulary,
        batch -> {
          Map<String, ClaimView> read = new HashMap<>();
          List<String> ids = batch.stream().flatMap(List::stream).toList();
          lists.claims(tables, ids).forEach(claim -> read.put(claim.id(), claim));
          for (List<String> statement : batch) {
            List<ClaimView> claims = present(statement, read::get);
            if (!claims.isEmpty()) {
              take(sink, claims);
            }
          }
        });
  }

  private static List<ClaimView> present(
      List<String> ids, Function<String, @org.jspecify.annotations.Nullable ClaimView> find) {
    List<ClaimView> claims = new ArrayList<>();
    for (String id : ids) {
      ClaimView claim = find.apply(id);
      if (claim != null) {
        claims.add(claim);
      }
    }
    return claims;
  }

  private static <T> void take(Sink<T> sink, T one) {
    try {
      sink.take(one);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
