package org.skein.graph.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skein.graph.view.SearchPage.FacetCount;
import org.skein.graph.vocabulary.Vocabulary;

class TableTest {
  /** A row of the brute-force oracle; null is unknown. */
  private record Row(String id, String source, String type, Double score, String day) {}

  private static final List<Row> ROWS =
      List.of(
          new Row("a", "Reuters", "Firm", 0.5, "2022-10-07"),
          new Row("b", "Xinhua", "Lab", 0.9, "2022-10"),
          new Row("c", null, "Chip", null, "2023"),
          new Row("d", "Reuters", "Person", -1.0, null),
          new Row("e", "Gazette", null, 0.5, "2023-01-01"));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "source:Reuters; a,d",
        "source:Reuters|Xinhua; a,b,d",
        "source:!Reuters; b,c,e",
        "source:*; a,b,d,e",
        "source:!*; c",
        "source:>Reuters; b",
        "source:G..R; e",
        "type:Organization; a,b",
        "type:Agent; a,b,d",
        "score:0.5; a,e",
        "score:>0.4; a,b,e",
        "score:<0; d",
        "score:-1..0.5; a,d,e",
        "score:!*; c",
        "day:2022; a,b",
        "day:2022-10; a,b",
        "day:2022-10-07; a",
        "day:>2022; c,e",
        "day:>2022-10-07; c,e",
        "day:>=2023-01-01; c,e",
        "day:<=2022-10-07; a",
        "day:2022-10..2023; a,b,c,e",
        "source:Reuters,score:>0; a",
        "source:Nobody; ''"
      })
  void shouldKeepTheRowsThatFit(String filter, String ids) {
    List<String> found = table(ROWS).ask(Question.of(Filter.parse(filter), 10)).ids();
    assertThat(String.join(",", found)).isEqualTo(ids);
  }

  @Test
  void shouldSortWithWhatIsUnknownLastEitherWay() {
    assertThat(sorted("score")).containsExactly("d", "a", "e", "b", "c");
    assertThat(sorted("-score")).containsExactly("b", "a", "e", "d", "c");
    assertThat(sorted("-source,day")).containsExactly("b", "a", "d", "e", "c");
  }

  @Test
  void shouldCountAllThatFitsNotOnlyThePage() {
    Found found =
        table(ROWS)
            .ask(
                new Question(
                    Filter.parse("type:*"), List.of(), List.of("source", "type"), null, 0, 1));

    assertThat(found.total()).isEqualTo(4);
    assertThat(found.ids()).containsExactly("a");
    assertThat(found.facets())
        .containsExactly(
            new FacetCount("source", "Reuters", 2),
            new FacetCount("source", "Xinhua", 1),
            new FacetCount("type", "Chip", 1),
            new FacetCount("type", "Firm", 1),
            new FacetCount("type", "Lab", 1),
            new FacetCount("type", "Person", 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "typ:Firm; ; ; FILTER; type",
        "type:Frim; ; ; FILTER; Firm",
        "score:high; ; ; FILTER; ",
        "day:7 October; ; ; FILTER; ",
        "type:>Firm; ; ; FILTER; ",
        "source:*; scor; ; SORT; score",
        "source:*; ; scores; FACET; source"
      })
  void shouldSayWhatWasMeant(
      String filter, String sort, String facet, String part, String suggestion) {
    Question question =
        new Question(
            Filter.parse(filter),
            sort == null ? List.of() : Order.parse(sort),
            facet == null ? List.of() : List.of(facet),
            null,
            0,
            5);
    assertThatThrownBy(() -> table(ROWS).ask(question))
        .isInstanceOfSatisfying(
            BadQuestionException.class,
            e -> {
              assertThat(e.part().name()).isEqualTo(part);
              assertThat(e.suggestion()).isEqualTo(suggestion);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "score", "-score", "source,-day", "-type,score,-source"})
  void shouldPageThroughEveryRowOnceInTheOrderOfAComparator(String sort) {
    List<Row> rows = random(500, 7);
    List<Order> orders = sort.isEmpty() ? List.of() : Order.parse(sort);
    Filter filter = Filter.parse("score:>0.2,source:!s3");
    Predicate<Row> fits =
        row -> row.score() != null && row.score() > 0.2 && !"s3".equals(row.source());
    List<String> expected = rows.stream().filter(fits).sorted(oracle(orders)).map(Row::id).toList();

    List<String> paged = new ArrayList<>();
    Table table = table(rows);
    Position after = null;
    do {
      Found page = table.ask(new Question(filter, orders, List.of(), after, 0, 7));
      assertThat(page.total()).isEqualTo(expected.size());
      paged.addAll(page.ids());
      after = page.next();
    } while (after != null);

    assertThat(expected).hasSizeGreaterThan(100);
    assertThat(paged).isEqualTo(expected);
  }

  @Test
  void shouldNeitherRepeatNorLoseARowWhenOthersAreAddedBetweenTwoPages() {
    List<Order> orders = Order.parse("-score,source");
    List<Row> before = random(200, 1);
    Found first = table(before).ask(new Question(Filter.ALL, orders, List.of(), null, 0, 50));
    List<Row> after = new ArrayList<>(before);
    random(200, 2)
        .forEach(row -> after.add(new Row("new-" + row.id(), "t", "Lab", row.score(), row.day())));
    List<String> rest =
        table(after).ask(new Question(Filter.ALL, orders, List.of(), first.next(), 0, 1000)).ids();

    assertThat(rest).doesNotContainAnyElementsOf(first.ids());
    List<String> old = new ArrayList<>(first.ids());
    rest.stream().filter(id -> !id.startsWith("new-")).forEach(old::add);
    assertThat(old).isEqualTo(before.stream().sorted(oracle(orders)).map(Row::id).toList());
  }

  @Test
  void shouldRefuseIdsOutOfOrder() {
    SortedIds.Builder ids = new SortedIds.Builder();
    ids.add("b");
    ids.add("c");
    assertThatThrownBy(() -> ids.add("c")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ids.add("bb")).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> sorted(String sort) {
    return table(ROWS)
        .ask(new Question(Filter.ALL, Order.parse(sort), List.of(), null, 0, 10))
        .ids();
  }

  private static Table table(List<Row> rows) {
    SortedIds.Builder ids = new SortedIds.Builder();
    WordColumn.Builder source = new WordColumn.Builder();
    WordColumn.Builder type = new WordColumn.Builder();
    NumberColumn.Builder score = new NumberColumn.Builder();
    DateColumn.Builder day = new DateColumn.Builder();
    for (Row row : rows.stream().sorted(Comparator.comparing(Row::id)).toList()) {
      ids.add(row.id());
      source.add(row.source());
      type.add(row.type());
      score.add(row.score());
      day.add(row.day());
    }
    return new Table(
        ids.build(),
        List.of(
            Field.words("source", source.build(), "Reuters"),
            Field.type("type", type.build(), Vocabulary.shipped()),
            Field.number("score", score.build(), "0.5"),
            Field.date("day", day.build())));
  }

  private static Comparator<Row> oracle(List<Order> orders) {
    Comparator<Row> all = (one, other) -> 0;
    for (Order order : orders) {
      all =
          switch (order.field()) {
            case "score" -> all.thenComparing(Row::score, nullsLast(order));
            case "source" -> all.thenComparing(Row::source, nullsLast(order));
            case "type" -> all.thenComparing(Row::type, nullsLast(order));
            default -> all.thenComparing(Row::day, nullsLast(order));
          };
    }
    return all.thenComparing(Row::id);
  }

  private static <T extends Comparable<T>> Comparator<T> nullsLast(Order order) {
    Comparator<T> natural = Comparator.naturalOrder();
    return Comparator.nullsLast(order.descending() ? natural.reversed() : natural);
  }

  private static List<Row> random(int count, long seed) {
    Random random = new Random(seed);
    TreeMap<String, Row> rows = new TreeMap<>();
    while (rows.size() < count) {
      String id = Integer.toString(random.nextInt(1_000_000), 36);
      rows.put(
          id,
          new Row(
              id,
              random.nextInt(9) == 0 ? null : "s" + random.nextInt(6),
              random.nextBoolean() ? "Firm" : null,
              random.nextInt(7) == 0 ? null : random.nextInt(20) / 10.0,
              random.nextInt(5) == 0
                  ? null
                  : "202"
                      + random.nextInt(4)
                      + "-0"
                      + (1 + random.nextInt(9))
                      + "-1"
                      + random.nextInt(9)));
    }
    return List.copyOf(rows.values());
  }
}
