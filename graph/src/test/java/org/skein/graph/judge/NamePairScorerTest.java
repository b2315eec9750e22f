package org.skein.graph.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skein.graph.judge.PairScorer.Candidate;
import org.skein.graph.judge.PairScorer.PairScore;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.PairFeature;
import org.skein.graph.vocabulary.Vocabulary;

class NamePairScorerTest {
  private final NamePairScorer scorer = new NamePairScorer(Vocabulary.shipped());

  @ParameterizedTest
  @CsvSource({
    "Hernibot, AIModel, ERNIE Bot, AIModel, spelling",
    "Taiwan Semiconductor Manufacturing Co, Firm, Taiwan Semiconductor Manufacturing Company, Firm, name",
    "CSET, ThinkTank, Center for Security and Emerging Technology, ThinkTank, acronym",
    "Institute of Physics Beijing, Lab, Beijing Institute of Physics, Lab, words",
    "Naver Cloud, Firm, Naver, Firm, words"
  })
  void shouldTakeNamesForLikelyAndSayWhy(
      String one, String type, String other, String otherType, String feature) {
    PairScore score = scorer.score(seen("x1", type, one), seen("x2", otherType, other));

    assertThat(score.probability()).isBetween(0.3, 0.99);
    assertThat(score.features()).extracting(PairFeature::name).contains(feature);
    assertThat(score.features().get(0).words()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "H100, Chip, H800, Chip",
    "GPT-3, AIModel, GPT-4, AIModel",
    "Tongyi, AIModel, Tang, Person",
    "Daniel Gross, Person, Daniel Ek, Person"
  })
  void shouldTakeNamesForUnlikely(String one, String type, String other, String otherType) {
    assertThat(scorer.score(seen("x1", type, one), seen("x2", otherType, other)).probability())
        .isLessThan(0.2);
  }

  @Test
  void shouldNotDependOnTheOrder() {
    Candidate one = seen("x1", "AIModel", "Hernibot");
    Candidate other = seen("x2", "Product", "ERNIE Bot");

    assertThat(scorer.score(one, other).probability())
        .isEqualTo(scorer.score(other, one).probability());
  }

  @Test
  void shouldWeighWhatBothAreTiedTo() {
    Candidate one = candidate("x1", "Deep Vision", Set.of("huawei", "baidu"));
    Candidate other = candidate("x2", "Deep Visions", Set.of("huawei", "baidu", "nvidia"));
    Candidate stranger = candidate("x3", "Deep Visions", Set.of("a", "b", "c"));

    assertThat(scorer.score(one, other).probability())
        .isGreaterThan(scorer.score(one, stranger).probability());
    assertThat(scorer.score(one, other).features())
        .extracting(PairFeature::words)
        .contains("2 entities are tied to both");
  }

  @Test
  void shouldHoldItAgainstThePairThatAClaimTiesOneToTheOther() {
    Candidate one = candidate("x1", "Deep Vision", Set.of("x2"));
    Candidate other = candidate("x2", "Deep Visions", Set.of("x1"));

    assertThat(scorer.score(one, other).features())
        .filteredOn(feature -> feature.name().equals("tied"))
        .singleElement()
        .satisfies(feature -> assertThat(feature.weight()).isNegative());
  }

  private static Candidate seen(String id, String type, String name) {
    return new Candidate(new EntityRef(id, type, name), false, List.of(name), 1, Set.of());
  }

  private static Candidate candidate(String id, String name, Set<String> neighbours) {
    return new Candidate(new EntityRef(id, "Firm", name), false, List.of(name), 1, neighbours);
  }
}
