package org.skein.ingest.learn;

import static org.assertj.core.api.Assertions.assertThat;

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
    SequenceTrainer trainer = new SequenceTrainer(List.of("O", "B-Firm", "I-Firm"), 10, 7);
    trainer.add(words("the", "Acme", "Corp", "said"), new int[] {0, 1, 2, 0});
    trainer.add(words("at", "Acme", "today"), new int[] {0, 1, 0});

    SequenceModel model = trainer.train();

    assertThat(model.decode(words("the", "Acme", "Corp", "said"))).containsExactly(0, 1, 2, 0);
    assertThat(model.decode(words("Corp"))[0]).isNotEqualTo(2);
    assertThat(model.decode(List.of())).isEmpty();
  }
}
