package org.skein.api;

import java.util.List;
import java.util.Optional;
import org.skein.api.answer.JudgementAnswers;
import org.skein.graph.model.Judgement.Author;
import org.skein.graph.model.Judgement.Verdict;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.view.EntityProfile.Counts;
import org.skein.graph.view.EntityProfile.NameView;
import org.skein.graph.view.EntityProfile.StatementView;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.JudgementFilter;
import org.skein.graph.view.JudgementPage;
import org.skein.graph.view.JudgementView;
import org.skein.graph.view.JudgementView.AuthorView;
import org.skein.graph.view.JudgementView.RevocationView;
import org.skein.graph.view.PairFeature;
import org.skein.graph.view.PairView;
import org.skein.graph.view.PairView.Change;
import org.skein.graph.view.PairView.SharedNeighbour;
import org.skein.graph.view.PairView.Side;
import org.skein.graph.view.QueuePage;

/** Judgements of a graph where {@code hua-wei} was merged into {@code huawei}. */
final class FakeJudgements implements JudgementAnswers {
  private static final EntityRef HUA_WEI = new EntityRef("hua-wei", "Firm", "Hua Wei");
  private static final List<PairFeature> FEATURES =
      List.of(
          new PairFeature("spelling", 2.5, "“Huawei” and “Hua Wei” agree"),
          new PairFeature("type", -0.5, "one is seen as Firm, the other as Lab"));

  private final List<Object> asked;

  FakeJudgements(List<Object> asked) {
    this.asked = asked;
  }

  @Override
  public Optional<String> findMergedInto(String id) {
    return id.equals("hua-wei") ? Optional.of("huawei") : Optional.empty();
  }

  @Override
  public JudgementPage judgements(JudgementFilter filter) {
    asked.add(filter);
    return new JudgementPage(2, filter.offset(), List.of(judgement("same", null), undone()));
  }

  @Override
  public QueuePage queue(int offset, int limit) {
    return new QueuePage(
        1, offset, List.of(new QueuePage.Pair(FakeAnswers.HUAWEI, HUA_WEI, 0.6, 4, 3.2, FEATURES)));
  }

  @Override
  public PairView pair(String oneId, String otherId) {
    asked.add(List.of(oneId, otherId));
    return new PairView(
        side(FakeAnswers.HUAWEI, true),
        side(HUA_WEI, false),
        0.6,
        FEATURES,
        List.of(new SharedNeighbour(FakeAnswers.ASCEND, List.of("develops"), List.of("uses"))),
        new Change(FakeAnswers.HUAWEI, HUA_WEI, 4, 1, 9, 3, 2, 1),
        List.of(undone()));
  }

  private static Side side(EntityRef entity, boolean known) {
    return new Side(
        entity,
        known,
        null,
        List.of(new NameView(entity.name(), "en", "common", 1)),
        new Counts(4, 1, 9, 3, 2),
        List.of(
            new StatementView(
                "develops",
                true,
                FakeAnswers.ASCEND,
                null,
                1,
                false,
                "asserted",
                List.of(FakeAnswers.DEVELOPS))),
        List.of(FakeAnswers.BAIDU));
  }

  @Override
  public JudgementView judge(String oneId, String otherId, Verdict verdict, Author by, String why) {
    asked.add(java.util.Arrays.asList(oneId, otherId, verdict, by, why));
    if (verdict == Verdict.DIFFERENT) {
      throw new SkeinException(Code.CONFLICT, "they are judged the same by j1; undo it first");
    }
    return judgement(verdict.label(), why);
  }

  @Override
  public JudgementView revoke(String id, Author by, String why) {
    asked.add(java.util.Arrays.asList(id, by, why));
    return undone();
  }

  private static JudgementView judgement(String verdict, String why) {
    return new JudgementView(
        "j1",
        HUA_WEI,
        FakeAnswers.HUAWEI,
        FakeAnswers.HUAWEI,
        verdict,
        new AuthorView("person", "Ada"),
        "2024-01-02T03:04:05Z",
        why,
        null);
  }

  private static JudgementView undone() {
    return new JudgementView(
        "j2",
        FakeAnswers.BAIDU,
        FakeAnswers.HUAWEI,
        null,
        "different",
        new AuthorView("person", "Ada"),
        "2024-01-01T03:04:05Z",
        "two firms",
        new RevocationView(new AuthorView("person", "Ben"), "2024-01-03T00:00:00Z", "a slip"));
  }
}
