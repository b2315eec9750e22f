package org.skein.graph.progress;

import org.jspecify.annotations.Nullable;
import org.skein.graph.view.DocumentRef;
import org.skein.graph.view.WhenView;

/**
 * The day under which something stated is shown.
 *
 * @param date {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}, or null if nothing is known
 * @param kind {@code stated} where the text gives it, {@code reported} where it is the day of
 *     publication, {@code unknown}
 */
public record Dating(@Nullable String date, String kind) {

  /**
   * The time that the text gives, else the day of publication. What is said to have happened cannot
   * have happened after it was published: such a time is a misreading, or of something else.
   */
  public static Dating of(WhenView when, String mood, DocumentRef document) {
    String stated = when.from() == null ? when.to() : when.from();
    String published = document.published();
    boolean future =
        stated != null && published != null && later(stated, published) && !mood.equals("planned");
    if (stated != null && !future) {
      return new Dating(stated, "stated");
    }
    return published == null ? new Dating(null, "unknown") : new Dating(published, "reported");
  }

  /** A text that sorts by time, the unknown last. */
  String order() {
    return date == null ? "9999" : date;
  }

  /** Whether a partial date lies wholly behind a day: {@code 2019} is not after 2019-08-01. */
  private static boolean later(String partial, String day) {
    String same = day.substring(0, Math.min(partial.length(), day.length()));
    return partial.compareTo(same) > 0;
  }
}
