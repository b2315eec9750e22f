package org.skein.api.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skein.graph.judge.NamePairScorer;
import org.skein.graph.judge.PairScorer.Candidate;
import org.skein.graph.judge.PairScorer.PairScore;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.PairFeature;
import org.skein.graph.vocabulary.Vocabulary;

class MatchedNamesTest {
  private final MatchedNames names = new MatchedNames();
  private final NamePairScorer scorer = new NamePairScorer(Vocabulary.shipped(), names);

  private static Candidate candidate(String id, String type, String name) {
    return new Candidate(new EntityRef(id, type, name), false, List.of(name), 1, Set.of());
  }

  private PairScore score(String type, String one, String other) {
    return scorer.score(candidate("x1", type, one), candidate("x2", type, other));
  }

  @Test
  void shouldTellOneNameInTwoScriptsFromTwoNames() {
    assertThat(score("Person", "Sergei Morozov", "Сергей Морозов").probability())
        .isGreaterThan(0.5)
        .isGreaterThan(score("Person", "Sergei Morozov", "Семён Морозов").probability());
    assertThat(score("Firm", "Huawei Technologies", "华为技术有限公司").probability())
        .isGreaterThan(score("Firm", "Huawei Technologies", "中兴通讯股份有限公司").probability());
  }

  @Test
  void shouldSayWhyFeatureByFeature() {
    PairScore score = score("Firm", "CETC 14th Research Institute", "CETC 38th Research Institute");

    assertThat(score.features())
        .filteredOn(feature -> feature.name().startsWith("name: number differs"))
        .singleElement()
        .satisfies(
            feature -> {
              assertThat(feature.weight()).isNegative();
              assertThat(feature.words()).contains("CETC 14th Research Institute");
            });
  }

  @Test
  void shouldSayHowAlikeTwoWordsAreAndNothingElse() {
    PairScore turned = score("Person", "Khaled bin Nasser Al Amri", "Nasser bin Khaled Al Amri");

    assertThat(turned.features())
        .extracting(PairFeature::words)
        .anyMatch(words -> words.startsWith("“khaled” and “khaled”: alike 100 % ("))
        .anyMatch(words -> words.startsWith("father and son are turned (“Khaled"));
  }

  @Test
  void shouldNotCompareModelsAndChipsByTheRulesOfOrganizations() {
    assertThat(score("AIModel", "BERT", "PaLM 2-Large").probability()).isLessThan(0.1);
    assertThat(score("Chip", "Ascend 910B", "Ascend 910-B").probability()).isGreaterThan(0.5);
    assertThat(score("Chip", "Ascend 910B", "Ascend 910C").probability()).isLessThan(0.5);
  }

  @Test
  void shouldGiveReasonsThatAddUpToTheProbability() {
    PairScore score = score("Person", "Oleg Shishkin", "Олег Шашкин");

    double odds = -1.5 + score.features().stream().mapToDouble(PairFeature::weight).sum();

    assertThat(1 / (1 + Math.exp(-odds))).isEqualTo(score.probability());
  }

  @Test
  void shouldBringNamesTogetherThatSoundAlikeInTwoScripts() {
    assertThat(names.keys("Huawei")).containsAnyElementsOf(names.keys("华为"));
    assertThat(names.keys("Sergey Morozov")).containsAnyElementsOf(names.keys("Сергей Морозов"));
    assertThat(names.keys("Huawei")).doesNotContainAnyElementsOf(names.keys("中兴"));
  }
}
