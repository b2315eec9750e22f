package org.skein.graph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skein.graph.fixture.RandomNews;
import org.skein.graph.fixture.Report;
import org.skein.graph.fixture.Story;
import org.skein.graph.model.Claim;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Findings;
import org.skein.graph.model.Judgement;
import org.skein.graph.model.Judgement.Author;
import org.skein.graph.model.Judgement.Revocation;
import org.skein.graph.model.Judgement.Verdict;
import org.skein.graph.model.Mood;
import org.skein.graph.model.Reliability;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.When;
import org.skein.graph.search.IndexSource;
import org.skein.graph.search.SearchIndex;
import org.skein.graph.search.SearchRequest;
import org.skein.graph.vocabulary.Vocabulary;

/** What a change derives in its own transaction, against forgetting and deriving everything. */
class LocalProjectionTest {
  private static final int DOCUMENTS = 50;
  private static final int STEPS = 25;

  /** Some of the firms are hubs, and become so or cease to be by merging. */
  private static final int HUB = 40;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void shouldDeriveWhatDerivingEverythingGives(long seed) {
    Random random = new Random(seed);
    RandomNews news = new RandomNews(seed);
    try (GraphStore store =
            GraphStore.openEmbedded(
                folder.resolve("data"),
                Vocabulary.shipped(),
                () -> Instant.parse("2024-01-01T00:00:00Z"),
                HUB);
        SearchIndex index = SearchIndex.open(folder.resolve("index"))) {
      Changing changing = new Changing(store, news, random);
      Set<String> digests = new LinkedHashSet<>();
      for (int step = 0; step < STEPS; step++) {
        index.update(IndexSource.of(store));
        String before = store.version();
        String what = changing.step();
        assertThat(store.isProjected()).isTrue();
        assertThat(store.changesSince(before)).as(what).isPresent();
        index.update(IndexSource.of(store));
        String digest = store.digest();
        digests.add(digest);
        if (step % 12 == 11) {
          sameAsAnew(store, index, folder.resolve("anew" + step));
        }
        store.projectAnew();
        assertThat(store.digest()).as("step %d: %s", step, what).isEqualTo(digest);
      }
      assertThat(digests).hasSizeGreaterThan(STEPS / 2);
      changing.undoAll();
      String digest = store.digest();
      store.projectAnew();
      assertThat(store.digest()).isEqualTo(digest);
    }
  }

  private static void sameAsAnew(GraphStore store, SearchIndex index, Path folder) {
    try (SearchIndex anew = SearchIndex.open(folder)) {
      anew.rebuild(store);
      for (String q : List.of("firm", "outlet", "kind:claim uses", "source:\"Outlet A\"")) {
        assertThat(index.search(SearchRequest.of(q, 100)))
            .as(q)
            .isEqualTo(anew.search(SearchRequest.of(q, 100)));
      }
    }
  }

  /** A graph that is changed at random, as users would. */
  private static final class Changing {
    private final GraphStore store;
    private final RandomNews news;
    private final Random random;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<String> standing = new ArrayList<>();
    private final Set<String> retracted = new LinkedHashSet<>();
    private int clock;

    Changing(GraphStore store, RandomNews news, Random random) {
      this.store = store;
      this.news = news;
      this.random = random;
      store.writeEntities(news.reference());
      entities.addAll(news.reference());
      for (String name : List.of("Ann", "Bo", "Cy")) {
        entities.add(Story.seen("Person", name));
      }
      entities.add(Story.seen("MediaOutlet", "The Outlet B"));
      entities.add(Story.seen("Firm", "Outlet C"));
      for (int i = 0; i < DOCUMENTS; i++) {
        Findings findings = i % 3 == 2 ? ofHeads(i) : news.document(i);
        store.write(findings);
        claims.addAll(findings.claims());
      }
      store.project();
    }

    /** Who heads what, and what little-known outlets are named for. */
    private Findings ofHeads(int number) {
      List<Entity> seen = entities.subList(news.reference().size(), entities.size());
      Report report =
          Report.of(
              "Heads number " + number, pick(seen).name(), "2022-0" + (1 + number % 9) + "-11");
      for (int i = 0; i < 4; i++) {
        Entity body = pick(news.firms.subList(0, 3));
        if (i % 2 == 0) {
          Entity person = pick(seen.subList(0, 3));
          String words = person.name() + " is chief executive of " + body.name();
          report.says(words, person, "works_for", body, Mood.ASSERTED, null, When.at("2022"), 0.7);
        } else {
          report.says(body, "uses", pick(news.firms), mood(), pick(seen.subList(3, seen.size())));
        }
      }
      return report.findings();
    }

    private Mood mood() {
      return Mood.values()[random.nextInt(4)];
    }

    private <T> T pick(List<T> all) {
      return all.get(random.nextInt(all.size()));
    }

    String step() {
      return switch (random.nextInt(8)) {
        case 0, 1, 2 -> merge();
        case 3, 4 -> standing.isEmpty() ? merge() : undo(pick(standing));
        case 5 -> grade();
        default -> retract();
      };
    }

    private String merge() {
      Entity one = pick(entities);
      Entity other = pick(entities);
      if (one.equals(other)) {
        return grade();
      }
      Verdict verdict = random.nextInt(6) == 0 ? Verdict.DIFFERENT : Verdict.SAME;
      try {
        Judgement judgement =
            Judgement.of(one.id(), other.id(), verdict, Author.person("Ada"), now(), null);
        String id = store.judgements().judge(judgement).id();
        if (!standing.contains(id)) {
          standing.add(id);
        }
        return "%s and %s are %s".formatted(one.id(), other.id(), verdict);
      } catch (SkeinException e) {
        return "refused: " + e.getMessage();
      }
    }

    private String undo(String id) {
      standing.remove(id);
      store.judgements().revoke(id, new Revocation(Author.person("Ada"), now(), null));
      return "undone: " + id;
    }

    private String grade() {
      String outlet = pick(news.outlets).name();
      Reliability grade = pick(List.of(Reliability.values()));
      store.evidence().grade(outlet, grade, "at random");
      return outlet + " is graded " + grade;
    }

    private String retract() {
      String id = pick(claims).id();
      if (retracted.remove(id)) {
        store.evidence().restore(id, "at random");
        return id + " is restored";
      }
      store.evidence().retract(id, "at random", null);
      retracted.add(id);
      return id + " is retracted";
    }

    void undoAll() {
      List.copyOf(standing).forEach(this::undo);
    }

    private Instant now() {
      return Instant.parse("2024-02-01T00:00:00Z").plusSeconds(clock++);
    }
  }
}
