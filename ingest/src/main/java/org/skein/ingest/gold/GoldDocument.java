package org.skein.ingest.gold;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with its entities, claims and measurements as an annotator sees them, in the format of the
 * annotation guidelines.
 *
 * @param date ISO date of publication
 */
public record GoldDocument(
    String id,
    String date,
    String text,
    List<GoldEntity> entities,
    List<GoldClaim> claims,
    List<GoldMeasurement> measurements) {
  public GoldDocument {
    entities = List.copyOf(entities);
    claims = List.copyOf(claims);
    measurements = List.copyOf(measurements);
  }

  /** A named thing and every distinct surface that names it in the text. */
  public record GoldEntity(String id, String type, String name, List<String> mentions) {
    public GoldEntity {
      mentions = List.copyOf(mentions);
    }
  }

  /**
   * A relation that the text states between two of its entities; {@code s}, {@code o}: their ids.
   *
   * @param confidence how sure a reader is of it; null where an annotator says it
   */
  public record GoldClaim(
      String s,
      String p,
      @Nullable String o,
      String mood,
      @Nullable String saidBy,
      @Nullable String when,
      String quote,
      @Nullable Double confidence) {

    /** A claim as an annotator says it. */
    public GoldClaim(
        String s,
        String p,
        @Nullable String o,
        String mood,
        @Nullable String saidBy,
        @Nullable String when,
        String quote) {
      this(s, p, o, mood, saidBy, when, quote, null);
    }
  }

  /** A number that the text attaches to one of its entities; {@code e}: its id. */
  public record GoldMeasurement(
      String e,
      String metric,
      @Nullable Double low,
      @Nullable Double high,
      String unit,
      String mood,
      String quote) {}
}
