package org.skein.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skein.ingest.annotate.Parsed;

class SensesTest {
  private static List<String> of(String word, String lines) {
    Parsed parsed = Parsed.of(lines);
    return Senses.shipped().of(parsed.sentence()).get(parsed.at(word));
  }

  @Test
  void shouldGiveWordsOfOneMeaningOneSense() {
    String banned = "Elland Elland NNP 2 nsubj\nbanned ban VBD 0 root\nQX QX NNP 2 obj";
    String barred = "Elland Elland NNP 2 nsubj\nbarred bar VBD 0 root\nQX QX NNP 2 obj";

    assertThat(of("banned", banned)).contains("restrict");
    assertThat(of("barred", barred)).contains("restrict");
  }

  @Test
  void shouldTellVerbsFromNounsAndReadTwoWordsAsOne() {
    String partner = "a a DT 2 det\npartner partner NN 0 root";
    String takes =
        "Zendra Zendra NNP 2 nsubj\ntakes take VBZ 0 root\non on RP 2 prt\nIntel Intel NNP 2 obj";

    assertThat(of("partner", partner)).contains("ally");
    assertThat(of("takes", takes)).contains("rival");
  }

  @Test
  void shouldHaveNoSenseForNamesAndOtherWords() {
    String named = "Match Match NNP 2 nsubj\nslept sleep VBD 0 root";

    assertThat(of("Match", named)).isEmpty();
    assertThat(of("slept", named)).isEmpty();
  }
}
