package org.skein.graph.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All that was read out of one document: what one write transaction stores.
 *
 * @param document the document
 * @param sentences how many sentences it has
 * @param entities every entity that mentions, claims or measurements refer to, once
 * @param mentions every resolved mention, by position
 * @param claims the claims
 * @param measurements the measurements
 */
public record Findings(
    Document document,
    int sentences,
    List<Entity> entities,
    List<Mention> mentions,
    List<Claim> claims,
    List<Measurement> measurements) {
  public Findings {
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
    measurements = List.copyOf(measurements);
    check(document, entities, mentions, claims, measurements);
  }

  private static void check(
      Document document,
      List<Entity> entities,
      List<Mention> mentions,
      List<Claim> claims,
      List<Measurement> measurements) {
    Set<String> ids = new HashSet<>();
    entities.forEach(entity -> ids.add(entity.id()));
    for (Mention mention : mentions) {
      require(ids.contains(mention.entityId()), document, "mention of unknown entity");
      require(mention.quote().standsIn(document.text()), document, "mention is not in the text");
    }
    for (Claim claim : claims) {
      require(claim.quote().standsIn(document.text()), document, "quote is not in the text");
      require(
          claim.sentence().contains(claim.quote().span()),
          document,
          "quote is not in its sentence");
      require(ids.contains(claim.subjectId()), document, "claim about an unknown subject");
      require(
          claim.objectId() == null || ids.contains(claim.objectId()),
          document,
          "claim about an unknown object");
      require(
          claim.saidById() == null || ids.contains(claim.saidById()),
          document,
          "claim said by an unknown entity");
    }
    for (Measurement measurement : measurements) {
      require(measurement.quote().standsIn(document.text()), document, "quote is not in the text");
      require(
          measurement.sentence().contains(measurement.quote().span()),
          document,
          "quote is not in its sentence");
      require(ids.contains(measurement.entityId()), document, "measurement of an unknown entity");
      require(
          measurement.saidById() == null || ids.contains(measurement.saidById()),
          document,
          "measurement said by an unknown entity");
    }
  }

  private static void require(boolean condition, Document document, String rule) {
    if (!condition) {
      throw new IllegalArgumentException("%s: %s".formatted(document.name(), rule));
    }
  }
}
