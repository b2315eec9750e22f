package org.skein.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skein.graph.model.Document;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.gold.GoldDocument;
import org.skein.ingest.gold.GoldReader;
import org.skein.ingest.source.DocumentSource;
import org.skein.ingest.source.Input;

/** The same input gives the same output, whatever was read before, beside it, or by which JVM. */
class DeterminismTest {
  private static final int GOLD = 60;
  private static final int FOR_ANOTHER_JVM = 20;

  private static Pipeline pipeline;
  private static List<Document> documents;
  private static Map<String, String> expected;

  @BeforeAll
  static void readInOrder() {
    documents = shipped();
    pipeline = Pipeline.open(Vocabulary.shipped());
    expected = read(pipeline, documents);
  }

  /** Reads some of the documents and writes what it found: the other JVM. */
  public static void main(String[] arguments) throws IOException {
    Map<String, String> found =
        read(Pipeline.open(Vocabulary.shipped()), shipped().subList(0, FOR_ANOTHER_JVM));
    Files.write(Path.of(arguments[0]), found.values(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void shouldFindTheSameInAnyOrder(long seed) {
    List<Document> shuffled = new ArrayList<>(documents);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(read(pipeline, shuffled)).isEqualTo(expected);
  }

  @Test
  void shouldFindTheSameOnFourThreads() throws Exception {
    Map<String, String> found = new ConcurrentSkipListMap<>();
    List<Callable<Object>> readings = new ArrayList<>();
    for (Document document : documents) {
      readings.add(() -> found.put(document.name(), json(pipeline, document)));
    }
    ExecutorService executor = Executors.newFixedThreadPool(4);
    try {
      for (Future<Object> reading : executor.invokeAll(readings)) {
        reading.get();
      }
    } finally {
      executor.shutdownNow();
    }

    assertThat(found).isEqualTo(expected);
  }

  /** The order of {@code Set.of} is another in each JVM. */
  @Test
  void shouldFindTheSameInAnotherJvm(@TempDir Path folder) throws Exception {
    Path output = folder.resolve("found.jsonl");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                DeterminismTest.class.getName(),
                output.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();

    assertThat(process.waitFor()).as(() -> log(folder)).isZero();
    List<String> here =
        read(pipeline, documents.subList(0, FOR_ANOTHER_JVM)).values().stream().toList();
    assertThat(Files.readAllLines(output, StandardCharsets.UTF_8)).isEqualTo(here);
  }

  private static String log(Path folder) {
    try {
      return Files.readString(folder.resolve("log"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static List<Document> shipped() {
    List<Document> all = new ArrayList<>();
    DocumentSource.of(
            List.of(Path.of("../corpora/documents/news"), Path.of("../corpora/documents/rules")))
        .forEach(
            input -> {
              if (input instanceof Input.Read read) {
                all.add(read.document());
              }
            });
    for (GoldDocument gold :
        GoldReader.read(Path.of("../corpora/gold/heldout.jsonl")).subList(0, GOLD)) {
      all.add(Document.of(gold.id(), gold.id(), null, null, null, null, "text/plain", gold.text()));
    }
    return all;
  }

  private static Map<String, String> read(Pipeline pipeline, List<Document> documents) {
    Map<String, String> found = new ConcurrentSkipListMap<>();
    documents.forEach(document -> found.put(document.name(), json(pipeline, document)));
    return found;
  }

  private static String json(Pipeline pipeline, Document document) {
    return Gold.toJson(document.id(), pipeline.read(document));
  }
}
