package org.skein.ingest.resolve.match;

/** One part of a name: a word, a phrase that has a translation, or a run of characters. */
final class Unit {
  private static final int[] NONE = {};

  final String text;
  final String sound;
  final Kind kind;
  final int[] rows;
  final boolean han;

  /** How many words other than function words the part has. */
  final int words;

  /**
   * @param text the part in lower case, simplified
   * @param sound its Latin letters: the part itself, or its pinyin
   * @param rows the rows of the table of parts that have it, in ascending order
   */
  Unit(String text, String sound, Kind kind, int[] rows, boolean han, int words) {
    this.text = text;
    this.sound = sound;
    this.kind = kind;
    this.rows = rows;
    this.han = han;
    this.words = words;
  }

  static Unit word(String text, Kind kind) {
    return new Unit(text, text, kind, NONE, false, 1);
  }

  static Unit run(String text) {
    return new Unit(text, Han.pinyin(text), Kind.CORE, NONE, true, 1);
  }

  /** True if both are the same part, in whichever language. */
  boolean meansSameAs(Unit other) {
    int i = 0;
    int j = 0;
    while (i < rows.length && j < other.rows.length) {
      if (rows[i] == other.rows[j]) {
        return true;
      }
      if (rows[i] < other.rows[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }
}
