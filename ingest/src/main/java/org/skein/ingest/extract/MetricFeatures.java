package org.skein.ingest.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.skein.ingest.annotate.Dependencies;
import org.skein.ingest.annotate.Token;
import org.skein.ingest.learn.Features;

/**
 * What is seen of a quantity to tell what it measures: its unit and size, the words around it with
 * their classes, what it hangs on, and which types of names stand near.
 */
final class MetricFeatures {
  private static final int WINDOW = 9;
  private static final int STEPS = 5;

  private final QuantitySite site;
  private final String unit;
  private final Features f = new Features();

  private MetricFeatures(QuantitySite site) {
    this.site = site;
    this.unit = site.unitClass();
  }

  static Features of(QuantitySite site) {
    MetricFeatures features = new MetricFeatures(site);
    features.quantity();
    features.neighbours();
    features.window();
    features.cues();
    features.governors();
    features.names();
    return features.f;
  }

  private void quantity() {
    Quantity q = site.quantity();
    f.add(0, "bias");
    f.add(1, unit);
    String bounds = (q.low() == null ? "up to" : "") + (q.high() == null ? "more than" : "");
    f.add(2, unit, bounds);
    f.add(3, unit, size(q));
    f.add(4, unit, site.sentence().headline() ? "headline" : "text");
    String guess = new RulesOfThumb(site).metric();
    f.add(60, guess);
    f.add(61, unit, guess);
    if (unit.equals("noun")) {
      String[] words = q.unit().toLowerCase(Locale.ROOT).split("[\\s-]+");
      Token noun = site.sentence().token(site.end() - 1);
      f.add(5, words[words.length - 1]);
      f.add(6, noun.cluster());
      f.add(7, noun.lemma(), size(q));
      f.add(8, words[0]);
      Cues.of(noun.lemma()).forEach(cue -> f.add(9, cue));
    }
  }

  private static String size(Quantity q) {
    Double value = q.low() != null ? q.low() : q.high();
    double size = value == null ? 0 : Math.abs(value);
    return size < 1 ? "<1" : size <= 10 ? "<=10" : String.valueOf((int) Math.log10(size));
  }

  private void neighbours() {
    String l1 = site.lemma(site.first() - 1);
    String l2 = site.lemma(site.first() - 2);
    String r1 = site.lemma(site.end());
    String r2 = site.lemma(site.end() + 1);
    f.add(10, unit, l1);
    f.add(11, unit, l2, l1);
    f.add(12, unit, r1);
    f.add(13, unit, r1, r2);
    f.add(14, unit, l1, r1);
    f.add(15, unit, site.lemma(site.first() - 3), l2, l1);
    f.add(16, unit, r1, r2, site.lemma(site.end() + 2));
  }

  private void window() {
    for (int d = 1; d <= WINDOW; d++) {
      word(site.first() - d, d, "<");
      word(site.end() + d - 1, d, ">");
    }
  }

  private void word(int i, int distance, String side) {
    if (i < 0 || i >= site.sentence().size()) {
      return;
    }
    String lemma = site.lemma(i);
    String near = distance <= 3 ? "near" : distance <= 6 ? "middle" : "far";
    f.add(20, unit, lemma);
    f.add(21, unit, lemma, side);
    f.add(22, unit, lemma, side, near);
    f.add(23, lemma);
    String cluster = site.sentence().token(i).cluster();
    boolean content = site.sentence().token(i).isNoun() || site.sentence().token(i).isVerb();
    if (distance <= 5 && content && !cluster.isEmpty() && !lemma.equals("NAME")) {
      f.add(24, unit, cluster, side);
    }
  }

  /** The nearest word of each class of words, and the nearest of all on each side. */
  private void cues() {
    Set<String> seen = new HashSet<>();
    for (int d = 1; d <= WINDOW + 3; d++) {
      for (int i : new int[] {site.first() - d, site.end() + d - 1}) {
        for (String cue : Cues.of(site.lemma(i))) {
          String side = i < site.first() ? "<" : ">";
          if (seen.add(cue)) {
            f.add(50, unit, cue);
            f.add(51, unit, cue, d <= 2 ? "2" : d <= 5 ? "5" : "far");
            f.add(52, unit, cue, side);
            f.add(53, unit, cue, seen.size() == 1 ? "first" : "later");
          }
          if (seen.add(side)) {
            f.add(54, unit, cue, side);
          }
        }
      }
    }
  }

  /** What it hangs on, up to the verb. */
  private void governors() {
    Dependencies deps = site.parsed().deps();
    int at = site.end() - 1;
    for (int i = site.first(); i < site.end(); i++) {
      if (deps.head(i) < site.first() || deps.head(i) >= site.end()) {
        at = i;
      }
    }
    f.add(30, unit, deps.label(at));
    for (int steps = 0; steps < STEPS && deps.head(at) != Dependencies.ROOT; steps++) {
      String label = deps.label(at);
      at = deps.head(at);
      f.add(31, unit, site.lemma(at));
      f.add(32, unit, site.lemma(at), label);
      Cues.of(site.lemma(at)).forEach(cue -> f.add(35, unit, cue));
      f.add(33, unit, site.sentence().token(at).cluster(), label);
      if (site.sentence().token(at).isVerb()) {
        f.add(34, unit, site.lemma(at), "verb");
        break;
      }
    }
  }

  private void names() {
    String left = "none";
    String right = "none";
    for (NamedSpan name : site.parsed().names()) {
      f.add(40, unit, name.type());
      if (name.end() <= site.first()) {
        left = name.type();
      } else if (right.equals("none") && name.first() >= site.end()) {
        right = name.type();
        boolean next = name.first() <= site.end() + 1;
        f.add(41, unit, name.type(), next ? "next" : "later");
      } else if (name.span().overlaps(site.quantity().span())) {
        f.add(42, unit, name.type());
      }
    }
    f.add(43, unit, left);
    f.add(44, unit, left, right);
  }
}
