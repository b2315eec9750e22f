package org.skein.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadingCommandsTest {

  @Test
  void shouldShowClaimsByPredicateWithQuoteSourceDateAndMood() {
    Run run = Run.overFake("show", "Huawei");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("Huawei  Firm · huawei · known before")
        .contains("also 华为")
        .contains(
            "\ndevelops\n  Ascend  1 origin\n    “Baidu will run on 1,600 of Huawei's Ascend.”")
        .contains("    Reuters, 2023-11-07 · asserted")
        .contains("“Chinese cloud firms” (not named)  1 origin, contested")
        .contains("1,600 units");
  }

  @Test
  void shouldOfferTheEntitiesThatMayBeMeant() {
    Run run = Run.overFake("show", "Huwei");

    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            "skein: no entity is called 'Huwei': did you mean 'Huawei' (huawei)?");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void shouldPointToSearchWhenNothingIsNear() {
    assertThat(Run.overFake("trace", "baidu", "Zzz").err()).contains("'skein search' finds");
  }

  @Test
  void shouldTraceByNameAndReadEachHopInItsDirection() {
    Run run = Run.overFake("trace", "Baidu", "Huawei");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("2 hops, strength 0.50, one hop rests on a single origin")
        .contains("Baidu uses Ascend  1 origin, planned")
        .contains("Huawei  1 origin, asserted, contested")
        .contains("said by The Wall Street Journal · in 2023-11")
        .contains("not searched: paths through places");
  }

  @Test
  void shouldListLinksWithTheirGradeAndSayWhatIsOnlyAlleged() {
    Run run = Run.overFake("links", "Huawei", "--since", "2023");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("Huawei – Baidu  contract or supply, only alleged, first stated 2023-11-07")
        .contains("counts as military: listed by a government (a public list)")
        .contains("Huawei supplies Baidu  1 origin, alleged")
        .contains("not counted: chains of more than two claims");
    assertThat(Run.overFake("links", "--grade", "9").exitCode()).isEqualTo(2);
  }

  @Test
  void shouldTraceBetweenSetsAndRefuseAMoodThatIsNone() {
    assertThat(Run.overFake("trace", "type:Firm", "Baidu,Huawei").exitCode()).isZero();
    assertThat(Run.overFake("trace", "Baidu", "Huawei", "--mood", "aleged").err())
        .contains("did you mean 'alleged'");
  }

  @Test
  void shouldListWhatMatches() {
    Run run = Run.overFake("search", "ascend", "chips");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("3 results: entity 1")
        .contains("Huawei  Firm · huawei")
        .contains("Baidu uses Ascend")
        .contains("Baidu turns to Ascend  Reuters · 2023-11-07 · document d1");
  }

  @Test
  void shouldSuggestTheTypeThatWasMeant() {
    Run run = Run.overFake("search", "x", "--type", "Frim");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("did you mean 'Firm'?");
  }

  @Test
  void shouldPrintTheSameJsonAsTheApi() {
    JsonNode profile = JsonMapper.shared().readTree(Run.overFake("show", "huawei", "--json").out());
    JsonNode page = JsonMapper.shared().readTree(Run.overFake("search", "a", "--json").out());
    JsonNode trace =
        JsonMapper.shared().readTree(Run.overFake("trace", "baidu", "huawei", "--json").out());

    assertThat(profile.at("/entity/id").asString()).isEqualTo("huawei");
    assertThat(page.get("hits").size()).isEqualTo(3);
    assertThat(trace.at("/paths/0/hops").size()).isEqualTo(2);
  }
}
