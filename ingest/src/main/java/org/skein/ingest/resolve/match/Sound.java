package org.skein.ingest.resolve.match;

/** What is left of a spelling when ears, keyboards and romanisations have had their way. */
final class Sound {
  private static final String[][] SLIPS = {
    {"zh", "z"}, {"ch", "c"}, {"sh", "s"}, {"ng", "n"}, {"v", "u"},
  };

  /** Wade–Giles, postal and English spellings towards pinyin; the longer ones first. */
  private static final String[][] LOOSE = {
    {"tsch", "C"},
    {"tch", "C"},
    {"sch", "S"},
    {"tz", "C"},
    {"ts", "C"},
    {"zh", "C"},
    {"ch", "C"},
    {"hs", "S"},
    {"sh", "S"},
    {"ph", "f"},
    {"ck", "k"},
    {"qu", "kw"},
    {"ien", "ian"},
    {"ieh", "i"},
    {"ie", "i"},
    {"ueh", "ue"},
    {"ung", "on"},
    {"ong", "on"},
    {"ng", "n"},
    {"oo", "u"},
    {"ee", "i"},
    {"ou", "u"},
    {"ae", "a"},
    {"oe", "o"},
    {"ue", "u"},
    {"q", "C"},
    {"j", "C"},
    {"z", "C"},
    {"c", "k"},
    {"x", "S"},
    {"s", "S"},
    {"b", "p"},
    {"d", "t"},
    {"g", "k"},
    {"v", "f"},
    {"y", "i"},
    {"w", "u"},
  };

  private Sound() {}

  /** Pinyin without the contrasts that are typed wrongly: zh z, ch c, sh s, ng n, ü u v. */
  static String slips(String latin) {
    return replaced(latin, SLIPS);
  }

  /** Without voice, aspiration and doubled letters: one key for pinyin, Wade–Giles and by ear. */
  static String loose(String latin) {
    String key = replaced(latin, LOOSE);
    StringBuilder single = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean silent = c == 'h' || c == '\'';
      if (!silent && (single.isEmpty() || single.charAt(single.length() - 1) != c)) {
        single.append(c);
      }
    }
    return single.toString();
  }

  private static String replaced(String text, String[][] rules) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      String by = null;
      int length = 1;
      for (String[] rule : rules) {
        if (text.startsWith(rule[0], at)) {
          by = rule[1];
          length = rule[0].length();
          break;
        }
      }
      if (by == null) {
        out.append(text.charAt(at));
      } else {
        out.append(by);
      }
      at += length;
    }
    return out.toString();
  }
}
