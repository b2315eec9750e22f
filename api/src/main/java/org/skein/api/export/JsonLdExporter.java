package org.skein.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skein.api.Json;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.DocumentItem;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.MeasurementView;
import org.skein.graph.view.QuoteView;

/**
 * JSON-LD 1.1: entities and documents as schema.org has them; a claim as a reified statement, which
 * says that a document states it, never that it is so; where it comes from as PROV has it.
 */
final class JsonLdExporter implements Exporter {
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("Person", "schema:Person"),
          Map.entry("Firm", "schema:Corporation"),
          Map.entry("University", "schema:CollegeOrUniversity"),
          Map.entry("Lab", "schema:ResearchOrganization"),
          Map.entry("ThinkTank", "schema:Organization"),
          Map.entry("GovernmentBody", "schema:GovernmentOrganization"),
          Map.entry("MilitaryUnit", "schema:GovernmentOrganization"),
          Map.entry("MediaOutlet", "schema:NewsMediaOrganization"),
          Map.entry("Chip", "schema:Product"),
          Map.entry("AIModel", "schema:SoftwareApplication"),
          Map.entry("Product", "schema:Product"),
          Map.entry("Dataset", "schema:Dataset"),
          Map.entry("Benchmark", "schema:CreativeWork"),
          Map.entry("Work", "schema:CreativeWork"),
          Map.entry("Policy", "schema:Legislation"),
          Map.entry("Event", "schema:Event"),
          Map.entry("Place", "schema:Place"),
          Map.entry("Facility", "schema:Place"),
          Map.entry("Topic", "schema:DefinedTerm"));

  private final Json json = new Json();
  private boolean first = true;

  @Override
  public void write(Content content, OutputStream out) throws IOException {
    Writer lines = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    lines.write("{\"@context\":" + json.line(JsonLdContext.terms()) + ",\n\"@graph\":[");
    content.entities(one -> write(lines, entity(one)));
    content.documents(one -> write(lines, document(one)));
    content.claims(one -> write(lines, claim(one)));
    content.measurements(one -> write(lines, measurement(one)));
    lines.write("\n]}\n");
    lines.flush();
  }

  private void write(Writer lines, Map<String, Object> node) throws IOException {
    lines.write((first ? "\n" : ",\n") + json.line(node));
    first = false;
  }

  private static Map<String, Object> entity(Content.Named named) {
    var entity = named.entity();
    Node node = new Node("entity:" + entity.id());
    node.put("@type", List.of(KINDS.getOrDefault(entity.type(), "schema:Thing"), entity.type()));
    node.put("name", entity.name());
    if (!named.names().isEmpty()) {
      node.put(
          "alternateName", named.names().stream().map(name -> name.text()).distinct().toList());
    }
    node.put("known", entity.known());
    if (entity.defence() != null) {
      node.put("defenceAffiliation", entity.defence().affiliation());
      node.put("defenceSource", entity.defence().source());
    }
    return node.members();
  }

  private static Map<String, Object> document(DocumentItem document) {
    Node node = new Node("document:" + document.id());
    node.put("@type", List.of("schema:CreativeWork", "prov:Entity"));
    node.put("headline", document.title());
    node.put("author", document.author());
    node.put("publisher", document.publisher());
    node.put("datePublished", document.published());
    node.put("url", document.url());
    node.put("encodingFormat", document.mediaType());
    if (!document.origin().equals(document.id())) {
      node.put("copiedFrom", "document:" + document.origin());
    }
    return node.members();
  }

  private static Map<String, Object> claim(ClaimView claim) {
    Node node = new Node("claim:" + claim.id());
    node.put("@type", List.of("rdf:Statement", "Claim", "prov:Entity"));
    node.put("subject", id(claim.subject()));
    node.put("predicate", "vocabulary:" + claim.predicate());
    node.put("object", id(claim.object()));
    node.put("objectText", claim.objectText());
    node.put("mood", claim.mood());
    node.put("startDate", claim.when().from());
    node.put("endDate", claim.when().to());
    evidence(
        node,
        claim.saidBy(),
        claim.quote(),
        claim.sentence(),
        claim.document().id(),
        claim.document().origin(),
        claim.confidence(),
        claim.extractor());
    return node.members();
  }

  private static Map<String, Object> measurement(MeasurementView one) {
    Node node = new Node("measurement:" + one.id());
    node.put("@type", List.of("schema:PropertyValue", "Measurement", "prov:Entity"));
    node.put("measures", id(one.entity()));
    node.put("metric", one.metric());
    node.put("minValue", one.low());
    node.put("maxValue", one.high());
    node.put("unitText", one.unit());
    node.put("relativeTo", id(one.of()));
    node.put("holdsIn", id(one.place()));
    node.put("mood", one.mood());
    node.put("startDate", one.asOf().from());
    node.put("endDate", one.asOf().to());
    evidence(
        node,
        one.saidBy(),
        one.quote(),
        one.sentence(),
        one.document().id(),
        one.document().origin(),
        one.confidence(),
        one.extractor());
    return node.members();
  }

  private static void evidence(
      Node node,
      @Nullable EntityRef saidBy,
      QuoteView quote,
      QuoteView sentence,
      String documentId,
      String originId,
      double confidence,
      String extractor) {
    node.put("saidBy", id(saidBy));
    node.put("statedIn", "document:" + documentId);
    node.put("origin", "document:" + originId);
    node.put("quote", quote.text());
    node.put("quoteStart", quote.start());
    node.put("quoteEnd", quote.end());
    node.put("sentence", sentence.text());
    node.put("confidence", confidence);
    node.put("extractor", extractor);
  }

  private static @Nullable String id(@Nullable EntityRef entity) {
    return entity == null ? null : "entity:" + entity.id();
  }

  /** An object that leaves out what is unknown. */
  private static final class Node {
    private final Map<String, Object> members = new LinkedHashMap<>();

    Node(String id) {
      members.put("@id", id);
    }

    void put(String term, @Nullable Object value) {
      if (value != null) {
        members.put(term, value);
      }
    }

    Map<String, Object> members() {
      return members;
    }
  }
}
