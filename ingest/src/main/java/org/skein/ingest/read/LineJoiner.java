package org.skein.ingest.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the lines of one paragraph. A hyphen at a line end goes or stays as the rest of the
 * document writes the word.
 */
final class LineJoiner {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-‐][\\p{L}\\p{N}]+)*+");
  private static final Pattern LAST_PART =
      Pattern.compile("([\\p{L}\\p{N}‐-]*[\\p{L}\\p{N}])[-‐]$");
  private static final Pattern FIRST_PART =
      Pattern.compile("^[\\p{L}\\p{N}]+(?:[-‐][\\p{L}\\p{N}]+)*+");
  private static final Set<String> KEEPING =
      Set.of(
          "self", "ultra", "non", "well", "high", "low", "long", "short", "large", "small", "full",
          "half", "multi", "cross", "data", "state", "so", "then", "ex", "ai", "real", "open",
          "third", "second", "first", "two", "three", "four", "post", "pre", "anti", "quasi",
          "vice", "e");

  private final Set<String> words = new HashSet<>();

  /** A joiner that knows the words of a document, given as its lines. */
  LineJoiner(Iterable<String> lines) {
    for (String line : lines) {
      Matcher m = WORD.matcher(line);
      while (m.find()) {
        if (!m.hitEnd() && m.start() > 0) {
          words.add(m.group().toLowerCase(Locale.ROOT).replace('‐', '-'));
        }
      }
    }
  }

  /** The lines as one. */
  String join(List<String> lines) {
    StringBuilder out = new StringBuilder();
    for (String line : lines) {
      append(out, line.strip());
    }
    return out.toString();
  }

  /** Appends a line to a paragraph. */
  void append(StringBuilder paragraph, String line) {
    if (paragraph.length() == 0 || line.isEmpty()) {
      paragraph.append(line);
      return;
    }
    char last = paragraph.charAt(paragraph.length() - 1);
    int first = line.codePointAt(0);
    if (last == '\u00ad') {
      paragraph.setLength(paragraph.length() - 1);
    } else if ((last == '-' || last == '‐') && Character.isLetterOrDigit(first)) {
      hyphen(paragraph, line);
    } else if (!(isIdeograph(last) && isIdeograph(first)) && last != '—' && last != '/') {
      paragraph.append(' ');
    }
    paragraph.append(line);
  }

  private void hyphen(StringBuilder paragraph, String line) {
    Matcher left = LAST_PART.matcher(tail(paragraph));
    Matcher right = FIRST_PART.matcher(line);
    if (!left.find() || !right.find()) {
      paragraph.append(' '); // a dash between words
      return;
    }
    if (isBroken(left.group(1), right.group())) {
      paragraph.setLength(paragraph.length() - 1);
    }
  }

  private boolean isBroken(String left, String right) {
    String l = left.toLowerCase(Locale.ROOT).replace('‐', '-');
    String r = right.toLowerCase(Locale.ROOT).replace('‐', '-');
    if (words.contains(l + r)) {
      return true;
    }
    boolean capital = !right.equals(r) || Character.isDigit(right.charAt(0));
    boolean acronym = left.length() > 1 && Character.isUpperCase(left.charAt(left.length() - 1));
    boolean ending = Character.isDigit(left.charAt(left.length() - 1));
    String lastPart = l.substring(l.lastIndexOf('-') + 1);
    return !(words.contains(l + "-" + r)
        || capital
        || acronym
        || ending
        || l.contains("-")
        || r.contains("-")
        || KEEPING.contains(lastPart));
  }

  private static String tail(StringBuilder text) {
    return text.substring(Math.max(0, text.length() - 60));
  }

  private static boolean isIdeograph(int c) {
    return Character.isIdeographic(c)
        || (c >= 0x3000 && c <= 0x30ff)
        || (c >= 0xff01 && c <= 0xff5e);
  }
}
