package org.skein.graph.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A quantity that export rules set thresholds on, computed from the specifications of a chip. */
public enum Quantity {
  /**
   * Total processing performance: 2 × MacTOPS × bit length, the greatest over all precisions, dense
   * (ECCN 3A090, technical notes, 88 FR 73458). A data sheet's TOPS count a multiply-accumulate as
   * two operations, so they are 2 × MacTOPS.
   */
  TPP("tpp", "total processing performance", "") {
    @Override
    public Bounds of(Chip chip) {
      return tpp(chip);
    }
  },
  /** TPP over the area of all logic dies with non-planar transistors, in mm² (ECCN 3A090). */
  PERFORMANCE_DENSITY("performance_density", "performance density", "/mm²") {
    @Override
    public Bounds of(Chip chip) {
      return density(chip);
    }
  },
  /** Bidirectional rate of all links to other chips but memory, in GB/s (ECCN 3A090 of 2022). */
  IO_BANDWIDTH("io_bandwidth", "bidirectional transfer rate", "GB/s") {
    @Override
    public Bounds of(Chip chip) {
      return links(chip);
    }
  },
  /** Rate of the links to other accelerators alone, in GB/s. */
  INTERCONNECT("interconnect", "interconnect bandwidth", "GB/s") {
    @Override
    public Bounds of(Chip chip) {
      return plain(chip, "interconnect", "interconnect bandwidth");
    }
  },
  /** Bandwidth of all memory on the package, in GB/s. */
  MEMORY_BANDWIDTH("memory_bandwidth", "memory bandwidth", "GB/s") {
    @Override
    public Bounds of(Chip chip) {
      return plain(chip, "memory_bandwidth", "memory bandwidth");
    }
  };

  /** Fins came with nodes of 22 nm and less; planar dies do not count as applicable area. */
  private static final double NON_PLANAR_NM = 16;

  private final String id;
  private final String label;
  private final String unit;

  Quantity(String id, String label, String unit) {
    this.id = id;
    this.label = label;
    this.unit = unit;
  }

  /** What is known of this quantity of {@code chip}, with the arithmetic. */
  public abstract Bounds of(Chip chip);

  /** The name in rules and answers. */
  public String id() {
    return id;
  }

  /** The name to show. */
  public String label() {
    return label;
  }

  /** Its unit; empty for a pure number. */
  public String unit() {
    return unit;
  }

  /** The quantity with this id. */
  static Optional<Quantity> find(String id) {
    return Stream.of(values()).filter(one -> one.id.equals(id)).findFirst();
  }

  /** Exact only where 16 and 8 bits are both rated: a missing one might be the greatest. */
  private static Bounds tpp(Chip chip) {
    double greatest = 0;
    List<String> terms = new ArrayList<>();
    List<String> sources = new ArrayList<>();
    for (Precision precision : Precision.values()) {
      Specification one = chip.find(precision).orElse(null);
      if (one != null) {
        double term = one.value() * precision.bits();
        greatest = Math.max(greatest, term);
        terms.add(
            "%s %s × %d bit = %s"
                .formatted(precision.label(), number(one.value()), precision.bits(), number(term)));
        sources.add(one.source());
      }
    }
    if (terms.isEmpty()) {
      return Bounds.unknown("no dense performance is known");
    }
    boolean complete =
        chip.find(Precision.FP16).isPresent()
            && (chip.find(Precision.FP8).isPresent() || chip.find(Precision.INT8).isPresent());
    String working = "greatest of " + String.join("; ", terms);
    return complete
        ? Bounds.exactly(greatest, working, distinct(sources))
        : new Bounds(
            greatest,
            null,
            working + "; at least this, since 16 and 8 bits are not both known",
            distinct(sources));
  }

  private static Bounds density(Chip chip) {
    Bounds tpp = tpp(chip);
    Specification area = chip.find("die_area").orElse(null);
    Specification node = chip.find("process_node").orElse(null);
    if (tpp.isUnknown() || area == null || area.value() == 0) {
      return Bounds.unknown(tpp.isUnknown() ? tpp.working() : "the die area is not known");
    }
    if (node == null || node.value() > NON_PLANAR_NM) {
      return Bounds.unknown("whether the die has non-planar transistors is not known");
    }
    double low = tpp.low() / area.value();
    Double high = tpp.high() == null ? null : Double.valueOf(tpp.high() / area.value());
    List<String> sources = new ArrayList<>(tpp.sources());
    sources.add(area.source());
    return new Bounds(
        low,
        high,
        "TPP %s ÷ %s mm² = %s".formatted(number(tpp.low()), number(area.value()), number(low))
            + (high == null ? ", at least" : ""),
        distinct(sources));
  }

  private static Bounds links(Chip chip) {
    Specification between = chip.find("interconnect").orElse(null);
    Specification host = chip.find("host_link").orElse(null);
    if (between == null) {
      return Bounds.unknown("the interconnect bandwidth is not known");
    }
    if (host == null) {
      return new Bounds(
          between.value(),
          null,
          "%s GB/s between chips; the link to the host is not known"
              .formatted(number(between.value())),
          List.of(between.source()));
    }
    double sum = between.value() + host.value();
    return Bounds.exactly(
        sum,
        "%s between chips + %s to the host = %s GB/s"
            .formatted(number(between.value()), number(host.value()), number(sum)),
        distinct(List.of(between.source(), host.source())));
  }

  private static Bounds plain(Chip chip, String key, String words) {
    return chip.find(key)
        .map(
            one ->
                Bounds.exactly(
                    one.value(),
                    "%s %s".formatted(number(one.value()), one.unit()),
                    List.of(one.source())))
        .orElse(Bounds.unknown("the %s is not known".formatted(words)));
  }

  private static List<String> distinct(List<String> sources) {
    return sources.stream().distinct().toList();
  }

  /** A number as people write it: no more than two decimals, thousands parted. */
  static String number(double value) {
    String text = String.format(Locale.ROOT, "%,.2f", value);
    return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
  }
}
