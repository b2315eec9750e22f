package org.skein.graph.store;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.skein.graph.model.Name;
import org.skein.graph.model.When;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.DocumentRef;
import org.skein.graph.view.DocumentView.MentionView;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.GraphCounts;
import org.skein.graph.view.MeasurementView;
import org.skein.graph.view.QuoteView;
import org.skein.graph.view.RetractionView;
import org.skein.graph.view.Tie;
import org.skein.graph.view.WhenView;

/** Rows of the reading scripts as view records. */
final class Views {
  private Views() {}

  static EntityRef entity(Value value) {
    return new EntityRef(
        value.get("id").asString(), value.get("type").asString(), value.get("name").asString());
  }

  static @Nullable EntityRef entityOrNull(Value value) {
    return value.isNull() ? null : entity(value);
  }

  static Name name(Value value) {
    return new Name(
        value.get("text").asString(),
        value.get("language").asString(),
        value.get("kind").asString());
  }

  static DocumentRef document(Value value) {
    return new DocumentRef(
        value.get("id").asString(),
        value.get("title").asString(),
        value.get("publisher").asString(null),
        value.get("published").asString(null),
        value.get("url").asString(null),
        value.get("origin").asString(),
        value.get("grade").asString("F"));
  }

  static ClaimView claim(Record row) {
    Value claim = row.get("claim");
    DocumentRef document = document(row.get("document"));
    Value retraction = row.get("retraction");
    return new ClaimView(
        claim.get("id").asString(),
        entity(row.get("subject")),
        claim.get("predicate").asString(),
        entityOrNull(row.get("object")),
        claim.get("objectText").asString(null),
        claim.get("mood").asString(),
        entityOrNull(row.get("saidBy")),
        when(claim),
        quote(claim),
        sentence(claim),
        document,
        claim.get("confidence").asDouble(),
        claim.get("extractor").asString(),
        claim.get("origin").asString(document.origin()),
        claim.get("recordedAt").asString(),
        retraction.isNull() ? null : retraction(retraction));
  }

  static RetractionView retraction(Value retraction) {
    return new RetractionView(
        retraction.get("recordedAt").asString(),
        retraction.get("why").asString(),
        retraction.get("supersededBy").asString(null),
        retraction.get("revokedAt").asString(null),
        retraction.get("revokedWhy").asString(null));
  }

  static MeasurementView measurement(Record row) {
    Value measurement = row.get("measurement");
    DocumentRef document = document(row.get("document"));
    return new MeasurementView(
        measurement.get("id").asString(),
        entity(row.get("entity")),
        measurement.get("metric").asString(),
        number(measurement.get("low")),
        number(measurement.get("high")),
        measurement.get("unit").asString(),
        entityOrNull(row.get("of")),
        entityOrNull(row.get("place")),
        when(measurement),
        measurement.get("mood").asString(),
        entityOrNull(row.get("saidBy")),
        quote(measurement),
        sentence(measurement),
        document,
        measurement.get("confidence").asDouble(),
        measurement.get("extractor").asString(),
        measurement.get("origin").asString(document.origin()),
        measurement.get("recordedAt").asString());
  }

  static MentionView mention(Record row) {
    Value mention = row.get("mention");
    return new MentionView(
        quote(mention),
        mention.get("type").asString(),
        entity(row.get("entity")),
        mention.get("score").asDouble(),
        mention.get("reason").asString());
  }

  static Tie tie(Record row) {
    Value tie = row.get("tie");
    return new Tie(
        row.get("subjectId").asString(),
        tie.get("predicate").asString(),
        row.get("objectId").asString(),
        tie.get("claims").asInt(),
        tie.get("origins").asInt(),
        tie.get("contested").asBoolean(),
        tie.get("mood").asString(),
        tie.get("confidence").asDouble(),
        tie.get("firstSeen").asString(null),
        tie.get("lastSeen").asString(null));
  }

  static @Nullable Double number(Value value) {
    return value.isNull() ? null : Double.valueOf(value.asDouble());
  }

  static GraphCounts counts(Record row) {
    return new GraphCounts(
        row.get("documents").asLong(),
        row.get("origins").asLong(),
        row.get("entities").asLong(),
        row.get("mentions").asLong(),
        row.get("claims").asLong(),
        row.get("measurements").asLong());
  }

  private static WhenView when(Value value) {
    When when = new When(value.get("from").asString(null), value.get("to").asString(null));
    return new WhenView(when.from(), when.to(), when.precision());
  }

  private static QuoteView quote(Value value) {
    return new QuoteView(
        value.get("text").asString(), value.get("start").asInt(), value.get("end").asInt());
  }

  private static QuoteView sentence(Value value) {
    return new QuoteView(
        value.get("sentence").asString(),
        value.get("sentenceStart").asInt(),
        value.get("sentenceEnd").asInt());
  }
}
