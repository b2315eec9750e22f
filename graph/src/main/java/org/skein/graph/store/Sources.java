package org.skein.graph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.skein.graph.model.Ids;
import org.skein.graph.model.Reliability;
import org.skein.graph.model.SkeinException;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.SourcePage;
import org.skein.graph.view.SourceView;
import org.skein.graph.view.SourceView.GradeView;

/** Lists sources and grades them. Whoever is only named in documents is a source too. */
final class Sources {
  private static final String LIST = Script.named("list-sources");
  private static final String CITED = Script.named("cited-entities");
  private static final String GRADE = Script.named("grade-source");
  private static final Comparator<SourceView> WEIGHTIEST_FIRST =
      Comparator.comparing(SourceView::documents)
          .thenComparing(SourceView::cited)
          .reversed()
          .thenComparing(SourceView::name)
          .thenComparing(SourceView::id);

  private final EntityReader entities;

  Sources(EntityReader entities) {
    this.entities = entities;
  }

  SourcePage page(TransactionContext tx, int offset, int limit) {
    List<SourceView> all = all(tx);
    return new SourcePage(all.size(), offset, all.stream().skip(offset).limit(limit).toList());
  }

  /**
   * Gives a source a grade.
   *
   * @param idOrName the id of the source, or the name of it or of its entity, case ignored
   * @throws SkeinException {@code NOT_FOUND} if there is no such source
   */
  SourceView grade(
      TransactionContext tx, String idOrName, Reliability grade, String why, String at) {
    SourceView source = find(tx, idOrName);
    tx.run(
            GRADE,
            Map.of(
                "id", source.id(),
                "name", source.name(),
                "letter", grade.name(),
                "why", why,
                "at", at))
        .consume();
    return find(tx, source.id());
  }

  SourceView find(TransactionContext tx, String idOrName) {
    List<SourceView> all = all(tx);
    String key = NameKey.of(idOrName);
    return all.stream()
        .filter(source -> source.id().equals(idOrName))
        .findFirst()
        .or(() -> all.stream().filter(one -> NameKey.of(one.name()).equals(key)).findFirst())
        .or(() -> ofEntity(tx, all, idOrName))
        .orElseThrow(
            () ->
                new SkeinException(
                    SkeinException.Code.NOT_FOUND,
                    "no source is called '%s': 'skein sources' lists them".formatted(idOrName)));
  }

  private java.util.Optional<SourceView> ofEntity(
      TransactionContext tx, List<SourceView> all, String idOrName) {
    return entities
        .find(tx, idOrName)
        .flatMap(entity -> all.stream().filter(one -> entity.equals(one.entity())).findFirst());
  }

  private List<SourceView> all(TransactionContext tx) {
    Map<String, Integer> cited = new HashMap<>();
    Map<String, EntityRef> citedEntities = new LinkedHashMap<>();
    tx.run(CITED)
        .forEachRemaining(
            row -> {
              EntityRef entity = Views.entity(row.get("entity"));
              cited.put(entity.id(), row.get("cited").asInt());
              citedEntities.put(entity.id(), entity);
            });
    Map<String, String> entityOf = SourceNames.all(tx);
    Map<String, EntityRef> refs =
        entities.byId(tx, entityOf.values().stream().distinct().toList()).stream()
            .collect(Collectors.toMap(EntityRef::id, Function.identity()));
    List<SourceView> sources = new ArrayList<>();
    Set<String> published = new HashSet<>(entityOf.values());
    tx.run(LIST)
        .forEachRemaining(
            row -> {
              String id = row.get("id").asString();
              EntityRef entity = refs.get(entityOf.get(id));
              sources.add(
                  view(row, entity, entity == null ? 0 : cited.getOrDefault(entity.id(), 0)));
            });
    Set<String> ids = sources.stream().map(SourceView::id).collect(Collectors.toSet());
    citedEntities.values().stream()
        .filter(entity -> !published.contains(entity.id()))
        .map(entity -> citedOnly(entity, cited.getOrDefault(entity.id(), 0)))
        .filter(source -> ids.add(source.id()))
        .forEach(sources::add);
    sources.sort(WEIGHTIEST_FIRST);
    return sources;
  }

  private static SourceView view(Record row, @Nullable EntityRef entity, int cited) {
    return new SourceView(
        row.get("id").asString(),
        row.get("name").asString(),
        entity,
        row.get("grade").asString(),
        row.get("documents").asInt(),
        row.get("origins").asInt(),
        row.get("claims").asInt(),
        cited,
        row.get("lastSeen").asString(null),
        row.get("history").asList(Sources::grade).stream().filter(Objects::nonNull).toList());
  }

  private static GradeView grade(Value grade) {
    return new GradeView(
        grade.get("letter").asString(), grade.get("why").asString(), grade.get("at").asString());
  }

  private static SourceView citedOnly(EntityRef entity, int cited) {
    return new SourceView(
        Ids.of("s", entity.name()),
        entity.name(),
        entity,
        Reliability.F.name(),
        0,
        0,
        0,
        cited,
        null,
        List.of());
  }
}
