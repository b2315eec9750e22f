package org.skein.ingest.gold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;
import org.skein.ingest.gold.GoldDocument.GoldClaim;
import org.skein.ingest.gold.GoldDocument.GoldEntity;
import org.skein.ingest.gold.GoldDocument.GoldMeasurement;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads annotated documents, one JSON object a line. */
public final class GoldReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldReader() {}

  /**
   * All documents of a file.
   *
   * @throws SkeinException if the file cannot be read or a line is not of the format
   */
  public static List<GoldDocument> read(Path file) {
    List<GoldDocument> documents = new ArrayList<>();
    int number = 0;
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        number++;
        if (!line.isBlank()) {
          documents.add(document(line));
        }
      }
    } catch (NoSuchFileException e) {
      throw new SkeinException(
          SkeinException.Code.BAD_INPUT, "there is no file %s: check the path".formatted(file), e);
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      throw new SkeinException(
          SkeinException.Code.BAD_INPUT,
          "%s:%d is not an annotated document (id, date, text, entities, claims, measurements): %s"
              .formatted(file, number, e.getMessage()),
          e);
    }
    return documents;
  }

  /**
   * The document of one line.
   *
   * @throws JacksonException if the line is no JSON
   * @throws IllegalArgumentException if it is not of the format
   */
  static GoldDocument document(String line) {
    return document(JSON.readTree(line));
  }

  private static GoldDocument document(JsonNode node) {
    List<GoldEntity> entities = new ArrayList<>();
    for (JsonNode e : node.path("entities")) {
      List<String> mentions = new ArrayList<>();
      for (JsonNode m : e.path("mentions")) {
        mentions.add(m.isString() ? m.asString() : m.path("text").asString());
      }
      entities.add(
          new GoldEntity(required(e, "id"), required(e, "type"), required(e, "name"), mentions));
    }
    List<GoldClaim> claims = new ArrayList<>();
    for (JsonNode c : node.path("claims")) {
      claims.add(
          new GoldClaim(
              required(c, "s"),
              required(c, "p"),
              optional(c, "o"),
              c.path("mood").asString("asserted"),
              optional(c, c.has("said_by") ? "said_by" : "saidBy"),
              optional(c, "when"),
              quote(c),
              number(c, "confidence")));
    }
    List<GoldMeasurement> measurements = new ArrayList<>();
    for (JsonNode m : node.path("measurements")) {
      measurements.add(
          new GoldMeasurement(
              required(m, "e"),
              required(m, "metric"),
              number(m, "low"),
              number(m, "high"),
              m.path("unit").asString(""),
              m.path("mood").asString("asserted"),
              quote(m)));
    }
    return new GoldDocument(
        required(node, "id"),
        node.path("date").asString(""),
        node.path("text").asString(""),
        entities,
        claims,
        measurements);
  }

  private static String quote(JsonNode node) {
    JsonNode quote = node.path("quote");
    return quote.isString() ? quote.asString() : quote.path("text").asString("");
  }

  private static String required(JsonNode node, String key) {
    if (!node.path(key).isString()) {
      throw new IllegalArgumentException("'%s' is missing".formatted(key));
    }
    return node.path(key).asString();
  }

  private static @Nullable String optional(JsonNode node, String key) {
    return node.path(key).isString() ? node.path(key).asString() : null;
  }

  private static @Nullable Double number(JsonNode node, String key) {
    return node.path(key).isNumber() ? node.path(key).asDouble() : null;
  }
}
