package org.skein.api.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The formats in which the graph can be had. */
public enum ExportFormat {
  /** Entities and ties for Gephi, yEd, NetworkX. */
  GRAPHML("application/graphml+xml", "graphml"),
  /** Four tables, in an archive. */
  CSV("application/zip", "zip"),
  /** Linked data: schema.org, PROV and a context of its own. */
  JSONLD("application/ld+json", "jsonld"),
  /** FollowTheMoney, an entity on each line: for Aleph, OpenSanctions and their like. */
  FTM("application/x-ndjson", "ftm.jsonl"),
  /** The documents, for reference lists. */
  BIBTEX("application/x-bibtex", "bib");

  private final String mediaType;
  private final String extension;

  ExportFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** The words that name the formats. */
  public static List<String> words() {
    return Arrays.stream(values()).map(ExportFormat::word).toList();
  }

  /**
   * The format that a word names.
   *
   * @throws IllegalArgumentException if it names none
   */
  public static ExportFormat ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The word that names it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The media type. */
  public String mediaType() {
    return mediaType;
  }

  /** What the name of a file ends with. */
  public String extension() {
    return extension;
  }
}
