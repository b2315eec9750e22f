package org.skein.ingest.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the words of each page with their places, as PDFBox finds them in the file. */
final class PdfFragments extends PDFTextStripper {
  /** A gap wider than this, in ems, is not one between words. */
  private static final float WORD_GAP = 1.0f;

  private static final float RAISED = 0.82f;

  private final List<List<Fragment>> pages = new ArrayList<>();
  private final List<Float> heights = new ArrayList<>();
  private final Map<Integer, List<Fragment>> byDirection = new TreeMap<>();
  private float width;
  private float height;
  private int direction;
  private final StringBuilder text = new StringBuilder();
  private float left;
  private float right;
  private float y;
  private float size;
  private int longest;
  private int bold;
  private boolean space;

  private PdfFragments() {
    setSortByPosition(false);
    setShouldSeparateByBeads(false);
    setSuppressDuplicateOverlappingText(true);
  }

  /** The pages of a document, each a list in the order of the file. */
  static PdfPages of(PDDocument document) throws IOException {
    PdfFragments stripper = new PdfFragments();
    stripper.getText(document);
    return new PdfPages(stripper.pages, stripper.heights);
  }

  @Override
  protected void startPage(PDPage page) {
    byDirection.clear();
    boolean turned = page.getRotation() % 180 != 0;
    float w = page.getCropBox().getWidth();
    float h = page.getCropBox().getHeight();
    width = turned ? h : w;
    height = turned ? w : h;
  }

  /** Keeps the text in the direction of most: stamps along the edge are not part of the flow. */
  @Override
  protected void endPage(PDPage page) {
    flush();
    List<Fragment> most = List.of();
    int length = 0;
    int towards = 0;
    for (Map.Entry<Integer, List<Fragment>> entry : byDirection.entrySet()) {
      int characters = entry.getValue().stream().mapToInt(f -> f.text().length()).sum();
      if (characters > length) {
        most = entry.getValue();
        length = characters;
        towards = entry.getKey();
      }
    }
    pages.add(List.copyOf(most));
    heights.add(towards % 180 == 0 ? height : width);
  }

  @Override
  protected void writeWordSeparator() {
    space = true;
  }

  @Override
  protected void writeString(String word, List<TextPosition> positions) {
    if (positions.isEmpty()) {
      return;
    }
    TextPosition first = positions.get(0);
    TextPosition last = positions.get(positions.size() - 1);
    float most = 0;
    for (TextPosition p : positions) {
      most = Math.max(most, sizeOf(p));
    }
    boolean joins = follows(first, most);
    if (joins && isRaised(first, most)) {
      note(word);
      right = Math.max(right, last.getXDirAdj() + last.getWidthDirAdj());
      return;
    }
    if (!joins) {
      flush();
      start(first, most);
    } else if (text.length() > 0 && (space || first.getXDirAdj() - right > 0.18f * size)) {
      text.append(' ');
    }
    space = false;
    if (word.length() > longest) {
      longest = word.length(); // the size of a bullet or an initial is not that of the line
      size = most;
    }
    text.append(withoutNotes(word, positions, most));
    right = Math.max(right, last.getXDirAdj() + last.getWidthDirAdj());
    bold += isBold(last) ? word.length() : 0;
  }

  private void start(TextPosition first, float most) {
    direction = Math.round(first.getDir());
    left = first.getXDirAdj();
    right = left;
    y = first.getYDirAdj();
    size = most;
    longest = 0;
    bold = 0;
    space = false;
  }

  private boolean follows(TextPosition next, float most) {
    if (text.length() == 0 || Math.round(next.getDir()) != direction) {
      return false;
    }
    float scale = Math.max(size, most);
    float gap = next.getXDirAdj() - right;
    return Math.abs(next.getYDirAdj() - y) < 0.45f * scale
        && gap < WORD_GAP * scale
        && gap > -0.5f * scale;
  }

  private boolean isRaised(TextPosition first, float most) {
    return most < RAISED * size && y - first.getYDirAdj() > 0.12f * size;
  }

  /** A raised number after a word points to a note; after a number it is an exponent. */
  private void note(String word) {
    boolean number = word.strip().matches("[-−]?\\d{1,3}");
    if (number && text.length() > 0 && Character.isDigit(text.charAt(text.length() - 1))) {
      text.append('^').append(word.strip());
    } else if (!word.strip().matches("[\\d,;*†‡§–\\s-]*")) {
      text.append(word);
    }
  }

  private static String withoutNotes(String word, List<TextPosition> positions, float most) {
    float base = positions.get(0).getYDirAdj();
    boolean mixed = false;
    for (TextPosition p : positions) {
      mixed |= sizeOf(p) < RAISED * most && base - p.getYDirAdj() > 0.12f * most;
    }
    if (!mixed || sizeOf(positions.get(0)) < RAISED * most) {
      return word;
    }
    StringBuilder out = new StringBuilder();
    boolean inside = false;
    for (TextPosition p : positions) {
      boolean raised = sizeOf(p) < RAISED * most && base - p.getYDirAdj() > 0.12f * most;
      String glyph = p.getUnicode();
      boolean power =
          raised && out.length() > 0 && (inside || Character.isDigit(out.charAt(out.length() - 1)));
      if (!raised || !glyph.matches("[\\d,*†‡]")) {
        out.append(glyph);
      } else if (power) {
        out.append(inside ? "" : "^").append(glyph);
      }
      inside = power;
    }
    return out.toString();
  }

  private static float sizeOf(TextPosition p) {
    float points = p.getFontSizeInPt();
    return points > 0.5f ? points : Math.max(1f, p.getHeightDir() * 1.4f);
  }

  private static boolean isBold(TextPosition p) {
    String name = p.getFont() == null ? "" : String.valueOf(p.getFont().getName());
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.contains("bold") || lower.contains("black") || lower.contains("heavy");
  }

  private void flush() {
    if (!text.toString().isBlank()) {
      boolean isBold = bold > 0.8 * text.toString().replace(" ", "").length();
      byDirection
          .computeIfAbsent(direction, d -> new ArrayList<>())
          .add(new Fragment(pages.size(), left, right, y, size, isBold, text.toString().strip()));
    }
    text.setLength(0);
  }
}
