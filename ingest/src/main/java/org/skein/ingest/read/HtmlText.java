package org.skein.ingest.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a part of a page: one block a line, one table row a line. */
final class HtmlText implements NodeVisitor {
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "select",
          "textarea",
          "head",
          "math",
          "canvas",
          "audio",
          "video",
          "map");
  private static final Set<String> CELLS = Set.of("td", "th");

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int silent;
  private int cells;

  private HtmlText() {}

  /** The lines of an element. */
  static String of(Element root) {
    HtmlText text = new HtmlText();
    root.traverse(text);
    text.flush();
    return String.join("\n", text.lines);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words && silent == 0) {
      line.append(words.getWholeText().replace('\n', ' ').replace('\r', ' '));
    }
    if (node instanceof Element element) {
      String tag = element.normalName();
      if (SILENT.contains(tag)) {
        silent++;
      } else if (CELLS.contains(tag) && isOfData(element)) {
        cells++;
        line.append(line.toString().isBlank() ? "" : " | ");
      } else if (isBlock(element)) {
        flushOutsideCells();
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      String tag = element.normalName();
      if (SILENT.contains(tag)) {
        silent--;
      } else if (CELLS.contains(tag) && isOfData(element)) {
        cells--;
      } else if (tag.equals("br")) {
        lineBreak(element);
      } else if (isBlock(element)) {
        flushOutsideCells();
      }
    }
  }

  /** A single break inside a sentence is layout; a break after its end, or a double one, is not. */
  private void lineBreak(Element element) {
    String before = line.toString().strip();
    Node next = element.nextSibling();
    while (next instanceof TextNode blank && blank.isBlank()) {
      next = next.nextSibling();
    }
    String after = next instanceof TextNode words ? words.text().strip() : "";
    boolean runsOn =
        !before.isEmpty()
            && !after.isEmpty()
            && !endsSentence(before)
            && Character.isLowerCase(after.codePointAt(0));
    if (runsOn) {
      line.append(' ');
    } else {
      flushOutsideCells();
    }
  }

  private static boolean endsSentence(String text) {
    return ".!?:;。！？".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Cells that hold blocks of text lay a page out; others belong to a row. */
  private static boolean isOfData(Element cell) {
    for (Element child : cell.getAllElements()) {
      if (child != cell && child.isBlock() && child.text().length() > 100) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || CELLS.contains(element.normalName());
  }

  private void flushOutsideCells() {
    if (cells > 0) {
      line.append(' ');
    } else {
      flush();
    }
  }

  private void flush() {
    String text = line.toString().strip();
    if (!text.isEmpty() && !text.matches("[|\\s]+")) {
      lines.add(text);
    }
    line.setLength(0);
  }
}
