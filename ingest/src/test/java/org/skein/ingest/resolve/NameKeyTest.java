package org.skein.ingest.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Wall Street Journal | Wall Street Journal",
        "U.S. Air Force | US Air Force",
        "NVIDIA Corp. | Nvidia",
        "Ascend 910-B | Ascend910B",
        "Mistral AI SA | Mistral AI",
        "École Polytechnique | Ecole Polytechnique",
        "Ｈ１００ | H100"
      })
  void shouldFoldSpellingsOfOneName(String one, String other) {
    assertThat(NameKey.fold(one)).isEqualTo(NameKey.fold(other));
  }

  @ParameterizedTest
  @CsvSource({"A100,A800", "GPT-3,GPT-4", "The,Tho"})
  void shouldKeepDifferentNamesApart(String one, String other) {
    assertThat(NameKey.fold(one)).isNotEqualTo(NameKey.fold(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "State Internet Information Office | National Cyber Information Administration",
        "Center for Security and Emerging Technology | Centre for Security and New Technology",
        "Ministry of National Defense | Department of National Defence",
        "Institute of Computing Technology | Computing Technology Institute"
      })
  void shouldKeyAnInstitutionByItsTellingWords(String one, String other) {
    assertThat(NameKey.institution(one)).isNotEmpty().isEqualTo(NameKey.institution(other));
  }

  @Test
  void shouldNotKeyAnInstitutionByTooFewWords() {
    assertThat(NameKey.institution("National University")).isEmpty();
    assertThat(NameKey.institution("The Center")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Zhiwang,Ziwang", "Shang Tang,Sangtang", "Wenxin Yiyan,wenxinyiyan", "Qing,Qin"})
  void shouldFoldTheSlipsOfPinyin(String one, String other) {
    assertThat(NameKey.pinyin(one)).isEqualTo(NameKey.pinyin(other));
  }

  @ParameterizedTest
  @CsvSource({"erniebot,hernibot", "erniebot,hernybot", "cambricon,cambrikon"})
  void shouldMeasureLikeness(String one, String other) {
    assertThat(NameKey.similarity(one, other)).isBetween(0.6, 0.99);
  }

  @Test
  void shouldBeOneForEqualAndZeroForWhollyDifferentNames() {
    assertThat(NameKey.similarity("abc", "abc")).isEqualTo(1);
    assertThat(NameKey.similarity("abc", "xyz")).isZero();
    assertThat(NameKey.similarity("", "")).isEqualTo(1);
    assertThat(NameKey.similarity("kitten", "sitting"))
        .isEqualTo(NameKey.similarity("sitting", "kitten"));
  }

  @Test
  void shouldGiveTheDigitsInOrder() {
    assertThat(NameKey.digits("ascend910b2")).isEqualTo("9102");
  }
}
