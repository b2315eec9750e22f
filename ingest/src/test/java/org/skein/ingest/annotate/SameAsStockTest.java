package org.skein.ingest.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What replaces parts of CoreNLP for speed must say what they say, word for word. */
class SameAsStockTest {
  private static final String MODELS = "edu/stanford/nlp/models/";
  private static final int ENOUGH = 4_000;

  private static CoreNlpAnnotator annotator;
  private static List<Sentence> sentences;

  @BeforeAll
  static void read() {
    annotator = CoreNlpAnnotator.load();
    sentences = ShippedText.sentences(annotator);
    assertThat(sentences).hasSizeGreaterThan(ENOUGH);
  }

  @AfterAll
  static void release() {
    sentences = List.of();
  }

  @Test
  void shouldTagAsTheStockTaggerDoes() {
    MaxentTagger stock = new MaxentTagger(MODELS + "pos-tagger/english-left3words-distsim.tagger");
    Morphology morphology = new Morphology();
    for (Sentence sentence : sentences) {
      List<CoreLabel> labels = labels(sentence);
      stock.tagCoreLabels(labels);

      assertThat(sentence.tokens().stream().map(Token::tag).toList())
          .as("%s", sentence)
          .isEqualTo(labels.stream().map(CoreLabel::tag).toList());
      assertThat(sentence.tokens())
          .allSatisfy(
              token ->
                  assertThat(token.lemma())
                      .isEqualTo(
                          morphology.lemma(token.form(), token.tag()).toLowerCase(Locale.ROOT)));
    }
  }

  @Test
  void shouldRecogniseTheNamesThatTheStockRecogniserDoes() throws Exception {
    CRFClassifier<CoreLabel> stock =
        CRFClassifier.getClassifier(MODELS + "ner/english.conll.4class.distsim.crf.ser.gz");
    for (Sentence sentence : sentences) {
      List<CoreLabel> labelled = stock.classifySentence(labels(sentence));

      assertThat(sentence.tokens().stream().map(Token::ne).toList())
          .as("%s", sentence)
          .isEqualTo(all(labelled, CoreAnnotations.AnswerAnnotation.class));
      assertThat(sentence.tokens().stream().map(Token::cluster).toList())
          .as("%s", sentence)
          .isEqualTo(all(labelled, CoreAnnotations.DistSimAnnotation.class));
    }
  }

  @Test
  void shouldParseAsTheStockParserDoes() {
    DependencyParser stock =
        DependencyParser.loadFromModelFile(MODELS + "parser/nndep/english_UD.gz");
    for (Sentence sentence : sentences) {
      Dependencies ours = annotator.parse(sentence);
      for (TypedDependency edge : stock.predict(labels(sentence)).typedDependencies()) {
        int dependent = edge.dep().index() - 1;

        assertThat(ours.head(dependent)).as("%s", sentence).isEqualTo(edge.gov().index() - 1);
        assertThat(ours.label(dependent)).as("%s", sentence).isEqualTo(edge.reln().toString());
      }
    }
  }

  @Test
  void shouldNotDependOnOrderOrThreads() {
    List<String> texts = new ArrayList<>(ShippedText.all());
    List<List<Sentence>> before = texts.stream().map(annotator::sentences).toList();
    List<Integer> order = new ArrayList<>(IntStream.range(0, texts.size()).boxed().toList());
    Collections.shuffle(order, new Random(1));

    assertThat(order.parallelStream())
        .allSatisfy(i -> assertThat(annotator.sentences(texts.get(i))).isEqualTo(before.get(i)));
  }

  private static List<String> all(
      List<CoreLabel> labels,
      Class<? extends edu.stanford.nlp.ling.CoreAnnotation<String>> annotation) {
    return labels.stream().map(label -> label.get(annotation)).toList();
  }

  private static List<CoreLabel> labels(Sentence sentence) {
    List<CoreLabel> labels = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      CoreLabel label = new CoreLabel();
      label.setWord(sentence.token(i).form());
      label.setValue(sentence.token(i).form());
      label.setOriginalText(sentence.token(i).form());
      label.setTag(sentence.token(i).tag());
      label.setIndex(i + 1);
      labels.add(label);
    }
    return labels;
  }
}
