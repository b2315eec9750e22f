package org.skein.api.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skein.api.FakeAnswers;
import org.skein.api.Json;
import org.skein.graph.search.SearchRequest;
import org.skein.graph.trace.TraceRequest;
import org.skein.graph.view.ClaimFilter;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.gold.Figures;
import org.skein.ingest.gold.ModelNote;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QualityTest {
  private final Vocabulary vocabulary = Vocabulary.shipped();
  private final Quality quality = Quality.shipped(vocabulary);
  private final FakeAnswers answers = new FakeAnswers();

  @Test
  void shouldBoundEachShareByItsInterval() {
    Measure measure = Measure.of(Figures.of(29, 63, 42));

    assertThat(measure.precision()).isEqualTo(0.6905);
    assertThat(measure.precisionLow()).isEqualTo(0.5397);
    assertThat(measure.precisionHigh()).isEqualTo(0.8093);
    assertThat(measure.recall()).isEqualTo(0.4603);
    assertThat(measure.recallLow()).isLessThan(0.4603);
    assertThat(measure.recallHigh()).isGreaterThan(0.4603);
    assertThat(List.of(measure.right(), measure.gold(), measure.predicted()))
        .containsExactly(29, 63, 42);
  }

  @Test
  void shouldNotKnowAShareOfNoCases() {
    Measure neverFound = Measure.of(Figures.of(0, 5, 0));

    assertThat(neverFound.precision()).isNull();
    assertThat(neverFound.precisionLow()).isNull();
    assertThat(neverFound.precisionHigh()).isNull();
    assertThat(neverFound.recall()).isZero();
    assertThat(Measure.of(Figures.of(0, 0, 3)).recall()).isNull();
  }

  @Test
  void shouldSpeakOfEveryWordOfTheVocabulary() {
    assertThat(quality.byPredicate())
        .extracting(NamedMeasure::name)
        .containsExactlyElementsOf(vocabulary.predicateNames());
    assertThat(quality.byType())
        .extracting(NamedMeasure::name)
        .containsExactlyElementsOf(vocabulary.concreteTypeNames());
    assertThat(quality.byMood())
        .extracting(NamedMeasure::name)
        .containsExactly("asserted", "planned", "alleged", "denied");
    assertThat(quality.byMetric()).hasSameSizeAs(vocabulary.metrics());
  }

  @Test
  void shouldAddUpToTheFiguresOverAll() {
    assertThat(quality.byPredicate().stream().mapToInt(one -> one.measure().predicted()).sum())
        .isEqualTo(quality.claims().predicted());
    assertThat(quality.byMetric().stream().mapToInt(one -> one.measure().gold()).sum())
        .isEqualTo(quality.measurements().gold());
  }

  @Test
  void shouldBeAllZeroWhereNothingWasHeldOut() {
    ModelNote.Size none = new ModelNote.Size(0, 0, 0, 0);

    Quality untested = Quality.of(new ModelNote(none, List.of(), none, null), vocabulary);

    assertThat(untested.claims()).isEqualTo(Measure.of(Figures.of(0, 0, 0)));
    assertThat(untested.moodAccuracy()).isNull();
    assertThat(untested.byPredicate()).hasSameSizeAs(quality.byPredicate());
  }

  @Test
  void shouldStandBesideEveryKindOfAnswerForWhatIsInIt() {
    Measured ofProfile = quality.beside(answers.findProfile("huawei").orElseThrow()).measured();
    assertThat(ofProfile.predicates())
        .extracting(NamedMeasure::name)
        .containsExactly("supplies", "develops");
    assertThat(ofProfile.metrics()).extracting(NamedMeasure::name).containsExactly("count");

    assertThat(
            quality
                .beside(
                    answers.claims(
                        "huawei", new ClaimFilter(null, ClaimFilter.Direction.BOTH, null, 0, 50)))
                .measured()
                .predicates())
        .isEqualTo(ofProfile.predicates());
    assertThat(quality.beside(FakeAnswers.document()).measured().predicates())
        .extracting(NamedMeasure::name)
        .containsExactly("supplies", "develops", "uses");
    assertThat(
            quality
                .beside(answers.trace(TraceRequest.between("baidu", "huawei", 4, 5)))
                .measured()
                .predicates())
        .extracting(NamedMeasure::name)
        .containsExactly("develops", "uses");
    assertThat(
            quality
                .beside(answers.search(new SearchRequest("ascend", null, null, 0, 20)))
                .measured()
                .predicates())
        .extracting(NamedMeasure::name)
        .containsExactly("uses");
  }

  @Test
  void shouldBeWrittenAmongTheOtherPartsOfTheAnswer() {
    JsonNode profile =
        JsonMapper.shared()
            .readTree(new Json().line(quality.beside(answers.findProfile("huawei").orElseThrow())));

    assertThat(profile.get("entity").get("id").asString()).isEqualTo("huawei");
    assertThat(profile.at("/measured/predicates/1/name").asString()).isEqualTo("develops");
    assertThat(profile.at("/measured/predicates/1/measure/predicted").asInt()).isPositive();
    assertThat(profile.has("answer")).isFalse();
  }
}
