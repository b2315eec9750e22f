package org.skein.api.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skein.graph.model.Document;
import org.skein.graph.store.GraphStore;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.Pipeline;

/** The same documents, read by the real pipeline in twenty orders, give the same graph. */
class OrderTest {
  private static final List<Document> DOCUMENTS =
      List.of(
          document(
              "order",
              "Baidu placed an order for 1,600 of Huawei's Ascend 910B chips in August, two people"
                  + " told Reuters. Baidu develops ERNIE Bot."),
          document(
              "startup",
              "Brightquill Robotics raised 40 million dollars from Tencent. Brightquill will use"
                  + " Huawei's Ascend 910B."),
          document(
              "lab",
              "The Lindqvist Laboratory for Speech trained a model with Brightquill Robotics."
                  + " Tencent invested in Brightquill Robotics."),
          document(
              "denial",
              "Tencent denied that it had invested in BrightQuill Robotics, a spokeswoman said."),
          document(
              "rule",
              "The Bureau of Industry and Security restricts exports of the H100 to China. The BIS"
                  + " added Brightquill Robotics to the Entity List."),
          document(
              "person",
              "Brightquill Robotics was born in Hangzhou in 1950, and Brightquill Robotics studied"
                  + " at Tsinghua University."),
          document(
              "product",
              "Users praise the Brightquill Robotics app. Tencent launched Brightquill Robotics."),
          document(
              "bot",
              "Baidu's Hernibot competes with ChatGPT. Hernibot has 100 million users, Baidu"
                  + " said."));

  private static Pipeline pipeline;
  private static Vocabulary vocabulary;
  private static String expected;
  @TempDir private static Path first;
  @TempDir private Path folder;

  @BeforeAll
  static void readInOrder() {
    vocabulary = Vocabulary.shipped();
    pipeline = Pipeline.open(vocabulary);
    expected = digest(first, DOCUMENTS);
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldGiveTheSameGraphInAnyOrder(long seed) {
    List<Document> shuffled = new ArrayList<>(DOCUMENTS);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(digest(folder, shuffled)).isEqualTo(expected);
  }

  private static String digest(Path folder, List<Document> documents) {
    try (GraphStore store = GraphStore.openEmbedded(folder, vocabulary)) {
      documents.forEach(document -> store.write(pipeline.read(document)));
      store.project();
      assertThat(store.counts().claims()).isPositive();
      return store.digest();
    }
  }

  private static Document document(String name, String text) {
    return Document.of(
        name, name, "Press", null, LocalDate.of(2024, 1, 1), null, "text/plain", text);
  }
}
