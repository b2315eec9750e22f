package org.skein.ingest.extract;

import java.util.regex.Pattern;

/** Numbers that name a place in a text and count nothing: "Fig. 4", "[12, 13]", "2006b". */
final class NumberLabels {
  private static final int REACH = 40;
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:(?i:fig(?:ure)?s?|tables?|eq(?:uation)?s?|sections?|sects?|chapters?"
              + "|appendix|footnotes?|refs?)|pp?(?=\\.))\\.?[\\s\\u00A0]?\\(?"
              + "(?:\\d+[a-zA-Z]?\\)?(?:,|[\\s,]+(?:and|or|to)|[-–])\\s?\\(?)*$");
  private static final Pattern CITED = Pattern.compile("\\[(?:\\d+[\\s,;–-]*)*$");
  private static final Pattern CITED_ON = Pattern.compile("^(?:[\\s,;–-]*\\d+)*\\]");
  private static final Pattern LETTERED_YEAR = Pattern.compile("^(?:19|20)\\d\\d[a-z]\\b");

  private NumberLabels() {}

  /** Whether the number at {@code [start, end)} is such a label. */
  static boolean isLabel(String text, int start, int end) {
    String before = text.substring(Math.max(0, start - REACH), start);
    String after = text.substring(end, Math.min(text.length(), end + REACH));
    return REFERENCE.matcher(before).find()
        || (CITED.matcher(before).find() && CITED_ON.matcher(after).find())
        || LETTERED_YEAR
            .matcher(text.substring(start, Math.min(text.length(), start + 6)))
            .lookingAt();
  }
}
