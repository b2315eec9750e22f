package org.skein.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skein.graph.model.Document;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Findings;
import org.skein.graph.model.Mood;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.Pipeline;

/**
 * Whole sentences through the shipped models, which are loaded once. A claim is written as {@code
 * subject predicate object mood}, names as the reference knowledge shows them.
 */
class SentencesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 11, 9);
  private static Pipeline pipeline;

  @BeforeAll
  static void load() {
    pipeline = Pipeline.open(Vocabulary.shipped());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Huawei supplies Ascend chips to Baidu. | Huawei supplies Baidu asserted",
        "Microsoft acquired GitHub in 2018. | Microsoft acquired GitHub asserted",
        "GitHub was acquired by Microsoft. | Microsoft acquired GitHub asserted",
        "Anthropic was founded by Dario Amodei. | Dario Amodei founded Anthropic asserted",
        "Google DeepMind developed AlphaFold. | Google DeepMind develops AlphaFold asserted",
        "AlphaFold was developed by Google DeepMind. | Google DeepMind develops AlphaFold asserted",
        "Satya Nadella, chief executive of Microsoft, spoke on Monday. | Satya Nadella works_for Microsoft asserted",
        "TSMC is based in Hsinchu. | TSMC located_in Hsinchu asserted",
        "Amazon invested $4 billion in Anthropic. | Amazon invests_in Anthropic asserted",
        "DeepMind is a subsidiary of Alphabet. | Google DeepMind part_of Alphabet asserted"
      })
  void shouldReadWhatASentenceStates(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  @Test
  void shouldDistributeOverCoordination() {
    assertThat(claims("Baidu, Alibaba and Tencent use the Ascend 910B."))
        .contains(
            "Baidu uses Ascend 910B asserted",
            "Alibaba uses Ascend 910B asserted",
            "Tencent uses Ascend 910B asserted");
  }

  @Test
  void shouldNotTakeFormerStaffForTheirFirm() {
    assertThat(claims("Former OpenAI personnel founded Anthropic in 2021."))
        .noneMatch(claim -> claim.startsWith("OpenAI founded Anthropic"));
  }

  @Test
  void shouldNotTakeCompetitionForPartnership() {
    assertThat(claims("Huawei is developing chips to compete with Nvidia."))
        .noneMatch(claim -> claim.contains("collaborates_with"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The review found no public record of Navy units ordering chips from Cambricon or Hygon.",
        "Unitree and its supplier Hesai both say that they have no ties to the Chinese Navy.",
        "OpenAI said that it has no partnership with the Israel Defense Forces.",
        "There is no evidence that the Chinese Navy bought chips from Cambricon."
      })
  void shouldTieNobodyToTheMilitaryWhereASentenceSaysThatNothingDoes(String sentence) {
    Findings findings = read(sentence);

    assertThat(findings.claims())
        .filteredOn(claim -> isMilitary(findings, claim.subjectId(), claim.objectId()))
        .allMatch(claim -> claim.mood() == Mood.DENIED);
  }

  @Test
  void shouldNotDenyWhatSomebodyHasNotSpokenOf() {
    Findings findings =
        read("Cambricon, based in Beijing, has still not said which foundry it uses.");

    assertThat(findings.claims()).noneMatch(claim -> claim.mood() == Mood.DENIED);
  }

  private static boolean isMilitary(Findings findings, @Nullable String... ids) {
    return findings.entities().stream()
        .anyMatch(
            entity ->
                entity.type().equals("MilitaryUnit") && Arrays.asList(ids).contains(entity.id()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Huawei did not supply chips to Baidu. | Huawei supplies Baidu denied",
        "Huawei denied that it had supplied chips to Baidu. | Huawei supplies Baidu denied",
        "Microsoft plans to acquire Mistral AI. | Microsoft acquired Mistral AI planned",
        "Microsoft to acquire Mistral AI | Microsoft acquired Mistral AI planned",
        "Microsoft is in talks to acquire Mistral AI. | Microsoft acquired Mistral AI planned",
        "Microsoft has reportedly acquired Mistral AI. | Microsoft acquired Mistral AI alleged",
        "Microsoft not only acquired Mistral AI but kept its staff. | Microsoft acquired Mistral AI asserted"
      })
  void shouldTellMoodsApart(String sentence, String claim) {
    assertThat(claims(sentence)).contains(claim);
  }

  @Test
  void shouldResolveAMangledNameWhereItsMakerStands() {
    assertThat(
            claims(
                "Baidu developed Hernibot, a chatbot. Later Baidu said that Hernybot had users."))
        .contains("Baidu develops ERNIE Bot asserted");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nvidia acquired Mellanox, Reuters reported. | Reuters",
        "Nvidia acquired Mellanox, the Wall Street Journal reported on Tuesday. | The Wall Street Journal",
        "According to Reuters, Nvidia acquired Mellanox. | Reuters",
        "Reuters said that Nvidia acquired Mellanox. | Reuters",
        "Nvidia acquired Mellanox, according to a report by Bloomberg. | Bloomberg"
      })
  void shouldNameTheSource(String sentence, String source) {
    Findings findings = read(sentence);

    assertThat(findings.claims())
        .filteredOn(claim -> claim.predicate().equals("acquired"))
        .isNotEmpty()
        .allMatch(claim -> name(findings, claim.saidById()).startsWith(source));
  }

  @Test
  void shouldNameNoSourceWhereThereIsNone() {
    assertThat(read("Nvidia acquired Mellanox in 2020.").claims())
        .isNotEmpty()
        .allMatch(claim -> claim.saidById() == null);
  }

  @Test
  void shouldDateAClaimAgainstThePublication() {
    assertThat(read("Nvidia acquired Mellanox in October last year.").claims())
        .filteredOn(claim -> claim.predicate().equals("acquired"))
        .isNotEmpty()
        .allMatch(claim -> "2022-10".equals(claim.when().from()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anthropic raised $450 million in May. | Anthropic funding 4.5E8 4.5E8",
        "Mistral AI is valued at $2 billion. | Mistral AI valuation 2.0E9 2.0E9",
        "There are 40,000 to 50,000 A100s in China. | NVIDIA A100 count 40000.0 50000.0",
        "The H800 has 80 GB of memory. | NVIDIA H800 memory 80.0 80.0",
        "GPT-3 has 175 billion parameters. | GPT-3 parameters 1.75E11 1.75E11",
        "The H100 draws 700 watts. | NVIDIA H100 power 700.0 700.0",
        "Nvidia reported revenue of $26 billion. | NVIDIA revenue 2.6E10 2.6E10",
        "Microsoft invested $1 billion in OpenAI. | OpenAI funding 1.0E9 1.0E9",
        "OpenAI is raising money at an $80 billion valuation. | OpenAI valuation 8.0E10 8.0E10",
        "Baidu bought 1,600 units of Huawei's Ascend 910B. | Ascend 910B count 1600.0 1600.0"
      })
  void shouldMeasure(String sentence, String measurement) {
    Findings findings = read(sentence);

    assertThat(findings.measurements())
        .extracting(
            m -> name(findings, m.entityId()) + " " + m.metric() + " " + m.low() + " " + m.high())
        .contains(measurement);
  }

  @Test
  void shouldMeasureOnceWhatTheHeadlineRounds() {
    Findings findings =
        read("Anthropic raises $4 billion\n\nAnthropic has raised more than $4 billion, it said.");

    assertThat(findings.measurements())
        .filteredOn(m -> m.metric().equals("funding"))
        .singleElement()
        .satisfies(m -> assertThat(m.high()).isNull());
  }

  @Test
  void shouldQuoteToTheLetter() {
    Findings findings = read("Amazon invested $4 billion in Anthropic, a San Francisco start-up.");

    assertThat(findings.claims())
        .allMatch(claim -> claim.quote().standsIn(findings.document().text()));
  }

  @Test
  void shouldReadTheSameTwice() {
    String text = "Huawei supplies Ascend chips to Baidu. It is based in Shenzhen.";

    assertThat(read(text)).isEqualTo(read(text));
  }

  @ParameterizedTest
  @CsvSource(value = {"'!!! ??? ...'", "'\u0001\u0002'", "'\uD83D'", "'百度 and 华为 и Яндекс 123'"})
  void shouldSurviveHostileText(String text) {
    assertThat(read(text).document().text()).isEqualTo(text);
  }

  private static Findings read(String text) {
    return pipeline.read(
        Document.of("test", "test", null, null, PUBLISHED, null, "text/plain", text));
  }

  private static List<String> claims(String text) {
    Findings findings = read(text);
    return findings.claims().stream()
        .map(
            claim ->
                name(findings, claim.subjectId())
                    + " "
                    + claim.predicate()
                    + " "
                    + (claim.objectId() == null
                        ? claim.objectText()
                        : name(findings, claim.objectId()))
                    + " "
                    + claim.mood().label())
        .toList();
  }

  private static String name(Findings findings, String id) {
    return findings.entities().stream()
        .filter(entity -> entity.id().equals(id))
        .map(Entity::name)
        .findFirst()
        .orElse("none");
  }
}
