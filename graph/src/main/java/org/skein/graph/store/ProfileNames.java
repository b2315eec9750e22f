package org.skein.graph.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.skein.graph.model.Name;
import org.skein.graph.view.EntityProfile.NameView;

/** The names of an entity: the name to show, then those known, then those met in documents only. */
final class ProfileNames {
  private static final String SEEN = Script.named("profile-names");

  /** What is known goes before what was seen, a known language before an unknown one. */
  private static final Comparator<Name> MOST_TELLING_FIRST =
      Comparator.comparing((Name name) -> name.kind().equals("seen"))
          .thenComparing(name -> name.language().equals("und"))
          .thenComparing(Name::text)
          .thenComparing(Name::language)
          .thenComparing(Name::kind);

  private ProfileNames() {}

  static List<NameView> of(TransactionContext tx, String id, Record entity) {
    Map<String, Integer> seen = new HashMap<>();
    tx.run(SEEN, Map.of("id", id))
        .forEachRemaining(
            row -> seen.put(row.get("text").asString(), row.get("documents").asInt()));
    String shown = entity.get("entity").get("name").asString();
    Map<String, NameView> views = new LinkedHashMap<>();
    entity.get("names").asList(Views::name).stream()
        .sorted(
            Comparator.comparing((Name name) -> !name.text().equals(shown))
                .thenComparing(MOST_TELLING_FIRST))
        .forEach(name -> views.putIfAbsent(name.text(), view(name, seen)));
    seen.keySet().stream()
        .sorted()
        .forEach(text -> views.putIfAbsent(text, view(new Name(text, "und", "seen"), seen)));
    return List.copyOf(views.values());
  }

  private static NameView view(Name name, Map<String, Integer> seen) {
    return new NameView(
        name.text(), name.language(), name.kind(), seen.getOrDefault(name.text(), 0));
  }
}
