package org.skein.graph.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SupportTest {
  private record Word(String origin, boolean denied, double sure, Reliability grade) {}

  @Test
  void shouldBeTheConfidenceOfOneReliableOrigin() {
    assertThat(of(List.of(new Word("d1", false, 0.8, Reliability.A)))).isEqualTo(0.8);
    assertThat(of(List.of(new Word("d1", false, 0.8, Reliability.D)))).isEqualTo(0.4);
    assertThat(of(List.of())).isZero();
  }

  @Test
  void shouldCountAnOriginOnceWithItsBestClaim() {
    Word one = new Word("d1", false, 0.5, Reliability.A);
    assertThat(of(List.of(one, new Word("d1", false, 0.4, Reliability.A)))).isEqualTo(0.5);
    assertThat(of(List.of(one, new Word("d2", false, 0.5, Reliability.A)))).isEqualTo(0.75);
  }

  @Test
  void shouldHalveWhatIsSurelyDenied() {
    Word one = new Word("d1", false, 0.8, Reliability.A);
    assertThat(of(List.of(one, new Word("d2", true, 1, Reliability.A)))).isEqualTo(0.4);
    assertThat(of(List.of(new Word("d2", true, 1, Reliability.A)))).isZero();
  }

  @Test
  void shouldNotDependOnTheOrder() {
    Random random = new Random(5);
    for (int round = 0; round < 500; round++) {
      List<Word> words = random(random);
      double expected = of(words);
      Collections.shuffle(words, random);
      assertThat(of(words)).isEqualTo(expected);
    }
  }

  @Test
  void shouldNeverFallWithAffirmationsOrBetterSourcesNorRiseWithDenials() {
    Random random = new Random(3);
    int raised = 0;
    int lowered = 0;
    for (int round = 0; round < 20_000; round++) {
      List<Word> words = random(random);
      double before = of(words);
      assertThat(before).isBetween(0.0, 1.0);

      Word affirmation = word(random, false);
      double affirmed = of(with(words, affirmation));
      assertThat(affirmed).as("%s + %s", words, affirmation).isGreaterThanOrEqualTo(before);
      raised += affirmed > before ? 1 : 0;

      Word denial = word(random, true);
      double denied = of(with(words, denial));
      assertThat(denied).as("%s + %s", words, denial).isLessThanOrEqualTo(before);
      lowered += denied < before ? 1 : 0;

      int index = random.nextInt(words.size());
      Word one = words.get(index);
      if (!one.denied()) {
        for (Reliability better : Reliability.values()) {
          if (better.weight() >= one.grade().weight()) {
            List<Word> regraded = new ArrayList<>(words);
            regraded.set(index, new Word(one.origin(), false, one.sure(), better));
            assertThat(of(regraded)).isGreaterThanOrEqualTo(before);
          }
        }
      }
    }
    assertThat(raised).isGreaterThan(5000);
    assertThat(lowered).isGreaterThan(5000);
  }

  @Test
  void shouldWeighTheLettersInTheirOrder() {
    assertThat(List.of(Reliability.values()).subList(0, 5))
        .isSortedAccordingTo(java.util.Comparator.comparing(Reliability::weight).reversed());
    assertThat(Reliability.ofLetter(" b ")).isEqualTo(Reliability.B);
    org.assertj.core.api.Assertions.assertThatExceptionOfType(SkeinException.class)
        .isThrownBy(() -> Reliability.ofLetter("G"))
        .withMessageContaining("'G'");
  }

  private static List<Word> with(List<Word> words, Word more) {
    List<Word> all = new ArrayList<>(words);
    all.add(more);
    return all;
  }

  private static List<Word> random(Random random) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(6); i++) {
      words.add(word(random, random.nextInt(3) == 0));
    }
    return words;
  }

  private static Word word(Random random, boolean denied) {
    Reliability[] letters = Reliability.values();
    return new Word(
        "d" + random.nextInt(5),
        denied,
        random.nextInt(1, 100) / 100.0,
        letters[random.nextInt(letters.length)]);
  }

  private static double of(List<Word> words) {
    Support support = new Support();
    words.forEach(w -> support.add(w.origin(), w.denied(), w.sure(), w.grade()));
    return support.value();
  }
}
