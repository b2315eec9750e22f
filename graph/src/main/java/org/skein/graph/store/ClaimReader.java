package org.skein.graph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.TransactionContext;
import org.skein.graph.view.ClaimFilter;
import org.skein.graph.view.ClaimPage;
import org.skein.graph.view.ClaimScope;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.Clocks;
import org.skein.graph.vocabulary.Vocabulary;

/** Reads claims with their evidence. */
final class ClaimReader {
  private static final String ALL = Script.named("match-all-claims", "return-claims");
  private static final String BY_ID = Script.named("match-claims-by-id", "return-claims");
  private static final String OF_DOCUMENTS =
      Script.named("match-claims-of-documents", "return-claims");
  private static final String OF_ENTITY = Script.named("match-entity-claims", "page-entity-claims");
  private static final String COUNT = Script.named("match-entity-claims", "count-entity-claims");
  private static final String OF_STATEMENTS = Script.named("statement-claims");

  private final Vocabulary vocabulary;

  ClaimReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  ClaimPage page(TransactionContext tx, String entityId, ClaimFilter filter, Clocks clocks) {
    Map<String, @Nullable Object> parameters = ClockParameters.of(entityId, clocks);
    parameters.put("ends", ends(filter.direction()));
    parameters.put("predicate", filter.predicate());
    parameters.put("mood", filter.mood() == null ? null : filter.mood().label());
    parameters.put("offset", filter.offset());
    parameters.put("limit", filter.limit());
    int total = tx.run(COUNT, parameters).single().get("total").asInt();
    List<String> ids = tx.run(OF_ENTITY, parameters).list(row -> row.get("id").asString());
    return new ClaimPage(total, filter.offset(), byId(tx, ids));
  }

  /** The claims that best show each statement, as {@link Evidence} chooses them. */
  Map<StatementId, List<ClaimView>> ofStatements(
      TransactionContext tx, Collection<StatementId> statements, ClaimScope scope, int limit) {
    List<StatementId> asked = List.copyOf(new LinkedHashSet<>(statements));
    List<List<Evidence>> evidence = asked.stream().map(unused -> evidence()).toList();
    tx.run(OF_STATEMENTS, Map.of("rows", rows(asked)))
        .forEachRemaining(
            row -> {
              if (scope.takes(
                  row.get("mood").asString(),
                  row.get("published").asString(null),
                  row.get("publisher").asString(null))) {
                evidence.get(row.get("number").asInt()).add(Evidence.of(row));
              }
            });
    List<List<String>> chosen =
        evidence.stream().map(each -> Evidence.choose(each, limit)).toList();
    Map<String, ClaimView> views =
        byId(tx, chosen.stream().flatMap(List::stream).distinct().toList()).stream()
            .collect(Collectors.toMap(ClaimView::id, Function.identity()));
    Map<StatementId, List<ClaimView>> claims = new HashMap<>();
    for (int i = 0; i < asked.size(); i++) {
      claims.put(
          asked.get(i), chosen.get(i).stream().map(views::get).filter(Objects::nonNull).toList());
    }
    return claims;
  }

  private static List<Evidence> evidence() {
    return new ArrayList<>();
  }

  private List<Map<String, Object>> rows(List<StatementId> statements) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (StatementId each : statements) {
      rows.add(
          Map.of(
              "number", rows.size(),
              "subjectId", each.subjectId(),
              "predicate", each.predicate(),
              "objectId", each.objectId(),
              "symmetric", vocabulary.predicate(each.predicate()).symmetric()));
    }
    return rows;
  }

  /** The claims of these ids, in this order; without those that are not there. */
  List<ClaimView> byId(TransactionContext tx, List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<String, ClaimView> found =
        tx.run(BY_ID, Map.of("ids", ids)).list(Views::claim).stream()
            .collect(Collectors.toMap(ClaimView::id, Function.identity(), (a, b) -> a));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  void forEach(QueryRunner tx, Consumer<ClaimView> consumer) {
    tx.run(ALL).forEachRemaining(row -> consumer.accept(Views.claim(row)));
  }

  void forEach(QueryRunner tx, List<String> ids, Consumer<ClaimView> consumer) {
    tx.run(BY_ID, Map.of("ids", ids)).forEachRemaining(row -> consumer.accept(Views.claim(row)));
  }

  void forEachOf(QueryRunner tx, List<String> documentIds, Consumer<ClaimView> consumer) {
    tx.run(OF_DOCUMENTS, Map.of("ids", documentIds))
        .forEachRemaining(row -> consumer.accept(Views.claim(row)));
  }

  private static List<String> ends(ClaimFilter.Direction direction) {
    return switch (direction) {
      case OUT -> List.of("SUBJECT");
      case IN -> List.of("OBJECT");
      case BOTH -> List.of("SUBJECT", "OBJECT");
    };
  }
}
