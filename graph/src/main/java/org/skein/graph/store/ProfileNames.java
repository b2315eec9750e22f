package org.skein.graph.store;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.skein.graph.model.Name;
import org.skein.graph.view.DocumentRef;
import org.skein.graph.view.EntityProfile.NameView;

/** The names of an entity: the name to show, then those known, then those met in documents only. */
final class ProfileNames {
  /** What is known goes before what was seen, a known language before an unknown one. */
  private static final Comparator<Name> MOST_TELLING_FIRST =
      Comparator.comparing((Name name) -> name.kind().equals("seen"))
          .thenComparing(name -> name.language().equals("und"))
          .thenComparing(Name::text)
          .thenComparing(Name::language)
          .thenComparing(Name::kind);

  private ProfileNames() {}

  static List<NameView> of(
      List<ProfilePage.SeenName> met, Record entity, Map<String, DocumentRef> documents) {
    Map<String, ProfilePage.SeenName> seen = new TreeMap<>();
    met.forEach(name -> seen.put(name.text(), name));
    String shown = entity.get("entity").get("name").asString();
    Map<String, NameView> views = new LinkedHashMap<>();
    entity.get("names").asList(Views::name).stream()
        .sorted(
            Comparator.comparing((Name name) -> !name.text().equals(shown))
                .thenComparing(MOST_TELLING_FIRST))
        .forEach(
            name -> views.putIfAbsent(name.text(), view(name, seen.get(name.text()), documents)));
    seen.values()
        .forEach(
            one ->
                views.putIfAbsent(
                    one.text(), view(new Name(one.text(), "und", "seen"), one, documents)));
    return List.copyOf(views.values());
  }

  private static NameView view(
      Name name, ProfilePage.@Nullable SeenName seen, Map<String, DocumentRef> documents) {
    return seen == null
        ? new NameView(name.text(), name.language(), name.kind(), 0)
        : new NameView(
            name.text(),
            name.language(),
            name.kind(),
            seen.documents(),
            seen.newest().stream().map(documents::get).filter(Objects::nonNull).toList());
  }
}
