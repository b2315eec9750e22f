package org.skein.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.annotate.Annotator;
import org.skein.ingest.annotate.CoreNlpAnnotator;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.resolve.Knowledge;

/** Where names begin and end, with the models and the dictionary that ship. */
class NamesInSentencesTest {
  private static Annotator annotator;
  private static MentionFinder finder;

  @BeforeAll
  static void load() {
    annotator = CoreNlpAnnotator.load();
    finder =
        new MentionFinder(
                MentionTagger.shipped(), new Dictionary(Knowledge.shipped(Vocabulary.shipped())))
            .with(NameTyper.shipped());
  }

  private static List<String> names(String text) {
    List<Sentence> sentences = annotator.sentences(text);
    return finder.find(text, sentences).stream()
        .flatMap(List::stream)
        .map(name -> name.text() + ":" + name.type())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Two institutions joined by "and the" are two.
        "Engineers at Ohio State University and the University of Toronto built it. | University of Toronto:University",
        "Engineers at Ohio State University and the University of Toronto built it. | Ohio State University:University",
        // The article is no part of a name, and does not hide a longer name.
        "The National Science Foundation paid for the work. | National Science Foundation:GovernmentBody",
        "The grant came from the U.S. Navy last year. | U.S. Navy:MilitaryUnit",
        "It was welcomed by the U.S. government's advisers. | U.S. government:GovernmentBody",
        // What stands before a legal form belongs to another name.
        "It sells to Intel Corp. and Texas Instruments Inc. in Asia. | Texas Instruments Inc.:Firm",
        // A town and its state are two places.
        "The firm has offices in Paris, Austin, Texas, and Seoul. | Austin:Place",
        "The firm has offices in Paris, Austin, Texas, and Seoul. | Texas:Place",
        "The Chinese military uses it too. | Chinese military:MilitaryUnit"
      })
  void shouldFind(String sentence, String name) {
    assertThat(names(sentence)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rising German wages and domestic demand worry exporters.",
        "Chinese AI is catching up, and European privacy watchdogs object.",
        "The start-up closed a Series D funding round in Q3'24."
      })
  void shouldNotTakeDescriptionsForNames(String sentence) {
    assertThat(names(sentence)).noneMatch(name -> !name.endsWith(":Topic"));
  }
}
