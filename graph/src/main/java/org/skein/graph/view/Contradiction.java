package org.skein.graph.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What sources say differently, side by side; nothing is retired by it.
 *
 * @param id {@code k} and 20 hexadecimal digits, a function of kind and subject matter
 * @param kind {@code denial}: one origin asserts what another denies; {@code measurement}: values
 *     that cannot both be right at one time; {@code head}: two heads of one body at once
 * @param entity whom it is about
 * @param about the predicate, metric or role
 * @param other the object of the statement, the other side of a ratio, or null
 * @param place where the measurements hold, or null
 * @param sides two or more
 */
public record Contradiction(
    String id,
    String kind,
    EntityRef entity,
    String about,
    @Nullable EntityRef other,
    @Nullable EntityRef place,
    List<Side> sides) {
  public Contradiction {
    sides = List.copyOf(sides);
  }

  /**
   * One side.
   *
   * @param says in words: {@code asserted}, {@code denied}, the value, or the name of the head
   * @param origins how many independent origins say so
   * @param claims its best claims; empty where it is measured
   * @param measurements its measurements; empty where it is claimed
   */
  public record Side(
      String says, int origins, List<ClaimView> claims, List<MeasurementView> measurements) {
    public Side {
      claims = List.copyOf(claims);
      measurements = List.copyOf(measurements);
    }
  }
}
