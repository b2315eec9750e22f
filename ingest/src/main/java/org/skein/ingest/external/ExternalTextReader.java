package org.skein.ingest.external;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.Span;
import org.skein.ingest.external.ExternalText.Labelled;
import org.skein.ingest.external.ExternalText.Related;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads the texts of an external set, one JSON object a line, with offsets in code points. */
final class ExternalTextReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ExternalTextReader() {}

  /**
   * All texts of a file.
   *
   * @throws SkeinException if the file cannot be read or a line is not of the format
   */
  static List<ExternalText> read(Path file) {
    List<ExternalText> texts = new ArrayList<>();
    int number = 0;
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        number++;
        if (!line.isBlank()) {
          texts.add(text(JSON.readTree(line)));
        }
      }
    } catch (NoSuchFileException e) {
      throw new SkeinException(
          SkeinException.Code.BAD_INPUT,
          "there is no file %s: --sets must name the folder of the external sets".formatted(file),
          e);
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      throw new SkeinException(
          SkeinException.Code.BAD_INPUT,
          "%s:%d is not an annotated text (id, text, entities with start, end and type, relations with head, tail and type): %s"
              .formatted(file, number, e.getMessage()),
          e);
    } catch (IndexOutOfBoundsException e) {
      throw new SkeinException(
          SkeinException.Code.BAD_INPUT,
          "%s:%d points outside its text or its entities: %s"
              .formatted(file, number, e.getMessage()),
          e);
    }
    return texts;
  }

  private static ExternalText text(JsonNode node) {
    String text = required(node, "text");
    List<Labelled> spans = new ArrayList<>();
    for (JsonNode entity : node.path("entities")) {
      Span span =
          new Span(
              text.offsetByCodePoints(0, number(entity, "start")),
              text.offsetByCodePoints(0, number(entity, "end")));
      spans.add(new Labelled(span, required(entity, "type")));
    }
    List<Related> relations = new ArrayList<>();
    for (JsonNode relation : node.path("relations")) {
      relations.add(
          new Related(
              spans.get(number(relation, "head")),
              required(relation, "type"),
              spans.get(number(relation, "tail"))));
    }
    Set<String> annotated = new HashSet<>();
    node.path("annotated_properties").forEach(label -> annotated.add(label.asString()));
    return new ExternalText(required(node, "id"), text, spans, relations, annotated);
  }

  private static String required(JsonNode node, String key) {
    if (!node.path(key).isString()) {
      throw new IllegalArgumentException("'%s' is missing".formatted(key));
    }
    return node.path(key).asString();
  }

  private static int number(JsonNode node, String key) {
    if (!node.path(key).isInt()) {
      throw new IllegalArgumentException("'%s' must be a whole number".formatted(key));
    }
    return node.path(key).asInt();
  }
}
