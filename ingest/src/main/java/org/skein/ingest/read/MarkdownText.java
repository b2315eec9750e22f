package org.skein.ingest.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Markdown to paragraphs: headings, list items and rows keep lines of their own, markup goes. */
final class MarkdownText {
  private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*$");
  private static final Pattern RULE = Pattern.compile("^\\s{0,3}([-*_=])(?:\\s*\\1){2,}\\s*$");
  private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(=+|-+)\\s*$");
  private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+]|\\d{1,3}[.)])\\s+(.*)$");
  private static final Pattern FENCE = Pattern.compile("^\\s{0,3}(?:```+|~~~+).*$");
  private static final Pattern ROW_RULE = Pattern.compile("^[\\s|:+-]*-[\\s|:+-]*$");
  private static final Pattern QUOTE = Pattern.compile("^\\s{0,3}(?:>\\s?)+");
  private static final Pattern DEFINITION =
      Pattern.compile("^ {0,3}\\[[^\\]^]{1,200}\\]:\\s+\\S+.*$");
  private static final Pattern NOTE = Pattern.compile("^ {0,3}\\[\\^[^\\]]{1,50}\\]:\\s*");
  private static final Pattern LABEL = Pattern.compile("^\\*\\*[^*]{1,40}:\\*\\*");
  private static final Pattern SIGNS =
      Pattern.compile(
          "(?m)^#{1,6} \\S|\\]\\((?:https?:|#|/)|^\\s*[-*] \\[|\\*\\*\\S[^*\\n]*\\*\\*");

  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.{0,10000}?-->");
  private static final Pattern IMAGE =
      Pattern.compile(
          "!\\[[^\\[\\]]{0,1000}\\](?:\\([^()\\s]*(?:\\([^()]*\\)[^()\\s]*)?(?:\\s+\"[^\"]*\")?\\)|\\[[^\\]]{0,200}\\])?");
  private static final Pattern LINK =
      Pattern.compile(
          "\\[([^\\[\\]]{0,2000}(?:\\[[^\\[\\]]{0,500}\\][^\\[\\]]{0,2000}){0,5})\\](?:\\(\\s*<?[^()\\s]*(?:\\([^()]*\\)[^()\\s]*)*+>?(?:\\s+[\"'][^\"']*[\"'])?\\s*\\)|\\[[^\\]]{0,200}\\])");
  private static final Pattern NOTE_MARK = Pattern.compile("\\[\\^[^\\]]{1,50}\\]");
  private static final Pattern AUTOLINK = Pattern.compile("<((?:https?|mailto):[^>\\s]+)>");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,500}>");
  private static final Pattern CODE = Pattern.compile("(`+)([^`\\n]{1,1000})\\1");
  private static final Pattern STARS =
      Pattern.compile("(\\*{1,3}|~~)(?=\\S)([^*~]{1,3000}?)(?<=\\S)\\1");
  private static final Pattern BARS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_])(_{1,3})(?=\\S)([^_]{1,3000}?)(?<=\\S)\\1(?![\\p{L}\\p{N}_])");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|<>~-])");

  private static final char HIDDEN = '\uee00';

  private final List<String> out = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private final LineJoiner joiner;
  private @Nullable String heading;

  private MarkdownText(List<String> lines) {
    joiner = new LineJoiner(lines);
  }

  /** Whether a text without a name shows the signs of Markdown. */
  static boolean isLikely(String text) {
    return SIGNS.matcher(text).find();
  }

  /** The text and, as its title, the first heading of the first level. */
  static Draft draft(String markdown) {
    List<String> lines = COMMENT.matcher(markdown).replaceAll("").lines().toList();
    MarkdownText reader = new MarkdownText(lines);
    reader.read(lines);
    return Draft.of("text/markdown", String.join("\n", reader.out)).withTitle(reader.heading);
  }

  private void read(List<String> lines) {
    boolean code = false;
    for (String raw : lines) {
      if (FENCE.matcher(raw).matches()) {
        flush();
        code = !code;
      } else if (code) {
        own(raw);
      } else {
        line(QUOTE.matcher(raw).replaceFirst(""));
      }
    }
    flush();
  }

  private void line(String line) {
    Matcher title = HEADING.matcher(line);
    Matcher item = ITEM.matcher(line);
    if (title.matches()) {
      flush();
      heading(title.group(1).length(), inline(title.group(2)));
    } else if (paragraph.length() > 0 && UNDERLINE.matcher(line).matches()) {
      int level = line.strip().charAt(0) == '=' ? 1 : 2;
      String text = inline(paragraph.toString());
      paragraph.setLength(0);
      heading(level, text);
    } else if (line.isBlank()
        || RULE.matcher(line).matches()
        || DEFINITION.matcher(line).matches()) {
      flush();
    } else if (line.strip().startsWith("|")) {
      flush();
      row(line.strip());
    } else if (item.matches()) {
      flush();
      paragraph.append(item.group(1).replaceFirst("^\\[[ xX]\\]\\s+", ""));
    } else {
      if (LABEL.matcher(line).find()) {
        flush();
      }
      joiner.append(paragraph, NOTE.matcher(line).replaceFirst("").strip());
      if (line.endsWith("  ") || line.endsWith("\\")) {
        flush();
      }
    }
  }

  private void heading(int level, String text) {
    own(text);
    if (level == 1 && heading == null) {
      heading = text;
    }
  }

  private void row(String line) {
    if (!ROW_RULE.matcher(line).matches()) {
      List<String> cells = new ArrayList<>();
      for (String cell : line.split("(?<!\\\\)\\|")) {
        if (!cell.isBlank()) {
          cells.add(inline(cell.strip()));
        }
      }
      own(String.join(" | ", cells));
    }
  }

  private void flush() {
    own(inline(paragraph.toString().replaceFirst("\\\\$", "")));
    paragraph.setLength(0);
  }

  private void own(String line) {
    if (!line.isBlank()) {
      out.add(line.strip());
    }
  }

  /** The words of a line without markup. */
  static String inline(String line) {
    String text = ESCAPE.matcher(line).replaceAll(m -> hidden(m.group(1)));
    text = IMAGE.matcher(text).replaceAll("");
    text = NOTE_MARK.matcher(text).replaceAll("");
    text = LINK.matcher(text).replaceAll("$1");
    text = LINK.matcher(text).replaceAll("$1");
    text = AUTOLINK.matcher(text).replaceAll("$1");
    text = TAG.matcher(text).replaceAll("");
    text = CODE.matcher(text).replaceAll("$2");
    for (int depth = 0; depth < 3; depth++) {
      text = STARS.matcher(text).replaceAll("$2");
      text = BARS.matcher(text).replaceAll("$2");
    }
    text = text.replaceAll("\\*{2,}", " ");
    return Parser.unescapeEntities(shown(text), false).strip();
  }

  /** An escaped sign is no markup: it waits outside of what any text uses. */
  private static String hidden(String sign) {
    return String.valueOf((char) (HIDDEN + sign.charAt(0)));
  }

  private static String shown(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      out.append(c > HIDDEN && c < HIDDEN + 0x80 ? (char) (c - HIDDEN) : c);
    }
    return out.toString();
  }
}
