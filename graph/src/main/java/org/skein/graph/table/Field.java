package org.skein.graph.table;

import java.util.List;
import java.util.function.Function;
import org.skein.graph.table.BadQuestionException.Part;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * A field of a list that can be asked about.
 *
 * @param name its name in filters, sort orders and facets
 * @param column its values
 * @param words all values that it may have, where these are known beforehand; else empty
 * @param meaning what a value stands for: itself, or all kinds of it
 * @param sortable whether a list can be sorted by it
 * @param countable whether its values can be counted
 * @param example a value, for messages
 */
record Field(
    String name,
    Column column,
    List<String> words,
    Function<String, List<String>> meaning,
    boolean sortable,
    boolean countable,
    String example) {

  /** A field of open words. */
  static Field words(String name, Column column, String example) {
    return new Field(
        name, column, List.of(), List::of, column instanceof WordColumn, true, example);
  }

  /** A field of words that tell rows apart: there is nothing to count. */
  static Field ids(String name, Column column, String example) {
    return new Field(
        name, column, List.of(), List::of, column instanceof WordColumn, false, example);
  }

  /** A field of words that are all known. */
  static Field choice(String name, Column column, List<String> words) {
    return new Field(
        name, column, words, List::of, column instanceof WordColumn, true, words.get(0));
  }

  /** A field that is true or false. */
  static Field flag(String name, Column column) {
    return choice(name, column, List.of("true", "false"));
  }

  /** A field of entity types: a type stands for all kinds of it. */
  static Field type(String name, Column column, Vocabulary vocabulary) {
    return new Field(
        name,
        column,
        vocabulary.typeNames(),
        wanted ->
            vocabulary.typeNames().stream().filter(type -> vocabulary.isA(type, wanted)).toList(),
        column instanceof WordColumn,
        true,
        "Firm");
  }

  /** A field of numbers. */
  static Field number(String name, Column column, String example) {
    return new Field(name, column, List.of(), List::of, true, false, example);
  }

  /** A field of years, which can be counted. */
  static Field year(String name, Column column) {
    return new Field(name, column, List.of(), List::of, true, true, "2022");
  }

  /** A field of dates. */
  static Field date(String name, Column column) {
    return new Field(name, column, List.of(), List::of, true, false, "2023-11");
  }

  /** Whether all values are known beforehand. */
  boolean isClosed() {
    return !words.isEmpty();
  }

  /** The words of the column that {@code value} stands for. */
  List<String> meanings(String value) {
    return meaning.apply(value);
  }

  /**
   * Makes sure that the field may have this value.
   *
   * @throws BadQuestionException if not, with the nearest that it may have
   */
  void requireKnown(String value) {
    if (isClosed() && !words.contains(value)) {
      String nearest = Vocabulary.nearest(value, words);
      throw new BadQuestionException(
          Part.FILTER,
          "unknown %s '%s': did you mean '%s'?".formatted(name.replace('_', ' '), value, nearest),
          nearest);
    }
  }
}
