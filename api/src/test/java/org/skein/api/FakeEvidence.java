package org.skein.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.skein.api.answer.EvidenceAnswers;
import org.skein.graph.model.Reliability;
import org.skein.graph.model.SkeinException;
import org.skein.graph.view.ClaimFilter;
import org.skein.graph.view.ClaimPage;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.Clocks;
import org.skein.graph.view.Contradiction;
import org.skein.graph.view.ContradictionPage;
import org.skein.graph.view.EntityProfile;
import org.skein.graph.view.RetractionView;
import org.skein.graph.view.SourcePage;
import org.skein.graph.view.SourceView;

/** The evidence of the graph of {@link FakeAnswers}. */
final class FakeEvidence implements EvidenceAnswers {
  private static final RetractionView RETRACTION =
      new RetractionView("2024-01-02T00:00:00Z", "a slip", null, null, null);
  private static final SourceView REUTERS =
      new SourceView(
          "s1",
          "Reuters",
          null,
          "B",
          1,
          1,
          3,
          2,
          "2023-11-07",
          List.of(new SourceView.GradeView("B", "often right", "2024-01-01T00:00:00Z")));

  private final FakeAnswers answers;

  FakeEvidence(FakeAnswers answers) {
    this.answers = answers;
  }

  @Override
  public Optional<EntityProfile> findProfile(String id, Clocks clocks) {
    note(clocks);
    return answers.findProfile(id);
  }

  @Override
  public ClaimPage claims(String entityId, ClaimFilter filter, Clocks clocks) {
    note(clocks);
    return answers.claims(entityId, filter);
  }

  private void note(Clocks clocks) {
    if (!clocks.areNow()) {
      answers.asked.add(clocks);
    }
  }

  @Override
  public Optional<ClaimView> findClaim(String id) {
    return List.of(FakeAnswers.USES, FakeAnswers.DEVELOPS).stream()
        .filter(claim -> claim.id().equals(id))
        .findFirst();
  }

  @Override
  public List<RetractionView> retractions(String claimId) {
    return List.of(RETRACTION);
  }

  @Override
  public ClaimView retract(String claimId, String why, String supersededBy) {
    answers.asked.add(Arrays.asList(claimId, why, supersededBy));
    ClaimView c = findClaim(claimId).orElseThrow();
    return new ClaimView(
        c.id(),
        c.subject(),
        c.predicate(),
        c.object(),
        c.objectText(),
        c.mood(),
        c.saidBy(),
        c.when(),
        c.quote(),
        c.sentence(),
        c.document(),
        c.confidence(),
        c.extractor(),
        c.origin(),
        c.recordedAt(),
        new RetractionView("2024-01-02T00:00:00Z", why, supersededBy, null, null));
  }

  @Override
  public ClaimView restore(String claimId, String why) {
    answers.asked.add(List.of(claimId, why));
    return findClaim(claimId).orElseThrow();
  }

  @Override
  public SourcePage sources(int offset, int limit) {
    return new SourcePage(1, offset, List.of(REUTERS));
  }

  @Override
  public SourceView source(String idOrName) {
    if (idOrName.equals("s1") || idOrName.equalsIgnoreCase("Reuters")) {
      return REUTERS;
    }
    throw new SkeinException(
        SkeinException.Code.NOT_FOUND, "no source is called '%s'".formatted(idOrName));
  }

  @Override
  public SourceView grade(String idOrName, Reliability grade, String why) {
    answers.asked.add(List.of(idOrName, grade, why));
    return source(idOrName);
  }

  @Override
  public ContradictionPage contradictions(String entityId, Clocks clocks, int offset, int limit) {
    answers.asked.add(Arrays.asList(entityId, clocks, offset, limit));
    return new ContradictionPage(
        1,
        offset,
        List.of(
            new Contradiction(
                "k1",
                "denial",
                FakeAnswers.HUAWEI,
                "develops",
                FakeAnswers.ASCEND,
                null,
                List.of(
                    new Contradiction.Side("asserted", 1, List.of(FakeAnswers.DEVELOPS), List.of()),
                    new Contradiction.Side("denied", 1, List.of(FakeAnswers.UNNAMED), List.of()))),
            new Contradiction(
                "k2",
                "measurement",
                FakeAnswers.ASCEND,
                "count",
                null,
                null,
                List.of(
                    new Contradiction.Side("1,600", 1, List.of(), List.of(FakeAnswers.COUNT)),
                    new Contradiction.Side("900", 1, List.of(), List.of(FakeAnswers.COUNT))))));
  }
}
