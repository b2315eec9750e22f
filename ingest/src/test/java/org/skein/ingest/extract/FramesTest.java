package org.skein.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.annotate.Parsed;

class FramesTest {
  private static List<String> frames(String lines, String subject, String object) {
    Parsed parsed = Parsed.of(lines);
    NamedSpan a = name(parsed, subject);
    NamedSpan b = name(parsed, object);
    Ends ends = new Ends(parsed.sentence(), parsed.deps(), List.of(a, b), Map.of());
    return new Frames(parsed.sentence(), parsed.deps(), ends)
        .of(a, b).stream()
            .map(
                f ->
                    parsed.sentence().token(f.trigger()).lemma()
                        + " "
                        + f.subjectRole()
                        + " "
                        + f.objectRole())
            .toList();
  }

  private static NamedSpan name(Parsed parsed, String word) {
    int at = parsed.at(word);
    return MentionTagger.named(parsed.sentence(), at, at + 1, "Firm");
  }

  @Test
  void shouldGiveTheSameRolesInActiveAndPassive() {
    assertThat(
            frames(
                """
                Intel Intel NNP 2 nsubj
                bought buy VBD 0 root
                Zendra Zendra NNP 2 obj""",
                "Intel",
                "Zendra"))
        .containsExactly("buy subj obj");
    assertThat(
            frames(
                """
                Zendra Zendra NNP 3 nsubj:pass
                was be VBD 3 aux:pass
                bought buy VBN 0 root
                by by IN 5 case
                Intel Intel NNP 3 obl""",
                "Intel",
                "Zendra"))
        .containsExactly("buy subj obj");
  }

  @Test
  void shouldGiveBothOfTwoSubjects() {
    assertThat(
            frames(
                """
                Intel Intel NNP 4 nsubj
                and and CC 3 cc
                Zendra Zendra NNP 1 conj
                collaborate collaborate VBP 0 root""",
                "Intel",
                "Zendra"))
        .containsExactly("collaborate subj subj");
  }

  @Test
  void shouldKnowWhatAWordMayState() {
    Parsed parsed =
        Parsed.of(
            """
            Intel Intel NNP 2 nsubj
            bought buy VBD 0 root
            chips chip NNS 2 obj""");
    Triggers triggers = new Triggers(Vocabulary.shipped());

    assertThat(triggers.of(parsed.sentence().token(parsed.at("bought")))).contains("acquired");
    assertThat(triggers.of(parsed.sentence().token(parsed.at("Intel")))).isEmpty();
  }
}
