package org.skein.ingest.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the lines of columns together into paragraphs, across columns and pages. */
final class PdfParagraphs {
  private static final Pattern BULLET =
      Pattern.compile("^(?:[•▪◦■□●○–‣∙\uf0b7\uf0a7]|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]\\s).*");
  private static final Pattern ENDED = Pattern.compile(".*[.!?:;。！？：；][\"”’')\\]]*$");

  private final float body;
  private final LineJoiner joiner;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  /** Lines that were found to belong together. */
  private static final class Paragraph {
    final StringBuilder text = new StringBuilder();
    final PdfLine first;
    PdfLine last;
    float columnRight;

    Paragraph(PdfLine first, float columnRight) {
      this.first = first;
      this.last = first;
      this.columnRight = columnRight;
    }

    boolean isEnded() {
      return ENDED.matcher(text).matches();
    }
  }

  private PdfParagraphs(float body, LineJoiner joiner) {
    this.body = body;
    this.joiner = joiner;
  }

  /** The text, one paragraph a line, of columns in reading order. */
  static String join(List<List<Fragment>> columns, float body) {
    List<List<PdfLine>> lines = columns.stream().map(PdfLine::of).toList();
    List<String> texts = lines.stream().flatMap(List::stream).map(PdfLine::text).toList();
    PdfParagraphs all = new PdfParagraphs(body, new LineJoiner(texts));
    lines.forEach(all::column);
    StringBuilder out = new StringBuilder();
    for (Paragraph p : all.paragraphs) {
      out.append(p.text).append('\n');
    }
    return out.toString();
  }

  private void column(List<PdfLine> lines) {
    float left = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
    float right = (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
    float pitch = pitch(lines);
    Paragraph open = null;
    for (PdfLine line : lines) {
      if (line.text().isEmpty()) {
        continue;
      }
      if (open == null) {
        open = continued(line);
      } else if (isBreak(open, line, left, right, pitch)) {
        open = null;
      }
      if (open == null) {
        open = new Paragraph(line, right);
        paragraphs.add(open);
      }
      joiner.append(open.text, line.text());
      open.last = line;
      open.columnRight = right;
    }
  }

  /** The distance of most lines to the next. */
  private static float pitch(List<PdfLine> lines) {
    List<Float> steps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      float step = lines.get(i).y() - lines.get(i - 1).y();
      if (step < 2.2f * lines.get(i).size()) {
        steps.add(step);
      }
    }
    steps.sort(null);
    return steps.isEmpty() ? 0 : steps.get(steps.size() * 2 / 5);
  }

  private boolean isBreak(Paragraph open, PdfLine line, float left, float right, float pitch) {
    PdfLine before = open.last;
    float size = Math.min(line.size(), before.size());
    float step = line.y() - before.y();
    float normal = pitch == 0 ? 1.4f * size : Math.max(pitch, size);
    if (step > 1.32f * normal + 0.5f || Math.abs(line.size() - before.size()) > 0.12f * size) {
      return true;
    }
    if (line.isBold() != before.isBold()
        && (open.isEnded() || open.first.isBold() && before.isBold())) {
      return true;
    }
    if (line.isRow() || before.isRow()) {
      return true;
    }
    if (BULLET.matcher(line.text()).matches() && line.left() <= open.first.left() + size) {
      return true;
    }
    boolean ended = open.isEnded() && !Character.isLowerCase(line.text().codePointAt(0));
    boolean indented =
        line.left() > before.left() + 0.8f * size && before.left() < left + 0.8f * size;
    float free = right - before.right() - firstWord(line);
    return (ended && (indented || free > 0.5f * size)) || free > 0.4f * (right - left);
  }

  /** The width of the first word, by the average width of a character of its line. */
  private static float firstWord(PdfLine line) {
    String text = line.text();
    int space = text.indexOf(' ');
    int length = space < 0 ? text.length() : space;
    return (length + 1) * (line.right() - line.left()) / Math.max(1, text.length());
  }

  /** The paragraph that the first line of a column goes on with, or null. */
  private @org.jspecify.annotations.Nullable Paragraph continued(PdfLine line) {
    for (int i = paragraphs.size() - 1; i >= Math.max(0, paragraphs.size() - 12); i--) {
      Paragraph p = paragraphs.get(i);
      if (p.text.length() < 60 && !p.isEnded() && i > 0) {
        continue; // a heading or a running foot that was seen once
      }
      boolean same = Math.abs(p.last.size() - line.size()) <= 0.08f * line.size();
      if (same && p.last.isBold() == line.isBold()) {
        return goesOn(p, line) ? p : null;
      }
      if (p.last.size() > 0.9f * body && p.text.length() > 60) {
        return null;
      }
    }
    return null;
  }

  private static boolean goesOn(Paragraph p, PdfLine line) {
    if (p.isEnded() || BULLET.matcher(line.text()).matches()) {
      return false;
    }
    boolean small = Character.isLowerCase(line.text().codePointAt(0));
    boolean full = p.columnRight - p.last.right() < firstWord(line) + p.last.size();
    return small || (full && p.text.length() > 60 && !line.isBold());
  }
}
