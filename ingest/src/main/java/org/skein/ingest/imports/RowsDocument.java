package org.skein.ingest.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Claim;
import org.skein.graph.model.Document;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Findings;
import org.skein.graph.model.Measurement;
import org.skein.graph.model.Mention;
import org.skein.graph.model.Mood;
import org.skein.graph.model.Quote;
import org.skein.graph.model.Span;
import org.skein.graph.model.When;

/**
 * One or more rows written down as a document: a line {@code Column: value} for each cell, a blank
 * line between rows. Its lines are what claims and measurements quote; a row is their sentence.
 */
final class RowsDocument {
  private final StringBuilder text = new StringBuilder();
  private final List<Span> rows = new ArrayList<>();
  private final List<Stated> claims = new ArrayList<>();
  private final List<Measured> measurements = new ArrayList<>();
  private final List<Named> mentions = new ArrayList<>();
  private final Map<String, Entity> entities = new TreeMap<>();
  private int rowStart;

  /** A line of the text, and where in it the value stands. */
  record Line(Span span, Span value) {}

  /** What a document says of itself. */
  record Head(
      String name,
      String title,
      @Nullable String publisher,
      @Nullable LocalDate published,
      @Nullable String url,
      String mediaType) {}

  /** How sure a statement is, and when it holds. */
  record How(When when, Mood mood, double confidence) {
    static final How STATED = new How(When.UNKNOWN, Mood.ASSERTED, 1);
  }

  /** Number, bounds and unit of a measurement. */
  record Amount(String metric, @Nullable Double low, @Nullable Double high, String unit) {}

  private record Stated(
      int row, Entity subject, String predicate, Entity object, How how, Span quote) {}

  private record Measured(int row, Entity entity, Amount amount, How how, Span quote) {}

  private record Named(Entity entity, Span span, double score, String reason) {}

  /** Begins a row. */
  void startRow() {
    if (text.length() > 0) {
      text.append('\n');
    }
    rowStart = text.length();
  }

  /** Adds a line to the row; a value keeps its words, but not its line breaks. */
  Line line(String column, String value) {
    int start = text.length();
    text.append(oneLine(column)).append(": ");
    int valueStart = text.length();
    text.append(oneLine(value));
    Line line = new Line(new Span(start, text.length()), new Span(valueStart, text.length()));
    text.append('\n');
    return line;
  }

  /** Ends the row: a row has at least one line. */
  void endRow() {
    rows.add(new Span(rowStart, text.length() - 1));
  }

  /** How many rows there are. */
  int rows() {
    return rows.size();
  }

  /** States a claim of the row that is being written. */
  void claim(Entity subject, String predicate, Entity object, How how, Collection<Line> lines) {
    keep(subject);
    keep(object);
    claims.add(new Stated(rows.size(), subject, predicate, object, how, cover(lines)));
  }

  /** States a measurement of the row that is being written. */
  void measurement(Entity entity, Amount amount, How how, Collection<Line> lines) {
    keep(entity);
    measurements.add(new Measured(rows.size(), entity, amount, how, cover(lines)));
  }

  /** Notes that the value of a line names an entity; nothing if the name does not stand there. */
  void mention(Entity entity, String name, Line line, double score, String reason) {
    int at = text.indexOf(oneLine(name), line.value().start());
    int end = at + oneLine(name).length();
    if (at >= 0 && end <= line.value().end()) {
      keep(entity);
      mentions.add(new Named(entity, new Span(at, end), score, reason));
    }
  }

  /** Whether nothing is stated or named. */
  boolean isEmpty() {
    return entities.isEmpty();
  }

  /** What the rows state, as a graph stores it. */
  Findings finish(Head head, String extractor) {
    Document document =
        Document.of(
            head.name(),
            head.title(),
            head.publisher(),
            null,
            head.published(),
            head.url(),
            head.mediaType(),
            text.toString().stripTrailing());
    return new Findings(
        document,
        rows.size(),
        List.copyOf(entities.values()),
        mentions(document),
        claims(document, extractor),
        measurements(document, extractor));
  }

  private List<Mention> mentions(Document document) {
    Map<Span, Mention> bySpan = new TreeMap<>();
    for (Named named : mentions) {
      Quote quote = Quote.of(named.span(), document.text());
      bySpan.putIfAbsent(
          named.span(),
          new Mention(
              quote, named.entity().type(), named.entity().id(), named.score(), named.reason()));
    }
    return List.copyOf(bySpan.values());
  }

  private List<Claim> claims(Document document, String extractor) {
    Map<String, Claim> byId = new TreeMap<>();
    for (Stated stated : claims) {
      Claim claim =
          Claim.of(
              document.id(),
              stated.subject().id(),
              stated.predicate(),
              stated.object().id(),
              null,
              stated.how().mood(),
              null,
              stated.how().when(),
              Quote.of(stated.quote(), document.text()),
              rows.get(stated.row()),
              stated.how().confidence(),
              extractor);
      byId.putIfAbsent(claim.id(), claim);
    }
    return byId.values().stream()
        .sorted(Comparator.comparing((Claim c) -> c.quote().span()).thenComparing(Claim::id))
        .toList();
  }

  private List<Measurement> measurements(Document document, String extractor) {
    Map<String, Measurement> byId = new TreeMap<>();
    for (Measured measured : measurements) {
      Amount amount = measured.amount();
      Measurement measurement =
          Measurement.of(
              document.id(),
              measured.entity().id(),
              amount.metric(),
              amount.low(),
              amount.high(),
              amount.unit(),
              null,
              null,
              measured.how().when(),
              measured.how().mood(),
              null,
              Quote.of(measured.quote(), document.text()),
              rows.get(measured.row()),
              measured.how().confidence(),
              extractor);
      byId.putIfAbsent(measurement.id(), measurement);
    }
    return byId.values().stream()
        .sorted(
            Comparator.comparing((Measurement m) -> m.quote().span())
                .thenComparing(Measurement::id))
        .toList();
  }

  private void keep(Entity entity) {
    entities.putIfAbsent(entity.id(), entity);
  }

  private static Span cover(Collection<Line> lines) {
    int start = lines.stream().mapToInt(line -> line.span().start()).min().orElseThrow();
    int end = lines.stream().mapToInt(line -> line.span().end()).max().orElseThrow();
    return new Span(start, end);
  }

  /** The words of a cell on one line, without control characters. */
  static String oneLine(String value) {
    StringBuilder line = new StringBuilder(value.length());
    boolean gap = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean space = Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u00a0';
      if (space) {
        gap = line.length() > 0;
      } else {
        if (gap) {
          line.append(' ');
          gap = false;
        }
        line.append(c);
      }
    }
    return line.toString();
  }
}
