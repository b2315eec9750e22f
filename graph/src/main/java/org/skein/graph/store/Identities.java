package org.skein.graph.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.neo4j.driver.TransactionContext;
import org.skein.graph.model.Judgement;
import org.skein.graph.model.Judgement.Verdict;

/**
 * Which entities are one thing, by the judgements that stand: "same" joins, and what is the same as
 * the same is the same. The order in which they were found does not matter.
 */
final class Identities {
  private static final String STANDING = Script.named("standing-judgements");

  private final List<Judgement> standing;
  private final Map<String, SortedSet<String>> groups = new HashMap<>();

  private Identities(List<Judgement> standing) {
    this.standing = standing;
  }

  static Identities of(Collection<Judgement> judgements) {
    Identities identities = new Identities(judgements.stream().filter(Judgement::stands).toList());
    identities.standing.stream()
        .filter(judgement -> judgement.verdict() == Verdict.SAME)
        .forEach(judgement -> identities.join(judgement.firstId(), judgement.secondId()));
    return identities;
  }

  static Identities read(TransactionContext tx) {
    return of(tx.run(STANDING).list(row -> JudgementRows.judgement(row.get("judgement"))));
  }

  private void join(String one, String other) {
    SortedSet<String> joined = group(one);
    if (!joined.contains(other)) {
      joined.addAll(group(other));
      joined.forEach(id -> groups.put(id, joined));
    }
  }

  /** All entities that are one with this, itself among them, by id. */
  SortedSet<String> group(String id) {
    SortedSet<String> group = groups.get(id);
    return group != null ? group : new TreeSet<>(List.of(id));
  }

  boolean areOne(String one, String other) {
    return group(one).contains(other);
  }

  /** All judgements that stand. */
  List<Judgement> standing() {
    return standing;
  }

  /** A judgement that stands and says that two entities of these groups are not one thing. */
  Optional<Judgement> separating(String one, String other) {
    return standing.stream()
        .filter(judgement -> judgement.verdict() == Verdict.DIFFERENT)
        .filter(judgement -> isBetween(judgement, one, other))
        .findFirst();
  }

  /** The judgements by which the entities of this group are one. */
  List<Judgement> joining(String id) {
    SortedSet<String> group = group(id);
    return standing.stream()
        .filter(judgement -> judgement.verdict() == Verdict.SAME)
        .filter(judgement -> group.contains(judgement.firstId()))
        .toList();
  }

  private boolean isBetween(Judgement judgement, String one, String other) {
    SortedSet<String> left = group(one);
    SortedSet<String> right = group(other);
    return left.contains(judgement.firstId()) && right.contains(judgement.secondId())
        || right.contains(judgement.firstId()) && left.contains(judgement.secondId());
  }
}
