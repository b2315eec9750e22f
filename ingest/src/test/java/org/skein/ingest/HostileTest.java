package org.skein.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skein.graph.model.Document;
import org.skein.graph.model.Findings;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.annotate.Annotator;
import org.skein.ingest.annotate.CoreNlpAnnotator;
import org.skein.ingest.annotate.Dependencies;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.bench.Hostile;
import org.skein.ingest.extract.Extractor;
import org.skein.ingest.resolve.Knowledge;

/**
 * Texts that nobody wrote to be read end, with bounded work for the parser and a bounded harvest:
 * counted, not timed, so that the test says the same on any machine. {@code ./skein bench hostile}
 * times them.
 */
class HostileTest {
  private static final int LENGTH = 40_000;
  private static final int LONGEST_SENTENCE = 250;
  private static final int MOST_OF_A_SENTENCE = 2_000;

  private static Counting counting;
  private static Pipeline pipeline;

  /** Notes what the parser is given. */
  private static final class Counting implements Annotator {
    private final Annotator annotator;
    private final List<Integer> parsed = new ArrayList<>();
    private int tokens;

    Counting(Annotator annotator) {
      this.annotator = annotator;
    }

    @Override
    public List<Sentence> sentences(String text) {
      List<Sentence> sentences = annotator.sentences(text);
      tokens += sentences.stream().mapToInt(Sentence::size).sum();
      return sentences;
    }

    @Override
    public Dependencies parse(Sentence sentence) {
      parsed.add(sentence.size());
      return annotator.parse(sentence);
    }
  }

  @BeforeAll
  static void load() {
    Vocabulary vocabulary = Vocabulary.shipped();
    Knowledge knowledge = Knowledge.shipped(vocabulary);
    counting = new Counting(CoreNlpAnnotator.load());
    pipeline =
        new Pipeline(Extractor.shipped(counting, knowledge, vocabulary), knowledge, vocabulary);
  }

  @BeforeEach
  void forget() {
    counting.parsed.clear();
    counting.tokens = 0;
  }

  @ParameterizedTest
  @EnumSource(Hostile.class)
  void shouldReadHostileTextWithBoundedWork(Hostile kind) {
    String text = kind.text(LENGTH);

    Findings findings = read(text);

    assertThat(findings.document().text()).isEqualTo(text);
    assertThat(counting.parsed).allMatch(size -> size <= LONGEST_SENTENCE);
    assertThat(counting.parsed.stream().mapToInt(Integer::intValue).sum())
        .isLessThanOrEqualTo(counting.tokens);
    assertThat(findings.claims().size())
        .isLessThanOrEqualTo(MOST_OF_A_SENTENCE * findings.sentences());
    assertThat(findings.measurements().size())
        .isLessThanOrEqualTo(MOST_OF_A_SENTENCE * findings.sentences());
  }

  /** Bounds from above alone would hold for a reader that finds nothing. */
  @Test
  void shouldStillReadWhatIsOrdinary() {
    Findings news = read(Hostile.NEWS.text(LENGTH));
    Findings line = read(Hostile.ONE_LINE.text(LENGTH));

    assertThat(news.claims().size()).isGreaterThan(LENGTH / 200);
    assertThat(line.claims().size()).isGreaterThan(LENGTH / 200);
    assertThat(counting.parsed).isNotEmpty();
  }

  private static Findings read(String text) {
    return pipeline.read(
        Document.of(
            "hostile", "hostile", null, null, LocalDate.of(2024, 1, 1), null, "text/plain", text));
  }
}
