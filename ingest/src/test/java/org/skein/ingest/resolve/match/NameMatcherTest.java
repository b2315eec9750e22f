package org.skein.ingest.resolve.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatcherTest {
  private static final NameMatcher MATCHER = NameMatcher.shipped();

  private static double likeness(String a, String b) {
    return MATCHER.match(a, b).probability();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Huawei Technologies Co., Ltd. | Huawei Technologies",
        "华为技术有限公司 | Huawei Technologies Co., Ltd.",
        "哈尔滨工业大学 | Harbin University of Technology",
        "中国電子科技集団公司第十四研究所 | 14th Research Institute of China Electronics Technology Group Corporation",
        "Beijing Changkong Navigation Technology Co., Ltd. | 北京长空导航技术有限公司",
        "中国科学院神经科学研究所 | 中科院神经所",
        "Ministry of Industry and Information Technology | MIIT",
        "Shanghai Qiyuan Robotics | 上海启元机器人科技有限公司"
      })
  void shouldTakeTwoNamesOfOneBodyForOne(String a, String b) {
    assertThat(likeness(a, b)).isGreaterThan(0.5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CETC 14th Research Institute | CETC 38th Research Institute",
        "中国电子科技集团公司第十四研究所 | 中国电子科技集团公司第三十八研究所",
        "Beijing Qingyun Information Technology Co., Ltd. | Shanghai Baiyan Information Technology Co., Ltd.",
        "北京青云信息技术有限公司 | 上海百言信息技术有限公司",
        "北京青云信息技术有限公司 | Chengdu Baiyan Medical Co., Ltd.",
        "Nanjing University | 南昌大学"
      })
  void shouldKeepLookalikesApart(String a, String b) {
    assertThat(likeness(a, b)).isLessThan(0.35);
  }

  @Test
  void shouldSayTheSameInEitherOrder() {
    assertThat(likeness("Tianshu Zhixin", "天数智芯")).isEqualTo(likeness("天数智芯", "Tianshu Zhixin"));
  }

  @Test
  void shouldGiveReasonsThatAddUpToTheScore() {
    NameMatch match = MATCHER.match("Beijing Zhiyuan Technology", "北京智元科技有限公司");

    double odds = match.evidence().stream().mapToDouble(Evidence::weight).sum();

    assertThat(1 / (1 + Math.exp(-odds))).isCloseTo(match.probability(), within(0.03));
    assertThat(match.evidence()).extracting(Evidence::name).contains("covered least");
  }

  @Test
  void shouldSeeThatNumbersDiffer() {
    assertThat(MATCHER.match("Ascend 910B", "Ascend 910C").value(Feature.NUMBER_DIFFERS)).isOne();
    assertThat(MATCHER.match("昇腾910B", "Ascend 910-B").value(Feature.NUMBER_SAME)).isOne();
  }

  @ParameterizedTest
  @CsvSource({"第十四研究所, ' 14 研究所'", "第五八研究所, ' 58 研究所'", "第一百零二厂, ' 102 厂'", "三一重工, 三一重工"})
  void shouldReadChineseOrdinals(String han, String digits) {
    assertThat(Numerals.withDigits(han)).isEqualTo(digits);
  }

  @ParameterizedTest
  @CsvSource({"華為,华为", "電子科技集団,电子科技集团", "发展,发展"})
  void shouldWriteCharactersAsOnTheMainland(String other, String simple) {
    assertThat(Han.simplified(other)).isEqualTo(simple);
  }

  @ParameterizedTest
  @CsvSource({"qianwen,chienwen", "wudao,wutao", "erniebot,hernybot", "baidu,paitu"})
  void shouldHearRomanisationsAlike(String one, String other) {
    assertThat(Sound.loose(one)).isEqualTo(Sound.loose(other));
  }

  @Test
  void shouldHearDifferentNamesApart() {
    assertThat(Sound.loose("erniebot")).isNotEqualTo(Sound.loose("erinboat"));
  }
}
