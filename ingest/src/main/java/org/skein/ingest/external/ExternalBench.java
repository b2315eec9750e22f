package org.skein.ingest.external;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.Pipeline;
import org.skein.ingest.bench.BenchRow;
import org.skein.ingest.extract.Extraction;

/** Measures extraction on external sets; nothing is learned from them. */
public final class ExternalBench {
  private final List<ExternalSet> sets;
  private final Vocabulary vocabulary;
  private final boolean labels;

  /**
   * Over the sets that Skein has a mapping for.
   *
   * @param only the name of the only set to measure, or null for all
   * @param labels whether each label has rows of its own
   * @throws SkeinException if there is no set of that name
   */
  public ExternalBench(Vocabulary vocabulary, @Nullable String only, boolean labels) {
    this(ExternalSetReader.shipped(vocabulary), vocabulary, only, labels);
  }

  ExternalBench(
      List<ExternalSet> all, Vocabulary vocabulary, @Nullable String only, boolean labels) {
    this.vocabulary = vocabulary;
    this.labels = labels;
    this.sets = all.stream().filter(set -> only == null || set.name().equals(only)).toList();
    if (sets.isEmpty()) {
      throw new SkeinException(
          SkeinException.Code.USAGE,
          "there is no set '%s': name one of %s"
              .formatted(only, String.join(", ", all.stream().map(ExternalSet::name).toList())));
    }
  }

  /**
   * Reads every text of the sets in {@code folder} with the shipped models, and compares.
   *
   * @param notes told what is being done
   */
  public List<BenchRow> run(Path folder, Consumer<String> notes) {
    List<List<ExternalText>> texts =
        sets.stream().map(set -> ExternalTextReader.read(folder.resolve(set.file()))).toList();
    notes.accept("loading the models");
    TextReading reading = TextReading.of(Pipeline.open(vocabulary));
    List<BenchRow> rows = new ArrayList<>();
    for (int i = 0; i < sets.size(); i++) {
      notes.accept("reading %,d texts of %s".formatted(texts.get(i).size(), sets.get(i).name()));
      rows.addAll(rows(sets.get(i), texts.get(i), reading));
    }
    return rows;
  }

  /** The rows of one set. */
  List<BenchRow> rows(ExternalSet set, List<ExternalText> texts, TextReading reading) {
    ExternalRows rows = new ExternalRows(set);
    rows.count("texts", texts.size());
    if (set.quantities()) {
      addQuantities(rows, texts, reading);
    } else {
      addNamesAndClaims(rows, set, texts, reading);
    }
    return rows.rows();
  }

  private void addNamesAndClaims(
      ExternalRows rows, ExternalSet set, List<ExternalText> texts, TextReading reading) {
    SpanScore spans = set.spans() == null ? null : new SpanScore(set.spans());
    List<RelationScore> relations =
        set.rules().isEmpty()
            ? List.of()
            : Arrays.stream(EndMatch.values())
                .filter(ends -> ends != EndMatch.TYPED || set.spans() != null)
                .map(ends -> new RelationScore(set, vocabulary, ends))
                .toList();
    for (ExternalText text : texts) {
      Extraction extraction = reading.extraction(text.text());
      if (spans != null) {
        spans.add(text, extraction.allNames());
      }
      relations.forEach(score -> score.add(text, extraction.claims()));
    }
    if (spans != null) {
      addSpans(rows, spans);
    }
    relations.forEach(score -> addRelations(rows, score));
  }

  private void addSpans(ExternalRows rows, SpanScore score) {
    rows.total("spans, mappable labels", score.mappable());
    rows.total("spans, all labels", score.all());
    rows.besideOthers("spans, all labels", score.all());
    rows.total("spans, all labels, one label a type", score.single());
    rows.besideOthers("spans, all labels, one label a type", score.single());
    rows.total("spans, boundaries alone", score.boundaries());
    if (labels) {
      rows.labels("spans", score.all());
    }
  }

  private void addRelations(ExternalRows rows, RelationScore score) {
    String what = "relations, " + score.ends().words();
    rows.total(what + ", mappable labels", score.mappable());
    rows.total(what + ", all labels", score.all());
    if (labels) {
      rows.labels(what, score.all());
    }
  }

  private static void addQuantities(
      ExternalRows rows, List<ExternalText> texts, TextReading reading) {
    QuantityScore score = new QuantityScore();
    texts.forEach(text -> score.add(text, reading.quantities(text.text())));
    rows.total("quantities, boundaries", score.exact());
    rows.total("quantities, overlapping", score.overlapping());
    rows.total("quantities without years, boundaries", score.exactWithoutYears());
    rows.total("quantities without years, overlapping", score.overlappingWithoutYears());
  }
}
