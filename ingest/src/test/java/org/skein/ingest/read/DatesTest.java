package org.skein.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2023-05-08;2023-05-08",
        "2023-05-08 11:00:59;2023-05-08",
        "2023-05-08T23:30:00+08:00;2023-05-08",
        "2023/5/8;2023-05-08",
        "20230508;2023-05-08",
        "D:20230508110059+08'00';2023-05-08",
        "March 3, 2021;2021-03-03",
        "Sept. 3rd, 2021;2021-09-03",
        "3 March 2021;2021-03-03",
        "the 3rd of March 2021;2021-03-03",
        "Mon, 08 May 2023 11:00:59 GMT;2023-05-08",
        "2023年5月8日;2023-05-08",
        "2023年 5月 8日 11:00;2023-05-08",
        "25.12.2021;2021-12-25",
        "12/25/2021;2021-12-25",
        "07.07.2021;2021-07-07",
      })
  void shouldReadADay(String written, LocalDate day) {
    assertThat(Dates.parse(written)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|",
        "",
        "n.d.",
        "04/10/2026",
        "05.08.2023",
        "2023",
        "May 2023",
        "2023-13-40",
        "31 June 2020",
        "0001-01-01",
        "12345678901234567890",
        "yesterday"
      })
  void shouldNotGuess(String written) {
    assertThat(Dates.parse(written)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-05-08 11:00:59",
        "Updated May 8, 2023",
        "Monday, 8 May 2023",
        "Published: 2023-05-08T11:00:00Z",
        "2023年5月8日 星期一"
      })
  void shouldSeeALineThatIsOnlyADay(String line) {
    assertThat(Dates.ofDateLine(line)).isEqualTo(LocalDate.of(2023, 5, 8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"On May 8, 2023, Baidu said", "Baidu May 8, 2023", "no day"})
  void shouldSeeThatALineIsMoreThanADay(String line) {
    assertThat(Dates.ofDateLine(line)).isNull();
  }
}
