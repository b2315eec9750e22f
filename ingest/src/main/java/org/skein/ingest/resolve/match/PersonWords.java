package org.skein.ingest.resolve.match;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is known of words in persons' names: forms of one name, titles, particles, readings. */
final class PersonWords {
  private static final String NAMES = "persons.txt";
  private static final String READINGS = "cantonese.txt";
  private static final BitSet NONE = new BitSet();

  private final Map<String, BitSet> given = new HashMap<>();
  private final Map<String, BitSet> surnames = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<Character, String> readings = new HashMap<>();
  private int rows;

  private PersonWords() {}

  /** The shipped tables. */
  static PersonWords shipped() {
    PersonWords all = new PersonWords();
    String section = "";
    for (String line : Tables.lines(NAMES)) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else {
        all.add(section, line.split(" "));
      }
    }
    for (String line : Tables.lines(READINGS)) {
      all.readings.put(line.charAt(0), line.substring(2));
    }
    return all;
  }

  private void add(String section, String[] cells) {
    int row = rows++;
    for (String cell : cells) {
      switch (section) {
        case "given" -> given.computeIfAbsent(Phones.of(cell), c -> new BitSet()).set(row);
        case "surname" -> surnames.computeIfAbsent(cell, c -> new BitSet()).set(row);
        default -> words.computeIfAbsent(section, s -> new HashSet<>()).add(cell);
      }
    }
  }

  /** Whether two words in sounds are forms of one given name, such as Bill and William. */
  boolean areOneGivenName(String a, String b) {
    return given.getOrDefault(a, NONE).intersects(given.getOrDefault(b, NONE));
  }

  /** Whether a word in sounds is a given name that the table has. */
  boolean isGivenName(String sounds) {
    return given.containsKey(sounds);
  }

  /** Whether two words are writings of one Chinese or Korean surname, such as Zhang and Cheung. */
  boolean areOneSurname(String a, String b) {
    return surnames.getOrDefault(a, NONE).intersects(surnames.getOrDefault(b, NONE));
  }

  /** Whether the table has this word as a surname. */
  boolean isSurname(String word) {
    return surnames.containsKey(word);
  }

  boolean isTitle(String word) {
    return is("title", word);
  }

  boolean isParticle(String word) {
    return is("particle", word);
  }

  boolean isSuffix(String word) {
    return is("suffix", word);
  }

  boolean isCompoundSurname(String pinyin) {
    return is("compound", pinyin);
  }

  private boolean is(String section, String word) {
    return words.getOrDefault(section, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }

  /** The characters as Hong Kong reads them, or nothing if a reading is missing. */
  String cantonese(String han) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < han.length(); i++) {
      String reading = readings.get(han.charAt(i));
      if (reading == null) {
        return "";
      }
      all.append(reading);
    }
    return all.toString();
  }
}
