package org.skein.graph.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skein.graph.model.Mood;

/**
 * Finds values that cannot both be right: same entity, metric, unit, place and other side of a
 * ratio; times that meet; different origins; both planned or both not; and bounds that are further
 * apart than rounding explains. A measurement without a time of its own contradicts none, nor does
 * a count without a place.
 */
final class MeasurementConflicts {
  /** A gap below this share of the larger bound is taken for rounding. */
  static final double ROUNDING = 0.05;

  /** Quadratic work needs a bound: of a subject measured more often, the surest are compared. */
  private static final int MOST = 1000;

  /** A measurement as far as it matters here; {@code from} and {@code to} are not null. */
  record Stated(
      String id,
      @Nullable Double low,
      @Nullable Double high,
      String from,
      String to,
      boolean planned,
      String origin,
      double confidence) {

    boolean contradicts(Stated other) {
      return !origin.equals(other.origin)
          && planned == other.planned
          && meets(other)
          && (isBelow(other) || other.isBelow(this));
    }

    private boolean meets(Stated other) {
      return from.compareTo(other.to + "~") <= 0 && other.from.compareTo(to + "~") <= 0;
    }

    private boolean isBelow(Stated other) {
      Double top = high;
      Double bottom = other.low;
      return top != null
          && bottom != null
          && bottom - top > ROUNDING * Math.max(Math.abs(top), Math.abs(bottom));
    }

    String says(String unit) {
      if (low == null) {
        return "up to " + number(high) + " " + unit;
      }
      if (high == null) {
        return "at least " + number(low) + " " + unit;
      }
      return low.equals(high)
          ? number(low) + " " + unit
          : number(low) + " to " + number(high) + " " + unit;
    }

    private static String number(@Nullable Double value) {
      if (value == null) {
        return "?";
      }
      if (value == Math.rint(value) && Math.abs(value) < 1e15) {
        return String.format(java.util.Locale.ROOT, "%,d", value.longValue());
      }
      return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
  }

  private record Subject(
      String entityId,
      String metric,
      String unit,
      @Nullable String ofId,
      @Nullable String placeId) {}

  private final Map<Subject, List<Stated>> bySubject = new HashMap<>();

  void add(Record row) {
    String from = row.get("from").asString(null);
    String to = row.get("to").asString(null);
    Subject subject =
        new Subject(
            row.get("entityId").asString(),
            row.get("metric").asString(),
            row.get("unit").asString(),
            row.get("ofId").asString(null),
            row.get("placeId").asString(null));
    bySubject
        .computeIfAbsent(subject, unused -> new ArrayList<>())
        .add(
            new Stated(
                row.get("id").asString(),
                number(row.get("low")),
                number(row.get("high")),
                from == null ? to : from,
                to == null ? from : to,
                row.get("mood").asString().equals(Mood.PLANNED.label()),
                row.get("origin").asString(),
                row.get("confidence").asDouble()));
  }

  List<Found> found() {
    List<Found> found = new ArrayList<>();
    bySubject.forEach(
        (subject, values) -> {
          if (values.size() > 1) {
            for (List<Stated> group : groups(values)) {
              found.add(found(subject, group));
            }
          }
        });
    return found;
  }

  static List<List<Stated>> groups(List<Stated> values) {
    List<Stated> surest =
        values.stream()
            .sorted(Comparator.comparing(Stated::confidence).reversed().thenComparing(Stated::id))
            .limit(MOST)
            .toList();
    return Conflicts.among(surest, Stated::contradicts);
  }

  private static Found found(Subject subject, List<Stated> group) {
    Map<String, List<Stated>> bySaying = new TreeMap<>();
    Comparator<Stated> byValue =
        Comparator.comparing(
                (Stated value) -> value.low() != null ? value.low() : Double.NEGATIVE_INFINITY)
            .thenComparing(value -> value.high() != null ? value.high() : Double.POSITIVE_INFINITY);
    for (Stated value : group) {
      bySaying.computeIfAbsent(value.says(subject.unit()), unused -> new ArrayList<>()).add(value);
    }
    List<Found.Side> sides =
        bySaying.entrySet().stream()
            .sorted(
                Comparator.comparing(
                    (Map.Entry<String, List<Stated>> entry) -> entry.getValue().get(0), byValue))
            .map(entry -> side(entry.getKey(), entry.getValue()))
            .toList();
    return new Found(
        "measurement",
        subject.entityId(),
        subject.metric(),
        subject.ofId(),
        subject.placeId(),
        sides,
        List.of());
  }

  private static Found.Side side(String says, List<Stated> values) {
    return new Found.Side(
        says,
        (int) values.stream().map(Stated::origin).distinct().count(),
        values.stream().map(Stated::id).toList());
  }

  private static @Nullable Double number(Value value) {
    return value.isNull() ? null : Double.valueOf(value.asDouble());
  }
}
