package org.skein.ingest.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skein.ingest.gold.GoldBuilder.document;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScorerTest {
  private static GoldBuilder firms(String id) {
    return document(id, "Acme supplies Bolt. Acme and Bolt compete.")
        .entity("a", "Firm", "Acme Inc", "Acme", "Acme Inc")
        .entity("b", "Firm", "Bolt", "Bolt")
        .entity("c", "Chip", "C1");
  }

  private static Scores score(GoldBuilder gold, GoldBuilder predicted) {
    return Scorer.score(List.of(gold.build()), List.of(predicted.build())).scores();
  }

  @Test
  void shouldCountDistinctSurfacesWithAndWithoutTheirType() {
    GoldBuilder predicted =
        document("1")
            .entity("x", "Firm", "x", "acme", "the Acme's", "Bolt")
            .entity("y", "AIModel", "y", "C1")
            .entity("z", "Person", "Zoe");

    Scores scores = score(firms("1"), predicted);

    assertThat(scores.typedMentions()).isEqualTo(Figures.of(2, 4, 4));
    assertThat(scores.mentions()).isEqualTo(Figures.of(3, 4, 4));
    assertThat(scores.byType())
        .containsOnlyKeys("AIModel", "Chip", "Firm", "Person")
        .containsEntry("Firm", Figures.of(2, 3, 2))
        .containsEntry("Chip", Figures.of(0, 1, 0));
  }

  @Test
  void shouldMatchClaimsOneToOneBySharedSurfaces() {
    GoldBuilder gold = firms("1").claim("a", "supplies", "b");
    GoldBuilder predicted =
        document("1")
            .entity("x", "Firm", "Acme")
            .entity("y", "Firm", "BOLT")
            .claim("x", "supplies", "y")
            .claim("x", "supplies", "y");

    assertThat(score(gold, predicted).claims()).isEqualTo(Figures.of(1, 1, 2));
  }

  @Test
  void shouldTurnOnlySymmetricPredicatesRound() {
    GoldBuilder gold = firms("1").claim("a", "supplies", "b").claim("a", "competes_with", "b");
    GoldBuilder turned = firms("1").claim("b", "supplies", "a").claim("b", "competes_with", "a");

    Scores scores = score(gold, turned);

    assertThat(scores.claims()).isEqualTo(Figures.of(1, 2, 2));
    assertThat(scores.pairs()).isEqualTo(Figures.of(2, 2, 2));
    assertThat(scores.byPredicate())
        .containsEntry("supplies", Figures.of(0, 1, 1))
        .containsEntry("competes_with", Figures.of(1, 1, 1));
  }

  @Test
  void shouldLeaveOutClaimsWithAnUnnamedEnd() {
    GoldBuilder gold = firms("1").claim("a", "restricts", null).claim("a", "restricts", "gone");

    Scores scores = score(gold, firms("1").claim("b", "restricts", null));

    assertThat(scores.claims()).isEqualTo(Figures.of(0, 0, 0));
    assertThat(scores.moodAccuracy()).isNull();
  }

  @Test
  void shouldJudgeMoodsOverMatchedClaims() {
    GoldBuilder gold =
        firms("1")
            .claim("a", "supplies", "b", "planned", "")
            .claim("a", "uses", "c", "", "")
            .claim("b", "uses", "c", "denied", "");
    GoldBuilder predicted = firms("1").claim("a", "supplies", "b").claim("a", "uses", "c");

    Scores scores = score(gold, predicted);

    assertThat(scores.moodAccuracy()).isEqualTo(0.5);
    assertThat(scores.byMood())
        .containsOnlyKeys("asserted", "planned")
        .containsEntry("asserted", Figures.of(1, 1, 2))
        .containsEntry("planned", Figures.of(0, 1, 0));
  }

  @Test
  void shouldTakeMeasurementsWithinOnePercent() {
    GoldBuilder gold =
        firms("1")
            .measure("a", "funding", 100.0, 100.0)
            .measure("a", "funding", 200.0, null)
            .measure("b", "price", 5.0, 5.0);
    GoldBuilder predicted =
        firms("1")
            .measure("a", "funding", 100.9, 99.1)
            .measure("a", "funding", 200.0, 200.0)
            .measure("b", "valuation", 5.0, 5.0);

    Scores scores = score(gold, predicted);

    assertThat(scores.measurements()).isEqualTo(Figures.of(1, 3, 3));
    assertThat(scores.byMetric())
        .containsEntry("funding", Figures.of(1, 2, 2))
        .containsEntry("valuation", Figures.of(0, 0, 1));
  }

  @Test
  void shouldCountADocumentWithoutPredictionAsEmpty() {
    Scoring scoring =
        Scorer.score(
            List.of(firms("1").claim("a", "uses", "c").build(), firms("2").build()),
            List.of(firms("2").build(), firms("3").claim("a", "uses", "c").build()));

    assertThat(scoring.scores().documents()).isEqualTo(2);
    assertThat(scoring.scores().answered()).isEqualTo(1);
    assertThat(scoring.scores().typedMentions()).isEqualTo(Figures.of(4, 8, 4));
    assertThat(scoring.scores().claims()).isEqualTo(Figures.of(0, 1, 0));
  }

  @Test
  void shouldListMissedAndSpuriousClaimsWithTheirSentences() {
    GoldBuilder gold = firms("1").claim("a", "supplies", "b", "asserted", "Acme supplies Bolt");
    GoldBuilder predicted =
        firms("1").claim("a", "competes_with", "b", "planned", "Acme and Bolt compete");

    Scoring scoring = Scorer.score(List.of(gold.build()), List.of(predicted.build()));

    assertThat(scoring.missed())
        .containsExactly(
            new ClaimError(
                ClaimError.Kind.MISSED,
                "1",
                "acme|acme inc",
                "supplies",
                "asserted",
                "bolt",
                "Acme supplies Bolt."));
    assertThat(scoring.spurious())
        .containsExactly(
            new ClaimError(
                ClaimError.Kind.SPURIOUS,
                "1",
                "acme|acme inc",
                "competes_with",
                "planned",
                "bolt",
                "Acme and Bolt compete."));
  }

  @Test
  void shouldNameTheFiguresAsTheSharedScriptDoes() {
    assertThat(score(firms("1"), firms("1")).named().keySet())
        .startsWith(
            "documents",
            "answered",
            "mentions_typed",
            "mentions",
            "claims",
            "pairs",
            "mood_accuracy",
            "measurements",
            "by_predicate");
  }

  @Test
  void shouldCountHowManyClaimsOfEachConfidenceAreRight() {
    GoldDocument gold = firms("1").claim("a", "supplies", "b").claim("a", "acquired", "b").build();
    GoldDocument predicted =
        firms("1")
            .sureClaim("a", "supplies", "b", 0.92)
            .sureClaim("a", "acquired", "b", 0.5)
            .sureClaim("a", "uses", "b", 0.58)
            .sureClaim("a", "funds", "b", 1)
            .claim("a", "develops", "c")
            .build();

    assertThat(Scorer.score(List.of(gold), List.of(predicted)).scores().calibration())
        .containsExactly(
            new CalibrationBand(0.5, 0.6, 0.54, 1, 2), new CalibrationBand(0.9, 1.0, 0.96, 1, 2));
  }
}
