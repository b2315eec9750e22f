package org.skein.graph.model;

/**
 * A half-open stretch of a text, in UTF-16 code units: {@code [start, end)}.
 *
 * @param start the first unit, not negative
 * @param end the unit behind the last, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("bad span [%d,%d)".formatted(start, end));
    }
  }

  /** The stretch of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Whether both spans share at least one unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether this span covers the whole of {@code other}. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
