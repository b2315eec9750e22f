package org.skein.graph.store;

import java.util.HashMap;
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
import org.skein.graph.view.ClaimView;
import org.skein.graph.vocabulary.Vocabulary;

/** Reads claims with their evidence. */
final class ClaimReader {
  private static final String ALL = Script.named("match-all-claims", "return-claims");
  private static final String BY_ID = Script.named("match-claims-by-id", "return-claims");
  private static final String OF_DOCUMENTS =
      Script.named("match-claims-of-documents", "return-claims");
  private static final String OF_ENTITY = Script.named("entity-claims");
  private static final String COUNT = Script.named("count-entity-claims");
  private static final String OF_STATEMENT = Script.named("statement-claims");

  private final Vocabulary vocabulary;

  ClaimReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  ClaimPage page(TransactionContext tx, String entityId, ClaimFilter filter) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("id", entityId);
    parameters.put("ends", ends(filter.direction()));
    parameters.put("predicate", filter.predicate());
    parameters.put("mood", filter.mood() == null ? null : filter.mood().label());
    parameters.put("offset", filter.offset());
    parameters.put("limit", filter.limit());
    int total = tx.run(COUNT, parameters).single().get("total").asInt();
    List<String> ids = tx.run(OF_ENTITY, parameters).list(row -> row.get("id").asString());
    return new ClaimPage(total, filter.offset(), byId(tx, ids));
  }

  /** The claims that best show one statement, as {@link Evidence} chooses them. */
  List<ClaimView> ofStatement(
      TransactionContext tx, String subjectId, String predicate, String objectId, int limit) {
    boolean symmetric = vocabulary.predicate(predicate).symmetric();
    Map<String, Object> parameters =
        Map.of(
            "subjectId", subjectId,
            "predicate", predicate,
            "objectId", objectId,
            "symmetric", symmetric);
    return byId(tx, Evidence.choose(tx.run(OF_STATEMENT, parameters).list(Evidence::of), limit));
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
