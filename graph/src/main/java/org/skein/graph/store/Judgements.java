package org.skein.graph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.skein.graph.model.Judgement;
import org.skein.graph.model.Judgement.Revocation;
import org.skein.graph.model.Judgement.Verdict;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.store.Projector.Changed;
import org.skein.graph.view.JudgementFilter;
import org.skein.graph.view.JudgementPage;
import org.skein.graph.view.JudgementView;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * What was found about which entities are one thing. A judgement takes effect at once and in one
 * transaction: claims, mentions, measurements, names and ties are where they belong when it ends.
 */
public final class Judgements {
  private static final String CREATE = Script.named("create-judgement");
  private static final String REVOKE = Script.named("revoke-judgement");
  private static final String FIND = Script.named("find-judgement");
  private static final String COUNT = Script.named("match-judgements", "count-judgements");
  private static final String PAGE = Script.named("match-judgements", "return-judgements");
  private static final String VIEW = Script.named("view-judgement", "return-judgements");
  private static final String GROUP = Script.named("merged-group");
  private static final String MERGED_INTO = Script.named("find-merged-into");
  private static final int NAMED = 3;

  private final Bolt bolt;
  private final Vocabulary vocabulary;
  private final Projector projector;
  private final Touching touching;
  private final Merger merger;

  Judgements(Bolt bolt, Vocabulary vocabulary, Projector projector, Touching touching) {
    this.touching = touching;
    this.bolt = bolt;
    this.vocabulary = vocabulary;
    this.projector = projector;
    this.merger = new Merger(vocabulary);
  }

  /**
   * Records a judgement and does what it says. The same verdict of the same author on the same pair
   * is recorded once.
   *
   * @return the judgement as it stands
   * @throws SkeinException {@code NOT_FOUND} if there is no such entity, {@code CONFLICT} if it
   *     contradicts one that stands
   */
  public JudgementView judge(Judgement judgement) {
    return projector.change(tx -> judge(tx, judgement));
  }

  private Changed<JudgementView> judge(TransactionContext tx, Judgement judgement) {
    StateNode.lock(tx);
    requireEntity(tx, judgement.firstId());
    requireEntity(tx, judgement.secondId());
    Identities identities = Identities.read(tx);
    for (Judgement standing : identities.standing()) {
      if (repeats(judgement, standing)) {
        return Changed.nothing(view(tx, standing.id()));
      }
    }
    refuseContradiction(judgement, identities);
    refuseSecondAtOnce(tx, judgement);
    tx.run(CREATE, Map.of("judgement", JudgementRows.properties(judgement))).consume();
    Optional<Touched> touched = carryOut(tx, judgement);
    return Changed.of(view(tx, judgement.id()), touched);
  }

  private static boolean repeats(Judgement judgement, Judgement standing) {
    return standing.firstId().equals(judgement.firstId())
        && standing.secondId().equals(judgement.secondId())
        && standing.verdict() == judgement.verdict()
        && standing.by().equals(judgement.by());
  }

  /**
   * Takes a judgement back: what it changed is as if it had never been.
   *
   * @return the judgement, which is kept
   * @throws SkeinException {@code NOT_FOUND} if there is none of this id, {@code CONFLICT} if it
   *     was taken back before
   */
  public JudgementView revoke(String id, Revocation revocation) {
    return projector.change(tx -> revoke(tx, id, revocation));
  }

  private Changed<JudgementView> revoke(TransactionContext tx, String id, Revocation revocation) {
    StateNode.lock(tx);
    Judgement judgement =
        tx.run(FIND, Map.of("id", id)).stream()
            .map(row -> JudgementRows.judgement(row.get("judgement")))
            .findFirst()
            .orElseThrow(() -> none(id));
    Revocation former = judgement.revocation();
    if (former != null) {
      throw new SkeinException(
          Code.CONFLICT,
          "judgement '%s' was undone before, by %s at %s: judge again to have it back"
              .formatted(id, former.by().name(), former.at()));
    }
    tx.run(REVOKE, Map.of("id", id, "revocation", JudgementRows.properties(revocation))).consume();
    Optional<Touched> touched = carryOut(tx, judgement);
    return Changed.of(view(tx, id), touched);
  }

  private Optional<Touched> carryOut(TransactionContext tx, Judgement judgement) {
    if (judgement.verdict() != Verdict.SAME) {
      return Optional.of(Touched.NOTHING);
    }
    Map<String, String> before = SourceNames.all(tx);
    Merger.Settled settled = merger.settle(tx, List.of(judgement.firstId(), judgement.secondId()));
    return touching.settled(tx, settled, before, SourceNames.all(tx));
  }

  /** One page of judgements, newest first. */
  public JudgementPage page(JudgementFilter filter) {
    return bolt.read(
        tx -> {
          Map<String, @Nullable Object> parameters = new HashMap<>();
          String entityId = filter.entityId();
          parameters.put("ids", entityId == null ? null : group(tx, entityId));
          parameters.put("standing", filter.standing());
          parameters.put("offset", filter.offset());
          parameters.put("limit", filter.limit());
          int total = tx.run(COUNT, parameters).single().get("total").asInt();
          return new JudgementPage(
              total,
              filter.offset(),
              tx.run(PAGE, parameters).list(row -> JudgementRows.view(row, vocabulary)));
        });
  }

  /** All judgements that stand. */
  public Standing standing() {
    return new Standing(bolt.read(Identities::read));
  }

  /** The id that this one leads to; empty for an entity that is not merged into another. */
  public Optional<String> findMergedInto(String id) {
    return bolt.read(
        tx ->
            tx.run(MERGED_INTO, Map.of("id", id)).stream()
                .map(row -> row.get("id").asString())
                .findFirst());
  }

  /** What is judged already. */
  public static final class Standing {
    private final Identities identities;
    private final Set<String> judged = new HashSet<>();

    private Standing(Identities identities) {
      this.identities = identities;
      identities.standing().forEach(each -> judged.add(key(each.firstId(), each.secondId())));
    }

    /** Whether a verdict stands between these two, or any that are one with them. */
    public boolean coversPair(String oneId, String otherId) {
      return judged.contains(key(oneId, otherId));
    }

    private String key(String oneId, String otherId) {
      String one = identities.group(oneId).first();
      String other = identities.group(otherId).first();
      return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }
  }

  private static void refuseContradiction(Judgement judgement, Identities identities) {
    String first = judgement.firstId();
    String second = judgement.secondId();
    if (judgement.verdict() == Verdict.SAME) {
      identities
          .separating(first, second)
          .ifPresent(
              standing -> {
                throw contradiction(
                    "'%s' and '%s' cannot be one".formatted(first, second),
                    "different",
                    List.of(standing));
              });
    } else if (judgement.verdict() == Verdict.DIFFERENT && identities.areOne(first, second)) {
      throw contradiction(
          "'%s' and '%s' cannot be different".formatted(first, second),
          "the same",
          identities.joining(first));
    }
  }

  /** An id is a function of the time: what was undone within the same instant has it already. */
  private static void refuseSecondAtOnce(TransactionContext tx, Judgement judgement) {
    if (tx.run(FIND, Map.of("id", judgement.id())).hasNext()) {
      throw new SkeinException(
          Code.CONFLICT,
          "'%s' was judged and undone at this very instant: judge again".formatted(judgement.id()));
    }
  }

  private static SkeinException contradiction(
      String wanted, String verdict, List<Judgement> standing) {
    String named =
        standing.stream()
            .limit(NAMED)
            .map(
                each ->
                    "%s ('%s' and '%s', by %s)"
                        .formatted(each.id(), each.firstId(), each.secondId(), each.by().name()))
            .collect(Collectors.joining(", "));
    return new SkeinException(
        Code.CONFLICT,
        "%s: they are judged %s by %s%s; undo %s first"
            .formatted(
                wanted,
                verdict,
                named,
                standing.size() > NAMED ? " and %d more".formatted(standing.size() - NAMED) : "",
                standing.size() == 1 ? "it" : "one that joins them"));
  }

  private JudgementView view(TransactionContext tx, String id) {
    Record row = tx.run(VIEW, Map.of("id", id, "offset", 0, "limit", 1)).single();
    return JudgementRows.view(row, vocabulary);
  }

  private static List<String> group(TransactionContext tx, String id) {
    List<Record> rows = tx.run(GROUP, Map.of("id", id)).list();
    if (rows.isEmpty()) {
      throw EntityReader.none(id);
    }
    List<String> ids = new ArrayList<>(rows.get(0).get("members").asList(Value::asString));
    ids.add(rows.get(0).get("id").asString());
    return ids;
  }

  private static void requireEntity(TransactionContext tx, String id) {
    group(tx, id);
  }

  private static SkeinException none(String id) {
    return new SkeinException(
        Code.NOT_FOUND, "no judgement has the id '%s': list them first".formatted(id));
  }
}
