package org.skein.api.answer;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skein.graph.judge.JudgementQueue;
import org.skein.graph.judge.NamePairScorer;
import org.skein.graph.judge.PairPreview;
import org.skein.graph.model.Judgement;
import org.skein.graph.model.Judgement.Author;
import org.skein.graph.model.Judgement.Revocation;
import org.skein.graph.model.Judgement.Verdict;
import org.skein.graph.store.GraphStore;
import org.skein.graph.view.JudgementFilter;
import org.skein.graph.view.JudgementPage;
import org.skein.graph.view.JudgementView;
import org.skein.graph.view.PairView;
import org.skein.graph.view.QueuePage;

/** Judgements in the store; the search index follows in the background. */
final class StoreJudgements implements JudgementAnswers {
  private final GraphStore store;
  private final JudgementQueue queue;
  private final PairPreview preview;
  private final Clock clock;

  StoreJudgements(GraphStore store, Clock clock) {
    this.store = store;
    this.queue =
        new JudgementQueue(store, new NamePairScorer(store.vocabulary(), new MatchedNames()));
    this.preview = new PairPreview(store, queue);
    this.clock = clock;
  }

  @Override
  public Optional<String> findMergedInto(String id) {
    return store.judgements().findMergedInto(id);
  }

  @Override
  public JudgementPage judgements(JudgementFilter filter) {
    return store.judgements().page(filter);
  }

  @Override
  public QueuePage queue(int offset, int limit) {
    return queue.page(offset, limit);
  }

  @Override
  public PairView pair(String oneId, String otherId) {
    return preview.pair(oneId, otherId);
  }

  @Override
  public JudgementView judge(
      String oneId, String otherId, Verdict verdict, Author by, @Nullable String why) {
    return store.judgements().judge(Judgement.of(oneId, otherId, verdict, by, now(), why));
  }

  @Override
  public JudgementView revoke(String id, Author by, @Nullable String why) {
    return store.judgements().revoke(id, new Revocation(by, now(), why));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
