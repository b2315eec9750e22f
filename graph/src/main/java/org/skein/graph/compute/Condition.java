package org.skein.graph.compute;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule asks of a chip. */
sealed interface Condition {

  /** Whether it holds of {@code chip}; what was compared is added to {@code findings}. */
  Verdict judge(Chip chip, List<Finding> findings);

  /** All parts hold. */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public Verdict judge(Chip chip, List<Finding> findings) {
      Verdict all = Verdict.YES;
      for (Condition part : parts) {
        all = all.and(part.judge(chip, findings));
      }
      return all;
    }
  }

  /** At least one part holds. */
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public Verdict judge(Chip chip, List<Finding> findings) {
      Verdict any = Verdict.NO;
      for (Condition part : parts) {
        any = any.or(part.judge(chip, findings));
      }
      return any;
    }
  }

  /** The chip is one of those named. */
  record Named(List<String> chips) implements Condition {
    public Named {
      chips = List.copyOf(chips);
    }

    @Override
    public Verdict judge(Chip chip, List<Finding> findings) {
      Verdict verdict = chips.contains(chip.id()) ? Verdict.YES : Verdict.NO;
      findings.add(new Finding("named in the notice", verdict.label(), null, null, "", List.of()));
      return verdict;
    }
  }

  /** The chip is designed or marketed for data centres, or is not. */
  record Marketed(boolean forDatacentres) implements Condition {
    @Override
    public Verdict judge(Chip chip, List<Finding> findings) {
      Chip.Segment segment = chip.segment();
      Verdict verdict = Verdict.UNKNOWN;
      if (segment != null) {
        boolean datacentre = segment.name().equals("datacentre");
        verdict = datacentre == forDatacentres ? Verdict.YES : Verdict.NO;
      }
      findings.add(
          new Finding(
              forDatacentres
                  ? "designed or marketed for data centres"
                  : "not designed or marketed for data centres",
              verdict.label(),
              null,
              null,
              segment == null ? "what it is marketed for is not known" : segment.name() + " part",
              segment == null ? List.of() : List.of(segment.source())));
      return verdict;
    }
  }

  /** What the text leaves open, and no figure can decide. */
  record Undecided(String words) implements Condition {
    @Override
    public Verdict judge(Chip chip, List<Finding> findings) {
      findings.add(
          new Finding(
              words, Verdict.UNKNOWN.label(), null, null, "the text gives no figure", List.of()));
      return Verdict.UNKNOWN;
    }
  }

  /** A quantity lies within bounds, each of which may be missing. */
  record Threshold(
      Quantity quantity, @Nullable Double atLeast, @Nullable Double above, @Nullable Double below)
      implements Condition {
    public Threshold {
      if (atLeast == null && above == null && below == null) {
        throw new IllegalArgumentException("a threshold without a bound on " + quantity.id());
      }
    }

    @Override
    public Verdict judge(Chip chip, List<Finding> findings) {
      Bounds bounds = quantity.of(chip);
      Verdict verdict = Verdict.YES;
      if (atLeast != null) {
        verdict = verdict.and(bounds.atLeast(atLeast));
      }
      if (above != null) {
        verdict = verdict.and(bounds.above(above));
      }
      if (below != null) {
        verdict = verdict.and(bounds.below(below));
      }
      findings.add(
          new Finding(
              words(),
              verdict.label(),
              bounds.isUnknown() ? null : Double.valueOf(bounds.low()),
              bounds.high(),
              bounds.working(),
              bounds.sources()));
      return verdict;
    }

    private String words() {
      List<String> parts = new ArrayList<>();
      if (atLeast != null) {
        parts.add("≥ " + Quantity.number(atLeast));
      }
      if (above != null) {
        parts.add("> " + Quantity.number(above));
      }
      if (below != null) {
        parts.add("< " + Quantity.number(below));
      }
      String unit = quantity.unit().equals("GB/s") ? " GB/s" : "";
      return quantity.label() + " " + String.join(" and ", parts) + unit;
    }
  }
}
