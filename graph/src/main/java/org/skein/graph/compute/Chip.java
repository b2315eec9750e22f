package org.skein.graph.compute;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A chip with what is published of it.
 *
 * @param id the entity's id
 * @param name the name to show
 * @param maker id of who makes it, or null if unknown
 * @param year the year it came out, or null if unknown
 * @param segment what it is designed or marketed for, or null if unknown
 * @param specifications its figures, one for each key
 */
public record Chip(
    String id,
    String name,
    @Nullable String maker,
    @Nullable Integer year,
    @Nullable Segment segment,
    List<Specification> specifications) {
  public Chip {
    specifications = List.copyOf(specifications);
    Map<String, Specification> byKey = new LinkedHashMap<>();
    for (Specification one : specifications) {
      if (byKey.putIfAbsent(one.key(), one) != null) {
        throw new IllegalArgumentException("chip %s has %s twice".formatted(id, one.key()));
      }
    }
  }

  /**
   * What a chip is designed or marketed for.
   *
   * @param name {@code datacentre}, {@code workstation}, {@code consumer} or {@code embedded}
   * @param source the address of the public source
   */
  public record Segment(String name, String source) {}

  /** The figure under this key, if it is known. */
  public Optional<Specification> find(String key) {
    return specifications.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  /** Dense tera-operations a second in this precision, if known. */
  public Optional<Specification> find(Precision precision) {
    return find(precision.key());
  }
}
