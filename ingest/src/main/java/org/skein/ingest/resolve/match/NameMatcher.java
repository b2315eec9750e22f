package org.skein.ingest.resolve.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Says whether two names may mean one organisation or thing, and why. Safe to share. */
public final class NameMatcher {
  private static final double LEAST = 0.005;

  private final Parts parts;
  private final PairFeatures features;
  private final NameModel model;

  private NameMatcher(Parts parts, NameModel model) {
    this.parts = parts;
    this.features = new PairFeatures(parts);
    this.model = model;
  }

  /** The matcher with the table of parts and the weights that ship with Skein. */
  public static NameMatcher shipped() {
    return new NameMatcher(Parts.shipped(), NameModel.shipped());
  }

  /** The same matcher with other weights. */
  public NameMatcher with(NameModel other) {
    return new NameMatcher(parts, other);
  }

  /**
   * Forms in which names of one thing meet across scripts and languages: how the whole name and its
   * made-up part sound in Latin letters, and the parts that have translations, in any order.
   */
  public Set<String> keys(String name) {
    Set<String> keys = new TreeSet<>();
    for (NameForm form : NameForm.all(name, parts)) {
      add(keys, 's', Sound.loose(form.sounds));
      add(keys, 's', Sound.loose(form.core));
      StringBuilder rows = new StringBuilder();
      form.units.stream()
          .filter(unit -> unit.kind.weight > 0)
          .map(unit -> unit.rows.length > 0 ? "#" + unit.rows[0] : Sound.loose(unit.sound))
          .sorted()
          .forEach(row -> rows.append(row).append(' '));
      add(keys, 't', rows.toString());
    }
    return keys;
  }

  private static void add(Set<String> keys, char kind, String key) {
    if (key.length() >= 4) {
      keys.add(kind + key);
    }
  }

  /** Whether many names have this word: a kind of body, a subject, a legal form, no place. */
  public boolean isCommon(String word) {
    Kind kind = parts.kindOf(word.toLowerCase(Locale.ROOT));
    return kind != null && kind != Kind.PLACE;
  }

  Parts parts() {
    return parts;
  }

  /** A name made ready, to be compared with many. */
  public Prepared prepare(String name) {
    return new Prepared(name, NameForm.all(name, parts));
  }

  /** A name made ready for comparison. */
  public static final class Prepared {
    private final String name;
    private final List<NameForm> forms;

    private Prepared(String name, List<NameForm> forms) {
      this.name = name;
      this.forms = forms;
    }

    List<NameForm> forms() {
      return forms;
    }

    boolean hasBrackets() {
      return forms.stream().anyMatch(form -> form.cut);
    }

    /** How many words tell this name from others; two Chinese characters count as a word. */
    public int tellingWords() {
      return forms.stream().mapToInt(NameForm::tellingWords).max().orElse(0);
    }

    /** The name as it was given. */
    public String name() {
      return name;
    }
  }

  /** The probability that two names may mean one thing. */
  public double probability(Prepared a, Prepared b) {
    return NameModel.probability(model.logOdds(features(a, b)));
  }

  /** The same with reasons. */
  public NameMatch match(String a, String b) {
    return match(prepare(a), prepare(b));
  }

  /** The same with reasons. */
  public NameMatch match(Prepared a, Prepared b) {
    double[] values = features(a, b);
    double[] added = model.contributions(values);
    List<Evidence> evidence = new ArrayList<>();
    for (Feature feature : Feature.values()) {
      double contribution = added[feature.ordinal()];
      if (Math.abs(contribution) >= LEAST) {
        evidence.add(new Evidence(feature.words(), values[feature.ordinal()], contribution));
      }
    }
    evidence.sort(Comparator.comparingDouble(e -> -Math.abs(e.weight())));
    return new NameMatch(
        NameModel.probability(model.logOdds(values)), NameMatch.values(values), evidence);
  }

  /** The features of the most alike forms of both names. */
  double[] features(Prepared a, Prepared b) {
    double[] best = {};
    double most = Double.NEGATIVE_INFINITY;
    boolean brackets = a.hasBrackets() && b.hasBrackets();
    for (NameForm one : a.forms) {
      for (NameForm other : b.forms) {
        // What is left outside of brackets may be the same where the brackets tell two apart.
        if (brackets && (one.cut || other.cut)) {
          continue;
        }
        double[] values = features.of(one, other);
        double odds = model.logOdds(values);
        if (odds > most) {
          most = odds;
          best = values;
        }
      }
    }
    return best;
  }
}
