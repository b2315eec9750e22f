package org.skein.graph.judge;

import java.util.List;
import java.util.Set;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.PairFeature;

/** Says how likely two entities are one thing, and why. Safe for use by many threads. */
@FunctionalInterface
public interface PairScorer {

  /** The estimate for two entities; their order does not matter. */
  PairScore score(Candidate one, Candidate other);

  /** Forms of a name besides its letters in which two entities meet that are worth a look. */
  default Set<String> keys(String name) {
    return Set.of();
  }

  /**
   * What is known of an entity.
   *
   * @param known whether the reference knowledge has it
   * @param names all its names, the one to show first
   * @param claims how many claims it is subject or object of
   * @param neighbours the ids of the entities tied to it
   */
  record Candidate(
      EntityRef entity, boolean known, List<String> names, int claims, Set<String> neighbours) {
    public Candidate {
      names = List.copyOf(names);
      neighbours = Set.copyOf(neighbours);
    }

    /** Whether this one is what both would be shown as: reference knowledge, then smaller id. */
    boolean keepsBeside(Candidate other) {
      return known != other.known ? known : entity.id().compareTo(other.entity.id()) < 0;
    }
  }

  /**
   * An estimate.
   *
   * @param probability 0 to 1
   * @param features what it rests on, strongest first
   */
  record PairScore(double probability, List<PairFeature> features) {
    public PairScore {
      features = List.copyOf(features);
      if (!(probability >= 0 && probability <= 1)) {
        throw new IllegalArgumentException("probability " + probability);
      }
    }
  }
}
