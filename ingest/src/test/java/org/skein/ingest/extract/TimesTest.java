package org.skein.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skein.graph.model.When;
import org.skein.ingest.annotate.Parsed;

class TimesTest {
  /** A Thursday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 11, 9);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on October/NNP 7/CD , 2022/CD | 2022-10-07",
        "on 7/CD October/NNP 2022/CD | 2022-10-07",
        "on the 7th/JJ of October/NNP 2022/CD | 2022-10-07",
        "in March/NNP 2021/CD | 2021-03",
        "in Sept./NNP 2021/CD | 2021-09",
        "in 2019/CD | 2019",
        "on 2022-10-07/CD | 2022-10-07"
      })
  void shouldReadAbsoluteDates(String words, String when) {
    assertThat(only(words, null)).isEqualTo(When.at(when));
    assertThat(only(words, PUBLISHED)).isEqualTo(When.at(when));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in October/NNP last year | 2022-10",
        "in March/NNP | 2023-03",
        "in December/NNP | 2022-12",
        "on October/NNP 7/CD | 2023-10-07",
        "on 20/CD November/NNP | 2022-11-20",
        "on the 7th/JJ | 2023-11-07",
        "on the 20th/JJ | 2023-10-20",
        "on Tuesday/NNP | 2023-11-07",
        "on Thursday/NNP | 2023-11-09",
        "yesterday | 2023-11-08",
        "today | 2023-11-09",
        "tomorrow | 2023-11-10",
        "last month | 2023-10",
        "next month | 2023-12",
        "last year | 2022",
        "this year | 2023",
        "two/CD years ago | 2021",
        "3/CD days ago | 2023-11-06"
      })
  void shouldResolveRelativeDatesAgainstThePublication(String words, String when) {
    assertThat(only(words, PUBLISHED)).isEqualTo(When.at(when));
  }

  @Test
  void shouldKeepAWeekAsAPeriod() {
    assertThat(only("last week", PUBLISHED)).isEqualTo(new When("2023-10-30", "2023-11-05"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"on Tuesday/NNP", "last year", "yesterday", "in March/NNP", "on the 7th/JJ"})
  void shouldNotGuessWhenThePublicationIsUnknown(String words) {
    assertThat(new Times(null).in(Parsed.words(words))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "it may/MD sell",
        "2021/CD chips/NNS",
        "more than/IN 2000/CD",
        "about 2000/CD",
        "on the 45th/JJ"
      })
  void shouldPassOverWhatIsNoDate(String words) {
    assertThat(new Times(PUBLISHED).in(Parsed.words(words))).isEmpty();
  }

  @Test
  void shouldGiveThePrecisionThatIsWritten() {
    assertThat(only("in March/NNP 2021/CD", null).precision()).isEqualTo("month");
    assertThat(only("in 2021/CD", null).precision()).isEqualTo("year");
  }

  @Test
  void shouldNotMakeADayThatAMonthDoesNotHave() {
    assertThat(new Times(PUBLISHED).in(Parsed.words("on February/NNP 30/CD , 2022/CD")))
        .extracting(Times.Timed::when)
        .extracting(When::from)
        .doesNotContain("2022-02-30");
  }

  private static When only(String words, LocalDate published) {
    List<Times.Timed> found = new Times(published).in(Parsed.words(words));
    assertThat(found).as(words).hasSize(1);
    return found.get(0).when();
  }
}
