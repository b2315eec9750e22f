package org.skein.ingest.resolve.match;

import java.util.Locale;

/**
 * How far two spellings lie apart by ear and eye: an edit distance in which letters that stand for
 * one sound in some language, or that look alike on a bad copy, cost little.
 */
final class Phones {
  /** Letters that stand for one sound, the longer first. */
  private static final String[][] GRAPHS = {
    {"schtsch", "SC"},
    {"shch", "SC"},
    {"szcz", "SC"},
    {"tsch", "C"},
    {"dsch", "J"},
    {"sch", "S"},
    {"tch", "C"},
    {"dzh", "J"},
    {"tsh", "C"},
    {"sh", "S"},
    {"sz", "S"},
    {"ch", "C"},
    {"cz", "C"},
    {"kh", "X"},
    {"zh", "Z"},
    {"dj", "J"},
    {"dh", "d"},
    {"th", "t"},
    {"ph", "f"},
    {"gh", "G"},
    {"ck", "k"},
    {"ts", "T"},
    {"tz", "T"},
    {"ng", "N"},
    {"qu", "kw"},
    {"iy", "i"},
    {"ij", "i"},
    {"yi", "i"},
    {"oo", "u"},
    {"ou", "u"},
    {"ee", "i"},
    {"x", "ks"},
  };

  /** Pairs of sounds and what it costs to take one for the other, of 100. */
  private static final String COSTS =
      "ae25 ai50 ei20 ey25 iy5 ou20 oa45 ue55 eo50 uy35 au50 ia50 uw15 ow30 vw8 vu25 bv40 fv30 pb35 pf60"
          + " kq8 kg45 gq25 Gg8 Gq12 Gk30 gh25 Xh12 XC35 Xk22 XG35 hX12 CS35 CJ35 Ck40 cC15 ck10 cs15"
          + " cT8 TC45 Ts35 Tz25 Tt50 JZ15 Jj5 Jg20 JC35 Jy35 jy12 jZ25 jg25 jh30 jX30 ji15 zs25 zZ35 zd40"
          + " ZS40 zJ40 sS25 td40 Nn45 mn70 lr75 l125 i125 li40 o05 s550 b830 rn80 hn80 Zz35 zj45 vf30 gj30"
          + " sC40 Zs45 Yy5";

  private static final byte[] COST = costs();
  private static final int WIDTH = 128;

  private Phones() {}

  private static byte[] costs() {
    byte[] costs = new byte[WIDTH * WIDTH];
    java.util.Arrays.fill(costs, (byte) 100);
    for (String cell : COSTS.split(" ")) {
      byte cost = Byte.parseByte(cell.substring(2));
      int a = cell.charAt(0);
      int b = cell.charAt(1);
      costs[a * WIDTH + b] = (byte) Math.min(cost, costs[a * WIDTH + b]);
      costs[b * WIDTH + a] = costs[a * WIDTH + b];
    }
    return costs;
  }

  /** The sounds of a word in plain Latin letters, doubled ones once. */
  static String of(String latin) {
    String word = latin.toLowerCase(Locale.ROOT);
    StringBuilder sounds = new StringBuilder(word.length());
    int at = 0;
    while (at < word.length()) {
      String by = word.substring(at, at + 1);
      int length = 1;
      for (String[] graph : GRAPHS) {
        if (word.startsWith(graph[0], at)) {
          by = graph[1];
          length = graph[0].length();
          break;
        }
      }
      boolean doubled = !sounds.isEmpty() && by.charAt(0) == sounds.charAt(sounds.length() - 1);
      boolean counts = !doubled || Character.isDigit(by.charAt(0));
      sounds.append(counts ? by : by.substring(1));
      at += length;
    }
    return sounds.toString();
  }

  /**
   * The edits between two words in sounds, over their mean length and at least over three: 0 for
   * equal ones, above 0.3 for others.
   *
   * @param bare whether one of them was written without short vowels
   */
  static double distance(String a, String b, boolean bare) {
    if (a.equals(b)) {
      return 0;
    }
    double[] row = new double[b.length() + 1];
    double[] last = new double[b.length() + 1];
    double[] before = new double[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      last[j] = last[j - 1] + gap(b, j - 1, bare);
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = last[0] + gap(a, i - 1, bare);
      for (int j = 1; j <= b.length(); j++) {
        double least = last[j - 1] + swap(a.charAt(i - 1), b.charAt(j - 1), bare);
        least = Math.min(least, last[j] + gap(a, i - 1, bare));
        least = Math.min(least, row[j - 1] + gap(b, j - 1, bare));
        boolean turned = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2);
        if (turned && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, before[j - 2] + 0.7);
        }
        row[j] = least;
      }
      double[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    double first = a.isEmpty() || b.isEmpty() ? 1 : swap(a.charAt(0), b.charAt(0), bare);
    double begins = first >= 0.5 ? 0.4 : 0;
    return (last[b.length()] + begins) / Math.max(3, (a.length() + b.length()) / 2.0);
  }

  private static double swap(char a, char b, boolean bare) {
    if (a == b) {
      return 0;
    }
    if (a >= WIDTH || b >= WIDTH) {
      return 1;
    }
    boolean vowels = isVowel(a) && isVowel(b);
    double cost = COST[a * WIDTH + b] / 100.0;
    boolean semi = bare && (a == 'w' || a == 'y' || b == 'w' || b == 'y');
    if (semi && (isVowel(a) || isVowel(b))) {
      return Math.min(cost, a == 'w' || b == 'w' ? (a == 'o' || b == 'o' ? 0.08 : cost) : 0.1);
    }
    return vowels ? Math.min(cost, 0.55) * (bare ? 0.4 : 1) : cost;
  }

  private static double gap(String word, int at, boolean bare) {
    char c = word.charAt(at);
    if (bare && isVowel(c)) {
      return 0.06;
    }
    if (c == 'h') {
      return 0.2;
    }
    if (c == 'y' || c == 'w') {
      return bare ? 0.3 : 0.2;
    }
    boolean glide = c == 'i' && at + 1 < word.length() && isVowel(word.charAt(at + 1));
    boolean beside = at > 0 && isVowel(word.charAt(at - 1));
    if (isVowel(c)) {
      return glide ? 0.2 : beside ? 0.35 : 0.5;
    }
    return Character.isDigit(c) ? 2 : 0.85;
  }

  static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }
}
