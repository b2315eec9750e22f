package org.skein.graph.view;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Mood;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.When;

/**
 * Which claims count: all others are as if nobody had made them.
 *
 * @param moods only claims of these moods; empty for all
 * @param since only of documents published then or later ({@code 2022}, {@code 2022-10}, {@code
 *     2022-10-07}), or null
 * @param until only of documents published then or earlier, or null
 * @param sources only of documents of these publishers, case ignored; empty for all
 */
public record ClaimScope(
    List<String> moods, @Nullable String since, @Nullable String until, List<String> sources) {

  /** Every claim counts. */
  public static final ClaimScope ALL = new ClaimScope(List.of(), null, null, List.of());

  /**
   * @throws SkeinException {@code USAGE} if a date is none, or the last is before the first
   */
  public ClaimScope {
    moods = moods.stream().map(mood -> Mood.ofLabel(mood).label()).sorted().toList();
    sources = sources.stream().map(each -> each.toLowerCase(Locale.ROOT)).sorted().toList();
    check("since", since);
    check("until", until);
    if (since != null && until != null && since.compareTo(until) > 0 && !since.startsWith(until)) {
      throw new SkeinException(
          SkeinException.Code.USAGE,
          "nothing was published since %s and until %s: exchange the dates"
              .formatted(since, until));
    }
  }

  /** Whether every claim counts. */
  public boolean isAll() {
    return equals(ALL);
  }

  /**
   * Whether a claim counts. What has no date is not within any dates, what has no publisher not of
   * any source.
   */
  public boolean takes(String mood, @Nullable String published, @Nullable String publisher) {
    return (moods.isEmpty() || moods.contains(mood))
        && (since == null || published != null && published.compareTo(since) >= 0)
        && (until == null
            || published != null
                && (published.compareTo(until) <= 0 || published.startsWith(until)))
        && (sources.isEmpty()
            || publisher != null && sources.contains(publisher.toLowerCase(Locale.ROOT)));
  }

  private static void check(String name, @Nullable String date) {
    try {
      new When(date, date);
    } catch (IllegalArgumentException e) {
      throw new SkeinException(
          SkeinException.Code.USAGE,
          "'%s' is a date such as 2022, 2022-10 or 2022-10-07, not '%s'".formatted(name, date),
          e);
    }
  }
}
