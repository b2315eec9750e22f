package org.skein.ingest.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Ids;
import org.skein.ingest.resolve.match.Evidence;

/**
 * Resolves the names of one document to entities: first what the reference knowledge has under
 * exactly this name, then what the document itself explains (acronyms, surnames, short forms), then
 * variants of known names for which the document gives evidence; what is left is a new entity,
 * whose id is a function of its name alone. A document resolves the same whatever was read before
 * it.
 */
public final class Resolver {
  private static final int SHORT = 4;
  private static final Pattern AI = Pattern.compile("(?i)\\bartificial intelligence\\b");

  private final Knowledge knowledge;
  private final KnownNames names;
  private final Support support;
  private final Variants variants;
  private final KnownPeople people;

  /** A name to resolve, with the type observed in the document. */
  public record Observed(String text, String type) {}

  public Resolver(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.support = new Support(knowledge);
    this.names = new KnownNames(knowledge, support);
    this.variants = new Variants(names, support);
    this.people = new KnownPeople(knowledge, names);
  }

  /** What each observed name of one document is, whatever the order in which they are given. */
  public Map<Observed, Resolution> resolve(Collection<Observed> observed) {
    return resolve(observed, null, "");
  }

  /**
   * The same, where the document's date is known: what resolves to an entity that is younger says
   * so. The text tells what short forms it explains; it may be empty.
   */
  public Map<Observed, Resolution> resolve(
      Collection<Observed> observed, @Nullable LocalDate published, String text) {
    List<Observed> sorted = new ArrayList<>(new HashSet<>(observed));
    sorted.sort(Comparator.comparing(Observed::text).thenComparing(Observed::type));
    Set<String> context = context(sorted);
    Doubts doubts = new Doubts(sorted, text, knowledge, support);
    Map<Observed, Resolution> resolved = new LinkedHashMap<>();
    for (Observed name : sorted) {
      Resolution exact = exact(name, context, doubts);
      if (exact != null) {
        resolved.put(name, exact);
      }
    }
    resolved.values().forEach(resolution -> context.add(resolution.entity().id()));
    List<Observed> open = sorted.stream().filter(name -> !resolved.containsKey(name)).toList();
    LongerNames parts = new LongerNames(sorted);
    for (Observed name : open) {
      Resolution variant = parts.haveWord(name.text()) ? null : variants.of(name, context);
      if (variant != null && !isOfAnother(name, variant, doubts)) {
        resolved.put(name, variant);
      }
    }
    shortened(open, context, text, resolved);
    resolved.replaceAll((name, resolution) -> resolution.withEarly(isEarly(resolution, published)));
    return resolved;
  }

  private boolean isOfAnother(Observed name, Resolution variant, Doubts doubts) {
    return Types.ofState(variant.entity().type())
        && knowledge
            .find(variant.entity().id())
            .filter(known -> doubts.isSaidOfAnother(name, known))
            .isPresent();
  }

  /** What is left: short for a longer name, a person by less than the whole name, or new. */
  private void shortened(
      List<Observed> open, Set<String> context, String text, Map<Observed, Resolution> resolved) {
    Set<Observed> left = new HashSet<>(open);
    ShortForms longer = new ShortForms(resolved.keySet());
    List<Observed> names = new ArrayList<>();
    Map<Observed, Observed> titled = new LinkedHashMap<>();
    for (Observed name : longestFirst(open)) {
      Observed person = ShortForms.personIn(name, left);
      person = person == null ? ShortForms.personIn(name, resolved.keySet()) : person;
      if (person == null) {
        names.add(name);
      } else if (!resolved.containsKey(name)) {
        titled.put(name, person);
      }
    }
    for (Observed name : names) {
      if (!resolved.containsKey(name)) {
        Observed full = longer.longerFor(name);
        full = full == null ? longer.bearerOf(name) : full;
        Resolution of = full == null ? null : resolved.get(full);
        Resolution person = of == null ? people.of(name, context) : null;
        resolved.put(
            name, of != null ? inContext(of) : person == null ? fresh(name, text) : person);
        longer.add(name);
      }
    }
    titled.forEach((name, person) -> resolved.put(name, inContext(bearer(person, resolved))));
  }

  private static Resolution bearer(Observed person, Map<Observed, Resolution> resolved) {
    Resolution bearer = resolved.get(person);
    return bearer == null ? fresh(person) : bearer;
  }

  private static List<Observed> longestFirst(List<Observed> names) {
    List<Observed> sorted = new ArrayList<>(names);
    sorted.sort(
        Comparator.comparingInt((Observed name) -> name.text().length())
            .reversed()
            .thenComparing(Observed::text)
            .thenComparing(Observed::type));
    return sorted;
  }

  private boolean isEarly(Resolution resolution, @Nullable LocalDate published) {
    Integer from = knowledge.find(resolution.entity().id()).map(ReferenceEntity::from).orElse(null);
    return published != null && from != null && published.getYear() < from;
  }

  /** The entities that the document names without doubt. */
  private Set<String> context(List<Observed> observed) {
    Set<String> ids = new HashSet<>();
    for (Observed name : observed) {
      List<KnownName> candidates = names.spelt(name.text());
      if (candidates.size() == 1 && !candidates.get(0).ambiguous()) {
        ids.add(candidates.get(0).id());
      }
    }
    return ids;
  }

  /** The known names that are spelt so, a plural, a title or "AI" in full aside. */
  private List<KnownName> candidates(Observed name) {
    String text = name.text();
    List<KnownName> candidates = names.spelt(text);
    if (!candidates.isEmpty()) {
      return candidates;
    }
    if (name.type().equals("Person")) {
      return names.spelt(NewNames.withoutTitle(text));
    }
    String fold = NameKey.fold(text);
    boolean plural =
        fold.endsWith("s")
            && fold.length() > 3
            && Character.isDigit(fold.charAt(fold.length() - 2));
    return names.spelt(
        plural ? fold.substring(0, fold.length() - 1) : AI.matcher(text).replaceAll("AI"));
  }

  private @Nullable Resolution exact(Observed name, Set<String> context, Doubts doubts) {
    List<KnownName> candidates = candidates(name);
    KnownName best = null;
    double most = 0;
    for (KnownName candidate : candidates) {
      double score = score(name, candidate, context);
      boolean better =
          score > most
              || (score == most && best != null && candidate.id().compareTo(best.id()) < 0);
      if (better) {
        best = candidate;
        most = score;
      }
    }
    if (best == null || most < 0.5 || doubts.about(name, best, context)) {
      return null;
    }
    return new Resolution(
        best.reference().entity(),
        Math.min(1, most),
        best.isMain() ? "name" : "alias",
        support.of(best.reference(), context));
  }

  private boolean isSupported(KnownName candidate, Set<String> context) {
    return support.speaksFor(candidate.reference(), context);
  }

  /** Type, capitals, ambiguity and company of a candidate of the same spelling. */
  private double score(Observed name, KnownName candidate, Set<String> context) {
    String type = candidate.type();
    double score = type.equals(name.type()) ? 0.7 : Types.related(type, name.type()) ? 0.45 : 0.1;
    if (name.text().equals(candidate.name().text())) {
      score += 0.15;
    }
    if (!candidate.ambiguous()) {
      score += 0.2;
    }
    if (isSupported(candidate, context)) {
      score += 0.3;
    }
    return isOtherAcronym(name.text(), candidate.name().text()) ? score - 0.5 : score;
  }

  /** SNAP is not Snap: few letters, all capital, stand for words of their own. */
  private static boolean isOtherAcronym(String text, String known) {
    return text.length() <= SHORT
        && text.chars().allMatch(Character::isUpperCase)
        && known.chars().skip(1).anyMatch(Character::isLowerCase);
  }

  /** What a short form of a longer name of the same document is. */
  private static Resolution inContext(Resolution longer) {
    return new Resolution(
        longer.entity(),
        0.9 * longer.score(),
        "context",
        List.of(new Evidence("short for a longer name of the document", 1, 2)));
  }

  static Resolution fresh(Observed name) {
    return fresh(name, "");
  }

  /**
   * A new entity of this name. A given name or surname alone says in each document who is meant in
   * that document.
   */
  private static Resolution fresh(Observed name, String text) {
    boolean bare = name.type().equals("Person") && name.text().indexOf(' ') < 0 && !text.isEmpty();
    String key = NewNames.key(name.text());
    Entity entity =
        new Entity(
            bare ? Ids.of("x", key, text) : Ids.of("x", key),
            name.type(),
            name.text(),
            List.of(),
            false,
            null);
    return new Resolution(entity, 0.5, "new", List.of());
  }
}
