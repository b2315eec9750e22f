package org.skein.graph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Claim;
import org.skein.graph.model.Document;
import org.skein.graph.model.Findings;
import org.skein.graph.model.Ids;
import org.skein.graph.model.Measurement;
import org.skein.graph.model.Mention;
import org.skein.graph.model.Quote;
import org.skein.graph.model.Span;

/** Findings as parameters of the writing scripts. What was found twice is written once. */
final class FindingsRows {
  private final Findings findings;
  private final String recordedAt;

  FindingsRows(Findings findings, String recordedAt) {
    this.findings = findings;
    this.recordedAt = recordedAt;
  }

  Map<String, @Nullable Object> document() {
    Document document = findings.document();
    Map<String, @Nullable Object> properties = new HashMap<>();
    properties.put("id", document.id());
    properties.put("name", document.name());
    properties.put("title", document.title());
    properties.put("author", document.author());
    properties.put(
        "published", document.published() == null ? null : document.published().toString());
    properties.put("url", document.url());
    properties.put("mediaType", document.mediaType());
    properties.put("text", document.text());
    properties.put("sentences", findings.sentences());
    properties.put("origin", document.id());
    properties.put("sketch", Sketch.of(document.text()).toBytes());
    properties.put("recordedAt", recordedAt);
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("document", properties);
    row.put("publisher", document.publisher());
    row.put("sourceId", Ids.of("s", document.publisher()));
    return row;
  }

  Collection<Map<String, @Nullable Object>> mentions() {
    Map<String, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
    for (Mention mention : findings.mentions()) {
      Span span = mention.quote().span();
      String id = Ids.of("n", documentId(), span.start(), span.end(), mention.entityId());
      Map<String, @Nullable Object> properties = new HashMap<>();
      properties.put("id", id);
      properties.put("documentId", documentId());
      putQuote(properties, mention.quote());
      properties.put("type", mention.type());
      properties.put("score", mention.score());
      properties.put("reason", mention.reason());
      rows.putIfAbsent(id, row(properties, "entityId", mention.entityId()));
    }
    return rows.values();
  }

  Collection<Map<String, @Nullable Object>> claims() {
    Map<String, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
    List<Claim> surest = new ArrayList<>(findings.claims());
    surest.sort(java.util.Comparator.comparing(Claim::confidence).reversed());
    for (Claim claim : surest) {
      Map<String, @Nullable Object> properties = new HashMap<>();
      properties.put("id", claim.id());
      properties.put("predicate", claim.predicate());
      properties.put("objectText", claim.objectText());
      properties.put("from", claim.when().from());
      properties.put("to", claim.when().to());
      putEvidence(properties, claim.quote(), claim.sentence(), claim.confidence());
      properties.put("mood", claim.mood().label());
      properties.put("extractor", claim.extractor());
      Map<String, @Nullable Object> row = row(properties, "subjectId", claim.subjectId());
      row.put("objectId", claim.objectId());
      row.put("saidById", claim.saidById());
      rows.putIfAbsent(claim.id(), row);
    }
    return rows.values();
  }

  Collection<Map<String, @Nullable Object>> measurements() {
    Map<String, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
    List<Measurement> surest = new ArrayList<>(findings.measurements());
    surest.sort(java.util.Comparator.comparing(Measurement::confidence).reversed());
    for (Measurement measurement : surest) {
      Map<String, @Nullable Object> properties = new HashMap<>();
      properties.put("id", measurement.id());
      properties.put("metric", measurement.metric());
      properties.put("low", measurement.low());
      properties.put("high", measurement.high());
      properties.put("unit", measurement.unit());
      properties.put("from", measurement.asOf().from());
      properties.put("to", measurement.asOf().to());
      putEvidence(
          properties, measurement.quote(), measurement.sentence(), measurement.confidence());
      properties.put("mood", measurement.mood().label());
      properties.put("extractor", measurement.extractor());
      Map<String, @Nullable Object> row = row(properties, "entityId", measurement.entityId());
      row.put("ofEntityId", measurement.ofEntityId());
      row.put("placeId", measurement.placeId());
      row.put("saidById", measurement.saidById());
      rows.putIfAbsent(measurement.id(), row);
    }
    return rows.values();
  }

  private String documentId() {
    return findings.document().id();
  }

  private void putEvidence(
      Map<String, @Nullable Object> properties, Quote quote, Span sentence, double confidence) {
    putQuote(properties, quote);
    properties.put("sentence", sentence.of(findings.document().text()));
    properties.put("sentenceStart", sentence.start());
    properties.put("sentenceEnd", sentence.end());
    properties.put("confidence", confidence);
    properties.put("recordedAt", recordedAt);
    properties.put("origin", documentId());
  }

  private static void putQuote(Map<String, @Nullable Object> properties, Quote quote) {
    properties.put("text", quote.text());
    properties.put("start", quote.span().start());
    properties.put("end", quote.span().end());
  }

  private Map<String, @Nullable Object> row(
      Map<String, @Nullable Object> properties, String end, String endId) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("documentId", documentId());
    row.put("properties", properties);
    row.put(end, endId);
    return row;
  }
}
