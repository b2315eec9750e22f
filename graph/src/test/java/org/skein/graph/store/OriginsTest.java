package org.skein.graph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skein.graph.store.Origins.Copy;

class OriginsTest {
  private final Map<String, String> texts = new HashMap<>();

  @Test
  void shouldTakeTheEarliestAsTheOrigin() {
    String text = words(1, 200);
    List<Copy> documents =
        List.of(
            document("d1", "2023-05-02", text),
            document("d2", "2023-05-01", text + " Reporting by a wire."),
            document("d3", null, text),
            document("d4", "2020-01-01", words(2, 200)));
    assertThat(origins(documents))
        .containsEntry("d1", "d2")
        .containsEntry("d2", "d2")
        .containsEntry("d3", "d2")
        .containsEntry("d4", "d4");
  }

  @Test
  void shouldTakeTheSmallestIdAmongEquals() {
    String text = words(3, 80);
    List<Copy> documents = List.of(document("d9", null, text), document("d5", null, text));
    assertThat(origins(documents)).containsEntry("d9", "d5").containsEntry("d5", "d5");
  }

  @Test
  void shouldKeepApartWhatSharesLessThanTheLimit() {
    String shared = words(4, 100);
    List<Copy> documents =
        List.of(
            document("d1", null, shared + " " + words(5, 60)),
            document("d2", null, shared + " " + words(6, 60)));
    double similarity = Shingles.of(texts.get("d1")).jaccard(Shingles.of(texts.get("d2")));
    assertThat(similarity).isLessThan(Origins.COPY);
    assertThat(origins(documents)).containsEntry("d1", "d1").containsEntry("d2", "d2");
  }

  @Test
  void shouldNotDependOnTheOrder() {
    List<Copy> documents = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String text = words(i % 7, 60 + i % 5);
      documents.add(document("d" + i, "2023-01-%02d".formatted(1 + i % 28), text));
    }
    Map<String, String> expected = origins(documents);
    assertThat(expected.values()).hasSizeGreaterThan(7);
    Collections.shuffle(documents, new Random(7));
    assertThat(origins(documents)).isEqualTo(expected);
  }

  @Test
  void shouldEstimateWhatIsMeasured() {
    String a = words(8, 400);
    String b = a.substring(0, a.length() * 3 / 4) + words(9, 60);
    double measured = Shingles.of(a).jaccard(Shingles.of(b));
    assertThat(Sketch.of(a).similarity(Sketch.of(b)))
        .isCloseTo(measured, org.assertj.core.data.Offset.offset(0.15));
  }

  @Test
  void shouldCountEachChineseCharacterAsAWord() {
    assertThat(Shingles.of("华为昇腾芯片已量产").hashes()).hasSize(5);
    assertThat(Shingles.of("two words").hashes()).hasSize(1);
  }

  @Test
  void shouldKeepASketchInBytes() {
    Sketch sketch = Sketch.of(words(10, 50));
    assertThat(Sketch.ofBytes(sketch.toBytes()).similarity(sketch)).isEqualTo(1);
  }

  private Copy document(String id, String published, String text) {
    texts.put(id, text);
    return new Copy(id, published, Sketch.of(text));
  }

  private Map<String, String> origins(List<Copy> documents) {
    return new Origins(texts::get).of(documents);
  }

  private static String words(int seed, int count) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + random.nextInt(5000))
        .collect(Collectors.joining(" "));
  }
}
