package org.skein.api.answer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Judgement.Author;
import org.skein.graph.model.Judgement.Verdict;
import org.skein.graph.model.SkeinException;
import org.skein.graph.view.JudgementFilter;
import org.skein.graph.view.JudgementPage;
import org.skein.graph.view.JudgementView;
import org.skein.graph.view.PairView;
import org.skein.graph.view.QueuePage;

/** What can be asked and said about which entities are one thing. */
public interface JudgementAnswers {

  /** The id that this one was merged into; empty for one that is itself, or is none. */
  Optional<String> findMergedInto(String id);

  /**
   * One page of judgements, newest first.
   *
   * @throws SkeinException {@code NOT_FOUND} if the filter names an entity that is none
   */
  JudgementPage judgements(JudgementFilter filter);

  /** One page of the pairs that are worth a person's time. */
  QueuePage queue(int offset, int limit);

  /**
   * Two entities side by side.
   *
   * @throws SkeinException {@code NOT_FOUND} if one is no entity, {@code USAGE} if both are one
   */
  PairView pair(String oneId, String otherId);

  /**
   * Records a judgement, and does what it says.
   *
   * @param why the reason, or null
   * @throws SkeinException {@code NOT_FOUND} if one is no entity, {@code CONFLICT} if it
   *     contradicts a judgement that stands
   */
  JudgementView judge(
      String oneId, String otherId, Verdict verdict, Author by, @Nullable String why);

  /**
   * Takes a judgement back.
   *
   * @param why the reason, or null
   * @throws SkeinException {@code NOT_FOUND} if there is none, {@code CONFLICT} if it was taken
   *     back
   */
  JudgementView revoke(String id, Author by, @Nullable String why);
}
