package org.skein.api.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.skein.api.answer.Answers;
import org.skein.graph.bench.MadeGraph;
import org.skein.graph.model.Entity;
import org.skein.graph.search.SearchIndex;
import org.skein.graph.search.SearchRequest;
import org.skein.graph.trace.TraceRequest;
import org.skein.graph.trend.Clock;
import org.skein.graph.trend.Step;
import org.skein.graph.trend.TrendFilter;
import org.skein.graph.view.Clocks;
import org.skein.ingest.bench.BenchRow;

/** Asks a loaded graph what people ask: profiles, suggestions, searches, traces. */
final class ReadBench {
  private static final int PAGE = 20;
  private static final double MOST_OF_BARE = 1.5;

  private final Ground ground;
  private final Answers answers;
  private final Random random = new Random(11);

  ReadBench(Ground ground) {
    this.ground = ground;
    this.answers = ground.answers();
  }

  /**
   * Asks everything.
   *
   * @param measured takes the rows of each kind of question
   */
  void run(Consumer<List<BenchRow>> measured) {
    measured.accept(profiles());
    measured.accept(suggestions());
    measured.accept(searches());
    measured.accept(misspelt());
    measured.accept(traces());
    measured.accept(series());
  }

  private List<BenchRow> profiles() {
    ground.note().accept("profiles");
    List<BenchRow> rows = new ArrayList<>();
    rows.addAll(
        Latencies.of("profile of a median entity", 300, i -> profile(ground.median(i))).rows(50));
    rows.addAll(
        Latencies.of("profile of a top-100 entity", 300, i -> profile(ground.top(i))).rows(150));
    rows.addAll(
        Latencies.of("profile as known and held on a day, top-100 entity", 100, this::profileThen)
            .rows());
    return rows;
  }

  private void profileThen(int i) {
    Clocks clocks = new Clocks("2021-06-30", "2020");
    if (answers.evidence().findProfile(ground.top(i), clocks).isEmpty()) {
      throw new IllegalStateException("the entity %s was not loaded".formatted(ground.top(i)));
    }
  }

  private void profile(String id) {
    if (answers.findProfile(id).isEmpty()) {
      throw new IllegalStateException("the entity %s was not loaded".formatted(id));
    }
  }

  private List<BenchRow> suggestions() {
    ground.note().accept("suggestions");
    List<String> typed = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      typed.add(begun(name(entity())));
    }
    return Latencies.of("suggestions", typed.size(), i -> answers.suggest(typed.get(i), 8))
        .rows(20);
  }

  /** The first letters of a name, one in five with a letter wrong. */
  private String begun(String name) {
    String begun = name.substring(0, Math.min(name.length(), 1 + random.nextInt(9)));
    int wrong = random.nextInt(begun.length());
    return random.nextInt(5) == 0 && begun.length() > 4
        ? begun.substring(0, wrong) + "q" + begun.substring(wrong + 1)
        : begun;
  }

  private List<BenchRow> searches() {
    ground.note().accept("searches");
    List<SearchRequest> requests = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      requests.add(SearchRequest.of(words(i), PAGE));
    }
    try (SearchIndex bare = SearchIndex.open(ground.index())) {
      List<Latencies> all =
          Latencies.inTurns(
              List.of("search with facets and snippets", "bare Lucene"),
              requests.size(),
              List.of(i -> answers.search(requests.get(i)), i -> bare.bareSearch(requests.get(i))));
      Latencies search = all.get(0);
      List<BenchRow> rows = new ArrayList<>(search.rows(60));
      // The query alone, ranked and counted, with the stored fields of the page: no facets, no
      // snippets, no second attempt. It is asked to do less than the search that it is held to.
      Latencies alone = all.get(1);
      rows.add(
          BenchRow.of("search, mean, beside the same query alone on Lucene", search.mean(), "ms")
              .comparedWith(alone.mean())
              .atMost(MOST_OF_BARE));
      rows.add(
          BenchRow.of(
                  "search, processor time, beside the same query alone on Lucene",
                  search.processor(),
                  "ms")
              .comparedWith(alone.processor()));
      return rows;
    }
  }

  /** Names with a letter wrong: nothing is found at first, and errors are forgiven. */
  private List<BenchRow> misspelt() {
    ground.note().accept("misspelt searches");
    List<SearchRequest> requests = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      requests.add(SearchRequest.of(misspelt(name(entity())), PAGE));
    }
    return Latencies.of("search, misspelt", requests.size(), i -> answers.search(requests.get(i)))
        .rows(60);
  }

  private String misspelt(String name) {
    int wrong = random.nextInt(name.length());
    return name.substring(0, wrong) + "q" + name.substring(wrong + 1);
  }

  /** Series by month of an entity and a predicate, and of a predicate and a mood. */
  private List<BenchRow> series() {
    ground.note().accept("series");
    List<String> predicates = List.of("uses", "develops", "supplies", "invests_in");
    List<TrendFilter> filters = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String predicate = "predicate:" + predicates.get(i % predicates.size());
      filters.add(
          TrendFilter.parse(
              i % 2 == 0
                  ? "entity:" + (i % 4 == 0 ? ground.top(i) : ground.median(i)) + "," + predicate
                  : predicate + ",mood:asserted"));
    }
    return Latencies.of(
            "series by month with two filters",
            filters.size(),
            i ->
                answers
                    .trends()
                    .series(List.of(filters.get(i)), Step.MONTH, Clock.PUBLISHED, null, null))
        .rows(60);
  }

  /** A name, words of the texts, a phrase, or a name and a word. */
  private String words(int i) {
    Entity entity = entity();
    return switch (i % 4) {
      case 0 -> name(entity);
      case 1 -> "chips training compute";
      case 2 -> "\"export controls\" " + entity.name().split(" ", 2)[0];
      default -> entity.name() + " models";
    };
  }

  private List<BenchRow> traces() {
    List<BenchRow> rows = new ArrayList<>();
    ground.note().accept("traces");
    long start = System.nanoTime();
    trace(0, 4);
    rows.add(
        BenchRow.of(
            "trace, first after a projection: reads all ties",
            (System.nanoTime() - start) / 1e6,
            "ms"));
    rows.addAll(
        Latencies.of("trace, up to 4 hops, 5 paths, random pairs", 300, i -> trace(i, 4))
            .rows(150));
    rows.addAll(
        Latencies.of("trace, up to 6 hops, 5 paths, random pairs", 200, i -> trace(i, 6))
            .rows(600));
    return rows;
  }

  /** The same pair for the same number: any two entities that claims speak of. */
  private void trace(int i, int hops) {
    Random pair = new Random(i);
    int count = ground.byClaims().size();
    int from = pair.nextInt(count);
    int to = (from + 1 + pair.nextInt(count - 1)) % count;
    answers.trace(
        TraceRequest.between(ground.byClaims().get(from), ground.byClaims().get(to), hops, 5));
  }

  /** Any entity, the important more often. */
  private Entity entity() {
    MadeGraph made = ground.made();
    List<Entity> all = made.entities();
    return all.get((int) (all.size() * Math.pow(random.nextDouble(), 3)));
  }

  private String name(Entity entity) {
    return entity.names().isEmpty() || random.nextInt(4) != 0
        ? entity.name()
        : entity.names().get(0).text();
  }
}
