package org.skein.ingest.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.ingest.resolve.match.Evidence;

/** What a document says in favour of an entity beside its name: who and what else is named. */
final class Support {
  private static final int MAX_DEPTH = 4;

  private final Knowledge knowledge;
  private final Map<String, Set<String>> belonging = new HashMap<>();

  Support(Knowledge knowledge) {
    this.knowledge = knowledge;
    for (ReferenceEntity reference : knowledge.all()) {
      String id = reference.entity().id();
      if (reference.maker() != null) {
        belonging.computeIfAbsent(reference.maker(), k -> new HashSet<>()).add(id);
      }
      for (String parent : reference.parents()) {
        belonging.computeIfAbsent(parent, k -> new HashSet<>()).add(id);
      }
    }
  }

  /** The reasons that the entities of a document give; none if they give none. */
  List<Evidence> of(ReferenceEntity reference, Set<String> named) {
    List<Evidence> reasons = new ArrayList<>();
    String maker = reference.maker();
    if (maker != null && named.contains(maker)) {
      reasons.add(new Evidence("maker is named", 1, 1.5));
    }
    if (reference.parents().stream().anyMatch(named::contains)) {
      reasons.add(new Evidence("parent is named", 1, 1.5));
    }
    String place = reference.place();
    if (place != null && named.contains(place)) {
      reasons.add(new Evidence("place is named", 1, 1.2));
    } else if (ancestors(place).stream().anyMatch(named::contains)) {
      reasons.add(new Evidence("country is named", 1, 0.8));
    }
    Set<String> parts = belonging.getOrDefault(reference.entity().id(), Set.of());
    if (!parts.isEmpty() && named.stream().anyMatch(parts::contains)) {
      reasons.add(new Evidence("what belongs to it is named", 1, 1.2));
    }
    return reasons;
  }

  boolean speaksFor(ReferenceEntity reference, Set<String> named) {
    return !of(reference, named).isEmpty();
  }

  /** True if an entity lies in a place, or both lie in one country. */
  boolean sharesCountry(ReferenceEntity reference, ReferenceEntity place) {
    String own = reference.place();
    if (own == null) {
      return false;
    }
    Set<String> around = new HashSet<>(ancestors(own));
    around.add(own);
    return around.contains(place.entity().id())
        || ancestors(place.entity().id()).stream().anyMatch(around::contains);
  }

  /** The places that a place lies in, nearest first. */
  private List<String> ancestors(@Nullable String place) {
    List<String> all = new ArrayList<>();
    List<String> parents = place == null ? List.of() : parents(place);
    for (int depth = 0; depth < MAX_DEPTH && !parents.isEmpty(); depth++) {
      all.addAll(parents);
      parents = parents.stream().flatMap(p -> parents(p).stream()).toList();
    }
    return all;
  }

  private List<String> parents(String id) {
    return knowledge.find(id).map(ReferenceEntity::parents).orElse(List.of());
  }
}
