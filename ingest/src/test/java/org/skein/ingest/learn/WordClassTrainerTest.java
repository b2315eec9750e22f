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
    // A seed with which the two first centres are words of both kinds.
    WordClasses classes = new WordClassTrainer(2, 2, 1).train(VECTORS);

    assertThat(classes.fine("chip")).isNotEmpty().isEqualTo(classes.fine("GPU"));
    assertThat(classes.fine("minister")).isNotEmpty().isEqualTo(classes.fine("senator"));
    assertThat(classes.fine("chip")).isNotEqualTo(classes.fine("minister"));
    assertThat(classes.coarse("zebra")).isEmpty();
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
