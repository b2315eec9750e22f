package org.skein.graph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.AuthTokens;
import org.skein.graph.fixture.ChipNews;
import org.skein.graph.fixture.Story;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Findings;
import org.skein.graph.model.Judgement;
import org.skein.graph.model.Judgement.Author;
import org.skein.graph.model.Judgement.Verdict;
import org.skein.graph.vocabulary.Vocabulary;

/** Random documents, reference knowledge and judgements, in twenty orders: one graph. */
class ShuffledWritesTest {
  private static final int DOCUMENTS = 12;
  private static final List<String> PREDICATES =
      List.of("develops", "uses", "supplies", "competes_with");

  @TempDir private static Path folder;
  private static EmbeddedServer server;
  private static String expected;

  private interface Step {
    void on(GraphStore store);
  }

  @BeforeAll
  static void writeInOrder() {
    server = EmbeddedServer.start(folder);
    expected = digestOf(steps());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldHoldTheSameInAnyOrder(long seed) {
    List<Step> shuffled = new ArrayList<>(steps());
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(digestOf(shuffled)).isEqualTo(expected);
  }

  /** Judgements need their entities: they are tried again until each is written. */
  private static String digestOf(List<Step> steps) {
    wipe();
    try (GraphStore store = connect()) {
      List<Step> open = new ArrayList<>(steps);
      while (!open.isEmpty()) {
        int before = open.size();
        open.removeIf(step -> isDone(step, store));
        assertThat(open).hasSizeLessThan(before);
      }
      store.project();
      return store.digest();
    }
  }

  private static boolean isDone(Step step, GraphStore store) {
    try {
      step.on(store);
      return true;
    } catch (org.skein.graph.model.SkeinException e) {
      assertThat(e.code()).isEqualTo(org.skein.graph.model.SkeinException.Code.NOT_FOUND);
      return false;
    }
  }

  private static List<Step> steps() {
    Random random = new Random(99);
    List<Entity> entities = new ArrayList<>(ChipNews.REFERENCE);
    for (int i = 0; i < 6; i++) {
      entities.add(Story.seen(i % 2 == 0 ? "Firm" : "Lab", "Unknown " + i));
      String id = entities.get(entities.size() - 1).id();
      // The same entity as another document calls it.
      entities.add(new Entity(id, "Lab", "UNKNOWN " + i, List.of(), false, null));
      // And as a third one takes it for another kind of thing.
      entities.add(new Entity(id, "Person", "Unknown " + i, List.of(), false, null));
    }
    List<Step> steps = new ArrayList<>();
    steps.add(store -> store.writeEntities(ChipNews.REFERENCE));
    for (int i = 0; i < DOCUMENTS; i++) {
      Findings findings = document(i, entities, random);
      steps.add(store -> store.write(findings));
    }
    steps.add(same(Story.seen("Firm", "Unknown 0"), Story.seen("Lab", "Unknown 1")));
    steps.add(same(Story.seen("Lab", "Unknown 1"), ChipNews.HUAWEI));
    steps.add(same(Story.seen("Firm", "Unknown 2"), Story.seen("Lab", "Unknown 3")));
    return steps;
  }

  private static Step same(Entity one, Entity other) {
    Judgement judgement =
        Judgement.of(one.id(), other.id(), Verdict.SAME, Author.person("Ada"), Instant.EPOCH, null);
    return store -> store.judgements().judge(judgement);
  }

  private static Findings document(int number, List<Entity> entities, Random random) {
    List<String> sentences = new ArrayList<>();
    List<Entity[]> ends = new ArrayList<>();
    List<String> predicates = new ArrayList<>();
    while (sentences.size() < 4) {
      Entity subject = entities.get(random.nextInt(entities.size()));
      Entity object = entities.get(random.nextInt(entities.size()));
      if (!subject.id().equals(object.id())) {
        String predicate = PREDICATES.get(random.nextInt(PREDICATES.size()));
        sentences.add("%s %s %s.".formatted(subject.name(), predicate, object.name()));
        ends.add(new Entity[] {subject, object});
        predicates.add(predicate);
      }
    }
    Story story = Story.of("News " + number, "Press", "2024-01-01", String.join(" ", sentences));
    for (int i = 0; i < sentences.size(); i++) {
      story.says(sentences.get(i), ends.get(i)[0], predicates.get(i), ends.get(i)[1]);
    }
    return story.findings();
  }

  private static GraphStore connect() {
    return GraphStore.connect(server.uri(), server.user(), server.password(), Vocabulary.shipped());
  }

  private static void wipe() {
    try (Bolt bolt = Bolt.open(server.uri(), AuthTokens.basic(server.user(), server.password()))) {
      bolt.write(tx -> tx.run("MATCH (n) DETACH DELETE n").consume());
    }
  }
}
