package org.skein.ingest.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skein.ingest.resolve.References.entity;
import static org.skein.ingest.resolve.References.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skein.ingest.resolve.Resolver.Observed;

class ResolverTest {
  private static final String MADE_BY_BAIDU =
      "\"attributes\":[{\"key\":\"maker\",\"value\":\"baidu\",\"source\":\"https://x\"}]";
  private static final Resolver RESOLVER =
      new Resolver(
          References.of(
              entity("china", "Place", "China", ""),
              entity("beijing", "Place", "Beijing", "\"parents\":[\"china\"]"),
              entity("us", "Place", "United States", names("US", "acronym")),
              entity("baidu", "Firm", "Baidu", "\"place\":\"beijing\""),
              entity("huawei", "Firm", "Huawei", "\"place\":\"china\""),
              entity("nvidia", "Firm", "NVIDIA", "\"place\":\"us\""),
              entity(
                  "a100",
                  "Chip",
                  "A100",
                  "\"attributes\":[{\"key\":\"maker\",\"value\":\"nvidia\",\"source\":\"https://x\"}]"),
              entity(
                  "ernie-bot",
                  "AIModel",
                  "ERNIE Bot",
                  names("文心一言", "common", "Wenxin Yiyan", "transliteration") + "," + MADE_BY_BAIDU),
              entity(
                  "cnki",
                  "Product",
                  "CNKI",
                  names("知网", "common", "Zhiwang", "transliteration") + ",\"place\":\"beijing\""),
              entity(
                  "cac",
                  "GovernmentBody",
                  "Cyberspace Administration of China",
                  names("State Internet Information Office", "common") + ",\"place\":\"china\""),
              entity(
                  "cset",
                  "ThinkTank",
                  "Center for Security and Emerging Technology",
                  names("CSET", "acronym") + ",\"place\":\"us\""),
              entity("mercury-us", "Firm", "Mercury", "\"ambiguous\":true,\"place\":\"us\""),
              entity("mercury-cn", "Firm", "Mercury", "\"ambiguous\":true,\"place\":\"china\""),
              entity("lee", "Person", "Kai-Fu Lee", ""),
              entity(
                  "lindqvist",
                  "Person",
                  "Yara Lindqvist",
                  "\"attributes\":[{\"key\":\"role\",\"value\":\"founder of NVIDIA\",\"source\":\"https://x\"}]"),
              entity("orla-plus", "Product", "Orla+", ""),
              entity(
                  "artificial-intelligence",
                  "Topic",
                  "artificial intelligence",
                  "\"names\":[{\"text\":\"AI\",\"lang\":\"en\",\"kind\":\"acronym\",\"ambiguous\":true}]"),
              entity(
                  "cdb",
                  "GovernmentBody",
                  "China Development Bank",
                  names("CDB", "acronym") + ",\"place\":\"beijing\"")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Huawei | Firm | huawei",
        "HUAWEI | Firm | huawei",
        "Nvidia Corp. | Firm | nvidia",
        "A100s | Chip | a100",
        "A-100 | Chip | a100",
        "CSET | ThinkTank | cset",
        "文心一言 | AIModel | ernie-bot",
        "US | Place | us"
      })
  void shouldResolveWhatIsKnownUnderThisName(String text, String type, String id) {
    assertThat(resolve(text, type)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({"United States,us", "Beijing,china"})
  void shouldChooseBetweenTwoOfOneNameByTheirCompany(String place, String country) {
    String id = resolve("Mercury", "Firm", place + ":Place");

    assertThat(id).isEqualTo(country.equals("us") ? "mercury-us" : "mercury-cn");
  }

  @ParameterizedTest
  @CsvSource({"Hernibot", "Hernybot", "Ernie-bot", "Erniebott"})
  void shouldResolveAMisspeltNameWhereItsMakerIsNamed(String mangled) {
    assertThat(resolve(mangled, "AIModel", "Baidu:Firm")).isEqualTo("ernie-bot");
    assertThat(resolve(mangled, "Product", "Baidu:Firm")).isEqualTo("ernie-bot");
  }

  @ParameterizedTest
  @CsvSource({"Hernibot,AIModel", "Hernybot,AIModel", "Ziwang,Product"})
  void shouldNotResolveAVariantWithoutEvidence(String mangled, String type) {
    assertThat(resolve(mangled, type)).startsWith("x");
    assertThat(resolve(mangled, type, "Nvidia:Firm")).startsWith("x");
  }

  @ParameterizedTest
  @CsvSource({"Ziwang,China", "Zhi Wang,China", "zhiwang,Beijing", "Ziwan,China"})
  void shouldResolveASlipOfPinyinWhereThePlaceIsNamed(String mangled, String place) {
    assertThat(resolve(mangled, "Product", place + ":Place")).isEqualTo("cnki");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "National Cyber Information Administration | GovernmentBody | cac",
        "State Cyberspace Information Office | GovernmentBody | cac",
        "Center for Security and New Technology | ThinkTank | cset",
        "Centre for Emerging Technology and Security | ThinkTank | cset"
      })
  void shouldResolveAnInstitutionTranslatedBack(String text, String type, String id) {
    assertThat(resolve(text, type, "China:Place", "US:Place")).isEqualTo(id);
  }

  @Test
  void shouldResolveAFieldOfWorkByItsAcronymWhateverElseIsNamed() {
    String[] others = {
      "Huawei:Firm", "Baidu:Firm", "Nvidia:Firm", "US:Place", "Beijing:Place", "CSET:ThinkTank"
    };

    assertThat(resolve("AI", "Topic", others)).isEqualTo("artificial-intelligence");
    assertThat(resolve("AI", "Firm", others)).startsWith("x");
  }

  @Test
  void shouldNotTakeAnotherNumberForAMisspelling() {
    assertThat(resolve("A101", "Chip", "Nvidia:Firm")).startsWith("x");
  }

  @Test
  void shouldNotTakeAnotherKindForAMisspelling() {
    assertThat(resolve("Hernibot", "Place", "Baidu:Firm")).startsWith("x");
  }

  @Test
  void shouldTakeASurnameForThePersonOfTheDocument() {
    Map<Observed, Resolution> resolved =
        resolveAll(List.of(observed("Kai-Fu Lee:Person"), observed("Lee:Person")));

    assertThat(resolved.get(observed("Lee:Person")).entity().id()).isEqualTo("lee");
    assertThat(resolved.get(observed("Lee:Person")).reason()).isEqualTo("context");
  }

  @Test
  void shouldTakeAnAcronymForTheLongNameOfTheDocument() {
    Map<Observed, Resolution> resolved =
        resolveAll(List.of(observed("Harbour Vision Laboratory:Lab"), observed("HVL:Lab")));

    assertThat(id(resolved, "HVL:Lab")).isEqualTo(id(resolved, "Harbour Vision Laboratory:Lab"));
  }

  @Test
  void shouldTakeTheFirstWordsForTheLongNameOfTheDocument() {
    Map<Observed, Resolution> resolved =
        resolveAll(List.of(observed("Quorra Health:Firm"), observed("Quorra:Firm")));

    assertThat(id(resolved, "Quorra:Firm")).isEqualTo(id(resolved, "Quorra Health:Firm"));
  }

  @Test
  void shouldGiveANewNameTheSameIdInEveryDocument() {
    String alone = resolve("Quorra Health", "Firm");

    assertThat(alone).startsWith("x");
    assertThat(resolve("Quorra Health", "Lab", "Baidu:Firm")).isEqualTo(alone);
    assertThat(resolve("quorra health", "Firm")).isEqualTo(alone);
  }

  @ParameterizedTest
  @CsvSource({
    "Brightquill,Firm,Brightquill,Person",
    "Brightquill Robotics,Firm,Brightquill Robotics,Place",
    "Inworthy AI,Firm,Inworthy,Product",
    "Ada K. Quorrel,Person,Ada Quorrel,Firm",
    "Senator Ada Quorrel,Person,Ada Quorrel,Person",
    "United States Commission on Public Quarrels,GovernmentBody,Commission on Public"
        + " Quarrels,GovernmentBody"
  })
  void shouldTakeOneNewThingForOneWhateverItIsTakenFor(
      String name, String type, String other, String otherType) {
    assertThat(resolve(name, type)).isEqualTo(resolve(other, otherType));
  }

  @Test
  void shouldNotResolveAnAcronymThatTheTextExplainsOtherwise() {
    Observed cset = observed("CSET:ThinkTank");
    String text = "The crew saw %s (CSET) and left.";

    assertThat(idIn(text.formatted("common sense every time"), cset)).startsWith("x");
    assertThat(idIn(text.formatted("the Center for Security and Emerging Technology"), cset))
        .isEqualTo("cset");
  }

  @Test
  void shouldNotResolveAShortAcronymOfAnotherCountry() {
    List<Observed> names = new ArrayList<>(List.of(observed("CDB:GovernmentBody")));
    String alone = id(resolveAll(names), "CDB:GovernmentBody");
    for (String other : List.of("US:Place", "Nvidia:Firm", "A100:Chip", "CSET:ThinkTank")) {
      names.add(observed(other));
    }
    names.add(observed("Kai-Fu Lee:Person"));

    assertThat(alone).isEqualTo("cdb");
    assertThat(id(resolveAll(names), "CDB:GovernmentBody")).startsWith("x");
    names.add(observed("China:Place"));
    names.add(observed("Baidu:Firm"));
    names.add(observed("Huawei:Firm"));
    assertThat(id(resolveAll(names), "CDB:GovernmentBody")).isEqualTo("cdb");
  }

  @ParameterizedTest
  @CsvSource({
    "Center for Security and Emerging Technology Studio,ThinkTank",
    "Center for Food Security,ThinkTank",
    "NVIDIA Ventures,Firm"
  })
  void shouldNotTakeAPartOrANeighbourForTheWhole(String name, String type) {
    assertThat(resolve(name, type, "US:Place", "Nvidia:Firm")).startsWith("x");
  }

  @Test
  void shouldTakeASurnameForThePersonOfTheDocumentWhateverItIsTakenFor() {
    Map<Observed, Resolution> resolved =
        resolveAll(List.of(observed("Ada Quorrel:Person"), observed("Quorrel:Firm")));

    assertThat(id(resolved, "Quorrel:Firm")).isEqualTo(id(resolved, "Ada Quorrel:Person"));
  }

  @ParameterizedTest
  @CsvSource({"Y. Lindqvist,lindqvist", "Lindqvist,lindqvist", "K. Lindqvist,"})
  void shouldKnowAPersonByInitialsOrBySurnameWhereNobodyElseHasIt(String name, String id) {
    String resolved = resolve(name, "Person", "Nvidia:Firm");

    assertThat(resolved).isEqualTo(id == null ? resolve(name, "Person") : id);
    assertThat(resolve("Lindqvist", "Person")).startsWith("x");
  }

  @Test
  void shouldTellANameFromTheSameWithAPlus() {
    assertThat(resolve("Orla", "Product")).startsWith("x");
    assertThat(resolve("Orla+", "Product")).isEqualTo("orla-plus");
  }

  @Test
  void shouldResolveTheSameInAnyOrder() {
    List<Observed> names =
        new ArrayList<>(
            Arrays.asList(
                observed("Baidu:Firm"),
                observed("Hernibot:AIModel"),
                observed("Ziwang:Product"),
                observed("China:Place"),
                observed("Mercury:Firm"),
                observed("Lee:Person"),
                observed("Kai-Fu Lee:Person"),
                observed("Harbour Vision Laboratory:Lab"),
                observed("HVL:Lab"),
                observed("Harbour Vision:Lab")));
    Map<Observed, Resolution> first = new HashMap<>(resolveAll(names));
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(names, random);

      assertThat(new HashMap<>(resolveAll(names))).isEqualTo(first);
    }
  }

  @Test
  void shouldSayHowSureItIsAndWhy() {
    Map<Observed, Resolution> resolved =
        resolveAll(
            List.of(
                observed("Baidu:Firm"),
                observed("Hernibot:AIModel"),
                observed("Nowhere Ltd:Firm")));

    assertThat(resolved.get(observed("Baidu:Firm")).reason()).isEqualTo("name");
    assertThat(resolved.get(observed("Hernibot:AIModel")).reason()).isEqualTo("variant");
    assertThat(resolved.get(observed("Nowhere Ltd:Firm")).reason()).isEqualTo("new");
    assertThat(resolved.values()).allMatch(r -> r.score() > 0 && r.score() <= 1);
    assertThat(resolved.get(observed("Hernibot:AIModel")).score())
        .isLessThan(resolved.get(observed("Baidu:Firm")).score());
  }

  private static Map<Observed, Resolution> resolveAll(List<Observed> names) {
    return RESOLVER.resolve(names);
  }

  private static String resolve(String text, String type, String... company) {
    List<Observed> names = new ArrayList<>();
    names.add(new Observed(text, type));
    for (String other : company) {
      names.add(observed(other));
    }
    return RESOLVER.resolve(names).get(names.get(0)).entity().id();
  }

  private static String idIn(String text, Observed name) {
    return RESOLVER.resolve(List.of(name), null, text).get(name).entity().id();
  }

  private static String id(Map<Observed, Resolution> resolved, String name) {
    return resolved.get(observed(name)).entity().id();
  }

  private static Observed observed(String textAndType) {
    int colon = textAndType.lastIndexOf(':');
    return new Observed(textAndType.substring(0, colon), textAndType.substring(colon + 1));
  }
}
