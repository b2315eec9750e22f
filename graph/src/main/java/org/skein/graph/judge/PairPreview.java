package org.skein.graph.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.skein.graph.judge.PairScorer.PairScore;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.store.GraphStore;
import org.skein.graph.view.EntityProfile;
import org.skein.graph.view.EntityProfile.Neighbour;
import org.skein.graph.view.EntityProfile.StatementView;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.JudgementFilter;
import org.skein.graph.view.JudgementView;
import org.skein.graph.view.PairView;
import org.skein.graph.view.PairView.Change;
import org.skein.graph.view.PairView.SharedNeighbour;
import org.skein.graph.view.PairView.Side;

/** Sets two entities side by side: what is known of each, what they share, what would change. */
public final class PairPreview {
  private static final int NAMES = 12;
  private static final int STATEMENTS = 5;
  private static final int CLAIMS = 2;
  private static final int NEIGHBOURS = 10;
  private static final int JUDGEMENTS = 50;

  private final GraphStore store;
  private final JudgementQueue queue;

  public PairPreview(GraphStore store, JudgementQueue queue) {
    this.store = store;
    this.queue = queue;
  }

  /**
   * The two entities side by side; an id that was merged into another stands for that.
   *
   * @throws SkeinException {@code NOT_FOUND} if one is no entity, {@code USAGE} if both are one
   */
  public PairView pair(String oneId, String otherId) {
    EntityProfile one = profile(oneId);
    EntityProfile other = profile(otherId);
    if (one.entity().id().equals(other.entity().id())) {
      throw new SkeinException(
          Code.USAGE, "'%s' and '%s' are one entity: choose two".formatted(oneId, otherId));
    }
    PairScore score = queue.score(one.entity().id(), other.entity().id());
    Map<String, Neighbour> left = byId(one.neighbours());
    Map<String, Neighbour> right = byId(other.neighbours());
    return new PairView(
        side(one, other.entity(), right),
        side(other, one.entity(), left),
        score.probability(),
        score.features(),
        shared(one, right),
        change(one, other),
        history(one.entity(), other.entity()));
  }

  private EntityProfile profile(String id) {
    Optional<EntityProfile> profile = store.findProfile(id);
    return profile.orElseThrow(
        () ->
            new SkeinException(
                Code.NOT_FOUND,
                "no entity has the id '%s': search for its name first".formatted(id)));
  }

  private static Map<String, Neighbour> byId(Collection<Neighbour> neighbours) {
    return neighbours.stream()
        .collect(Collectors.toMap(each -> each.entity().id(), Function.identity()));
  }

  private static Side side(EntityProfile profile, EntityRef other, Map<String, Neighbour> others) {
    return new Side(
        profile.entity(),
        profile.known(),
        profile.defence(),
        profile.names().stream().limit(NAMES).toList(),
        profile.counts(),
        profile.statements().stream().limit(STATEMENTS).map(PairPreview::cut).toList(),
        profile.neighbours().stream()
            .map(Neighbour::entity)
            .filter(each -> !others.containsKey(each.id()) && !each.id().equals(other.id()))
            .limit(NEIGHBOURS)
            .toList());
  }

  private static StatementView cut(StatementView statement) {
    return new StatementView(
        statement.predicate(),
        statement.outgoing(),
        statement.other(),
        statement.otherText(),
        statement.origins(),
        statement.contested(),
        statement.mood(),
        statement.claims().stream().limit(CLAIMS).toList());
  }

  private static List<SharedNeighbour> shared(EntityProfile one, Map<String, Neighbour> right) {
    List<SharedNeighbour> shared = new ArrayList<>();
    for (Neighbour neighbour : one.neighbours()) {
      Neighbour same = right.get(neighbour.entity().id());
      if (same != null) {
        shared.add(
            new SharedNeighbour(neighbour.entity(), neighbour.predicates(), same.predicates()));
      }
    }
    return shared.stream().limit(NEIGHBOURS).toList();
  }

  private static Change change(EntityProfile one, EntityProfile other) {
    boolean keepsOne =
        one.known() != other.known()
            ? one.known()
            : one.entity().id().compareTo(other.entity().id()) < 0;
    EntityProfile keeps = keepsOne ? one : other;
    EntityProfile gives = keepsOne ? other : one;
    int between =
        gives.neighbours().stream()
            .filter(each -> each.entity().id().equals(keeps.entity().id()))
            .mapToInt(Neighbour::claims)
            .sum();
    return new Change(
        keeps.entity(),
        gives.entity(),
        gives.counts().claims(),
        gives.counts().measurements(),
        gives.counts().mentions(),
        gives.counts().documents(),
        gives.counts().neighbours(),
        between);
  }

  /** What was judged of just these two, or of entities that are one with them. */
  private List<JudgementView> history(EntityRef one, EntityRef other) {
    List<JudgementView> ofOne = judgements(one);
    List<String> ofOther = judgements(other).stream().map(JudgementView::id).toList();
    return ofOne.stream().filter(each -> ofOther.contains(each.id())).toList();
  }

  private List<JudgementView> judgements(EntityRef entity) {
    return store
        .judgements()
        .page(new JudgementFilter(entity.id(), false, 0, JUDGEMENTS))
        .judgements();
  }
}
