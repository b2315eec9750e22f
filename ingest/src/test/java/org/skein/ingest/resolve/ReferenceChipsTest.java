package org.skein.ingest.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skein.graph.compute.Chip;
import org.skein.graph.compute.ExportRules;
import org.skein.graph.compute.Precision;
import org.skein.graph.model.SkeinException;
import org.skein.graph.vocabulary.Vocabulary;

class ReferenceChipsTest {
  private static final Map<String, Chip> CHIPS = ReferenceChips.shipped();

  /** What the makers and the press said of them when the rules came out. */
  @ParameterizedTest
  @CsvSource({
    "nvidia-a100, yes, yes",
    "nvidia-a800, no, yes",
    "nvidia-h100, yes, yes",
    "nvidia-h800, no, yes",
    "nvidia-l40s, no, yes",
    "nvidia-rtx-4090, cannot be said, yes", // its links are not in the knowledge
    "nvidia-rtx-4090d, no, no", // too slow for either, whatever its links
    "nvidia-h20, no, no"
  })
  void shouldJudgeTheShippedChipsAsHistoryDid(String id, String of2022, String of2023) {
    ExportRules rules = ExportRules.shipped();
    Chip chip = CHIPS.get(id);

    assertThat(rules.find("bis-2022-10").orElseThrow().judge(chip).verdict()).isEqualTo(of2022);
    assertThat(rules.find("bis-2023-10").orElseThrow().judge(chip).verdict()).isEqualTo(of2023);
  }

  @Test
  void shouldRateTheReferenceAtEveryPrecision() {
    assertThat(Precision.values())
        .allSatisfy(precision -> assertThat(CHIPS.get("nvidia-h100").find(precision)).isPresent());
  }

  @Test
  void shouldGiveASourceForEveryFigure() {
    assertThat(CHIPS.values())
        .flatExtracting(Chip::specifications)
        .allSatisfy(one -> assertThat(one.source()).startsWith("http"));
  }

  @Test
  void shouldRefuseAFigureWithoutASource() {
    String line = "{\"id\":\"x\",\"name\":\"X\",\"attributes\":[{\"key\":\"memory\",\"value\":1}]}";

    assertThatThrownBy(
            () ->
                ReferenceChips.read(
                    new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), "t.jsonl"))
        .isInstanceOf(SkeinException.class)
        .hasMessage("knowledge t.jsonl:1: attribute 'memory' has no source");
  }

  @Test
  void shouldPutAFamilyAndWhatAFirmMakesTogether() {
    Vocabulary vocabulary = Vocabulary.shipped();
    Families families = new Families(Knowledge.shipped(vocabulary), vocabulary);

    assertThat(families.artifacts("huawei-ascend"))
        .contains("huawei-ascend", "ascend-910", "ascend-910c")
        .doesNotContain("nvidia-a100");
    assertThat(families.artifacts("huawei")).contains("ascend-910b").doesNotContain("nvidia-a100");
    assertThat(families.makers("ascend-910")).contains("huawei");
    assertThat(families.isIn("beijing", "china")).isTrue();
    assertThat(families.isIn("china", "beijing")).isFalse();
  }
}
