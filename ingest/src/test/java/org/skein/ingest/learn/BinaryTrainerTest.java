package org.skein.ingest.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class BinaryTrainerTest {
  private static Features seen(String word) {
    Features features = new Features();
    features.add(0, "bias");
    features.add(1, word);
    return features;
  }

  private static BitSet set(int... bits) {
    BitSet set = new BitSet();
    for (int bit : bits) {
      set.set(bit);
    }
    return set;
  }

  private static BinaryModels trained(double kept) {
    List<BinaryTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      examples.add(new BinaryTrainer.Example(seen("buys"), set(0), set(0, 1)));
      examples.add(new BinaryTrainer.Example(seen("sues"), set(1), set(0, 1)));
    }
    return new BinaryTrainer(List.of("acquired", "investigates"), 20, 0.1, 1e-5, kept, 2, 7)
        .train(examples);
  }

  @Test
  void shouldLearnWhatGoesWithWhat() {
    float[] bought = trained(1).probabilities(seen("buys"));

    assertThat(bought[0]).isGreaterThan(0.9f);
    assertThat(bought[1]).isLessThan(0.1f);
  }

  @Test
  void shouldLearnFromPartOfTheEvidenceTooAndTheSameEachTime() {
    float[] sued = trained(0.5).probabilities(seen("sues"));

    assertThat(sued[1]).isGreaterThan(0.7f);
    assertThat(trained(0.5).probabilities(seen("sues"))).isEqualTo(sued);
  }

  @Test
  void shouldNotLearnWhereALabelIsImpossible() {
    List<BinaryTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      examples.add(new BinaryTrainer.Example(seen("buys"), set(0), set(0)));
    }
    BinaryModels models =
        new BinaryTrainer(List.of("acquired", "investigates"), 5, 0.1, 1e-5, 1, 2, 7)
            .train(examples);

    assertThat(models.probabilities(seen("buys"))[1]).isEqualTo(0.5f);
  }
}
