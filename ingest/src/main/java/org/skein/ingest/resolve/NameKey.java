package org.skein.ingest.resolve;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.skein.ingest.resolve.match.Han;

/** Keys that two spellings of one name share. */
final class NameKey {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
  private static final Pattern INITIAL_DOT =
      Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b|$|\\s)");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Set<String> LEGAL =
      Set.of(
          "inc",
          "corp",
          "corporation",
          "ltd",
          "limited",
          "co",
          "llc",
          "plc",
          "ag",
          "gmbh",
          "sa",
          "nv",
          "bv",
          "incorporated");
  private static final Set<String> STOP =
      Set.of("of", "for", "the", "and", "at", "in", "a", "an", "on", "to", "s", "de");
  private static final String[][] SYNONYMS = {
    {"administration", "office", "bureau", "agency", "authority"},
    {"national", "state", "central"},
    {"cyber", "internet", "cyberspace", "network", "web", "net"},
    {"new", "emerging", "novel"},
    {"center", "centre", "institute", "institution", "academy"},
    {"laboratory", "lab", "laboratories", "labs"},
    {"defense", "defence"},
    {"technology", "technologies", "tech"},
    {"science", "sciences", "scientific"},
    {"commission", "committee", "council"},
    {"ministry", "department"},
    {"university", "college"},
    {"research", "study", "studies"},
    {"development", "reform"},
    {"company", "firm", "group", "enterprise"},
    {"artificial", "ai"},
    {"security", "safety"},
  };
  private static final Map<String, String> REPRESENTATIVE = representatives();

  private NameKey() {}

  private static Map<String, String> representatives() {
    Map<String, String> map = new HashMap<>();
    for (String[] group : SYNONYMS) {
      for (String word : group) {
        map.put(word, group[0]);
      }
    }
    return map;
  }

  /** Letters and digits alone, lower case, without article and legal form. */
  static String fold(String name) {
    StringBuilder key = new StringBuilder(name.length());
    List<String> words = words(name);
    for (int i = 0; i < words.size(); i++) {
      boolean article = i == 0 && words.size() > 1 && words.get(i).equals("the");
      boolean legal = i > 0 && LEGAL.contains(words.get(i));
      if (!article && !legal) {
        key.append(words.get(i));
      }
    }
    return key.toString();
  }

  static List<String> words(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
    if (Han.in(plain)) {
      plain = Han.simplified(plain);
    }
    plain = MARKS.matcher(plain).replaceAll("");
    plain = POSSESSIVE.matcher(plain).replaceAll("s");
    plain = INITIAL_DOT.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    return BETWEEN_WORDS.splitAsStream(plain).filter(w -> !w.isEmpty()).toList();
  }

  /** The words of a name in order, lower case, without function words and legal form. */
  static List<String> telling(String name) {
    return words(name).stream()
        .filter(word -> !STOP.contains(word) && !LEGAL.contains(word))
        .toList();
  }

  /**
   * The words of an institution's name without order, function words and choice of synonym: "State
   * Internet Information Office" and "National Cyber Information Administration" share it. Empty
   * for names of fewer than three telling words.
   */
  static String institution(String name) {
    TreeSet<String> telling =
        words(name).stream()
            .filter(word -> !STOP.contains(word) && !LEGAL.contains(word))
            .map(word -> REPRESENTATIVE.getOrDefault(word, word))
            .collect(Collectors.toCollection(TreeSet::new));
    return telling.size() < 3 ? "" : String.join(" ", telling);
  }

  /** Pinyin with the contrasts that ears and keyboards lose folded: zh z, ch c, sh s, ng n, ü u. */
  static String pinyin(String name) {
    return fold(name)
        .replace("zh", "z")
        .replace("ch", "c")
        .replace("sh", "s")
        .replace("ng", "n")
        .replace("v", "u");
  }

  /** The consonants that carry a name, h, w and y aside. */
  static String skeleton(String fold) {
    return fold.replaceAll("[aeiouhwy]", "").replaceAll("(.)\\1+", "$1");
  }

  /**
   * 1 for equal strings, falling with each edit to 0 (Levenshtein distance over the longer length).
   */
  static double similarity(String a, String b) {
    int longest = Math.max(a.length(), b.length());
    if (longest == 0) {
      return 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return 1 - (double) row[b.length()] / longest;
  }

  /** The digits of a name in order: two names that differ in them are two things. */
  static String digits(String fold) {
    return fold.replaceAll("\\D", "");
  }
}
