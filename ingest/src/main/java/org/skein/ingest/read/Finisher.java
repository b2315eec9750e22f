package org.skein.ingest.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Document;

/** Turns drafts into documents: clean text, the headline first, dates out of the way. */
final class Finisher {
  private static final int TOP = 5;
  private static final int LONGEST_TITLE = 500;

  private final Limits limits;

  Finisher(Limits limits) {
    this.limits = limits;
  }

  /**
   * The document of a draft.
   *
   * @throws Unreadable if no text is left, or too much
   */
  Document finish(String fileName, Draft draft) throws Unreadable {
    if (draft.text().length() > 2L * limits.text()) {
      throw Unreadable.tooLarge("its text", limits.text());
    }
    List<String> lines = new ArrayList<>(CleanText.lines(draft.text()).lines().toList());
    LocalDate published = takeDate(lines, draft.published());
    String title = title(draft.title());
    if (title != null) {
      putFirst(title, lines);
    }
    String text = String.join("\n", lines);
    if (text.isEmpty() || text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw Unreadable.empty();
    }
    if (text.length() > limits.text()) {
      throw Unreadable.tooLarge("its text", limits.text());
    }
    String id = CleanText.lineOrNull(draft.id());
    String name = id == null ? fileName : id;
    return Document.of(
        name,
        title == null ? name.replaceFirst("(?i)(?:\\.[a-z][a-z0-9]{0,7}){1,2}$", "") : title,
        CleanText.lineOrNull(draft.publisher()),
        CleanText.lineOrNull(draft.author()),
        published,
        CleanText.lineOrNull(draft.url()),
        draft.mediaType(),
        text);
  }

  private static @Nullable String title(@Nullable String stated) {
    String title = CleanText.lineOrNull(stated);
    if (title == null || title.length() <= LONGEST_TITLE) {
      return title;
    }
    int end = title.lastIndexOf(' ', LONGEST_TITLE);
    return title.substring(0, end > 0 ? end : LONGEST_TITLE - 1).strip();
  }

  /** A line at the top that is only a day is no sentence. */
  private static @Nullable LocalDate takeDate(List<String> lines, @Nullable LocalDate published) {
    for (int i = 0; i < Math.min(2, lines.size() - 1); i++) {
      LocalDate day = Dates.ofDateLine(lines.get(i));
      if (day != null) {
        lines.remove(i);
        return published == null ? day : published;
      }
    }
    return published;
  }

  private static void putFirst(String title, List<String> lines) {
    String wanted = key(title);
    if (!lines.isEmpty() && key(lines.get(0)).startsWith(wanted)) {
      return;
    }
    for (int i = 0; i < Math.min(TOP, lines.size()); i++) {
      String key = key(lines.get(i));
      if (key.equals(wanted)) {
        lines.remove(i);
        break;
      }
    }
    lines.add(0, title);
  }

  private static String key(String line) {
    return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
