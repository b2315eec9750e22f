package org.skein.ingest.resolve.match;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the comparison of two names says.
 *
 * @param probability that they may mean one thing, if as many pairs do as do not
 * @param values what was seen, feature by feature; those that are 0 are left out
 * @param evidence why, the weightiest reason first
 */
public record NameMatch(double probability, Map<Feature, Double> values, List<Evidence> evidence) {
  public NameMatch {
    values = Map.copyOf(values);
    evidence = List.copyOf(evidence);
  }

  static Map<Feature, Double> values(double[] features) {
    Map<Feature, Double> values = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      if (features[feature.ordinal()] != 0) {
        values.put(feature, features[feature.ordinal()]);
      }
    }
    return values;
  }

  /** What was seen of this feature, 0 to 1. */
  public double value(Feature feature) {
    return values.getOrDefault(feature, 0.0);
  }
}
