package org.skein.ingest.resolve;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a name in Latin letters may be read as Chinese syllables, or nearly so. */
final class Pinyin {
  private static final String INITIAL = "(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh|ts|tz|hs)";
  private static final String FINAL =
      "(?:a|o|e|i|u|v|ai|ei|ui|ao|ou|iu|ie|ue|ve|er|an|en|in|un|ang|eng|ing|ong|ia|iao|ian|iang"
          + "|iong|ua|uo|uai|uan|uang|ien|ieh|ih|ung|eh|uei|uen)";
  private static final Pattern SYLLABLES =
      Pattern.compile("(?:" + INITIAL + FINAL + "|er?|ai?|ao|an|ang|ou)+");
  private static final Pattern NEARLY =
      Pattern.compile("(?:" + INITIAL + "?[aeiouv]{1,3}(?:ng|n|r)?)+");
  private static final Pattern APART = Pattern.compile("[^a-z]+");

  private Pinyin() {}

  /** True if the name is made of syllables of pinyin or Wade–Giles alone, the slips among them. */
  static boolean is(String name) {
    return SYLLABLES.matcher(letters(name)).matches();
  }

  /** True if it is made of what an ear that knows no Chinese might write down. */
  static boolean isNearly(String name) {
    return NEARLY.matcher(letters(name)).matches();
  }

  private static String letters(String name) {
    return APART.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
