package org.skein.ingest.annotate;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.coref.data.CorefChain.CorefMention;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CorefAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.function.LongSupplier;
import org.skein.graph.model.Span;

/** CoreNLP's statistical coreference, to measure ours against. */
public final class StockCoreference {
  private final StanfordCoreNLP before;
  private final CorefAnnotator coreference;

  private StockCoreference(StanfordCoreNLP before, CorefAnnotator coreference) {
    this.before = before;
    this.coreference = coreference;
  }

  /** Loads the models from the class path. */
  public static StockCoreference load() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "true");
    properties.setProperty("coref.algorithm", "statistical");
    properties.setProperty("coref.maxMentionDistance", "15");
    properties.setProperty("coref.maxMentionDistanceWithStringMatch", "50");
    return new StockCoreference(new StanfordCoreNLP(properties), new CorefAnnotator(properties));
  }

  /**
   * The mentions of one thing.
   *
   * @param heads the head word of each mention
   */
  public record Chain(List<Span> heads) {
    public Chain {
      heads = List.copyOf(heads);
    }
  }

  /** The chains of a text, and how long they took, the stages before apart. */
  public record Resolved(List<Chain> chains, long nanos) {}

  /** Resolves a text; {@code clock} times coreference alone. */
  public Resolved resolve(String text, LongSupplier clock) {
    Annotation annotation = before.process(text);
    long start = clock.getAsLong();
    coreference.annotate(annotation);
    long nanos = clock.getAsLong() - start;
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    Collection<CorefChain> all =
        annotation.get(CorefCoreAnnotations.CorefChainAnnotation.class).values();
    List<Chain> chains = new ArrayList<>();
    for (CorefChain chain : all) {
      chains.add(
          new Chain(
              chain.getMentionsInTextualOrder().stream().map(m -> head(sentences, m)).toList()));
    }
    return new Resolved(chains, nanos);
  }

  private static Span head(List<CoreMap> sentences, CorefMention mention) {
    CoreLabel token =
        sentences
            .get(mention.sentNum - 1)
            .get(CoreAnnotations.TokensAnnotation.class)
            .get(mention.headIndex - 1);
    return new Span(token.beginPosition(), token.endPosition());
  }
}
