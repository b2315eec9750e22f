package org.skein.ingest.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Span;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.annotate.Annotator;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.extract.QuantitySite.Candidate;
import org.skein.ingest.gold.GoldDocument;
import org.skein.ingest.gold.GoldDocument.GoldMeasurement;
import org.skein.ingest.learn.BinaryModels;
import org.skein.ingest.learn.BinaryTrainer;

/**
 * Makes the measurement model from annotated documents: every quantity is a case for the metrics,
 * and with every name that it could measure a case for the bearer.
 */
final class MeasureTrainer {
  static final int EPOCHS = 8;
  private static final double RATE = 0.03;
  private static final double SHRINK = 1e-3;
  private static final int MIN_COUNT = 2;
  private static final long SEED = 20261124;
  private static final double LARGE = 100;
  private static final double NEAR = 0.01;

  private final Annotator annotator;
  private final SentenceParser parser;
  private final List<String> labels;

  MeasureTrainer(Annotator annotator, Vocabulary vocabulary) {
    this.annotator = annotator;
    this.parser = new SentenceParser(annotator, vocabulary);
    this.labels = labels(vocabulary.metrics().stream().map(Vocabulary.Metric::name).toList());
  }

  private static List<String> labels(List<String> metrics) {
    List<String> all = new ArrayList<>(metrics);
    all.add(MeasureModel.BEARER);
    return List.copyOf(all);
  }

  /**
   * The measurement model that the documents give.
   *
   * @param found the names that a tagger which has not seen the document finds in it
   */
  MeasureModel train(
      List<GoldDocument> documents,
      BiFunction<GoldDocument, List<Sentence>, List<List<NamedSpan>>> found) {
    List<BinaryTrainer.Example> examples = new ArrayList<>();
    for (GoldDocument document : documents) {
      List<Sentence> sentences = annotator.sentences(document.text());
      Map<Span, String> entityAt = new HashMap<>();
      List<List<NamedSpan>> annotated = RelationTrainer.names(document, sentences, entityAt);
      examples.addAll(examples(document, sites(document, sentences, annotated), entityAt));
      List<List<NamedSpan>> tagged = found.apply(document, sentences);
      examples.addAll(
          examples(
              document,
              sites(document, sentences, tagged),
              RelationTrainer.entitiesOf(document, tagged)));
    }
    return train(examples);
  }

  private List<QuantitySite> sites(
      GoldDocument document, List<Sentence> sentences, List<List<NamedSpan>> names) {
    Times times = new Times(document.date().isEmpty() ? null : LocalDate.parse(document.date()));
    List<QuantitySite> sites = new ArrayList<>();
    for (ParsedSentence parsed : parser.parse(sentences, names)) {
      sites.addAll(
          Measurer.sites(document.text(), sentences, names, parsed, times.in(parsed.sentence())));
    }
    return sites;
  }

  MeasureModel train(List<BinaryTrainer.Example> examples) {
    BinaryModels models =
        new BinaryTrainer(labels, EPOCHS, RATE, SHRINK, 1, MIN_COUNT, SEED).train(examples);
    return new MeasureModel(models);
  }

  /** The cases of one document; {@code entityAt}: the annotated entity that each name is. */
  List<BinaryTrainer.Example> examples(
      GoldDocument document, List<QuantitySite> sites, Map<Span, String> entityAt) {
    List<BinaryTrainer.Example> examples = new ArrayList<>();
    for (QuantitySite site : sites) {
      List<GoldMeasurement> stated = stated(document, site);
      BitSet metrics = new BitSet();
      stated.forEach(m -> metrics.set(labels.indexOf(m.metric())));
      examples.add(
          new BinaryTrainer.Example(MetricFeatures.of(site), metrics, all(labels.size() - 1)));
      Set<String> distinct = new HashSet<>();
      stated.forEach(m -> distinct.add(m.metric()));
      for (String metric : distinct) {
        addBearers(site, metric, stated, entityAt, examples);
      }
    }
    return examples;
  }

  private static BitSet all(int count) {
    BitSet all = new BitSet();
    all.set(0, count);
    return all;
  }

  private void addBearers(
      QuantitySite site,
      String metric,
      List<GoldMeasurement> stated,
      Map<Span, String> entityAt,
      List<BinaryTrainer.Example> examples) {
    BitSet possible = new BitSet();
    possible.set(labels.size() - 1);
    NamedSpan guess = new RulesOfThumb(site).bearer(metric);
    for (Candidate candidate : site.candidates()) {
      String entity = entityAt.getOrDefault(candidate.name().name().span(), "");
      boolean bears =
          stated.stream().anyMatch(m -> m.metric().equals(metric) && m.e().equals(entity));
      examples.add(
          new BinaryTrainer.Example(
              BearerFeatures.of(site, candidate, metric, guess),
              bears ? possible : new BitSet(),
              possible));
    }
  }

  /** The annotated measurements that a quantity gives, by their quotes and values. */
  static List<GoldMeasurement> stated(GoldDocument document, QuantitySite site) {
    List<GoldMeasurement> stated = new ArrayList<>();
    for (GoldMeasurement m : document.measurements()) {
      Quantity q = site.quantity();
      boolean quoted =
          quotes(document.text(), m.quote()).stream().anyMatch(span -> span.overlaps(q.span()));
      boolean exact = near(m.low(), q.low()) && near(m.high(), q.high());
      boolean half =
          (m.low() != null && near(m.low(), q.low()))
              || (m.high() != null && near(m.high(), q.high()));
      boolean large = q.low() != null && q.low() >= LARGE;
      if (quoted ? half : exact && large) {
        stated.add(m);
      }
    }
    return stated;
  }

  private static boolean near(@Nullable Double a, @Nullable Double b) {
    return a == null || b == null
        ? Objects.equals(a, b)
        : Math.abs(a - b) <= NEAR * Math.max(Math.abs(a), Math.abs(b));
  }

  private static List<Span> quotes(String text, String quote) {
    List<Span> spans = new ArrayList<>();
    for (int i = text.indexOf(quote); i >= 0 && !quote.isEmpty(); i = text.indexOf(quote, i + 1)) {
      spans.add(new Span(i, i + quote.length()));
    }
    return spans;
  }
}
