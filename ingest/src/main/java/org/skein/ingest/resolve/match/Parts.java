package org.skein.ingest.resolve.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of name parts in Chinese and English: which words mean the same, and how telling. */
final class Parts {
  private static final String RESOURCE = "parts.txt";
  private static final int MAX_HAN = 8;
  private static final int MAX_WORDS = 6;

  private final Map<String, Entry> byHan = new HashMap<>();
  private final Map<String, Entry> byEnglish = new HashMap<>();
  private final Map<Character, List<String>> meanings = new HashMap<>();
  private int rows;

  /** A part as the table has it. */
  private static final class Entry {
    private final Kind kind;
    private int[] rows;

    Entry(Kind kind, int row) {
      this.kind = kind;
      this.rows = new int[] {row};
    }

    void add(int row) {
      if (rows[rows.length - 1] != row) {
        rows = java.util.Arrays.copyOf(rows, rows.length + 1);
        rows[rows.length - 1] = row;
      }
    }
  }

  private Parts() {}

  /** The shipped table. */
  static Parts shipped() {
    Parts parts = new Parts();
    Kind kind = Kind.GENERIC;
    for (String line : Tables.lines(RESOURCE)) {
      if (line.startsWith("[")) {
        String section = line.substring(1, line.length() - 1);
        kind = Kind.valueOf(section.toUpperCase(Locale.ROOT));
      } else {
        parts.addRow(line, kind);
      }
    }
    return parts;
  }

  private void addRow(String line, Kind kind) {
    int bar = line.indexOf('|');
    int row = rows++;
    for (String han : line.substring(0, bar).split(",")) {
      add(byHan, han.strip(), kind, kind == Kind.STOP ? rows++ : row);
      if (han.strip().length() == 1 && kind != Kind.STOP) {
        meanings.put(han.strip().charAt(0), List.of(line.substring(bar + 1).split(",")));
      }
    }
    for (String english : line.substring(bar + 1).split(",")) {
      add(byEnglish, stems(english.strip()), kind, kind == Kind.STOP ? rows++ : row);
    }
  }

  private static void add(Map<String, Entry> map, String key, Kind kind, int row) {
    if (key.isEmpty()) {
      return;
    }
    Entry entry = map.get(key);
    if (entry == null) {
      map.put(key, new Entry(kind, row));
    } else {
      entry.add(row);
    }
  }

  private static String stems(String phrase) {
    StringBuilder stems = new StringBuilder(phrase.length());
    for (String word : phrase.split(" ")) {
      stems.append(stems.isEmpty() ? "" : " ").append(stem(word));
    }
    return stems.toString();
  }

  /** A word without the ending of a plural. */
  static String stem(String word) {
    int n = word.length();
    if (n > 4 && word.endsWith("ies")) {
      return word.substring(0, n - 3) + "y";
    }
    boolean plural = n > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    return plural && !word.endsWith("is") ? word.substring(0, n - 1) : word;
  }

  /** Splits a run of Chinese characters: known parts, the longest first, and what is between. */
  void splitHan(String run, List<Unit> into) {
    StringBuilder unknown = new StringBuilder();
    int at = 0;
    while (at < run.length()) {
      int length = Math.min(MAX_HAN, run.length() - at);
      Entry entry = null;
      while (length > 0 && entry == null) {
        entry = byHan.get(run.substring(at, at + length));
        length -= entry == null ? 1 : 0;
      }
      boolean brandLetter = length == 1 && entry != null && entry.kind != Kind.LEGAL;
      if (entry == null || (brandLetter && isInsideName(run, at, unknown, entry))) {
        unknown.append(run.charAt(at++));
        continue;
      }
      flush(unknown, into);
      String part = run.substring(at, at + length);
      into.add(new Unit(part, Han.pinyin(part), entry.kind, entry.rows, true, 1));
      at += length;
    }
    flush(unknown, into);
  }

  /** One character that means something is part of a made-up name, unless it is a kind of body. */
  private static boolean isInsideName(String run, int at, StringBuilder unknown, Entry entry) {
    boolean body = entry.kind == Kind.ORG || entry.kind == Kind.STOP || entry.kind == Kind.PLACE;
    return !body || (at + 1 < run.length() && unknown.length() < 2 && entry.kind != Kind.PLACE);
  }

  private static void flush(StringBuilder unknown, List<Unit> into) {
    if (!unknown.isEmpty()) {
      into.add(Unit.run(unknown.toString()));
      unknown.setLength(0);
    }
  }

  /** Splits words: known phrases, the longest first, and single words. */
  void splitWords(List<String> words, List<Unit> into) {
    int at = 0;
    while (at < words.size()) {
      int length = Math.min(MAX_WORDS, words.size() - at);
      Entry entry = null;
      String phrase = "";
      while (length > 0 && entry == null) {
        phrase = String.join(" ", words.subList(at, at + length));
        entry = byEnglish.get(length == 1 ? stem(phrase) : stems(phrase));
        length -= entry == null ? 1 : 0;
      }
      if (entry == null) {
        into.add(unknown(words.get(at)));
        at++;
      } else {
        String plain = phrase.indexOf(' ') < 0 ? phrase : phrase.replace(" ", "");
        into.add(new Unit(plain, plain, entry.kind, entry.rows, false, telling(phrase)));
        at += length;
      }
    }
  }

  private static int telling(String phrase) {
    int telling = 0;
    for (String word : phrase.split(" ")) {
      telling += word.equals("of") || word.equals("and") || word.equals("for") ? 0 : 1;
    }
    return telling;
  }

  private static Unit unknown(String word) {
    return Unit.word(word, Character.isDigit(word.charAt(0)) ? Kind.NUMBER : Kind.CORE);
  }

  /** The kind of this English word, or null if the table does not have it. */
  @Nullable Kind kindOf(String word) {
    Entry entry = byEnglish.get(stem(word));
    return entry == null ? null : entry.kind;
  }

  /** The share of the made-up letters that translate a character of the Chinese name. */
  double meaning(NameForm han, NameForm latin) {
    int explained = 0;
    for (int i = 0; i < han.han.length(); i++) {
      int longest = 0;
      for (String word : meanings.getOrDefault(han.han.charAt(i), List.of())) {
        if (word.length() >= 3 && latin.sounds.contains(word)) {
          longest = Math.max(longest, word.length());
        }
      }
      explained += longest;
    }
    return Math.min(1, (double) explained / Math.max(1, latin.core.length()));
  }

  /** Every English form, for tests. */
  List<String> english() {
    return new ArrayList<>(byEnglish.keySet());
  }
}
