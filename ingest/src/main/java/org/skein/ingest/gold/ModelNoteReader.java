package org.skein.ingest.gold;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads what {@link ModelNote#write} wrote. */
final class ModelNoteReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ModelNoteReader() {}

  /**
   * The note of a resource.
   *
   * @throws SkeinException if it is missing or of another version
   */
  static ModelNote readResource(String resource) {
    try (InputStream in = ModelNoteReader.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("it is not on the class path");
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      throw new SkeinException(
          SkeinException.Code.INCOMPATIBLE,
          "the note of the models cannot be read: %s. Run './skein train'"
              .formatted(e.getMessage()),
          e);
    }
  }

  /**
   * The note of a text.
   *
   * @throws JacksonException if it is no JSON
   * @throws IllegalArgumentException if it lacks a part
   */
  static ModelNote read(String text) {
    JsonNode node = JSON.readTree(text);
    List<ModelNote.Model> models = new ArrayList<>();
    for (JsonNode model : required(node, "models")) {
      models.add(JSON.treeToValue(model, ModelNote.Model.class));
    }
    return new ModelNote(
        JSON.treeToValue(required(node, "training"), ModelNote.Size.class),
        models,
        JSON.treeToValue(required(node, "held_out"), ModelNote.Size.class),
        node.path("scores").isObject() ? scores(node.get("scores")) : null);
  }

  private static Scores scores(JsonNode node) {
    return new Scores(
        required(node, "documents").asInt(),
        required(node, "answered").asInt(),
        figures(node, "mentions_typed"),
        figures(node, "mentions"),
        figures(node, "claims"),
        figures(node, "pairs"),
        moodAccuracy(node.path("mood_accuracy")),
        figures(node, "measurements"),
        byLabel(node, "by_type"),
        byLabel(node, "by_predicate"),
        byLabel(node, "by_mood"),
        byLabel(node, "by_metric"),
        calibration(node.path("calibration")));
  }

  private static @Nullable Double moodAccuracy(JsonNode node) {
    return node.isNumber() ? node.asDouble() : null;
  }

  private static Figures figures(JsonNode node, String name) {
    return JSON.treeToValue(required(node, name), Figures.class);
  }

  private static Map<String, Figures> byLabel(JsonNode node, String name) {
    Map<String, Figures> figures = new TreeMap<>();
    JsonNode labels = required(node, name);
    labels.propertyNames().forEach(label -> figures.put(label, figures(labels, label)));
    return figures;
  }

  /** The bands; none in a note of models that were trained before there were any. */
  private static List<CalibrationBand> calibration(JsonNode node) {
    List<CalibrationBand> bands = new ArrayList<>();
    node.forEach(band -> bands.add(JSON.treeToValue(band, CalibrationBand.class)));
    return bands;
  }

  private static JsonNode required(JsonNode node, String name) {
    if (!node.has(name)) {
      throw new IllegalArgumentException("'%s' is missing".formatted(name));
    }
    return node.get(name);
  }
}
