package org.skein.ingest.gold;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skein.ingest.gold.GoldDocument.GoldClaim;
import org.skein.ingest.gold.GoldDocument.GoldEntity;
import org.skein.ingest.gold.GoldDocument.GoldMeasurement;

/**
 * A document as scores compare it: surfaces instead of ids; what has an unnamed end is left out.
 */
record ScoredDocument(
    Set<Typed> typed, List<ScoredClaim> claims, List<ScoredMeasurement> measurements) {
  static final ScoredDocument EMPTY = new ScoredDocument(Set.of(), List.of(), List.of());
  private static final double TOLERANCE = 0.01;

  /** A distinct surface and its type. */
  record Typed(String surface, String type) {}

  /** A claim between two sets of surfaces. */
  record ScoredClaim(Set<String> subject, String predicate, Set<String> object, GoldClaim claim) {
    String mood() {
      return claim.mood().isEmpty() ? "asserted" : claim.mood();
    }

    boolean joinsSame(ScoredClaim other, boolean symmetric) {
      return meet(subject, other.subject) && meet(object, other.object)
          || symmetric && meet(subject, other.object) && meet(object, other.subject);
    }
  }

  /** A measurement of a set of surfaces. */
  record ScoredMeasurement(Set<String> entity, GoldMeasurement measurement) {
    boolean isSame(ScoredMeasurement other) {
      return meet(entity, other.entity)
          && measurement.metric().equals(other.measurement.metric())
          && isClose(measurement.low(), other.measurement.low())
          && isClose(measurement.high(), other.measurement.high());
    }
  }

  static ScoredDocument of(GoldDocument document) {
    Map<String, GoldEntity> entities = new LinkedHashMap<>();
    document.entities().forEach(entity -> entities.put(entity.id(), entity));
    Map<String, Set<String>> names = new LinkedHashMap<>();
    Set<Typed> typed = new LinkedHashSet<>();
    for (GoldEntity entity : entities.values()) {
      Set<String> surfaces = surfaces(entity);
      names.put(entity.id(), surfaces);
      surfaces.forEach(surface -> typed.add(new Typed(surface, entity.type())));
    }
    List<ScoredClaim> claims = new ArrayList<>();
    for (GoldClaim claim : document.claims()) {
      Set<String> subject = names.get(claim.s());
      Set<String> object = claim.o() == null ? null : names.get(claim.o());
      if (subject != null && object != null) {
        claims.add(new ScoredClaim(subject, claim.p(), object, claim));
      }
    }
    List<ScoredMeasurement> measurements = new ArrayList<>();
    for (GoldMeasurement measurement : document.measurements()) {
      Set<String> entity = names.get(measurement.e());
      if (entity != null) {
        measurements.add(new ScoredMeasurement(entity, measurement));
      }
    }
    return new ScoredDocument(typed, claims, measurements);
  }

  private static Set<String> surfaces(GoldEntity entity) {
    List<String> texts = entity.mentions().isEmpty() ? List.of(entity.name()) : entity.mentions();
    return texts.stream().map(SurfaceKey::of).collect(Collectors.toUnmodifiableSet());
  }

  /** The distinct surfaces, whatever their type. */
  Set<String> surfaces() {
    return typed.stream().map(Typed::surface).collect(Collectors.toUnmodifiableSet());
  }

  private static boolean meet(Set<String> a, Set<String> b) {
    return !Collections.disjoint(a, b);
  }

  private static boolean isClose(@Nullable Double a, @Nullable Double b) {
    if (a == null || b == null) {
      return a == null && b == null;
    }
    return a.doubleValue() == b.doubleValue()
        || Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
  }
}
