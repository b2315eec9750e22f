package org.skein.ingest.gold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What models were made of and how good they are, kept beside them. It holds no time of day, so
 * that the same data give the same note.
 *
 * @param training the size of the data they were made from
 * @param models each model
 * @param heldOut the size of the data they were scored on
 * @param scores the figures on that; null where there was none
 */
public record ModelNote(Size training, List<Model> models, Size heldOut, @Nullable Scores scores) {
  private static final String FILE = "models.json";
  private static final String RESOURCE = "/org/skein/ingest/" + FILE;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  public ModelNote {
    models = List.copyOf(models);
  }

  /** How much annotation there is. */
  public record Size(int documents, int entities, int claims, int measurements) {
    /** The size of these documents. */
    public static Size of(List<GoldDocument> documents) {
      return new Size(
          documents.size(),
          documents.stream().mapToInt(document -> document.entities().size()).sum(),
          documents.stream().mapToInt(document -> document.claims().size()).sum(),
          documents.stream().mapToInt(document -> document.measurements().size()).sum());
    }
  }

  /**
   * A model.
   *
   * @param file its file, beside the note
   * @param labels how many labels it tells apart
   * @param features how many features have weights
   * @param epochs how often the training went over the data
   */
  public record Model(String file, int labels, int features, int epochs) {}

  /**
   * The note of the models that ship with Skein.
   *
   * @throws SkeinException if it is missing or of another version
   */
  public static ModelNote shipped() {
    return ModelNoteReader.readResource(RESOURCE);
  }

  /**
   * Writes the note as {@code models.json}.
   *
   * @throws SkeinException if the folder cannot be written
   */
  public void write(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      Files.writeString(
          file,
          JSON.writeValueAsString(named()).replace(System.lineSeparator(), "\n") + "\n",
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new SkeinException(
          SkeinException.Code.BAD_INPUT,
          "'%s' cannot be written: %s".formatted(file, e.getMessage()),
          e);
    }
  }

  /** The parts of the note by their names in JSON. */
  public Map<String, @Nullable Object> named() {
    Map<String, @Nullable Object> named = new LinkedHashMap<>();
    named.put("training", training);
    named.put("models", models);
    named.put("held_out", heldOut);
    named.put("scores", scores == null ? null : scores.named());
    return named;
  }
}
