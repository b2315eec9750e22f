package org.skein.ingest.gold;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Document;
import org.skein.graph.model.SkeinException;

/** Reads the texts of annotated documents again and scores what a reader finds in them. */
public final class Evaluation {
  private final Function<Document, String> reader;

  /**
   * An evaluation of {@code reader}, which gives what a document states as a line of the exchange
   * format, and must be safe to share between threads.
   */
  public Evaluation(Function<Document, String> reader) {
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
    return GoldReader.document(reader.apply(document(gold)));
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
}
