package org.skein.ingest.resolve.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a table of pairs keeps what: its columns by the names that such tables give them, in
 * whatever case and with whatever between the words.
 *
 * @param first the column of one name, counted from 0
 * @param second the column of the other name
 * @param same the column that says whether they are one thing
 * @param bearer the column that says what bears the names, or -1
 * @param group the column of an id by which pairs belong together, or -1
 */
record PairColumns(int first, int second, int same, int bearer, int group) {
  /** What is said where one of the three columns is missing. */
  static final String RULE =
      "the first row must name two columns of names (name1 and name2, name_a and name_b, left and"
          + " right, left_name and right_name, first and second, query and candidate, source and"
          + " target) and one that says whether they are one thing (is_match, match, same, label,"
          + " judgement, truth, expected)";

  private static final List<List<String>> SIDES =
      List.of(
          List.of("1", "2"),
          List.of("a", "b"),
          List.of("left", "right"),
          List.of("first", "second"),
          List.of("query", "candidate"),
          List.of("query", "result"),
          List.of("query", "match"),
          List.of("source", "target"),
          List.of("one", "other"),
          List.of("one", "two"),
          List.of("x", "y"),
          List.of("l", "r"),
          List.of("name", "othername"),
          List.of("name", "alias"));
  private static final List<String> NAMED = List.of("name%s", "%sname", "caption%s", "%scaption");
  private static final List<String> BARE =
      List.of("%s", "entity%s", "text%s", "string%s", "%stext");
  private static final List<String> SAME =
      List.of(
          "ismatch",
          "match",
          "same",
          "issame",
          "label",
          "judgement",
          "judgment",
          "truth",
          "istruematch",
          "expected",
          "matches",
          "shouldmatch",
          "groundtruth",
          "gold",
          "positive",
          "duplicate",
          "isduplicate",
          "class",
          "target",
          "y");
  private static final Set<String> BEARER =
      Set.of("schema", "category", "type", "kind", "entitytype", "schemata", "bearer");
  private static final Set<String> GROUP = Set.of("id1", "group", "groupid", "leftid", "cluster");

  /** The columns of this first row, or nothing if a name or the truth has none. */
  static Optional<PairColumns> find(List<String> head) {
    List<String> names = head.stream().map(PairColumns::plain).toList();
    for (List<String> forms : List.of(NAMED, BARE)) {
      for (List<String> side : SIDES) {
        for (String form : forms) {
          int first = names.indexOf(form.formatted(side.get(0)));
          int second = names.indexOf(form.formatted(side.get(1)));
          int same = same(names, first, second);
          if (first >= 0 && second >= 0 && same >= 0) {
            int bearer = any(names, BEARER);
            return Optional.of(new PairColumns(first, second, same, bearer, any(names, GROUP)));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The columns of a table of just two names and a truth, without a first row that says so. */
  static Optional<PairColumns> bare(List<String> row) {
    List<Integer> truths = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (PairTruth.of(row.get(i)).isPresent()) {
        truths.add(i);
      }
    }
    boolean clear = row.size() == 3 && truths.size() == 1 && truths.get(0) != 1;
    if (!clear) {
      return Optional.empty();
    }
    int same = truths.get(0);
    return Optional.of(new PairColumns(same == 0 ? 1 : 0, same == 0 ? 2 : 1, same, -1, -1));
  }

  int last() {
    return Math.max(same, Math.max(first, second));
  }

  private static int same(List<String> names, int first, int second) {
    for (String name : SAME) {
      int at = names.indexOf(name);
      if (at >= 0 && at != first && at != second) {
        return at;
      }
    }
    return -1;
  }

  private static int any(List<String> names, Set<String> wanted) {
    for (int i = 0; i < names.size(); i++) {
      if (wanted.contains(names.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static String plain(String head) {
    return head.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
