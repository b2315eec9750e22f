package org.skein.graph.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.graph.judge.PairScorer.Candidate;
import org.skein.graph.judge.PairScorer.PairScore;
import org.skein.graph.model.Name;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.store.GraphStore;
import org.skein.graph.store.Judgements;
import org.skein.graph.view.EntityEntry;
import org.skein.graph.view.QueuePage;

/**
 * The pairs of entities that are most worth a person's time: how uncertain it is whether they are
 * one, times how many claims it would change. A pair that was judged, whatever the verdict, does
 * not come back while the judgement stands. Safe for use by many threads.
 */
public final class JudgementQueue {
  private static final double LEAST_LIKELY = 0.05;
  private static final int LONGEST = 2_000;

  /** Worth first; a surer pair before a less likely one of the same worth. */
  private static final Comparator<QueuePage.Pair> MOST_WORTH_FIRST =
      Comparator.comparingDouble(QueuePage.Pair::worth)
          .thenComparing(QueuePage.Pair::probability)
          .reversed()
          .thenComparing(pair -> pair.keeps().id())
          .thenComparing(pair -> pair.gives().id());

  private final GraphStore store;
  private final PairScorer scorer;
  private @Nullable Snapshot snapshot;

  public JudgementQueue(GraphStore store, PairScorer scorer) {
    this.store = store;
    this.scorer = scorer;
  }

  private record Snapshot(
      String version, Map<String, Candidate> candidates, List<QueuePage.Pair> pairs) {}

  /** One page of the queue. */
  public QueuePage page(int offset, int limit) {
    Judgements.Standing standing = store.judgements().standing();
    List<QueuePage.Pair> open =
        snapshot().pairs().stream()
            .filter(pair -> !standing.coversPair(pair.keeps().id(), pair.gives().id()))
            .toList();
    return new QueuePage(open.size(), offset, open.stream().skip(offset).limit(limit).toList());
  }

  /**
   * The estimate for two entities, whether they are in the queue or not.
   *
   * @throws SkeinException {@code NOT_FOUND} if one is no entity, or is merged into another
   */
  public PairScore score(String oneId, String otherId) {
    Map<String, Candidate> candidates = snapshot().candidates();
    return scorer.score(candidate(candidates, oneId), candidate(candidates, otherId));
  }

  private static Candidate candidate(Map<String, Candidate> candidates, String id) {
    Candidate candidate = candidates.get(id);
    if (candidate == null) {
      throw new SkeinException(
          Code.NOT_FOUND, "no entity has the id '%s': search for its name first".formatted(id));
    }
    return candidate;
  }

  private synchronized Snapshot snapshot() {
    String version = store.projectionVersion();
    Snapshot current = snapshot;
    if (current == null || !current.version().equals(version)) {
      Map<String, Candidate> candidates = candidates();
      current = new Snapshot(version, candidates, pairs(candidates));
      snapshot = current;
    }
    return current;
  }

  private Map<String, Candidate> candidates() {
    Map<String, Set<String>> neighbours = new HashMap<>();
    store
        .contents()
        .forEachTie(
            tie -> {
              neighbours
                  .computeIfAbsent(tie.subjectId(), id -> new HashSet<>())
                  .add(tie.objectId());
              neighbours
                  .computeIfAbsent(tie.objectId(), id -> new HashSet<>())
                  .add(tie.subjectId());
            });
    Map<String, Candidate> candidates = new HashMap<>();
    store
        .contents()
        .forEachEntity(
            entry ->
                candidates.put(
                    entry.entity().id(),
                    candidate(entry, neighbours.getOrDefault(entry.entity().id(), Set.of()))));
    return candidates;
  }

  private static Candidate candidate(EntityEntry entry, Set<String> neighbours) {
    Set<String> names = new LinkedHashSet<>();
    names.add(entry.entity().name());
    entry.names().stream().map(Name::text).forEach(names::add);
    return new Candidate(
        entry.entity(), entry.known(), List.copyOf(names), entry.claims(), neighbours);
  }

  private List<QueuePage.Pair> pairs(Map<String, Candidate> candidates) {
    List<QueuePage.Pair> pairs = new ArrayList<>();
    for (CandidatePairs.Pair pair : CandidatePairs.of(candidates.values(), scorer::keys)) {
      PairScore score = scorer.score(pair.keeps(), pair.gives());
      if (score.probability() >= LEAST_LIKELY) {
        pairs.add(pair(pair, score));
      }
    }
    pairs.sort(MOST_WORTH_FIRST);
    return List.copyOf(pairs.subList(0, Math.min(LONGEST, pairs.size())));
  }

  private static QueuePage.Pair pair(CandidatePairs.Pair pair, PairScore score) {
    double uncertainty = 1 - Math.abs(2 * score.probability() - 1);
    return new QueuePage.Pair(
        pair.keeps().entity(),
        pair.gives().entity(),
        score.probability(),
        pair.gives().claims(),
        uncertainty * pair.gives().claims(),
        score.features());
  }
}
