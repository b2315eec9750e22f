package org.skein.graph.compute;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One comparison that a rule asks for.
 *
 * @param condition what is asked, in words
 * @param verdict {@code yes}, {@code no} or {@code cannot be said}
 * @param low what the quantity is at least, or null where it is not known or none is asked
 * @param high what it is at most, or null where it is open
 * @param working the arithmetic, or what is missing
 * @param sources the addresses of the figures
 */
public record Finding(
    String condition,
    String verdict,
    @Nullable Double low,
    @Nullable Double high,
    String working,
    List<String> sources) {
  public Finding {
    sources = List.copyOf(sources);
  }
}
