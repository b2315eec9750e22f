package org.skein.graph.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skein.graph.fixture.ChipNews;
import org.skein.graph.fixture.Story;

class FindingsTest {
  private static final Document DOCUMENT =
      Document.of("a.txt", "A", null, null, null, null, "text/plain", "Huawei develops Ascend.");

  @Test
  void shouldGiveTheSameIdToTheSameContent() {
    Document again =
        Document.of("b.txt", "A", null, "me", null, null, "text/html", DOCUMENT.text());
    assertThat(again.id()).isEqualTo(DOCUMENT.id()).matches("d[0-9a-f]{20}");
  }

  @Test
  void shouldRefuseAClaimAboutAnEntityThatIsNotThere() {
    Claim claim = ChipNews.ORDER.claims().get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Findings(
                    ChipNews.ORDER.document(), 1, List.of(), List.of(), List.of(claim), List.of()))
        .withMessageContaining("unknown subject");
  }

  @Test
  void shouldRefuseAQuoteThatIsNotInTheText() {
    Claim claim = ChipNews.ORDER.claims().get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Findings(
                    DOCUMENT,
                    1,
                    List.of(ChipNews.HUAWEI, ChipNews.ASCEND),
                    List.of(),
                    List.of(claim),
                    List.of()))
        .withMessageContaining("quote is not in the text");
  }

  @Test
  void shouldRefuseAClaimWithoutObjectAndWithoutWords() {
    Span span = new Span(0, 6);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Claim.of(
                    DOCUMENT.id(),
                    "huawei",
                    "develops",
                    null,
                    null,
                    Mood.ASSERTED,
                    null,
                    When.UNKNOWN,
                    Quote.of(span, DOCUMENT.text()),
                    span,
                    0.5,
                    "test/1"));
  }

  @Test
  void shouldKeepThePrecisionOfADate() {
    assertThat(When.at("2022").precision()).isEqualTo("year");
    assertThat(When.at("2022-10").precision()).isEqualTo("month");
    assertThat(When.UNKNOWN.precision()).isEqualTo("unknown");
    assertThatIllegalArgumentException().isThrownBy(() -> When.at("October 2022"));
  }

  @Test
  void shouldTellEntitiesMetOnlyInDocumentsByTheirId() {
    assertThat(Story.seen("Lab", "Some Lab").id()).matches("x[0-9a-f]{20}");
  }
}
