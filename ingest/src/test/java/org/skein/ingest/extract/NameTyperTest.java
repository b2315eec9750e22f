package org.skein.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.annotate.Parsed;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.gold.GoldDocument;
import org.skein.ingest.gold.GoldDocument.GoldEntity;
import org.skein.ingest.learn.BinaryTrainer;

class NameTyperTest {
  private static final String CHIPS =
      """
      The the DT 2 det
      chip chip NN 3 compound
      %s %s NNP 4 nsubj
      shines shine VBZ 0 root""";
  private static final String CAPITALS =
      """
      Yesterday yesterday NN 3 obl
      , , , 3 punct
      %s %s NNP 4 nsubj
      rained rain VBD 0 root""";

  private record Case(GoldDocument document, List<Sentence> sentences, NamedSpan name) {}

  /** Names that are all taken for firms: chips by their describing noun, the others no names. */
  private static Case example(int number, String lines, boolean isChip) {
    String word = "Zq" + (char) ('a' + number) + "r";
    Parsed parsed = Parsed.of(lines.formatted(word, word));
    int at = parsed.at(word);
    return new Case(
        new GoldDocument(
            "d" + number,
            "2024-01-01",
            "text",
            isChip ? List.of(new GoldEntity("e", "Chip", word, List.of(word))) : List.of(),
            List.of(),
            List.of()),
        List.of(parsed.sentence()),
        MentionTagger.named(parsed.sentence(), at, at + 1, "Firm"));
  }

  private static NameTyper trained() {
    NameTyperTrainer trainer = new NameTyperTrainer(Vocabulary.shipped());
    List<BinaryTrainer.Example> examples = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      for (Case one : List.of(example(i, CHIPS, true), example(i, CAPITALS, false))) {
        examples.addAll(
            trainer.examples(
                one.document(),
                one.sentences(),
                List.of(List.of(one.name())),
                List.of(),
                Set.of(one.name().text())));
      }
    }
    return trainer.train(examples);
  }

  @Test
  void shouldTypeByWhatDescribesAndDropWhatIsNoName() {
    NameTyper typer = trained();
    Case chip = example(22, CHIPS, true);
    Case none = example(23, CAPITALS, false);

    assertThat(typer.judge(chip.sentences(), List.of(List.of(chip.name())), List.of()).get(0))
        .extracting(NamedSpan::type)
        .containsExactly("Chip");
    assertThat(typer.judge(none.sentences(), List.of(List.of(none.name())), List.of()).get(0))
        .isEmpty();
  }

  @Test
  void shouldLeaveWhatTheDictionaryIsSureOf() {
    Case none = example(23, CAPITALS, false);
    DictionaryHit sure = new DictionaryHit(none.name().span(), "Firm", false);

    assertThat(
            trained().judge(none.sentences(), List.of(List.of(none.name())), List.of(sure)).get(0))
        .containsExactly(none.name());
  }
}
