package org.skein.ingest.resolve.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameScreeningTest {
  private static final NameScreening SCREENING = new NameScreening(NameMatcher.shipped());

  private static double likeness(String a, String b, Bearer bearer) {
    return SCREENING.match(a, b, bearer).probability();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Valentin Shishkin | Валентин Шишкин",
        "Shishkin Valentin Olegovich | V. O. Shishkin",
        "Mahmoud Abd el-Latif Karim | محمود عبداللطيف كريم",
        "Chen Guodong | 陈国栋",
        "Choi Sung-min | 최성민",
        "Suzuki Kaori | スズキ カオリ",
        "Nino Beridze | ნინო ბერიძე",
        "Kurt Weißmann | Kurt Weissmann",
        "Dr. Bill Ashworth | William Ashworth",
        "Maria del Carmen Soto Vidal | Soto Vidal, Maria Carmen",
        "Wendelin Krahwinkel | Wende1in Krahwinkel"
      })
  void shouldTakeTwoWritingsOfAPersonForOne(String a, String b) {
    assertThat(likeness(a, b, Bearer.PERSON)).isGreaterThan(NameEvaluation.THRESHOLD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Valentin Shishkin | Валерий Шишкин",
        "Oleg Petrovich Shishkin | Pyotr Olegovich Shishkin",
        "Khaled bin Nasser Al Amri | Nasser bin Khaled Al Amri",
        "陈国栋 | 陈国梁",
        "Chen Guodong | Chen Guoliang",
        "Choi Sung-min | 최성호",
        "Suzuki Kaori | Suzuki Kaoru",
        "Frank Ashworth Jr. | Frank Ashworth Sr.",
        "Irina Morozova | Marina Morozova"
      })
  void shouldKeepNamesakesApart(String a, String b) {
    assertThat(likeness(a, b, Bearer.PERSON)).isLessThan(NameEvaluation.THRESHOLD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ORGANIZATION | Lesnoy Bereg LLC | ООО «Лесной Берег» | true",
        "ORGANIZATION | Ministry of Finance of Ukraine | Міністерство фінансів України | true",
        "ORGANIZATION | Quarry Fund II | Quarry Fund III | false",
        "ORGANIZATION | Alder Cement Works Ltd | Alder Paper Works Ltd | false",
        "ORGANIZATION | Alder Holdings (Cyprus) Ltd | Alder Holdings (Malta) Ltd | false",
        "VESSEL | M/V Polar Fox 12 | POLAR FOX-12 | true",
        "VESSEL | Polar Fox 12 | Polar Fox 21 | false",
        "VESSEL | Polar Fox | Polar Fox II | false",
        "VESSEL | Polar Fox 12 | Polar Fox ١٢ | true",
        "VESSEL | Polar Fox 7 | Polar Fox 07 | true",
        "VESSEL | Polar Fox 12b | Polar Fox ١٣b | false"
      })
  void shouldTellOrganisationsAndShips(Bearer bearer, String a, String b, boolean same) {
    assertThat(likeness(a, b, bearer) >= NameEvaluation.THRESHOLD).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "Sergei Morozov,Сергей Морозов,PERSON",
    "王小明,Wang Xiaoming,PERSON",
    "M/V Polar Fox,Polar Fox,VESSEL",
    "Huawei Technologies,华为技术,ORGANIZATION",
    "Harbin Institute of Technology,HIT,ORGANIZATION"
  })
  void shouldGuessWhatBearsNames(String a, String b, Bearer bearer) {
    assertThat(SCREENING.guessed(a, b)).isEqualTo(bearer);
  }

  @Test
  void shouldGiveReasonsThatAddUpAndNotMindTheOrder() {
    NameMatch match = SCREENING.match("Oleg Shishkin", "Олег Шашкин", Bearer.PERSON);

    double odds = match.evidence().stream().mapToDouble(Evidence::weight).sum();

    assertThat(1 / (1 + Math.exp(-odds))).isCloseTo(match.probability(), within(0.01));
    assertThat(SCREENING.match("Олег Шашкин", "Oleg Shishkin", Bearer.PERSON)).isEqualTo(match);
  }

  @Test
  void shouldStayAboveTheBarOnTheHalfThatWasNotTunedOn() {
    List<LabelledPair> pairs =
        NameEvaluation.half(
            PairReader.read(Path.of("../corpora/names/screening.pairs.csv")), false);

    PairFigures figures =
        PairFigures.at(
            NameEvaluation.THRESHOLD,
            new NameEvaluation(NameMatcher.shipped()).scored(pairs),
            "test half");

    assertThat(figures.f1()).isGreaterThan(0.85);
  }
}
