package org.skein.ingest.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Ids;
import org.skein.graph.model.Name;

/**
 * Resolves the names of one document to entities: first what the reference knowledge has under
 * exactly this name, then what the document itself explains (acronyms, surnames, short forms), then
 * variants of known names for which the document gives evidence; what is left is a new entity,
 * whose id is a function of its name alone. A document resolves the same whatever was read before
 * it.
 */
public final class Resolver {
  private static final Pattern CHINA =
      Pattern.compile("(?i)\\b(of china|china's|chinese|china)\\b");
  private static final double CLOSE = 0.72;
  private static final int MIN_VARIANT = 5;
  static final Set<String> ORGANIZATIONS =
      Set.of(
          "Firm",
          "University",
          "Lab",
          "ThinkTank",
          "GovernmentBody",
          "MilitaryUnit",
          "MediaOutlet");
  private static final Set<String> ARTIFACTS =
      Set.of("Chip", "AIModel", "Product", "Dataset", "Benchmark", "Work");

  private final Knowledge knowledge;
  private final Map<String, List<Candidate>> byFold = new HashMap<>();
  private final Map<String, List<Candidate>> byInstitution = new HashMap<>();
  private final Map<String, List<Candidate>> byPinyin = new HashMap<>();
  private final Map<String, List<Candidate>> bySkeleton = new HashMap<>();

  /** A name to resolve, with the type observed in the document. */
  public record Observed(String text, String type) {}

  private record Candidate(ReferenceEntity reference, Name name, boolean ambiguous) {}

  public Resolver(Knowledge knowledge) {
    this.knowledge = knowledge;
    for (ReferenceEntity reference : knowledge.all()) {
      for (Name name : reference.allNames()) {
        Candidate candidate =
            new Candidate(reference, name, reference.ambiguous().contains(name.text()));
        index(byFold, NameKey.fold(name.text()), candidate);
        if (isLatin(name.text())) {
          index(byInstitution, NameKey.institution(name.text()), candidate);
          index(byInstitution, NameKey.institution(withoutChina(name.text())), candidate);
          index(bySkeleton, NameKey.skeleton(NameKey.fold(name.text())), candidate);
        }
        if (name.kind().equals("transliteration")) {
          index(byPinyin, NameKey.pinyin(name.text()), candidate);
        }
      }
    }
  }

  /** A Chinese body may be named without its country: "Cyberspace Administration [of China]". */
  private static String withoutChina(String name) {
    return CHINA.matcher(name).replaceAll(" ");
  }

  private static boolean isLatin(String name) {
    return name.chars().noneMatch(Character::isIdeographic);
  }

  private static void index(Map<String, List<Candidate>> map, String key, Candidate candidate) {
    if (!key.isEmpty()) {
      map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(candidate);
    }
  }

  /** What each observed name of one document is, whatever the order in which they are given. */
  public Map<Observed, Resolution> resolve(Collection<Observed> observed) {
    List<Observed> sorted = new ArrayList<>(new HashSet<>(observed));
    sorted.sort(Comparator.comparing(Observed::text).thenComparing(Observed::type));
    Set<String> context = context(sorted);
    Map<Observed, Resolution> resolved = new LinkedHashMap<>();
    for (Observed name : sorted) {
      Resolution exact = exact(name, context);
      if (exact != null) {
        resolved.put(name, exact);
      }
    }
    resolved.values().forEach(resolution -> context.add(resolution.entity().id()));
    List<Observed> open = sorted.stream().filter(name -> !resolved.containsKey(name)).toList();
    for (Observed name : open) {
      Resolution variant = variant(name, context);
      if (variant != null) {
        resolved.put(name, variant);
      }
    }
    ShortForms longer = new ShortForms(resolved.keySet());
    for (Observed name : longestFirst(open)) {
      if (!resolved.containsKey(name)) {
        Observed full = longer.longerFor(name);
        Resolution of = full == null ? null : resolved.get(full);
        resolved.put(name, of == null ? fresh(name) : inContext(of));
        longer.add(name);
      }
    }
    return resolved;
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

  /** The entities that the document names without doubt. */
  private Set<String> context(List<Observed> names) {
    Set<String> ids = new HashSet<>();
    for (Observed name : names) {
      List<Candidate> candidates = byFold.getOrDefault(NameKey.fold(name.text()), List.of());
      if (candidates.size() == 1 && !candidates.get(0).ambiguous()) {
        ids.add(candidates.get(0).reference().entity().id());
      }
    }
    return ids;
  }

  private @Nullable Resolution exact(Observed name, Set<String> context) {
    String fold = NameKey.fold(name.text());
    List<Candidate> candidates = byFold.getOrDefault(fold, List.of());
    if (candidates.isEmpty()
        && fold.endsWith("s")
        && fold.length() > 3
        && Character.isDigit(fold.charAt(fold.length() - 2))) {
      candidates = byFold.getOrDefault(fold.substring(0, fold.length() - 1), List.of());
    }
    Candidate best = null;
    double most = 0;
    for (Candidate candidate : candidates) {
      double score = score(name, candidate, context);
      boolean better =
          score > most || (score == most && best != null && id(candidate).compareTo(id(best)) < 0);
      if (better) {
        best = candidate;
        most = score;
      }
    }
    if (best == null || most < 0.5) {
      return null;
    }
    String reason = best.name().text().equals(best.reference().entity().name()) ? "name" : "alias";
    return new Resolution(best.reference().entity(), Math.min(1, most), reason);
  }

  private static String id(Candidate candidate) {
    return candidate.reference().entity().id();
  }

  /** Type, capitals, ambiguity and company of a candidate of the same spelling. */
  private double score(Observed name, Candidate candidate, Set<String> context) {
    String type = candidate.reference().entity().type();
    double score = type.equals(name.type()) ? 0.7 : related(type, name.type()) ? 0.45 : 0.1;
    if (name.text().equals(candidate.name().text())) {
      score += 0.15;
    }
    if (!candidate.ambiguous()) {
      score += 0.2;
    }
    if (isSupported(candidate.reference(), context)) {
      score += 0.3;
    }
    return score;
  }

  static boolean related(String a, String b) {
    return a.equals(b)
        || (ORGANIZATIONS.contains(a) && ORGANIZATIONS.contains(b))
        || (ARTIFACTS.contains(a) && ARTIFACTS.contains(b))
        || isPair(a, b, "Place", "GovernmentBody")
        || isPair(a, b, "Facility", "Product")
        || isPair(a, b, "Firm", "Product")
        || isPair(a, b, "Firm", "AIModel");
  }

  private static boolean isPair(String a, String b, String one, String other) {
    return (a.equals(one) && b.equals(other)) || (a.equals(other) && b.equals(one));
  }

  private boolean isSupported(ReferenceEntity reference, Set<String> context) {
    String maker = reference.maker();
    String place = reference.place();
    return (maker != null && context.contains(maker))
        || reference.parents().stream().anyMatch(context::contains)
        || (place != null
            && (context.contains(place) || ancestors(place).stream().anyMatch(context::contains)));
  }

  /** The places that a place lies in, nearest first. */
  private List<String> ancestors(String place) {
    List<String> all = new ArrayList<>();
    List<String> parents = parents(place);
    for (int depth = 0; depth < 4 && !parents.isEmpty(); depth++) {
      all.addAll(parents);
      parents = parents.stream().flatMap(p -> parents(p).stream()).toList();
    }
    return all;
  }

  private List<String> parents(String id) {
    return knowledge.find(id).map(ReferenceEntity::parents).orElse(List.of());
  }

  /** A known name in other words, letters or sounds, where the document speaks for it. */
  private @Nullable Resolution variant(Observed name, Set<String> context) {
    String fold = NameKey.fold(name.text());
    Candidate translated =
        only(byInstitution.getOrDefault(NameKey.institution(name.text()), List.of()), name);
    if (translated == null) {
      translated =
          only(
              byInstitution.getOrDefault(NameKey.institution(withoutChina(name.text())), List.of()),
              name);
    }
    if (translated != null) {
      return new Resolution(translated.reference().entity(), 0.85, "translation");
    }
    if (fold.length() < MIN_VARIANT) {
      return null;
    }
    Candidate sounded = only(byPinyin.getOrDefault(NameKey.pinyin(name.text()), List.of()), name);
    if (sounded != null && isSupported(sounded.reference(), context)) {
      return new Resolution(sounded.reference().entity(), 0.8, "transliteration");
    }
    return misspelt(name, fold, context);
  }

  private @Nullable Resolution misspelt(Observed name, String fold, Set<String> context) {
    Candidate best = null;
    double most = 0;
    for (Candidate candidate : bySkeleton.getOrDefault(NameKey.skeleton(fold), List.of())) {
      String other = NameKey.fold(candidate.name().text());
      double similarity = 0.5 + NameKey.similarity(fold, other) / 2;
      boolean possible =
          other.length() >= MIN_VARIANT
              && !candidate.ambiguous()
              && related(candidate.reference().entity().type(), name.type())
              && NameKey.digits(other).equals(NameKey.digits(fold))
              && isSupported(candidate.reference(), context);
      if (possible && similarity > most && similarity >= CLOSE) {
        best = candidate;
        most = similarity;
      }
    }
    return best == null ? null : new Resolution(best.reference().entity(), most * 0.9, "variant");
  }

  /** The candidate, if all candidates are one entity of a fitting type. */
  private static @Nullable Candidate only(List<Candidate> candidates, Observed name) {
    Candidate found = null;
    for (Candidate candidate : candidates) {
      String type = candidate.reference().entity().type();
      if (!type.equals(name.type()) && !related(type, name.type())) {
        continue;
      }
      if (found != null && !id(found).equals(id(candidate))) {
        return null;
      }
      found = candidate;
    }
    return found;
  }

  /** What a short form of a longer name of the same document is. */
  private static Resolution inContext(Resolution longer) {
    return new Resolution(longer.entity(), 0.9 * longer.score(), "context");
  }

  static Resolution fresh(Observed name) {
    String fold = NameKey.fold(name.text());
    String key = fold.isEmpty() ? name.text() : fold;
    Entity entity =
        new Entity(
            Ids.of("x", kind(name.type()), key), name.type(), name.text(), List.of(), false, null);
    return new Resolution(entity, 0.5, "new");
  }

  /** Names of the same kind are one new entity, whatever the exact type that a text suggests. */
  private static String kind(String type) {
    if (ORGANIZATIONS.contains(type)) {
      return "Organization";
    }
    return ARTIFACTS.contains(type) ? "Artifact" : type;
  }
}
