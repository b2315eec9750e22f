package org.skein.ingest.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeaturesTest {
  @Test
  void shouldLeaveOneOfEachFeature() {
    Features features = new Features();
    features.add(1, "chip");
    features.add(2, "chip");
    features.add(1, "chip");

    features.distinct();

    assertThat(features.size()).isEqualTo(2);
    assertThat(features.hash(0)).isNotEqualTo(features.hash(1));
  }

  @Test
  void shouldLeaveOutWhatIsNotToBeLearned() {
    Features features = new Features();
    features.add(1, Features.UNSEEN);
    features.add(1, "a", Features.UNSEEN);
    features.add(1, "a", "b", Features.UNSEEN);
    features.add(1, Features.UNSEEN, "a", "b", "c");

    assertThat(features.size()).isZero();
  }
}
