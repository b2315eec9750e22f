package org.skein.ingest.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skein.ingest.extract.QuantitySite.Candidate;
import org.skein.ingest.learn.BinaryModels;

/**
 * Judges each quantity: how likely is it that it measures something by each metric, and, for a
 * metric, how likely is it of each name? What one would guess at first sight has a say of its own.
 */
final class MeasureModel {
  /** The label of a name that a quantity measures; the others are the metrics. */
  static final String BEARER = "bearer";

  private static final double METRIC_FLOOR = 0.33;
  private static final double FLOOR = 0.15;

  /** Less likely measurements are wrong more often than right, in annotated documents. */
  private static final double LEAST = 0.25;

  private static final double SURE = 0.7;
  private static final double TRUST = 0.4;
  private static final double BEARER_TRUST = 0.1;
  private static final double MORE_FLOOR = 0.5;
  static final String FILE = "measures.model.gz";

  private final BinaryModels models;

  /** A metric that a quantity may measure of a name, and how likely it does. */
  record Judged(NamedSpan name, String metric, double probability) {}

  MeasureModel(BinaryModels models) {
    ModelFile.require(models.labels(), List.of(BEARER), "measurements");
    this.models = models;
  }

  /**
   * The model that ships with Skein.
   *
   * @throws org.skein.graph.model.SkeinException if it is missing or of another version
   */
  static MeasureModel shipped() {
    return new MeasureModel(
        ModelFile.shipped(FILE, "measurements", ModelFile.TRAIN, BinaryModels::read));
  }

  void write(OutputStream out) throws IOException {
    ModelFile.write(out, models::write);
  }

  /** What a quantity measures: of the likeliest metric, the likeliest name and others as likely. */
  List<Judged> judge(QuantitySite site) {
    if (site.candidates().isEmpty()) {
      return List.of();
    }
    float[] metrics = models.probabilities(MetricFeatures.of(site));
    RulesOfThumb rules = new RulesOfThumb(site);
    int guess = models.labels().indexOf(rules.metric());
    double trust = rules.isSure() ? SURE : TRUST;
    for (int label = 0; label < metrics.length; label++) {
      metrics[label] = (float) ((1 - trust) * metrics[label] + (label == guess ? trust : 0));
    }
    int best = 0;
    for (int label = 1; label < metrics.length; label++) {
      boolean metric = !models.labels().get(label).equals(BEARER);
      best = metric && metrics[label] > metrics[best] ? label : best;
    }
    return metrics[best] < METRIC_FLOOR
        ? List.of()
        : probable(site, judge(site, models.labels().get(best), metrics[best]), metrics[best]);
  }

  /** The likeliest name, and those that stand in one list with it. */
  private static List<Judged> probable(QuantitySite site, List<Judged> judged, double metric) {
    List<Judged> probable = new ArrayList<>();
    for (Judged one : judged) {
      boolean first = probable.isEmpty();
      boolean listed = first || site.areListed(probable.get(0).name(), one.name());
      boolean likely = one.probability() >= metric * (first ? FLOOR : MORE_FLOOR);
      if (listed && likely && one.probability() >= LEAST) {
        probable.add(one);
      }
    }
    return probable;
  }

  /** Every name that the quantity could measure by a metric, the likeliest first. */
  private List<Judged> judge(QuantitySite site, String metric, double likely) {
    int bearer = models.labels().indexOf(BEARER);
    Map<String, Judged> byName = new HashMap<>();
    NamedSpan guess = new RulesOfThumb(site).bearer(metric);
    for (Candidate candidate : site.candidates()) {
      boolean guessed = candidate.name().equals(guess);
      double probability =
          likely
              * ((1 - BEARER_TRUST)
                      * models
                          .probabilities(BearerFeatures.of(site, candidate, metric, guess))[bearer]
                  + (guessed ? BEARER_TRUST : 0));
      Judged judged = new Judged(candidate.name(), metric, probability);
      byName.merge(
          candidate.name().name().text(),
          judged,
          (a, b) -> a.probability() >= b.probability() ? a : b);
    }
    List<Judged> all = new ArrayList<>(byName.values());
    all.sort(
        java.util.Comparator.comparingDouble(Judged::probability)
            .reversed()
            .thenComparing(judged -> judged.name().span()));
    return all;
  }
}
