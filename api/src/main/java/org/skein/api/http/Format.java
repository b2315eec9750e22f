package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The representations in which a list can be had. */
enum Format {
  /** One object, the items among its members. */
  JSON("json", "application/json"),
  /** Lines of values. */
  CSV("csv", "text/csv"),
  /** An object on each line, one for each item. */
  JSON_LINES("jsonl", "application/x-ndjson");

  /** The names for the parameter {@code format}. */
  static final List<String> NAMES = List.of("json", "csv", "jsonl");

  private final String word;
  private final String mediaType;

  Format(String word, String mediaType) {
    this.word = word;
    this.mediaType = mediaType;
  }

  /** What the parameter {@code format} asks for, else the header {@code Accept}, else JSON. */
  static Format of(Context ctx, Query query) {
    String named = query.findChoice("format", NAMES);
    if (named == null) {
      return accepted(ctx.header("Accept"));
    }
    for (Format format : values()) {
      if (format.word.equals(named)) {
        return format;
      }
    }
    throw new IllegalStateException(named);
  }

  /**
   * The format that a header prefers; of two that it likes alike, the first here.
   *
   * @throws HttpResponseException if it wants none of them
   */
  static Format accepted(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return JSON;
    }
    Format best = JSON;
    double most = 0;
    for (Format format : values()) {
      double weight = format.weight(header);
      if (weight > most) {
        best = format;
        most = weight;
      }
    }
    if (most == 0) {
      throw new HttpResponseException(
          406, "a list is given as application/json, text/csv or application/x-ndjson");
    }
    return best;
  }

  /** The weight of the most exact range that covers this format. */
  private double weight(String header) {
    double weight = 0;
    int exactness = 0;
    for (String range : header.split(",")) {
      String[] parts = range.strip().toLowerCase(Locale.ROOT).split(";");
      int exact = exactness(parts[0].strip());
      if (exact > exactness) {
        exactness = exact;
        weight = quality(parts);
      }
    }
    return weight;
  }

  private int exactness(String range) {
    boolean alias =
        this == JSON_LINES && List.of("application/jsonl", "application/ndjson").contains(range);
    if (range.equals(mediaType) || alias) {
      return 3;
    }
    if (range.endsWith("/*") && mediaType.startsWith(range.substring(0, range.length() - 1))) {
      return 2;
    }
    return range.equals("*/*") ? 1 : 0;
  }

  private static double quality(String[] parts) {
    for (String part : parts) {
      String stripped = part.strip();
      if (stripped.startsWith("q=")) {
        try {
          return Double.parseDouble(stripped.substring(2));
        } catch (NumberFormatException e) {
          return 0;
        }
      }
    }
    return 1;
  }

  /** The media type. */
  String mediaType() {
    return mediaType;
  }
}
