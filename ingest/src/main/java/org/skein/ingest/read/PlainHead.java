package org.skein.ingest.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the first lines of a plain text say of it: a day alone, a headline, {@code Title: …}, or a
 * line such as {@code Publisher | 2024-03-01 | By the desk}.
 */
final class PlainHead {
  private static final int LINES = 8;
  private static final int LONGEST_TITLE = 220;
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)^(title|headline|date|published|publication date|publisher|source|author|by|url|link"
              + "|标题|日期|来源|作者)\\s*[:：]\\s*(\\S.*)$");
  private static final Pattern BYLINE = Pattern.compile("(?i)^by\\s+(\\p{L}.{1,80})$");
  private static final Pattern SEPARATOR = Pattern.compile("\\s*[|·•]\\s*|\\s+[—–]\\s+");
  private static final Pattern TERMINATED = Pattern.compile(".*[.;,:。；，：][\"”’')]?$");

  private @Nullable String title;
  private @Nullable String publisher;
  private @Nullable String author;
  private @Nullable LocalDate published;
  private @Nullable String url;
  private int taken;

  private PlainHead() {}

  /** The draft of a plain text, given one paragraph a line. */
  static Draft draft(String mediaType, String text) {
    List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    PlainHead head = new PlainHead();
    head.read(lines);
    return new Draft(
        null,
        head.title,
        head.publisher,
        head.author,
        head.published,
        head.url,
        mediaType,
        String.join("\n", lines.subList(head.taken, lines.size())));
  }

  private void read(List<String> lines) {
    for (int i = 0; i < Math.min(LINES, lines.size()); i++) {
      String line = lines.get(i);
      boolean describes = takeDate(line) || takeLabel(line) || takeCredits(line);
      if (!describes && (title != null || !takeTitle(line, lines.size()))) {
        return;
      }
      taken = i + 1;
    }
  }

  private boolean takeDate(String line) {
    LocalDate day = published == null ? Dates.ofDateLine(line) : null;
    published = day == null ? published : day;
    return day != null;
  }

  private boolean takeLabel(String line) {
    Matcher m = LABEL.matcher(line);
    if (line.length() > LONGEST_TITLE || !m.find()) {
      return false;
    }
    String value = m.group(2).strip();
    switch (m.group(1).toLowerCase(Locale.ROOT)) {
      case "title", "headline", "标题" -> title = value;
      case "date", "published", "publication date", "日期" -> published = Dates.parse(value);
      case "publisher", "source", "来源" -> publisher = value;
      case "url", "link" -> url = value;
      default -> author = value;
    }
    return true;
  }

  /** Parts between bars, one of them a day or a byline. */
  private boolean takeCredits(String line) {
    if (line.length() > LONGEST_TITLE) {
      return false;
    }
    Matcher byline = BYLINE.matcher(line);
    if (title != null && byline.find() && !TERMINATED.matcher(line).matches()) {
      author = byline.group(1);
      return true;
    }
    String[] parts = SEPARATOR.split(line);
    LocalDate day = null;
    for (String part : parts) {
      day = day == null ? Dates.ofDateLine(part) : day;
    }
    if (parts.length < 2 || parts.length > 5 || day == null) {
      return false;
    }
    published = published == null ? day : published;
    for (String part : parts) {
      takePart(part.strip());
    }
    return true;
  }

  private void takePart(String part) {
    Matcher byline = BYLINE.matcher(part);
    if (byline.find()) {
      author = byline.group(1);
    } else if (publisher == null && !part.isEmpty() && Dates.ofDateLine(part) == null) {
      publisher = part;
    }
  }

  private boolean takeTitle(String line, int lines) {
    boolean is = lines > 1 && line.length() <= LONGEST_TITLE && !TERMINATED.matcher(line).matches();
    title = is ? line : title;
    return is;
  }
}
