package org.skein.ingest.resolve.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name cut into words and runs of Chinese characters, in lower case and plain letters. */
final class Words {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\p{L})['’`´ʼ‘](?=\\p{L})");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
  private static final Pattern DOTTED =
      Pattern.compile("(?<=\\b\\p{L})\\.\\s?(?=\\p{L}\\b)|(?<=\\b\\p{L})\\.");
  private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern SPLIT = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\"“”«»„()（）,\\-]+");
  private static final Pattern NUMBER_LETTER = Pattern.compile("\\d+");

  private Words() {}

  /** The words in order; a run of Chinese characters is one word. */
  static List<String> of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
    boolean han = Han.in(plain);
    if (han) {
      plain = Numerals.withDigits(Han.simplified(plain));
    }
    plain = inEnglish(plain);
    plain = POSSESSIVE.matcher(plain).replaceAll("s");
    plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
    plain = APOSTROPHES.matcher(plain).replaceAll("");
    plain = DOTTED.matcher(plain).replaceAll("");
    plain = CAMEL.matcher(plain).replaceAll(" ").replace("&", " and ");
    List<String> words = new ArrayList<>();
    for (String chunk : SPLIT.split(plain)) {
      if (!chunk.isEmpty()) {
        addRuns(chunk.toLowerCase(Locale.ROOT), words);
      }
    }
    return normalized(words);
  }

  /** Common words of other languages in English, all others in Latin letters. */
  private static String inEnglish(String text) {
    List<String> words = List.of(BETWEEN.split(text));
    List<String> english = ForeignWords.english(words);
    return Romanizer.latin(english.equals(words) ? text : String.join(" ", english));
  }

  /** Chinese characters, letters with digits: each run is a word. */
  private static void addRuns(String chunk, List<String> words) {
    int start = 0;
    for (int i = 1; i <= chunk.length(); i++) {
      boolean ends = i == chunk.length() || Han.is(chunk.charAt(i)) != Han.is(chunk.charAt(i - 1));
      if (ends) {
        words.add(chunk.substring(start, i));
        start = i;
      }
    }
  }

  /** Number words as digits, "no." dropped before a number, "910 b" as "910b". */
  private static List<String> normalized(List<String> words) {
    List<String> out = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String digits = Numerals.ofWord(word);
      boolean last = i + 1 == words.size();
      boolean sign =
          (word.equals("no") || word.equals("nr") || word.equals("number"))
              && !last
              && NUMBER_LETTER.matcher(words.get(i + 1)).lookingAt();
      if (sign) {
        continue;
      }
      boolean suffix =
          word.length() == 1
              && Character.isLetter(word.charAt(0))
              && !out.isEmpty()
              && NUMBER_LETTER.matcher(out.get(out.size() - 1)).matches();
      if (suffix && !Han.is(word.charAt(0))) {
        out.set(out.size() - 1, out.get(out.size() - 1) + word);
      } else {
        out.add(digits == null ? word : digits);
      }
    }
    return out;
  }
}
