package org.skein.ingest.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.util.CoreMap;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;

/**
 * CoreNLP as it comes, with default settings: what Skein measures itself against. It takes a minute
 * to load, and 2 GB.
 */
public final class StockPipeline {
  /** The annotators that it runs. */
  public static final List<String> ANNOTATORS =
      List.of("tokenize", "pos", "lemma", "ner", "depparse", "coref", "kbp");

  private final StanfordCoreNLP pipeline;

  private StockPipeline(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  /** Loads the models of every annotator from the class path. */
  public static StockPipeline load() {
    return load(ANNOTATORS);
  }

  /** Loads the models of some annotators. */
  static StockPipeline load(List<String> annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", String.join(",", annotators));
    return new StockPipeline(new StanfordCoreNLP(properties));
  }

  /** Annotates a text with all annotators. */
  public Annotated annotate(String text) {
    Annotation annotation = pipeline.process(text);
    int triples = 0;
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      var stated = sentence.get(CoreAnnotations.KBPTriplesAnnotation.class);
      triples += stated == null ? 0 : stated.size();
    }
    return new Annotated(annotation.get(CoreAnnotations.TokensAnnotation.class).size(), triples);
  }

  /** The number of tokens of a text; needs no models. */
  public static int tokens(String text) {
    return new PTBTokenizer<>(
            new StringReader(text), new CoreLabelTokenFactory(), "untokenizable=noneKeep")
        .tokenize()
        .size();
  }

  /** How many tokens a text has, and how many relations were found in it. */
  public record Annotated(int tokens, int triples) {}
}
