package org.skein.ingest.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Name;
import org.skein.ingest.resolve.match.Evidence;

/** What a document says in favour of an entity beside its name: who and what else is named. */
final class Support {
  private static final int MAX_DEPTH = 5;
  private static final double COUNTRY = 0.8;

  /** So many known entities say what a document is about. */
  static final int TELLING = 5;

  /** The part of a document's known entities that makes it one about their country. */
  private static final double ABOUT = 0.15;

  private static final String UNITED_STATES = "united-states";

  private static final Set<String> CHINESE = Set.of("china", "hong-kong", "macau", "taiwan");

  private final Knowledge knowledge;
  private final Map<String, Set<String>> belonging = new HashMap<>();
  private final Map<String, List<String>> byPlace = new HashMap<>();
  private final Map<String, Set<String>> places = new ConcurrentHashMap<>();

  Support(Knowledge knowledge) {
    this.knowledge = knowledge;
    for (ReferenceEntity reference : knowledge.all()) {
      String id = reference.entity().id();
      if (reference.entity().type().equals("Place")) {
        for (Name name : reference.allNames()) {
          byPlace.computeIfAbsent(NameKey.fold(name.text()), k -> new ArrayList<>(1)).add(id);
        }
      }
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
      reasons.add(new Evidence("country is named", 1, COUNTRY));
    }
    Set<String> parts = belonging.getOrDefault(reference.entity().id(), Set.of());
    if (!parts.isEmpty() && named.stream().anyMatch(parts::contains)) {
      reasons.add(new Evidence("what belongs to it is named", 1, 1.2));
    }
    return reasons;
  }

  /**
   * Whether more than the country speaks for an entity, or the document is about that country. Most
   * documents name some great power in passing, which says little.
   */
  boolean speaksWell(ReferenceEntity reference, Set<String> named) {
    return speaksCloser(reference, named)
        || places(reference).stream()
            .anyMatch(place -> named.contains(place) && isAbout(place, named));
  }

  /** Whether an entity is in the place of this name; null if there is no such place. */
  @Nullable Boolean isIn(ReferenceEntity reference, String place) {
    List<String> ids = byPlace.getOrDefault(NameKey.fold(place), List.of());
    return ids.isEmpty() ? null : ids.stream().anyMatch(places(reference)::contains);
  }

  /** Whether more than the country speaks for an entity. */
  boolean speaksCloser(ReferenceEntity reference, Set<String> named) {
    return of(reference, named).stream().anyMatch(reason -> reason.weight() > COUNTRY);
  }

  /** Whether its maker, its parent or something of its own is named. */
  boolean namesKin(ReferenceEntity reference, Set<String> named) {
    String maker = reference.maker();
    return maker != null && named.contains(maker)
        || reference.parents().stream().anyMatch(named::contains)
        || belonging.getOrDefault(reference.entity().id(), Set.of()).stream()
            .anyMatch(named::contains);
  }

  /** Whether an entity and the document are of the United States, where texts leave that out. */
  boolean isAmerican(ReferenceEntity reference, Set<String> named) {
    return places(reference).contains(UNITED_STATES) && isAbout(UNITED_STATES, named);
  }

  private boolean isAbout(String place, Set<String> named) {
    long there =
        named.stream()
            .map(knowledge::find)
            .flatMap(Optional::stream)
            .filter(other -> places(other).contains(place))
            .count();
    return there >= ABOUT * named.size();
  }

  /** Whether an entity is where Chinese is written, so that texts translate its name. */
  boolean isChinese(ReferenceEntity reference) {
    return places(reference).stream().anyMatch(CHINESE::contains);
  }

  /** Where an entity is, or who makes it, or what it belongs to, with all places around. */
  private Set<String> places(ReferenceEntity reference) {
    return places.computeIfAbsent(
        reference.entity().id(),
        id -> {
          Set<String> found = new HashSet<>();
          collect(reference, 0, found);
          return Set.copyOf(found);
        });
  }

  private void collect(ReferenceEntity reference, int depth, Set<String> found) {
    if (depth > MAX_DEPTH) {
      return;
    }
    if (reference.entity().type().equals("Place")) {
      found.add(reference.entity().id());
    }
    Stream.of(Stream.ofNullable(reference.place()), Stream.ofNullable(reference.maker()))
        .flatMap(next -> next)
        .forEach(next -> collect(next, depth + 1, found));
    reference.parents().forEach(next -> collect(next, depth + 1, found));
  }

  private void collect(String id, int depth, Set<String> found) {
    knowledge.find(id).ifPresent(next -> collect(next, depth, found));
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
