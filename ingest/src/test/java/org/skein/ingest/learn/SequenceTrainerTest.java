package org.skein.ingest.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SequenceTrainerTest {
  private static List<Features> words(String... words) {
    return Stream.of(words)
        .map(
            word -> {
              Features features = new Features();
              features.add(1, word);
              return features;
            })
        .toList();
  }

  @Test
  void shouldLabelWhatItHasLearnedAndNeverContinueWhatDidNotBegin() {
    SequenceModel model = trained();

    assertThat(model.decode(words("the", "Acme", "Corp", "said"))).containsExactly(0, 1, 2, 0);
    assertThat(model.decode(words("Corp"))[0]).isNotEqualTo(2);
    assertThat(model.decode(List.of())).isEmpty();
  }

  @Test
  void shouldGiveTheSameModelForTheSameSeed() throws IOException {
    assertThat(bytes(trained())).isEqualTo(bytes(trained()));
  }

  @Test
  void shouldNotLearnWhatItSawOnce() {
    SequenceTrainer trainer = new SequenceTrainer(List.of("O", "B-Firm", "I-Firm"), 20, 7);
    trainer.add(words("Acme"), new int[] {1});

    assertThat(trainer.train().decode(words("Acme"))).isEqualTo(trainer.train().decode(words("x")));
  }

  private static SequenceModel trained() {
    SequenceTrainer trainer = new SequenceTrainer(List.of("O", "B-Firm", "I-Firm"), 20, 7);
    for (int i = 0; i < 10; i++) {
      trainer.add(words("the", "Acme", "Corp", "said"), new int[] {0, 1, 2, 0});
      trainer.add(words("at", "Acme", "today"), new int[] {0, 1, 0});
    }
    return trainer.train();
  }

  private static byte[] bytes(SequenceModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(new DataOutputStream(out));
    return out.toByteArray();
  }
}
