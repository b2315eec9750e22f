package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Span;

/**
 * Where the words of a text stand, so that finding a name again costs no more than its rarest word
 * has places.
 */
final class Words {
  private final String text;
  private final Map<String, int[]> starts = new HashMap<>();

  Words(String text) {
    this.text = text;
    Map<String, Integer> counts = new HashMap<>();
    for (int i = next(text, 0); i < text.length(); i = next(text, end(text, i))) {
      String word = text.substring(i, end(text, i));
      int count = counts.merge(word, 1, Integer::sum);
      int[] known = starts.getOrDefault(word, new int[1]);
      int[] roomy = count > known.length ? Arrays.copyOf(known, 2 * known.length) : known;
      roomy[count - 1] = i;
      starts.put(word, roomy);
    }
    starts.replaceAll((word, places) -> Arrays.copyOf(places, counts.getOrDefault(word, 0)));
  }

  /** Every place where {@code surface} stands and is no part of a longer word, in order. */
  List<Span> occurrences(String surface) {
    int rarest = rarest(surface);
    if (rarest < 0) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>();
    for (int place : places(surface, rarest)) {
      int start = place - rarest;
      int end = start + surface.length();
      boolean whole =
          start >= 0
              && text.startsWith(surface, start)
              && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
              && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
      if (whole) {
        spans.add(new Span(start, end));
      }
    }
    return spans;
  }

  /** Where the word of a surface begins that has the fewest places, or -1 if it has no word. */
  private int rarest(String surface) {
    int rarest = -1;
    int fewest = Integer.MAX_VALUE;
    for (int i = next(surface, 0); i < surface.length(); i = next(surface, end(surface, i))) {
      int count = places(surface, i).length;
      if (count < fewest) {
        fewest = count;
        rarest = i;
      }
    }
    return rarest;
  }

  private int[] places(String surface, int i) {
    int @Nullable [] places = starts.get(surface.substring(i, end(surface, i)));
    return places == null ? new int[0] : places;
  }

  private static int next(String text, int from) {
    int i = from;
    while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int end(String text, int start) {
    int i = start;
    while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
