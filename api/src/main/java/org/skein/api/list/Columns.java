package org.skein.api.list;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.skein.graph.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The columns of a list: paths into its items, such as {@code subject.name}, in the order in which
 * they are shown.
 *
 * @param paths the paths, each to a value that is no object
 */
public record Columns(List<String> paths) {
  private static final List<String> STATED =
      List.of(
          "quote.text",
          "quote.start",
          "quote.end",
          "sentence.text",
          "sentence.start",
          "sentence.end",
          "document.id",
          "document.title",
          "document.publisher",
          "document.published",
          "document.url",
          "document.origin",
          "document.grade",
          "confidence",
          "extractor",
          "origin",
          "recordedAt");

  /** The columns of entities. */
  public static final Columns ENTITIES =
      new Columns(
          List.of(
              "id",
              "type",
              "name",
              "known",
              "defence.affiliation",
              "defence.source",
              "places",
              "claims",
              "measurements"));

  /** The columns of claims. */
  public static final Columns CLAIMS =
      new Columns(
          join(
              List.of("id"),
              entity("subject"),
              List.of("predicate"),
              entity("object"),
              List.of("objectText", "mood"),
              entity("saidBy"),
              List.of("when.from", "when.to", "when.precision"),
              STATED,
              List.of("retracted.at", "retracted.why", "retracted.supersededBy")));

  /** The columns of measurements. */
  public static final Columns MEASUREMENTS =
      new Columns(
          join(
              List.of("id"),
              entity("entity"),
              List.of("metric", "low", "high", "unit"),
              entity("of"),
              entity("place"),
              List.of("asOf.from", "asOf.to", "asOf.precision", "mood"),
              entity("saidBy"),
              STATED));

  /** The columns of documents. */
  public static final Columns DOCUMENTS =
      new Columns(
          List.of(
              "id",
              "title",
              "name",
              "publisher",
              "author",
              "published",
              "url",
              "origin",
              "mediaType",
              "sentences",
              "claims",
              "measurements",
              "recordedAt"));

  /** The columns of suggestions. */
  public static final Columns SUGGESTIONS =
      new Columns(join(entity("entity"), List.of("matched", "claims")));

  /** The columns of search results; a mark is no column, so the other formats do without. */
  public static final Columns HITS =
      new Columns(
          join(
              List.of("kind", "score"),
              entity("entity"),
              CLAIMS.paths().stream().map(path -> "claim." + path).toList(),
              List.of(
                  "document.id",
                  "document.title",
                  "document.publisher",
                  "document.published",
                  "document.url",
                  "document.origin",
                  "snippet")));

  public Columns {
    paths = List.copyOf(paths);
  }

  /** What {@link #choose} throws: a name that is no column and no group of columns. */
  public static final class UnknownColumnException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String suggestion;

    private UnknownColumnException(String name, String suggestion) {
      super("there is no field '%s' to select: did you mean '%s'?".formatted(name, suggestion));
      this.suggestion = suggestion;
    }

    /** The nearest name. */
    public String suggestion() {
      return suggestion;
    }
  }

  /**
   * The columns with these names, in this order; the name of an object stands for all that is in
   * it.
   *
   * @throws UnknownColumnException if a name is neither
   */
  public Columns choose(List<String> names) {
    Set<String> chosen = new LinkedHashSet<>();
    for (String name : names) {
      List<String> fitting =
          paths.stream().filter(path -> path.equals(name) || path.startsWith(name + ".")).toList();
      if (fitting.isEmpty()) {
        throw new UnknownColumnException(name, Vocabulary.nearest(name, names()));
      }
      chosen.addAll(fitting);
    }
    return new Columns(List.copyOf(chosen));
  }

  /** Every name that can be chosen. */
  public List<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (String path : paths) {
      int dot = path.indexOf('.');
      if (dot > 0) {
        names.add(path.substring(0, dot));
      }
      names.add(path);
    }
    return List.copyOf(names);
  }

  /** The values of an item, one for each column; missing where a part of the path is null. */
  public List<JsonNode> values(JsonNode item) {
    List<JsonNode> values = new ArrayList<>();
    for (String path : paths) {
      JsonNode value = item;
      for (String step : path.split("\\.")) {
        value = value.path(step);
      }
      values.add(value);
    }
    return values;
  }

  /** The item with these columns only; an object that is null stays so. */
  public ObjectNode only(ObjectNode item) {
    ObjectNode part = item.objectNode();
    for (String path : paths) {
      copy(item, part, path);
    }
    return part;
  }

  private static void copy(ObjectNode item, ObjectNode part, String path) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      part.set(path, item.path(path));
      return;
    }
    String step = path.substring(0, dot);
    if (item.path(step) instanceof ObjectNode inner) {
      ObjectNode into = part.get(step) instanceof ObjectNode there ? there : part.putObject(step);
      copy(inner, into, path.substring(dot + 1));
    } else {
      part.putNull(step);
    }
  }

  private static List<String> entity(String name) {
    return List.of(name + ".id", name + ".type", name + ".name");
  }

  @SafeVarargs
  private static List<String> join(List<String>... parts) {
    return Stream.of(parts).flatMap(List::stream).toList();
  }
}
