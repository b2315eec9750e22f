package org.skein.ingest.read;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/** What a PDF says of itself: in its properties, or at the head of its first page. */
final class PdfHead {
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)(?:microsoft (?:word|powerpoint).*|untitled.*|.*\\.(?:docx?|pdf|indd|tex|dvi|pptx?|qxd"
              + "|xlsx?|ps|rtf)|[a-z]{0,8}[\\d_.-]+|title|slide \\d+|document\\d*|template.*|\\W*)");
  private static final Pattern NO_AUTHOR =
      Pattern.compile("(?i)(?:admin.*|user.*|owner|author|microsoft.*|unknown|default.*|\\W*)");
  private static final int HEAD_LINES = 30;
  private static final int LONGEST = 300;

  private final PDDocumentInformation properties;
  private final List<PdfLine> head;
  private final float body;

  PdfHead(PDDocumentInformation properties, List<PdfLine> firstPage, float body) {
    this.properties = properties;
    this.head = firstPage.subList(0, Math.min(HEAD_LINES, firstPage.size()));
    this.body = body;
  }

  /** The title in the properties if it is one, else what is set largest on the first page. */
  @Nullable String title() {
    String stated = CleanText.lineOrNull(properties.getTitle());
    if (stated != null && stated.length() >= 4 && !NO_TITLE.matcher(stated).matches()) {
      return stated;
    }
    return largest();
  }

  private @Nullable String largest() {
    float size = 0;
    for (PdfLine line : head) {
      boolean words = line.text().chars().filter(Character::isLetter).count() >= 6;
      size = words ? Math.max(size, line.size()) : size;
    }
    if (size < 1.15f * body) {
      return null;
    }
    StringBuilder title = new StringBuilder();
    float last = 0;
    for (PdfLine line : head) {
      boolean large = line.size() > 0.95f * size;
      if (!large && title.length() > 0 || large && last > 0 && line.y() - last > 2.5f * size) {
        break;
      }
      if (large) {
        title.append(title.length() == 0 ? "" : " ").append(line.text());
        last = line.y();
      }
    }
    return title.length() > LONGEST ? null : CleanText.lineOrNull(title.toString());
  }

  @Nullable String author() {
    String stated = CleanText.lineOrNull(properties.getAuthor());
    boolean name = stated != null && stated.length() >= 4 && !NO_AUTHOR.matcher(stated).matches();
    return name ? stated : null;
  }

  /** A line on the first page that is a day, else the day the file was made, else a day seen. */
  @Nullable LocalDate published() {
    LocalDate seen = null;
    for (PdfLine line : head) {
      LocalDate day = Dates.ofDateLine(line.text());
      if (day != null) {
        return day;
      }
      for (Fragment part : line.fragments()) {
        LocalDate partly = Dates.ofDateLine(part.text());
        seen = seen == null ? partly : seen;
      }
      boolean labelled =
          line.text().toLowerCase(Locale.ROOT).matches(".*(?:publi|updated|issued|date).*");
      seen =
          seen == null && labelled && line.text().length() < 80 ? Dates.parse(line.text()) : seen;
    }
    return seen == null ? made() : seen;
  }

  private @Nullable LocalDate made() {
    Calendar made = properties.getCreationDate();
    if (made == null) {
      return null;
    }
    LocalDate day = LocalDate.ofInstant(made.toInstant(), ZoneId.of(made.getTimeZone().getID()));
    return day.getYear() < 1985 || day.getYear() > 2100 ? null : day;
  }
}
