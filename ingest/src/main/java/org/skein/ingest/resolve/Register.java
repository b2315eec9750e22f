package org.skein.ingest.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Name;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * Finds what a row of a register or table names. A row says what kind of thing it means but gives
 * no sentence around the name, so that only exact names count: no variant, no acronym.
 */
public final class Register {
  private static final int MAX_DEPTH = 6;

  private final Knowledge knowledge;
  private final Vocabulary vocabulary;
  private final ImportedNames imported;
  private final Map<String, List<Candidate>> byFold = new HashMap<>();
  private final Map<String, Resolution> named = new HashMap<>();

  private record Candidate(ReferenceEntity reference, Name name, boolean ambiguous) {
    String id() {
      return reference.entity().id();
    }
  }

  /**
   * A register of the reference knowledge and of what was imported before.
   *
   * @param imported entities that earlier imports brought into the graph
   */
  public Register(Knowledge knowledge, Collection<Entity> imported, Vocabulary vocabulary) {
    this.knowledge = knowledge;
    this.vocabulary = vocabulary;
    this.imported = new ImportedNames(imported);
    for (ReferenceEntity reference : knowledge.all()) {
      for (Name name : reference.allNames()) {
        Candidate candidate =
            new Candidate(reference, name, reference.ambiguous().contains(name.text()));
        byFold.computeIfAbsent(NameKey.fold(name.text()), key -> new ArrayList<>(1)).add(candidate);
      }
    }
  }

  /**
   * The reference entity that surely is meant: the only one that has one of {@code names} exactly,
   * and not as an acronym, has one of {@code types}, and lies in the country.
   *
   * @param country id of a place; with null nothing is sure
   */
  public Optional<ReferenceEntity> sure(
      Collection<String> names, Set<String> types, @Nullable String country) {
    if (country == null) {
      return Optional.empty();
    }
    Map<String, ReferenceEntity> found = new HashMap<>();
    for (String name : names) {
      for (Candidate candidate : byFold.getOrDefault(NameKey.fold(name), List.of())) {
        if (!candidate.name().kind().equals("acronym")
            && types.contains(candidate.reference().entity().type())
            && liesIn(candidate.reference(), country)) {
          found.put(candidate.id(), candidate.reference());
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.values().iterator().next()) : Optional.empty();
  }

  /**
   * What a cell names, given that it is of {@code type}: the only reference entity of that name and
   * type, else the only imported one, else a new entity, the same that a document would give.
   *
   * @param type a type of the vocabulary; abstract ones stand for all their children
   * @param otherwise the type of a new entity: a concrete one
   */
  public Resolution named(String name, String type, String otherwise) {
    return named.computeIfAbsent(
        type + '\u001f' + otherwise + '\u001f' + name, key -> find(name, type, otherwise));
  }

  private Resolution find(String name, String type, String otherwise) {
    List<Candidate> candidates =
        byFold.getOrDefault(NameKey.fold(name), List.of()).stream()
            .filter(each -> vocabulary.isA(each.reference().entity().type(), type))
            .toList();
    for (List<Candidate> narrower : List.of(candidates, plain(candidates), main(candidates))) {
      if (ids(narrower).size() == 1) {
        Entity entity = narrower.get(0).reference().entity();
        return new Resolution(entity, 1, entity.name().equals(name) ? "name" : "alias", List.of());
      }
    }
    return imported
        .find(name, otherwise)
        .map(entity -> new Resolution(entity, 0.9, "register", List.of()))
        .orElseGet(() -> Resolver.fresh(new Resolver.Observed(name, otherwise)));
  }

  private static List<Candidate> plain(List<Candidate> candidates) {
    return candidates.stream().filter(Predicate.not(Candidate::ambiguous)).toList();
  }

  private static List<Candidate> main(List<Candidate> candidates) {
    return candidates.stream()
        .filter(each -> each.name().text().equals(each.reference().entity().name()))
        .toList();
  }

  private static Set<String> ids(List<Candidate> candidates) {
    Set<String> ids = new HashSet<>();
    candidates.forEach(candidate -> ids.add(candidate.id()));
    return ids;
  }

  /** The place of this name, inside {@code country} where that is given; empty if not known. */
  public Optional<Entity> place(String name, @Nullable String country) {
    Map<String, Entity> found = new HashMap<>();
    for (Candidate candidate : byFold.getOrDefault(NameKey.fold(name), List.of())) {
      Entity entity = candidate.reference().entity();
      boolean inside = country == null || liesIn(candidate.reference(), country);
      if (entity.type().equals("Place") && inside) {
        found.put(entity.id(), entity);
      }
    }
    return found.size() == 1 ? Optional.of(found.values().iterator().next()) : Optional.empty();
  }

  private boolean liesIn(ReferenceEntity reference, String country) {
    Set<String> around = new HashSet<>(reference.parents());
    if (reference.place() != null) {
      around.add(reference.place());
    }
    for (int depth = 0; depth < MAX_DEPTH && !around.contains(country); depth++) {
      Set<String> wider = new HashSet<>();
      around.stream()
          .map(knowledge::find)
          .flatMap(Optional::stream)
          .filter(each -> each.entity().type().equals("Place"))
          .forEach(place -> wider.addAll(place.parents()));
      around.addAll(wider);
    }
    return around.contains(country);
  }
}
