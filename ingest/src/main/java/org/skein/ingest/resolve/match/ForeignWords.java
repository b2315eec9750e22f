package org.skein.ingest.resolve.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Common words of organisations' names in other languages, and what they are in English. */
final class ForeignWords {
  private static final String RESOURCE = "foreign-words.txt";
  private static final int LONGEST = 4;
  private static final int SHORTEST_STEM = 3;

  private final Map<String, String> words = new HashMap<>();
  private final Map<String, String> stems = new HashMap<>();

  private ForeignWords() {}

  /** The table is read when the first name is cut. */
  private static final class Shipped {
    static final ForeignWords WORDS = read();
  }

  private static ForeignWords read() {
    ForeignWords all = new ForeignWords();
    Tables.lines(RESOURCE).forEach(all::add);
    return all;
  }

  private void add(String line) {
    int bar = line.indexOf('|');
    String english = line.substring(0, bar).strip();
    for (String form : line.substring(bar + 1).strip().split("\\s+")) {
      String key = folded(form.replace('+', ' '));
      if (key.indexOf(' ') < 0 && key.endsWith("*")) {
        stems.putIfAbsent(key.substring(0, key.length() - 1), english);
      } else {
        words.putIfAbsent(key.replace("*", ""), english);
      }
    }
  }

  /** The same words, in English where the table has them; those that stay are given as they are. */
  static List<String> english(List<String> words) {
    List<String> english = new ArrayList<>(words.size());
    int at = 0;
    while (at < words.size()) {
      int length = Math.min(LONGEST, words.size() - at);
      String found = null;
      while (length > 0 && found == null) {
        found = Shipped.WORDS.find(words.subList(at, at + length));
        length -= found == null ? 1 : 0;
      }
      english.add(found == null ? withoutArticle(words.get(at)) : found);
      at += Math.max(1, length);
    }
    return english;
  }

  /** Arabic writes its article on the word, Latin letters may or may not. */
  static String withoutArticle(String word) {
    return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
  }

  private @Nullable String find(List<String> phrase) {
    if (phrase.size() > 1) {
      return words.get(folded(String.join(" ", phrase)));
    }
    String word = folded(phrase.get(0));
    String found = found(word);
    boolean article = found == null && word.startsWith("ال") && word.length() > 4;
    boolean dative = found == null && word.startsWith("لل") && word.length() > 4;
    return article || dative ? found(word.substring(2)) : found;
  }

  private @Nullable String found(String word) {
    String found = words.get(word);
    if (found != null || word.isEmpty() || !Romanizer.isForeign(word.charAt(0))) {
      return found;
    }
    for (int length = word.length(); length >= SHORTEST_STEM; length--) {
      String english = stems.get(word.substring(0, length));
      if (english != null) {
        return english;
      }
    }
    return null;
  }

  private static String folded(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFKD);
    return plain.toLowerCase(Locale.ROOT).replaceAll("[\\u0300-\\u036f]", "");
  }
}
