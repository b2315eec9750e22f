package org.skein.ingest.gold;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skein.ingest.gold.GoldDocument.GoldClaim;
import org.skein.ingest.gold.GoldDocument.GoldEntity;
import org.skein.ingest.gold.GoldDocument.GoldMeasurement;

/** Annotated documents for tests, in few words. */
final class GoldBuilder {
  private final String id;
  private final String text;
  private final List<GoldEntity> entities = new ArrayList<>();
  private final List<GoldClaim> claims = new ArrayList<>();
  private final List<GoldMeasurement> measurements = new ArrayList<>();

  private GoldBuilder(String id, String text) {
    this.id = id;
    this.text = text;
  }

  static GoldBuilder document(String id) {
    return new GoldBuilder(id, "");
  }

  static GoldBuilder document(String id, String text) {
    return new GoldBuilder(id, text);
  }

  GoldBuilder entity(String key, String type, String name, String... mentions) {
    entities.add(new GoldEntity(key, type, name, List.of(mentions)));
    return this;
  }

  GoldBuilder claim(String s, String p, @Nullable String o) {
    return claim(s, p, o, "asserted", "");
  }

  GoldBuilder claim(String s, String p, @Nullable String o, String mood, String quote) {
    claims.add(new GoldClaim(s, p, o, mood, null, null, quote));
    return this;
  }

  GoldBuilder sureClaim(String s, String p, String o, double confidence) {
    claims.add(new GoldClaim(s, p, o, "asserted", null, null, "", confidence));
    return this;
  }

  GoldBuilder measure(String e, String metric, @Nullable Double low, @Nullable Double high) {
    measurements.add(new GoldMeasurement(e, metric, low, high, "", "asserted", ""));
    return this;
  }

  GoldDocument build() {
    return new GoldDocument(id, "", text, entities, claims, measurements);
  }
}
