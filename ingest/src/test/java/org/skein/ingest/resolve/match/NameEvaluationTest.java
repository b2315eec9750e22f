package org.skein.ingest.resolve.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skein.graph.model.SkeinException;

class NameEvaluationTest {
  private static ScoredPair scored(boolean same, double score) {
    return new ScoredPair(new LabelledPair("a", "b", same, "g"), score);
  }

  @Test
  void shouldCountHitsAndMisses() {
    List<ScoredPair> pairs =
        List.of(scored(true, 0.9), scored(true, 0.2), scored(false, 0.7), scored(false, 0.1));

    PairFigures figures = PairFigures.at(0.5, pairs, "test");

    assertThat(figures.precision()).isEqualTo(0.5);
    assertThat(figures.recall()).isEqualTo(0.5);
    assertThat(figures.f1()).isEqualTo(0.5);
    assertThat(figures.balancedAccuracy()).isEqualTo(0.5);
    assertThat(figures.auc()).isCloseTo(0.75, within(1e-9));
  }

  @Test
  void shouldCountTiesAsHalfInTheArea() {
    assertThat(PairFigures.at(0.5, List.of(scored(true, 1), scored(false, 1)), "test").auc())
        .isEqualTo(0.5);
  }

  @Test
  void shouldFindTheThresholdOfTheBestF1() {
    List<ScoredPair> pairs = List.of(scored(true, 0.6), scored(true, 0.4), scored(false, 0.3));

    assertThat(PairFigures.best(pairs, "test", 0).threshold()).isEqualTo(0.4);
    assertThat(PairFigures.best(pairs, "test", 0).f1()).isEqualTo(1);
    assertThat(PairFigures.best(pairs, "test", 0.5).recall()).isEqualTo(0.5);
  }

  @Test
  void shouldReadQuotedCells() {
    List<LabelledPair> pairs =
        PairReader.parse(
            "id1,name1,name2,is_match\nx,\"Acme, \"\"Co.\"\"\",Acme,true\ny,A,B,false\n", "test");

    assertThat(pairs)
        .containsExactly(
            new LabelledPair("Acme, \"Co.\"", "Acme", true, "x"),
            new LabelledPair("A", "B", false, "y"));
  }

  @Test
  void shouldNameTheColumnThatIsMissing() {
    assertThatThrownBy(() -> PairReader.parse("name1,is_match\na,true\n", "pairs.csv"))
        .isInstanceOf(SkeinException.class)
        .hasMessageContaining("pairs.csv")
        .hasMessageContaining("name2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name_1,NAME 2,Label\nA,B,positive\nA,C,negative\nA,D,unsure\n",
        "left,right,same\nA,B,1\nA,C,0\n",
        "left_name;right_name;match\nA;B;yes\nA;C;no\n",
        "query\tcandidate\tjudgement\nA\tB\tmatch\nA\tC\tno_match\n",
        "is_match,name_b,name_a,extra\nTRUE,B,A,x\nFalse,C,A,x\n",
        "A,B,true\nA,C,false\n",
        "1,A,B\n0,A,C\n"
      })
  void shouldReadTheShapesThatSuchTablesHave(String csv) {
    assertThat(PairReader.parse(csv, "test"))
        .extracting(LabelledPair::first, LabelledPair::second, LabelledPair::same)
        .containsExactly(tuple("A", "B", true), tuple("A", "C", false));
  }

  @Test
  void shouldReadWhatBearsTheNames() {
    assertThat(
            PairReader.parse(
                "schema,name1,name2,is_match\nPerson,A,B,1\nLegalEntity,A,B,1\nVessel,A,B,1\nThing,A,B,1\n",
                "test"))
        .extracting(LabelledPair::bearer)
        .containsExactly(Bearer.PERSON, Bearer.ORGANIZATION, Bearer.VESSEL, Bearer.UNKNOWN);
  }

  @Test
  void shouldRefuseATruthThatItDoesNotKnow() {
    assertThatThrownBy(() -> PairReader.parse("left,right,same\nA,B,perhaps\n", "pairs.csv"))
        .hasMessageContaining("row 2")
        .hasMessageContaining("perhaps")
        .hasMessageContaining("true or false");
  }

  @Test
  void shouldDivideAListIntoTheSameHalves() {
    List<LabelledPair> pairs = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      pairs.add(new LabelledPair("a" + i, "b", true, "g"));
    }

    List<LabelledPair> tune = NameEvaluation.half(pairs, true);

    assertThat(tune)
        .hasSizeBetween(30, 70)
        .doesNotContainAnyElementsOf(NameEvaluation.half(pairs, false));
    assertThat(tune).hasSize(100 - NameEvaluation.half(pairs, false).size());
  }

  @Test
  void shouldNameTheFileThatIsMissing() {
    assertThatThrownBy(() -> PairReader.read(Path.of("no-such.csv")))
        .hasMessageContaining("no-such.csv");
  }

  @Test
  void shouldCrossPairsInTwoScriptsAndNoOthers() {
    List<LabelledPair> pairs = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      pairs.add(new LabelledPair("Firm " + i, "公司" + i, true, "g" + i));
      pairs.add(new LabelledPair("Firm " + i, "Firm", true, "g" + i));
    }

    List<LabelledPair> crossed = NameModelTrainer.crossed(pairs);

    assertThat(crossed).hasSizeBetween(15, 20).noneMatch(LabelledPair::same);
    assertThat(crossed).allMatch(pair -> Han.in(pair.first()) != Han.in(pair.second()));
  }

  @Test
  void shouldLearnTheSameFromTheSamePairsAndKeepItThroughText() {
    NameMatcher matcher = NameMatcher.shipped();
    List<LabelledPair> pairs = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      pairs.add(new LabelledPair("Harbour Lab " + i, "Harbour Laboratory " + i, true, "g" + i));
      pairs.add(new LabelledPair("Harbour Lab " + i, "Mountain Lab " + i, false, "g" + i));
    }

    NameModel model = new NameModelTrainer(matcher).train(pairs);

    assertThat(model.text()).isEqualTo(new NameModelTrainer(matcher).train(pairs).text());
    NameMatcher learned = matcher.with(NameModel.parse(model.text()));
    assertThat(learned.match("Harbour Lab 7", "Harbour Laboratory 7").probability())
        .isGreaterThan(0.5);
    assertThat(learned.match("Harbour Lab 7", "Mountain Lab 7").probability()).isLessThan(0.5);
  }
}
