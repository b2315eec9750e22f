package org.skein.graph.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skein.graph.view.EntityProfile.Counts;
import org.skein.graph.view.EntityProfile.DefenceView;
import org.skein.graph.view.EntityProfile.NameView;
import org.skein.graph.view.EntityProfile.StatementView;

/**
 * Two entities side by side, for whoever is to say whether they are one thing.
 *
 * @param probability the estimate, 0 to 1, that they are; from weights set by hand
 * @param features why, strongest first
 * @param shared entities that both are tied to
 * @param change what "same" would change
 * @param judgements what was judged of them before, and what was undone
 */
public record PairView(
    Side first,
    Side second,
    double probability,
    List<PairFeature> features,
    List<SharedNeighbour> shared,
    Change change,
    List<JudgementView> judgements) {
  public PairView {
    features = List.copyOf(features);
    shared = List.copyOf(shared);
    judgements = List.copyOf(judgements);
  }

  /**
   * One of the two.
   *
   * @param statements the strongest, each with its best claims
   * @param neighbours entities that it alone is tied to, most origins first
   */
  public record Side(
      EntityRef entity,
      boolean known,
      @Nullable DefenceView defence,
      List<NameView> names,
      Counts counts,
      List<StatementView> statements,
      List<EntityRef> neighbours) {
    public Side {
      names = List.copyOf(names);
      statements = List.copyOf(statements);
      neighbours = List.copyOf(neighbours);
    }
  }

  /** An entity that both are tied to, and by which predicates each. */
  public record SharedNeighbour(EntityRef entity, List<String> first, List<String> second) {}

  /**
   * What "same" would change.
   *
   * @param keeps the entity that both would be shown as
   * @param gives the entity that would become part of it
   * @param claims how many claims would move, and so for the other counts
   * @param between how many claims tie one to the other; they would tie nothing any more
   */
  public record Change(
      EntityRef keeps,
      EntityRef gives,
      int claims,
      int measurements,
      int mentions,
      int documents,
      int ties,
      int between) {}
}
