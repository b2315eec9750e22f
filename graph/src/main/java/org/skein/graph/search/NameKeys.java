package org.skein.graph.search;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Names as keys: letters and digits alone, without case, accents and traditional characters, so
 * that {@code GPT-4}, {@code gpt 4} and {@code GPT4} are one.
 */
final class NameKeys {
  private static final int LONGEST = 60;
  private static final int MOST_TAILS = 12;
  private static final int SHORTEST_EDGE = 3;
  private static final int LONGEST_EDGE = 14;

  /** Syllables of pinyin, each with the number of its tone: {@code hua2 wei2}. */
  private static final Pattern TONED = Pattern.compile("(?:[a-zü]{1,6}[1-5] ?){2,12}");

  private static final Pattern TONE = Pattern.compile("([a-zü])[1-5] ?");

  private final Normalizer2 normalizer = Normalizer2.getNFKCCasefoldInstance();
  private final HanFolding folding;

  private final Pinyin pinyin = new Pinyin();

  NameKeys(HanFolding folding) {
    this.folding = folding;
  }

  /** How a Chinese name may be read out, as keys; nothing for other names. */
  List<Pinyin.Reading> readings(String name) {
    return pinyin.of(of(name));
  }

  /** What may be meant by a name that is typed: its key, and as pinyin without numbers of tones. */
  List<String> meant(String typed) {
    String key = of(typed);
    String toneless = TONE.matcher(typed.strip()).replaceAll("$1");
    boolean tones = TONED.matcher(typed.strip()).matches();
    return tones ? List.of(key, of(toneless)) : List.of(key);
  }

  /** The key of a name, at most 60 characters; the name itself where no letter is left. */
  String of(String name) {
    String key = join(words(name), 0);
    return cut(key.isEmpty() ? name.strip() : key);
  }

  /** The keys of a name from each of its words on; a Han character is a word. */
  List<String> tails(String name) {
    List<String> words = words(name);
    List<String> tails = new ArrayList<>();
    for (int i = 0; i < Math.min(words.size(), MOST_TAILS); i++) {
      tails.add(cut(join(words, i)));
    }
    return tails;
  }

  /** The key from its last character to its first. */
  static String backwards(String key) {
    return new StringBuilder(key).reverse().toString();
  }

  /** The first three and more characters of a key. */
  static List<String> edges(String key) {
    List<String> edges = new ArrayList<>();
    for (int length = SHORTEST_EDGE; length <= Math.min(key.length(), LONGEST_EDGE); length++) {
      edges.add(key.substring(0, length));
    }
    return edges;
  }

  private List<String> words(String name) {
    String folded = folding.of(foldAccents(normalizer.normalize(name)));
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    folded
        .codePoints()
        .forEach(
            c -> {
              boolean alone = Character.isIdeographic(c);
              if ((alone || !Character.isLetterOrDigit(c)) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
              }
              if (alone) {
                words.add(Character.toString(c));
              } else if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
              }
            });
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  private static String foldAccents(String text) {
    char[] from = text.toCharArray();
    char[] folded = new char[4 * from.length];
    int length = ASCIIFoldingFilter.foldToASCII(from, 0, folded, 0, from.length);
    return new String(folded, 0, length);
  }

  private static String join(List<String> words, int from) {
    return String.join("", words.subList(from, words.size()));
  }

  private static String cut(String key) {
    if (key.length() <= LONGEST) {
      return key;
    }
    int end = Character.isHighSurrogate(key.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return key.substring(0, end);
  }
}
