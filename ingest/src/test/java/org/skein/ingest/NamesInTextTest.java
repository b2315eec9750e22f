package org.skein.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skein.graph.model.Document;
import org.skein.graph.model.Findings;
import org.skein.graph.model.Mention;
import org.skein.graph.vocabulary.Vocabulary;

/** Mangled and Chinese names in running text, read by the whole pipeline. */
class NamesInTextTest {
  private static Pipeline pipeline;

  @BeforeAll
  static void open() {
    pipeline = Pipeline.open(Vocabulary.shipped());
  }

  private static Findings read(String text, LocalDate published) {
    return pipeline.read(
        new Document(
            "d0", "report.txt", "A report", "Example", null, published, null, "text/plain", text));
  }

  private static Map<String, String> entities(String text) {
    return read(text, LocalDate.of(2024, 5, 1)).mentions().stream()
        .collect(Collectors.toMap(m -> m.quote().text(), Mention::entityId, (a, b) -> a));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Baidu let a few hundred testers talk to Hernibot, its chatbot. | Hernibot | ernie-bot",
        "Baidu said that Hernybot had a million users on its first day. | Hernybot | ernie-bot",
        "Students in China lost access to Ziwang, an academic database. | Ziwang | cnki",
        "A brief by the Center for Security and New Technology at Georgetown University counts patents. | Center for Security and New Technology | center-for-security-and-emerging-technology",
        "Nanjing Tianshu Zhixin released its first training chip. | Tianshu Zhixin | iluvatar-corex",
        "Two professors of NUDT wrote the compiler. | NUDT | national-university-of-defense-technology",
        "The satellite was built in Harbin by engineers of HIT. | HIT | harbin-institute-of-technology",
        "Huawei sold eight thousand Ascend 910B cards. | Ascend 910B | ascend-910b",
        "Huawei sold eight thousand Ascend 910-B cards. | Ascend 910-B | ascend-910b",
        "China Mobile asks for forty servers with 昇腾910B cards. | 昇腾910B | ascend-910b",
        "In 2023, 华为 (Huawei) supplied the servers. | 华为 | huawei",
        "The tender prefers the 天数智芯 chip. | 天数智芯 | iluvatar-corex",
        "Engineers of 百度 wrote the paper with 清华大学. | 清华大学 | tsinghua-university",
        "Engineers of 華為 wrote the driver. | 華為 | huawei"
      })
  void shouldResolveWhereItStands(String sentence, String name, String id) {
    assertThat(entities(sentence)).containsEntry(name, id);
  }

  @Test
  void shouldMakeOneNewEntityOfANewNameInTwoDocuments() {
    String one =
        entities("Quorvane Dynamics hired forty engineers in Oslo.").get("Quorvane Dynamics");
    String other =
        entities("The ministry sued Quorvane Dynamics Ltd. on Monday.").entrySet().stream()
            .filter(entry -> entry.getKey().startsWith("Quorvane"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseThrow();

    assertThat(one).startsWith("x").isEqualTo(other);
  }

  @Test
  void shouldSayThatAnEntityIsYoungerThanTheDocument() {
    String text = "DeepSeek hired forty engineers in Hangzhou.";

    assertThat(reasons(read(text, LocalDate.of(2019, 1, 1)))).contains("name, early");
    assertThat(reasons(read(text, LocalDate.of(2024, 1, 1)))).contains("name");
  }

  private static List<String> reasons(Findings findings) {
    return findings.mentions().stream()
        .filter(mention -> mention.entityId().equals("deepseek"))
        .map(Mention::reason)
        .toList();
  }
}
