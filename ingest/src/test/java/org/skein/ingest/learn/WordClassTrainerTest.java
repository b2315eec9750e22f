package org.skein.ingest.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WordClassTrainerTest {
  private static final Map<String, float[]> VECTORS =
      new TreeMap<>(
          Map.of(
              "chip", new float[] {1, 0.01f},
              "gpu", new float[] {2, 0.1f},
              "minister", new float[] {0.02f, 3},
              "senator", new float[] {0.01f, 1}));

  @Test
  void shouldGiveWordsOfOneDirectionOneClass() {
    // Fewer words than classes: each word is a centre that only its like is nearest to.
    WordClasses classes = new WordClassTrainer(7).train(VECTORS);

    assertThat(classes.coarse("chip")).isNotEmpty().isNotEqualTo(classes.coarse("minister"));
    assertThat(classes.fine("CHIP")).isEqualTo(classes.fine("chip"));
    assertThat(classes.fine("zebra")).isEmpty();
  }

  @Test
  void shouldWriteWhatItReadsAndTheSameBytesTwice() throws IOException {
    byte[] once = bytes(new WordClassTrainer(7).train(VECTORS));

    assertThat(bytes(new WordClassTrainer(7).train(VECTORS))).isEqualTo(once);
    WordClasses read = WordClasses.read(new DataInputStream(new ByteArrayInputStream(once)));
    assertThat(bytes(read)).isEqualTo(once);
  }

  @Test
  void shouldRefuseAnotherStream() {
    DataInputStream other = new DataInputStream(new ByteArrayInputStream(new byte[] {1, 2, 3, 4}));

    assertThatThrownBy(() -> WordClasses.read(other)).isInstanceOf(IOException.class);
  }

  private static byte[] bytes(WordClasses classes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    classes.write(new DataOutputStream(out));
    return out.toByteArray();
  }
}
