package org.skein.ingest.resolve.match;

import java.util.Locale;
import java.util.Map;

/** What bears a name: persons are named otherwise than organisations, and ships than both. */
public enum Bearer {
  /** A human being. */
  PERSON,
  /** A firm, public body, university or other organisation. */
  ORGANIZATION,
  /** A ship or an aircraft. */
  VESSEL,
  /** Not known: to be guessed from the names. */
  UNKNOWN;

  private static final Map<String, Bearer> WORDS =
      Map.ofEntries(
          Map.entry("person", PERSON),
          Map.entry("people", PERSON),
          Map.entry("individual", PERSON),
          Map.entry("per", PERSON),
          Map.entry("human", PERSON),
          Map.entry("company", ORGANIZATION),
          Map.entry("firm", ORGANIZATION),
          Map.entry("organization", ORGANIZATION),
          Map.entry("organisation", ORGANIZATION),
          Map.entry("org", ORGANIZATION),
          Map.entry("legalentity", ORGANIZATION),
          Map.entry("publicbody", ORGANIZATION),
          Map.entry("entity", ORGANIZATION),
          Map.entry("business", ORGANIZATION),
          Map.entry("university", ORGANIZATION),
          Map.entry("vessel", VESSEL),
          Map.entry("ship", VESSEL),
          Map.entry("aircraft", VESSEL),
          Map.entry("airplane", VESSEL),
          Map.entry("vehicle", VESSEL));

  /** What this word of a table calls the bearer, in whatever case; unknown if none of ours. */
  public static Bearer of(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return WORDS.getOrDefault(plain, UNKNOWN);
  }
}
