package org.skein.ingest.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Document;

/** Turns drafts into documents: clean text, the headline first, dates out of the way. */
final class Finisher {
  private static final Pattern BULLET = Pattern.compile("^(?:[•▪◦■□●○‣∙] ?)+");
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
    List<String> lines = new ArrayList<>(lines(draft.text()));
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

  /** Clean lines without the marks of lists. */
  private static List<String> lines(String text) {
    return CleanText.lines(text)
        .lines()
        .map(line -> BULLET.matcher(line).replaceFirst(""))
        .filter(line -> !line.isEmpty())
        .toList();
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
    removeRepeated(wanted, lines);
    lines.add(0, title);
  }

  /** The headline as it stands near the top, on one line or broken over a few. */
  private static void removeRepeated(String wanted, List<String> lines) {
    for (int i = 0; i < Math.min(TOP, lines.size()); i++) {
      StringBuilder joined = new StringBuilder();
      for (int end = i; end < Math.min(i + TOP, lines.size()); end++) {
        joined.append(key(lines.get(end)));
        if (joined.toString().equals(wanted)) {
          lines.subList(i, end + 1).clear();
          return;
        }
      }
    }
  }

  private static String key(String line) {
    return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
