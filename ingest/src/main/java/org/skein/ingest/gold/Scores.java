package org.skein.ingest.gold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All figures of one comparison.
 *
 * @param documents how many the gold has
 * @param answered how many of them were predicted
 * @param typedMentions distinct surfaces with their type, per document
 * @param mentions distinct surfaces alone
 * @param claims claims between named entities
 * @param pairs the same without the predicate
 * @param moodAccuracy share of the matched claims with the right mood; null where none matched
 * @param measurements measurements
 * @param byType typed mentions of each entity type
 * @param byPredicate claims of each predicate
 * @param byMood each mood over the matched claims
 * @param byMetric measurements of each metric
 * @param calibration predicted claims by their confidence; empty where none has any
 */
public record Scores(
    int documents,
    int answered,
    Figures typedMentions,
    Figures mentions,
    Figures claims,
    Figures pairs,
    @Nullable Double moodAccuracy,
    Figures measurements,
    Map<String, Figures> byType,
    Map<String, Figures> byPredicate,
    Map<String, Figures> byMood,
    Map<String, Figures> byMetric,
    List<CalibrationBand> calibration) {

  public Scores {
    calibration = List.copyOf(calibration);
  }

  /** The scores of no document. */
  public static Scores none() {
    Figures none = Figures.of(0, 0, 0);
    return new Scores(
        0, 0, none, none, none, none, null, none, Map.of(), Map.of(), Map.of(), Map.of(),
        List.of());
  }

  /** The figures by the names that the shared score.py gives them, then those it does not have. */
  public Map<String, @Nullable Object> named() {
    Map<String, @Nullable Object> named = new LinkedHashMap<>();
    named.put("documents", documents);
    named.put("answered", answered);
    named.put("mentions_typed", typedMentions);
    named.put("mentions", mentions);
    named.put("claims", claims);
    named.put("pairs", pairs);
    named.put("mood_accuracy", moodAccuracy);
    named.put("measurements", measurements);
    named.put("by_predicate", byPredicate);
    named.put("by_type", byType);
    named.put("by_mood", byMood);
    named.put("by_metric", byMetric);
    named.put("calibration", calibration);
    return named;
  }
}
