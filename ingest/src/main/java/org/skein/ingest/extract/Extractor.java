package org.skein.ingest.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Entity;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.annotate.Annotator;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.extract.Extraction.Quantified;
import org.skein.ingest.extract.Extraction.Stated;
import org.skein.ingest.resolve.Knowledge;

/** Reads names, claims and measurements out of a text. Safe to share between threads. */
public final class Extractor {
  private final Annotator annotator;
  private final MentionFinder finder;
  private final SentenceParser parser;
  private final SentenceReader reader;
  private final MeasureModel measures;

  Extractor(
      Annotator annotator,
      MentionFinder finder,
      RelationModel relations,
      MeasureModel measures,
      Vocabulary vocabulary) {
    this.annotator = annotator;
    this.finder = finder;
    this.measures = measures;
    this.parser = new SentenceParser(annotator, vocabulary);
    this.reader = new SentenceReader(relations, vocabulary);
  }

  /** The extractor with the models that ship with Skein. */
  public static Extractor shipped(Annotator annotator, Knowledge knowledge, Vocabulary vocabulary) {
    return new Extractor(
        annotator,
        new MentionFinder(MentionTagger.shipped(), new Dictionary(knowledge))
            .with(NameTyper.shipped()),
        RelationModel.shipped(vocabulary),
        MeasureModel.shipped(),
        vocabulary);
  }

  /** The same extractor, which also finds these names of imported entities. */
  public Extractor knowing(Map<String, Entity> imported) {
    return new Extractor(this, finder.with(new ImportedHits(imported)));
  }

  private Extractor(Extractor other, MentionFinder finder) {
    this.annotator = other.annotator;
    this.finder = finder;
    this.measures = other.measures;
    this.parser = other.parser;
    this.reader = other.reader;
  }

  /** All that is stated in {@code text}, with the types of names as they are found. */
  public Extraction extract(String text, @Nullable LocalDate published) {
    return extract(text, published, names -> Map.of());
  }

  /**
   * All that is stated in {@code text}.
   *
   * @param published the day that relative dates refer to, or null
   * @param typing the types of the names, once it is known what they name
   */
  public Extraction extract(String text, @Nullable LocalDate published, NameTyping typing) {
    List<Sentence> sentences = annotator.sentences(text);
    List<List<NamedSpan>> names = typed(finder.find(text, sentences), typing);
    List<Stated> claims = new ArrayList<>();
    List<Quantified> measurements = new ArrayList<>();
    SentenceReader.Scope scope =
        new SentenceReader.Scope(
            text,
            new Times(published),
            new Attribution(),
            new Measurer(measures, text, sentences, names));
    for (ParsedSentence parsed : parser.parse(sentences, names)) {
      reader.read(parsed, scope, claims, measurements);
    }
    List<Quantified> distinct = withoutRepetition(measurements);
    Map<Boolean, List<NamedSpan>> parted = parted(names, claims, distinct);
    return new Extraction(
        sentences.size(),
        Objects.requireNonNull(parted.get(true)),
        Objects.requireNonNull(parted.get(false)),
        claims,
        distinct);
  }

  /** The quantities of a text that are no part of a name or a date, whatever they measure. */
  public List<Quantity> quantities(String text) {
    List<Sentence> sentences = annotator.sentences(text);
    List<List<NamedSpan>> names = finder.find(text, sentences);
    Times times = new Times(null);
    List<Quantity> quantities = new ArrayList<>();
    for (Sentence sentence : sentences) {
      quantities.addAll(
          Measurer.quantities(text, sentence, names.get(sentence.index()), times.in(sentence)));
    }
    return quantities;
  }

  /** Tells the type of each name of a document from all of them together. */
  @FunctionalInterface
  public interface NameTyping {
    /** The type that each name has; a name that is left out keeps its own. */
    Map<NamedSpan, String> types(List<NamedSpan> names);
  }

  private static List<List<NamedSpan>> typed(List<List<NamedSpan>> names, NameTyping typing) {
    Map<NamedSpan, String> types = typing.types(names.stream().flatMap(List::stream).toList());
    return names.stream()
        .map(
            list ->
                list.stream()
                    .map(name -> name.withType(types.getOrDefault(name, name.type())))
                    .toList())
        .toList();
  }

  /** A headline says "$1 billion" where the text says "more than $1 billion": the text counts. */
  private static List<Quantified> withoutRepetition(List<Quantified> measurements) {
    Set<String> bounds = new HashSet<>();
    for (Quantified one : measurements) {
      if (one.low() == null || one.high() == null) {
        bounds.add(figure(one));
      }
    }
    return measurements.stream()
        .filter(one -> !isExact(one) || !bounds.contains(figure(one)))
        .toList();
  }

  private static boolean isExact(Quantified one) {
    return one.low() != null && Objects.equals(one.low(), one.high());
  }

  /** What an exact figure and a bound that says more must share. */
  private static String figure(Quantified one) {
    Double value = one.low() == null ? one.high() : one.low();
    return one.name().name().text() + "\n" + one.metric() + "\n" + value;
  }

  /** True: all names but topics that take no part in anything; false: those topics. */
  private static Map<Boolean, List<NamedSpan>> parted(
      List<List<NamedSpan>> names, List<Stated> claims, List<Quantified> measurements) {
    Set<String> used = new HashSet<>();
    for (Stated claim : claims) {
      used.add(claim.subject().name().text());
      NamedSpan object = claim.object();
      if (object != null) {
        used.add(object.name().text());
      }
    }
    measurements.forEach(measurement -> used.add(measurement.name().name().text()));
    return names.stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(NamedSpan::span))
        .collect(
            Collectors.partitioningBy(
                name -> !name.type().equals("Topic") || used.contains(name.text())));
  }
}
