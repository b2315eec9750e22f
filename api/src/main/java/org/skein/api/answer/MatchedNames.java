package org.skein.api.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.skein.graph.judge.NameReasons;
import org.skein.graph.judge.PairScorer.Candidate;
import org.skein.graph.view.PairFeature;
import org.skein.ingest.resolve.match.Bearer;
import org.skein.ingest.resolve.match.Evidence;
import org.skein.ingest.resolve.match.Feature;
import org.skein.ingest.resolve.match.NameMatch;
import org.skein.ingest.resolve.match.NameMatcher;
import org.skein.ingest.resolve.match.NameScreening;

/**
 * Compares the names of two entities as the resolver does: by the matcher that was learned from
 * judged pairs, persons word by word, across scripts. The two names that are most alike count, and
 * their reasons are given feature by feature, the weightiest first, the rest as one.
 */
final class MatchedNames implements NameReasons {
  private static final int MOST_NAMES = 6;
  private static final int MOST_REASONS = 7;

  /** Log odds: names alone say no more than this, for or against; context must say the rest. */
  private static final double SUREST = 4;

  /**
   * Log odds: of the pairs of organizations that the matcher learned from most were one, of those
   * that meet in a queue few are.
   */
  private static final double SELDOM = -2.5;

  private final NameMatcher matcher = NameMatcher.shipped();
  private final NameScreening screening = new NameScreening(matcher);
  private final Map<String, Feature> features = new HashMap<>();

  MatchedNames() {
    for (Feature feature : Feature.values()) {
      features.put(feature.words(), feature);
    }
  }

  @Override
  public Set<String> keys(String name) {
    return matcher.keys(name);
  }

  @Override
  public List<PairFeature> of(Candidate one, Candidate other) {
    Bearer bearer = bearer(one, other);
    NameMatch best = null;
    String names = "";
    for (String left : cut(one.names())) {
      for (String right : cut(other.names())) {
        NameMatch match = screening.match(left, right, bearer);
        if (best == null || match.probability() > best.probability()) {
          best = match;
          names = quoted(left, right);
        }
      }
    }
    if (best == null) {
      return List.of();
    }
    List<PairFeature> reasons = reasons(best, names);
    if (bearer == Bearer.ORGANIZATION) {
      reasons.add(
          new PairFeature("seldom", SELDOM, "most pairs of names that meet like these are two"));
    }
    return reasons;
  }

  private static List<String> cut(List<String> names) {
    return names.subList(0, Math.min(MOST_NAMES, names.size()));
  }

  private static String quoted(String left, String right) {
    return left.compareTo(right) <= 0
        ? "“%s” and “%s”".formatted(left, right)
        : "“%s” and “%s”".formatted(right, left);
  }

  private static Bearer bearer(Candidate one, Candidate other) {
    boolean persons = isPerson(one) && isPerson(other);
    return persons ? Bearer.PERSON : Bearer.ORGANIZATION;
  }

  private static boolean isPerson(Candidate candidate) {
    return candidate.entity().type().equals("Person");
  }

  private List<PairFeature> reasons(NameMatch match, String names) {
    double odds = match.evidence().stream().mapToDouble(Evidence::weight).sum();
    List<PairFeature> reasons = new ArrayList<>();
    double told = 0;
    for (Evidence evidence : match.evidence().stream().limit(MOST_REASONS).toList()) {
      told += evidence.weight();
      reasons.add(feature(evidence, names));
    }
    double rest = Math.max(-SUREST, Math.min(SUREST, odds)) - told;
    if (Math.abs(rest) >= 0.01) {
      reasons.add(
          new PairFeature("name: other", rest, "what else the names %s say".formatted(names)));
    }
    return reasons;
  }

  private PairFeature feature(Evidence evidence, String names) {
    Feature feature = features.get(evidence.name());
    String words =
        feature == null ? said(evidence) : "%s: %s".formatted(says(feature), share(evidence));
    return new PairFeature(
        "name: " + (feature == null ? "words" : feature.words()),
        evidence.weight(),
        "%s (%s)".formatted(words, names));
  }

  /** A sentence within a sentence begins with a small letter. */
  private static String says(Feature feature) {
    String says = feature.says();
    return says.substring(0, 1).toLowerCase(Locale.ROOT) + says.substring(1);
  }

  /** Two words that stand for one another, and how alike they are; all else is said as it is. */
  private static String said(Evidence evidence) {
    boolean compared = evidence.name().contains("” and “");
    return compared ? evidence.name() + ": alike " + share(evidence) : evidence.name();
  }

  private static String share(Evidence evidence) {
    return "%d %%".formatted(Math.round(100 * evidence.value()));
  }
}
