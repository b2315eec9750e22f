package org.skein.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.skein.graph.model.Mood;
import org.skein.ingest.annotate.Parsed;

/** Moods over hand-written trees; whole sentences are in {@link SentencesTest}. */
class MoodReaderTest {
  private static Mood mood(String lines, String trigger) {
    Parsed parsed = Parsed.of(lines);
    return new MoodReader(parsed.sentence(), parsed.deps()).at(parsed.at(trigger));
  }

  @Test
  void shouldTakeAPlainVerbForAssertion() {
    assertThat(
            mood(
                """
                Baidu Baidu NNP 2 nsubj
                bought buy VBD 0 root
                chips chip NNS 2 obj""",
                "bought"))
        .isEqualTo(Mood.ASSERTED);
  }

  @Test
  void shouldTakeAModalForAPlan() {
    assertThat(
            mood(
                """
                Baidu Baidu NNP 3 nsubj
                will will MD 3 aux
                buy buy VB 0 root
                chips chip NNS 3 obj""",
                "buy"))
        .isEqualTo(Mood.PLANNED);
  }

  @Test
  void shouldTakeAVerbOfIntentAboveForAPlan() {
    assertThat(
            mood(
                """
                Baidu Baidu NNP 2 nsubj
                plans plan VBZ 0 root
                to to TO 4 mark
                buy buy VB 2 xcomp
                chips chip NNS 4 obj""",
                "buy"))
        .isEqualTo(Mood.PLANNED);
  }

  @Test
  void shouldTakeANounOfIntentAboveForAPlan() {
    assertThat(
            mood(
                """
                Baidu Baidu NNP 4 nsubj
                in in IN 4 case
                in in IN 4 case
                talks talk NNS 0 root
                to to TO 6 mark
                buy buy VB 4 acl
                chips chip NNS 6 obj""",
                "buy"))
        .isEqualTo(Mood.PLANNED);
  }

  @Test
  void shouldTakeAHeadlineInfinitiveForAPlan() {
    assertThat(
            mood(
                """
                Baidu Baidu NNP 3 nsubj
                to to TO 3 mark
                buy buy VB 0 root
                Kunlun Kunlun NNP 3 obj""",
                "buy"))
        .isEqualTo(Mood.PLANNED);
  }

  @Test
  void shouldTakeAnAdverbOfHearsayForAnAllegation() {
    assertThat(
            mood(
                """
                Baidu Baidu NNP 3 nsubj
                reportedly reportedly RB 3 advmod
                bought buy VBD 0 root
                chips chip NNS 3 obj""",
                "bought"))
        .isEqualTo(Mood.ALLEGED);
  }

  @Test
  void shouldTakeANegationForADenial() {
    assertThat(
            mood(
                """
                Baidu Baidu NNP 4 nsubj
                did do VBD 4 aux
                not not RB 4 advmod
                buy buy VB 0 root
                chips chip NNS 4 obj""",
                "buy"))
        .isEqualTo(Mood.DENIED);
  }

  @Test
  void shouldTakeAVerbOfDenialAboveForADenial() {
    assertThat(
            mood(
                """
                Baidu Baidu NNP 2 nsubj
                denied deny VBD 0 root
                that that IN 5 mark
                it it PRP 5 nsubj
                bought buy VBD 2 ccomp
                chips chip NNS 5 obj""",
                "bought"))
        .isEqualTo(Mood.DENIED);
  }

  @Test
  void shouldNotTakeNotOnlyForADenial() {
    assertThat(
            mood(
                """
                Baidu Baidu NNP 4 nsubj
                not not RB 4 advmod
                only only RB 2 advmod
                bought buy VBD 0 root
                chips chip NNS 4 obj""",
                "bought"))
        .isEqualTo(Mood.ASSERTED);
  }

  @Test
  void shouldLetADenialOutrankAPlan() {
    assertThat(
            mood(
                """
                Baidu Baidu NNP 4 nsubj
                will will MD 4 aux
                not not RB 4 advmod
                buy buy VB 0 root
                chips chip NNS 4 obj""",
                "buy"))
        .isEqualTo(Mood.DENIED);
  }
}
