package org.skein.ingest.gold;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Document;
import org.skein.graph.model.Findings;
import org.skein.graph.model.Mention;
import org.skein.graph.model.SkeinException;
import org.skein.ingest.gold.GoldDocument.GoldClaim;
import org.skein.ingest.gold.GoldDocument.GoldEntity;
import org.skein.ingest.gold.GoldDocument.GoldMeasurement;

/** Reads the texts of annotated documents again and scores what a reader finds in them. */
public final class Evaluation {
  private final Function<Document, Findings> reader;

  /** An evaluation of {@code reader}, which must be safe to share between threads. */
  public Evaluation(Function<Document, Findings> reader) {
    this.reader = reader;
  }

  /**
   * Reads every text, on all cores, and compares.
   *
   * @throws SkeinException if a document's date is none
   */
  public Scoring of(List<GoldDocument> gold) {
    return Scorer.score(gold, gold.parallelStream().map(this::read).toList());
  }

  private GoldDocument read(GoldDocument gold) {
    if (gold.text().isBlank()) {
      return new GoldDocument(gold.id(), gold.date(), gold.text(), List.of(), List.of(), List.of());
    }
    return annotated(gold.id(), reader.apply(document(gold)));
  }

  private static Document document(GoldDocument gold) {
    return Document.of(
        gold.id(), gold.id(), null, null, date(gold), null, "text/plain", gold.text());
  }

  private static @Nullable LocalDate date(GoldDocument gold) {
    try {
      return gold.date().isBlank() ? null : LocalDate.parse(gold.date());
    } catch (DateTimeParseException e) {
      throw new SkeinException(
          SkeinException.Code.BAD_INPUT,
          "annotated document '%s': '%s' is no date: write it as 2024-06-17, or leave it empty"
              .formatted(gold.id(), gold.date()),
          e);
    }
  }

  /** Findings in the form of annotations. */
  static GoldDocument annotated(String id, Findings findings) {
    Document document = findings.document();
    return new GoldDocument(
        id,
        document.published() == null ? "" : document.published().toString(),
        document.text(),
        entities(findings),
        findings.claims().stream()
            .map(
                claim ->
                    new GoldClaim(
                        claim.subjectId(),
                        claim.predicate(),
                        claim.objectId(),
                        claim.mood().label(),
                        claim.saidById(),
                        claim.when().from(),
                        claim.quote().text()))
            .toList(),
        findings.measurements().stream()
            .map(
                measurement ->
                    new GoldMeasurement(
                        measurement.entityId(),
                        measurement.metric(),
                        measurement.low(),
                        measurement.high(),
                        measurement.unit(),
                        measurement.mood().label(),
                        measurement.quote().text()))
            .toList());
  }

  private static List<GoldEntity> entities(Findings findings) {
    Map<String, TreeSet<String>> surfaces = new LinkedHashMap<>();
    for (Mention mention : findings.mentions()) {
      surfaces
          .computeIfAbsent(mention.entityId(), key -> new TreeSet<>())
          .add(mention.quote().text());
    }
    return findings.entities().stream()
        .map(
            entity ->
                new GoldEntity(
                    entity.id(),
                    entity.type(),
                    entity.name(),
                    List.copyOf(surfaces.getOrDefault(entity.id(), new TreeSet<>()))))
        .toList();
  }
}
