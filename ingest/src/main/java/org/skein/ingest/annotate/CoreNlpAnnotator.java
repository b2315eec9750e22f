package org.skein.ingest.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CachedCrf;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.tagger.maxent.CachedTagger;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TaggerLexicon;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.Span;

/**
 * Stanford CoreNLP 4.5.10: tokens, sentences, the left3words tagger, lemmas, the 4-class CRF and
 * the neural dependency parser. Its models are loaded once; it may be shared between threads.
 */
public final class CoreNlpAnnotator implements Annotator {
  private static final String MODELS = "edu/stanford/nlp/models/";

  /** A sentence with more tokens is cut: the parser takes time and memory for every one. */
  static final int MAX_SENTENCE = 250;

  private static final int MAX_WORD = 300;

  private final TokenizerAnnotator tokenizer;
  private final CachedTagger tagger;
  private final CachedCrf recogniser;
  private final ArcParser parser;
  private final Lemmas lemmas = new Lemmas();
  private final HeadlineCase headlineCase;

  private CoreNlpAnnotator(MaxentTagger tagger, CachedCrf recogniser, ArcParser parser) {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    properties.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=false");
    this.tokenizer = new TokenizerAnnotator(false, properties);
    this.tagger = new CachedTagger(tagger);
    this.parser = parser;
    this.recogniser = recogniser;
    this.headlineCase = new HeadlineCase(new TaggerLexicon(tagger));
  }

  /**
   * Loads the models from the class path, each on a thread of its own; takes some seconds.
   *
   * @throws SkeinException if a model is missing or of another version
   */
  public static CoreNlpAnnotator load() {
    ExecutorService executor = Executors.newFixedThreadPool(2);
    try {
      Future<CachedCrf> recogniser = executor.submit(CoreNlpAnnotator::recogniser);
      Future<ArcParser> parser =
          executor.submit(() -> ArcParser.load(MODELS + "parser/nndep/english_UD.gz"));
      MaxentTagger tagger =
          new MaxentTagger(MODELS + "pos-tagger/english-left3words-distsim.tagger");
      return new CoreNlpAnnotator(tagger, recogniser.get(), parser.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unloadable(e);
    } catch (ExecutionException | RuntimeException e) {
      throw unloadable(e);
    } finally {
      executor.shutdownNow();
    }
  }

  private static CachedCrf recogniser() throws IOException, ClassNotFoundException {
    return new CachedCrf(
        CRFClassifier.getClassifier(MODELS + "ner/english.conll.4class.distsim.crf.ser.gz"));
  }

  private static SkeinException unloadable(Exception e) {
    return new SkeinException(
        SkeinException.Code.INCOMPATIBLE,
        "the CoreNLP 4.5.10 models cannot be loaded: %s. Build again with 'mvn package'"
            .formatted(e.getMessage()),
        e);
  }

  @Override
  public List<Sentence> sentences(String text) {
    Annotation annotation = new Annotation(ReadableText.of(text));
    tokenizer.annotate(annotation);
    List<Sentence> sentences = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      for (List<CoreLabel> part :
          parts(words(sentence.get(CoreAnnotations.TokensAnnotation.class)))) {
        List<CoreLabel> tokens = trimmed(unhyphenated(part));
        for (int from = 0; from < tokens.size(); from += MAX_SENTENCE) {
          int to = Math.min(tokens.size(), from + MAX_SENTENCE);
          sentences.add(tag(sentences.size(), text, tokens.subList(from, to)));
        }
      }
    }
    return sentences;
  }

  /** Without what is too long for a word: the recogniser takes all its beginnings and ends. */
  private static List<CoreLabel> words(List<CoreLabel> tokens) {
    return tokens.stream().anyMatch(token -> token.word().length() > MAX_WORD)
        ? tokens.stream().filter(token -> token.word().length() <= MAX_WORD).toList()
        : tokens;
  }

  /** Cuts "headline - summary" at the dash, and what is too long for the parser at its length. */
  private static List<List<CoreLabel>> parts(List<CoreLabel> tokens) {
    List<List<CoreLabel>> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean dash = isDashBetweenSpaces(tokens, i) && i - start >= 4 && tokens.size() - i > 4;
      if ((dash && startsSentence(tokens, i + 1)) || i - start >= MAX_SENTENCE) {
        parts.add(tokens.subList(start, i));
        start = dash ? i + 1 : i;
      }
    }
    if (start < tokens.size()) {
      parts.add(tokens.subList(start, tokens.size()));
    }
    return parts;
  }

  private static boolean isDashBetweenSpaces(List<CoreLabel> tokens, int i) {
    String word = tokens.get(i).word();
    return (word.equals("-")
            || word.equals("–")
            || word.equals("—")
            || word.equals("--")
            || word.equals("|"))
        && i > 0
        && i + 1 < tokens.size()
        && tokens.get(i - 1).endPosition() < tokens.get(i).beginPosition()
        && tokens.get(i).endPosition() < tokens.get(i + 1).beginPosition();
  }

  private static boolean startsSentence(List<CoreLabel> tokens, int i) {
    String word = tokens.get(i).word();
    if (word.length() <= 2 && !Character.isLetterOrDigit(word.charAt(0)) && i + 1 < tokens.size()) {
      word = tokens.get(i + 1).word();
    }
    return Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0));
  }

  private Sentence tag(int index, String text, List<CoreLabel> part) {
    List<String> words = part.stream().map(CoreLabel::word).toList();
    boolean headline = headlineCase.isHeadline(words);
    List<String> forms = headline ? headlineCase.forms(words) : words;
    List<String> tags = tagger.tag(forms);
    CachedCrf.Labelled recognised = recogniser.label(forms, tags);
    List<Token> tokens = new ArrayList<>(part.size());
    for (int i = 0; i < part.size(); i++) {
      int start = part.get(i).beginPosition();
      int end = part.get(i).endPosition();
      String form = forms.get(i);
      String tag = tags.get(i);
      tokens.add(
          new Token(
              start,
              end,
              text.substring(start, end),
              form,
              lemmas.of(form, tag),
              tag,
              recognised.clusters()[i],
              recognised.labels()[i]));
    }
    Span span = new Span(part.get(0).beginPosition(), part.get(part.size() - 1).endPosition());
    return new Sentence(index, span, tokens, headline);
  }

  /** "US-China" is two words and a hyphen. */
  private static List<CoreLabel> unhyphenated(List<CoreLabel> tokens) {
    List<CoreLabel> all = new ArrayList<>(tokens.size());
    for (CoreLabel token : tokens) {
      int hyphen = token.word().indexOf('-');
      if (hyphen > 1
          && token.word().matches("\\p{Lu}[\\p{L}.]+-\\p{Lu}\\p{L}+")
          && token.word().length() == token.endPosition() - token.beginPosition()) {
        all.add(part(token, 0, hyphen));
        all.add(part(token, hyphen, hyphen + 1));
        all.add(part(token, hyphen + 1, token.word().length()));
      } else {
        all.add(token);
      }
    }
    return all;
  }

  private static CoreLabel part(CoreLabel token, int from, int to) {
    CoreLabel part = new CoreLabel();
    part.setWord(token.word().substring(from, to));
    part.setBeginPosition(token.beginPosition() + from);
    part.setEndPosition(token.beginPosition() + to);
    return part;
  }

  /** Without quotation marks at the edges that have no partner: they confuse the parser. */
  private static List<CoreLabel> trimmed(List<CoreLabel> tokens) {
    int start = 0;
    int end = tokens.size();
    if (end > 0 && isQuotationMark(tokens.get(0)) && !isClosed(tokens)) {
      start++;
    }
    if (end - start > 0
        && isQuotationMark(tokens.get(end - 1))
        && !isClosed(tokens.subList(start, end))) {
      end--;
    }
    return tokens.subList(start, end);
  }

  private static boolean isClosed(List<CoreLabel> tokens) {
    return tokens.stream().filter(CoreNlpAnnotator::isQuotationMark).count() % 2 == 0;
  }

  private static boolean isQuotationMark(CoreLabel token) {
    return "\"“”".contains(token.word());
  }

  @Override
  public Dependencies parse(Sentence sentence) {
    return parser.parse(
        sentence.tokens().stream().map(Token::form).toList(),
        sentence.tokens().stream().map(Token::tag).toList());
  }
}
