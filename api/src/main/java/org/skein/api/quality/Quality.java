package org.skein.api.quality;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skein.graph.view.ClaimPage;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.Contradiction;
import org.skein.graph.view.ContradictionPage;
import org.skein.graph.view.DocumentView;
import org.skein.graph.view.EntityProfile;
import org.skein.graph.view.LinkPage;
import org.skein.graph.view.MeasurementView;
import org.skein.graph.view.PairView;
import org.skein.graph.view.SearchPage;
import org.skein.graph.view.TraceResult;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.gold.CalibrationBand;
import org.skein.ingest.gold.Figures;
import org.skein.ingest.gold.ModelNote;
import org.skein.ingest.gold.Scores;

/**
 * How often Skein was right on annotated documents that its models had not seen, all zero where
 * there were none.
 *
 * @param training what the models were made from
 * @param heldOut what they were tested on
 * @param mentions names found in a document, whatever their type
 * @param typedMentions names found with the right type
 * @param claims claims with the right subject, predicate and object
 * @param pairs claims with the right ends, whatever the predicate
 * @param measurements measurements of the right entity with the right metric and number
 * @param moodAccuracy the share of the right claims whose mood is right; null where none is right
 * @param byType typed names, for each type that an entity may have
 * @param byPredicate claims, for each predicate
 * @param byMood each mood among the right claims
 * @param byMetric measurements, for each metric
 * @param calibration claims by their confidence; empty where it was not tested
 */
public record Quality(
    ModelNote.Size training,
    ModelNote.Size heldOut,
    Measure mentions,
    Measure typedMentions,
    Measure claims,
    Measure pairs,
    Measure measurements,
    @Nullable Double moodAccuracy,
    List<NamedMeasure> byType,
    List<NamedMeasure> byPredicate,
    List<NamedMeasure> byMood,
    List<NamedMeasure> byMetric,
    List<CalibrationView> calibration) {

  public Quality {
    byType = List.copyOf(byType);
    byPredicate = List.copyOf(byPredicate);
    byMood = List.copyOf(byMood);
    byMetric = List.copyOf(byMetric);
    calibration = List.copyOf(calibration);
  }

  /** The quality of the models that ship with Skein. */
  public static Quality shipped(Vocabulary vocabulary) {
    return of(ModelNote.shipped(), vocabulary);
  }

  static Quality of(ModelNote note, Vocabulary vocabulary) {
    Scores scores = note.scores() == null ? Scores.none() : note.scores();
    return new Quality(
        note.training(),
        note.heldOut(),
        Measure.of(scores.mentions()),
        Measure.of(scores.typedMentions()),
        Measure.of(scores.claims()),
        Measure.of(scores.pairs()),
        Measure.of(scores.measurements()),
        scores.moodAccuracy(),
        named(vocabulary.concreteTypeNames().stream(), scores.byType()),
        named(vocabulary.predicateNames().stream(), scores.byPredicate()),
        named(vocabulary.moods().stream().map(Vocabulary.MoodForm::name), scores.byMood()),
        named(vocabulary.metrics().stream().map(Vocabulary.Metric::name), scores.byMetric()),
        scores.calibration().stream().map(CalibrationView::of).toList());
  }

  private static List<NamedMeasure> named(Stream<String> names, Map<String, Figures> figures) {
    Figures none = Figures.of(0, 0, 0);
    return names
        .map(name -> new NamedMeasure(name, Measure.of(figures.getOrDefault(name, none))))
        .toList();
  }

  /** A profile, and how often its kinds of claims and measurements are right. */
  public WithMeasured<EntityProfile> beside(EntityProfile profile) {
    return with(
        profile,
        profile.statements().stream().map(EntityProfile.StatementView::predicate),
        profile.measurements().stream());
  }

  /** A page of claims, and how often its kinds of claims are right. */
  public WithMeasured<ClaimPage> beside(ClaimPage page) {
    return with(page, page.claims().stream().map(ClaimView::predicate), Stream.empty());
  }

  /** A document, and how often its kinds of claims and measurements are right. */
  public WithMeasured<DocumentView> beside(DocumentView document) {
    return with(
        document,
        document.claims().stream().map(ClaimView::predicate),
        document.measurements().stream());
  }

  /** A page of results, and how often the kinds of claims among them are right. */
  public WithMeasured<SearchPage> beside(SearchPage page) {
    return with(
        page,
        page.hits().stream()
            .map(SearchPage.Hit::claim)
            .flatMap(Stream::ofNullable)
            .map(ClaimView::predicate),
        Stream.empty());
  }

  /** A trace, and how often the kinds of claims on its hops are right. */
  public WithMeasured<TraceResult> beside(TraceResult trace) {
    return with(
        trace,
        trace.paths().stream()
            .flatMap(path -> path.hops().stream())
            .map(TraceResult.Hop::predicate),
        Stream.empty());
  }

  /** How often claims of these predicates, and measurements of these metrics, are right. */
  public Measured of(Collection<String> predicates, Collection<String> metrics) {
    return new Measured(only(byPredicate, predicates.stream()), only(byMetric, metrics.stream()));
  }

  /** Two entities side by side, and how often the kinds of claims about them are right. */
  public WithMeasured<PairView> beside(PairView pair) {
    return with(
        pair,
        Stream.of(pair.first(), pair.second())
            .flatMap(side -> side.statements().stream())
            .map(EntityProfile.StatementView::predicate),
        Stream.empty());
  }

  /** Contradictions, and how often the kinds of claims and measurements in them are right. */
  public WithMeasured<ContradictionPage> beside(ContradictionPage page) {
    List<Contradiction.Side> sides =
        page.contradictions().stream().flatMap(one -> one.sides().stream()).toList();
    return with(
        page,
        sides.stream().flatMap(side -> side.claims().stream()).map(ClaimView::predicate),
        sides.stream().flatMap(side -> side.measurements().stream()));
  }

  /** An answer, and how often claims of these predicates are right. */
  public <T> WithMeasured<T> beside(T answer, Stream<String> predicates) {
    return with(answer, predicates, Stream.empty());
  }

  /** A page of links, and how often the kinds of claims on their hops are right. */
  public WithMeasured<LinkPage> beside(LinkPage page) {
    return with(
        page,
        page.links().stream()
            .flatMap(link -> link.path().hops().stream())
            .map(TraceResult.Hop::predicate),
        Stream.empty());
  }

  /** An answer, and how often the kinds of claims and measurements that it holds are right. */
  public <T> WithMeasured<T> beside(
      T answer, Stream<String> predicates, Stream<MeasurementView> measurements) {
    return with(answer, predicates, measurements);
  }

  private <T> WithMeasured<T> with(
      T answer, Stream<String> predicates, Stream<MeasurementView> measurements) {
    return new WithMeasured<>(
        answer,
        new Measured(
            only(byPredicate, predicates),
            only(byMetric, measurements.map(MeasurementView::metric))));
  }

  private static List<NamedMeasure> only(List<NamedMeasure> measures, Stream<String> names) {
    List<String> wanted = names.distinct().toList();
    return measures.stream().filter(one -> wanted.contains(one.name())).toList();
  }

  /**
   * The claims of about the same confidence.
   *
   * @param from the least confidence
   * @param to above all confidences, but for those of 1
   * @param confidence the mean of their confidence
   * @param precision the share of them that is right
   * @param right how many are right
   * @param predicted how many there are
   */
  public record CalibrationView(
      double from, double to, double confidence, double precision, int right, int predicted) {

    static CalibrationView of(CalibrationBand band) {
      Figures figures = Figures.of(band.hit(), band.predicted(), band.predicted());
      return new CalibrationView(
          band.from(), band.to(), band.mean(), figures.p(), band.hit(), band.predicted());
    }
  }
}
