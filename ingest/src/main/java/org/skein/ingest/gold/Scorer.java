package org.skein.ingest.gold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.skein.ingest.gold.ClaimError.Kind;
import org.skein.ingest.gold.ScoredDocument.ScoredClaim;
import org.skein.ingest.gold.ScoredDocument.ScoredMeasurement;
import org.skein.ingest.gold.ScoredDocument.Typed;

/** Compares predictions with the gold as the shared score.py does, to the last digit. */
public final class Scorer {
  private static final Set<String> SYMMETRIC =
      Set.of("collaborates_with", "competes_with", "equivalent_to");
  private static final String ALL = "all";

  private final Tally types = new Tally();
  private final Tally mentions = new Tally();
  private final Tally predicates = new Tally();
  private final Tally pairs = new Tally();
  private final Tally moods = new Tally();
  private final Tally metrics = new Tally();
  private final Calibration calibration = new Calibration();
  private final List<ClaimError> missed = new ArrayList<>();
  private final List<ClaimError> spurious = new ArrayList<>();
  private int answered;

  private Scorer() {}

  /**
   * The figures of {@code predicted} against {@code gold}. Documents are matched by id; of several
   * with one id the last counts, and one that was not predicted counts as empty.
   */
  public static Scoring score(List<GoldDocument> gold, List<GoldDocument> predicted) {
    Map<String, GoldDocument> wanted = byId(gold);
    Map<String, GoldDocument> answers = byId(predicted);
    Scorer scorer = new Scorer();
    wanted.forEach((id, document) -> scorer.add(document, answers.get(id)));
    return new Scoring(scorer.scores(wanted.size()), scorer.missed, scorer.spurious);
  }

  private static Map<String, GoldDocument> byId(List<GoldDocument> documents) {
    Map<String, GoldDocument> byId = new LinkedHashMap<>();
    documents.forEach(document -> byId.put(document.id(), document));
    return byId;
  }

  private void add(GoldDocument document, @Nullable GoldDocument answer) {
    ScoredDocument gold = ScoredDocument.of(document);
    ScoredDocument predicted = answer == null ? ScoredDocument.EMPTY : ScoredDocument.of(answer);
    answered += answer == null ? 0 : 1;
    addMentions(gold, predicted);
    Matching<ScoredClaim> claims =
        Matching.of(gold.claims(), predicted.claims(), Scorer::isSameClaim);
    addClaims(gold, predicted, claims);
    count(pairs, gold.claims(), predicted.claims(), (g, p) -> g.joinsSame(p, true));
    addMeasurements(gold, predicted);
    claims.missed().forEach(claim -> missed.add(error(Kind.MISSED, document, claim)));
    if (answer != null) {
      claims.spurious().forEach(claim -> spurious.add(error(Kind.SPURIOUS, document, claim)));
    }
  }

  private void addMentions(ScoredDocument gold, ScoredDocument predicted) {
    for (Typed typed : gold.typed()) {
      types.gold(typed.type());
      if (predicted.typed().contains(typed)) {
        types.hit(typed.type());
      }
    }
    predicted.typed().forEach(typed -> types.predicted(typed.type()));
    Set<String> found = predicted.surfaces();
    for (String surface : gold.surfaces()) {
      mentions.gold(ALL);
      if (found.contains(surface)) {
        mentions.hit(ALL);
      }
    }
    found.forEach(surface -> mentions.predicted(ALL));
  }

  private static boolean isSameClaim(ScoredClaim gold, ScoredClaim predicted) {
    return gold.predicate().equals(predicted.predicate())
        && gold.joinsSame(predicted, SYMMETRIC.contains(gold.predicate()));
  }

  private void addClaims(
      ScoredDocument gold, ScoredDocument predicted, Matching<ScoredClaim> claims) {
    gold.claims().forEach(claim -> predicates.gold(claim.predicate()));
    predicted.claims().forEach(claim -> predicates.predicted(claim.predicate()));
    for (Matching.Pair<ScoredClaim> hit : claims.hits()) {
      predicates.hit(hit.gold().predicate());
      moods.gold(hit.gold().mood());
      moods.predicted(hit.predicted().mood());
      if (hit.gold().mood().equals(hit.predicted().mood())) {
        moods.hit(hit.gold().mood());
      }
      addConfidence(hit.predicted(), true);
    }
    claims.spurious().forEach(claim -> addConfidence(claim, false));
  }

  private void addConfidence(ScoredClaim predicted, boolean hit) {
    Double confidence = predicted.claim().confidence();
    if (confidence != null) {
      calibration.add(confidence, hit);
    }
  }

  private void addMeasurements(ScoredDocument gold, ScoredDocument predicted) {
    gold.measurements().forEach(m -> metrics.gold(m.measurement().metric()));
    predicted.measurements().forEach(m -> metrics.predicted(m.measurement().metric()));
    Matching.of(gold.measurements(), predicted.measurements(), ScoredMeasurement::isSame)
        .hits()
        .forEach(hit -> metrics.hit(hit.gold().measurement().metric()));
  }

  private static <T> void count(
      Tally tally, List<T> gold, List<T> predicted, BiPredicate<T, T> same) {
    gold.forEach(item -> tally.gold(ALL));
    predicted.forEach(item -> tally.predicted(ALL));
    Matching.of(gold, predicted, same).hits().forEach(hit -> tally.hit(ALL));
  }

  private static ClaimError error(Kind kind, GoldDocument document, ScoredClaim claim) {
    return new ClaimError(
        kind,
        document.id(),
        String.join("|", new TreeSet<>(claim.subject())),
        claim.predicate(),
        claim.mood(),
        String.join("|", new TreeSet<>(claim.object())),
        QuotedSentence.of(document.text(), claim.claim().quote()));
  }

  private Scores scores(int documents) {
    Figures ofMoods = moods.total();
    return new Scores(
        documents,
        answered,
        types.total(),
        mentions.total(),
        predicates.total(),
        pairs.total(),
        ofMoods.gold() == 0 ? null : Figures.rounded((double) ofMoods.hit() / ofMoods.gold()),
        metrics.total(),
        types.byLabel(),
        predicates.byLabel(),
        moods.byLabel(),
        metrics.byLabel(),
        calibration.bands());
  }
}
