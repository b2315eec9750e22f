package org.skein.ingest.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticTrainerTest {
  /** Label 0 holds where the first value is high; label 1 where both are. */
  private static LogisticModel trained() {
    List<LogisticTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      examples.add(new LogisticTrainer.Example(0, new float[] {2, 0}, true));
      examples.add(new LogisticTrainer.Example(0, new float[] {-2, 0}, false));
      examples.add(new LogisticTrainer.Example(1, new float[] {2, 1}, true));
      examples.add(new LogisticTrainer.Example(1, new float[] {-2, 1}, false));
      examples.add(new LogisticTrainer.Example(1, new float[] {2, -1}, false));
    }
    return new LogisticTrainer(2, 20, 0.1, 1e-5, 7).train(examples);
  }

  @Test
  void shouldWeighTheFirstJudgementForEachLabelAndTheRestForAll() {
    LogisticModel model = trained();

    assertThat(model.probability(0, new float[] {2, 0})).isGreaterThan(0.8f);
    assertThat(model.probability(0, new float[] {-2, 0})).isLessThan(0.2f);
    assertThat(model.probability(1, new float[] {2, 1})).isGreaterThan(0.7f);
    assertThat(model.probability(1, new float[] {2, -1})).isLessThan(0.3f);
  }

  @Test
  void shouldBeTheSameWhenReadAgainAndWhenTrainedAgain() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    trained().write(new DataOutputStream(bytes));
    LogisticModel read =
        LogisticModel.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    trained().write(new DataOutputStream(again));

    assertThat(read.probability(1, new float[] {0.5f, 1}))
        .isEqualTo(trained().probability(1, new float[] {0.5f, 1}));
    assertThat(again.toByteArray()).isEqualTo(bytes.toByteArray());
  }

  @Test
  void shouldRefuseOtherNumbersOfValuesAndNothingToLearnFrom() {
    LogisticModel model = trained();

    assertThatThrownBy(() -> model.probability(0, new float[] {1}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new LogisticTrainer(1, 1, 0.1, 0, 7).train(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
