package org.skein.graph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skein.graph.fixture.ChipNews;
import org.skein.graph.fixture.SharedGraph;
import org.skein.graph.fixture.Story;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Findings;
import org.skein.graph.model.Ids;
import org.skein.graph.model.SkeinException;
import org.skein.graph.view.EntityRef;
import org.skein.graph.vocabulary.Vocabulary;

class GraphStoreWriteTest {
  @TempDir private static Path folder;
  private static GraphStore store;

  @BeforeAll
  static void open() {
    store = GraphStore.openEmbedded(folder, Vocabulary.shipped());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void shouldHoldTheSameWhateverTheOrderAndHoweverOften() throws Exception {
    try (GraphStore other = GraphStore.openEmbedded(folder.resolve("other"), store.vocabulary())) {
      List<Findings> reversed = new ArrayList<>(ChipNews.ALL);
      Collections.reverse(reversed);
      reversed.forEach(findings -> assertThat(other.write(findings)).isTrue());
      other.writeEntities(ChipNews.REFERENCE);
      other.project();
      assertThat(other.digest()).isEqualTo(SharedGraph.store().digest());

      String version = other.version();
      reversed.forEach(findings -> assertThat(other.write(findings)).isFalse());
      other.writeEntities(ChipNews.REFERENCE);
      other.project();
      assertThat(other.digest()).isEqualTo(SharedGraph.store().digest());
      assertThat(other.version()).isEqualTo(version);
      shouldHoldTheSameWhenManyThreadsWrite(other);
    }
  }

  @Test
  void shouldHoldTheSameWhenManyDocumentsAreWrittenTogether() {
    try (GraphStore other =
        GraphStore.openEmbedded(folder.resolve("together"), store.vocabulary())) {
      other.writeEntities(ChipNews.REFERENCE);
      other.write(ChipNews.DENIAL);
      List<Findings> twice = new ArrayList<>(ChipNews.ALL);
      twice.addAll(ChipNews.ALL);
      assertThat(other.writeAll(twice)).isEqualTo(ChipNews.ALL.size() - 1);
      other.project();
      assertThat(other.digest()).isEqualTo(SharedGraph.store().digest());

      String version = other.version();
      assertThat(other.writeAll(twice)).isZero();
      assertThat(other.version()).isEqualTo(version);
    }
  }

  private static void shouldHoldTheSameWhenManyThreadsWrite(GraphStore other) throws Exception {
    List<Findings> news = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      news.add(news("Concurrent " + i));
    }
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Boolean>> written = new ArrayList<>();
      for (Findings findings : news) {
        written.add(threads.submit(() -> other.write(findings)));
        written.add(threads.submit(() -> other.write(findings)));
      }
      int count = 0;
      for (Future<Boolean> each : written) {
        count += each.get() ? 1 : 0;
      }
      assertThat(count).isEqualTo(news.size());
    } finally {
      threads.shutdown();
    }
    assertThat(other.counts().documents()).isEqualTo(ChipNews.ALL.size() + news.size());
  }

  @Test
  void shouldStoreADocumentWholeOrNotAtAll() {
    // An id that no index takes fails after the document and other entities are created.
    Entity tooLong = new Entity("x" + "y".repeat(20_000), "Firm", "Zzz", List.of(), false, null);
    Findings findings =
        Story.of("Broken", "Press", null, "Huawei supplies Zzz.")
            .says("Huawei supplies Zzz.", ChipNews.HUAWEI, "supplies", tooLong)
            .findings();
    String before = store.digest();
    assertThatThrownBy(() -> store.write(findings)).isInstanceOf(RuntimeException.class);
    assertThat(store.findDocument(findings.document().id())).isEmpty();
    assertThat(store.digest()).isEqualTo(before);
  }

  @Test
  void shouldLetDocumentsVoteOnTypeAndNameOfAnUnknownEntity() {
    String id = Ids.of("x", "deepvision");
    for (int i = 0; i < 3; i++) {
      String name = i == 0 ? "Deep Vision" : "DeepVision";
      Entity seen = new Entity(id, i == 0 ? "Lab" : "Firm", name, List.of(), false, null);
      String text = name + " develops H100 number " + i + ".";
      store.write(
          Story.of("Vote " + i, "Press", null, text)
              .says(text, seen, "develops", ChipNews.H100)
              .findings());
    }
    assertThat(store.entity(id)).isEqualTo(new EntityRef(id, "Firm", "DeepVision"));
    assertThat(store.findEntity("deep vision")).map(EntityRef::id).contains(id);
  }

  @Test
  void shouldNoteThatTheProjectionIsOld() {
    store.project();
    assertThat(store.isProjected()).isTrue();
    String projection = store.projectionVersion();
    store.write(news("Later news"));
    assertThat(store.isProjected()).isFalse();
    store.project();
    assertThat(store.isProjected()).isTrue();
    assertThat(store.projectionVersion()).isNotEqualTo(projection);
  }

  @Test
  void shouldRefuseWhatIsNotInTheVocabulary() {
    Findings findings =
        Story.of("Odd", "Press", null, "Huawei likes Baidu.")
            .says("Huawei likes Baidu.", ChipNews.HUAWEI, "likes", ChipNews.BAIDU)
            .findings();
    assertThatExceptionOfType(SkeinException.class)
        .isThrownBy(() -> store.write(findings))
        .withMessageContaining("unknown predicate 'likes'")
        .returns(SkeinException.Code.BAD_INPUT, SkeinException::code);
    assertThat(store.findDocument(findings.document().id())).isEmpty();
  }

  @Test
  void shouldRefuseASecondOpening() {
    assertThatExceptionOfType(SkeinException.class)
        .isThrownBy(() -> GraphStore.openEmbedded(folder, store.vocabulary()))
        .withMessageContaining(folder.toString())
        .returns(SkeinException.Code.IN_USE, SkeinException::code);
  }

  private static Findings news(String title) {
    String text = title + ": Huawei supplies Baidu.";
    return Story.of(title, "Press", "2024-01-01", text)
        .says(text, ChipNews.HUAWEI, "supplies", ChipNews.BAIDU)
        .findings();
  }
}
