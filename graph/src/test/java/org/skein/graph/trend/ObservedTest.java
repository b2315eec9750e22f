package org.skein.graph.trend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.skein.graph.view.TimedClaim;

class ObservedTest {
  private final ClaimTableBuilder builder = new ClaimTableBuilder(RandomClaims.VOCABULARY);

  @Test
  void shouldCountSourcesAndThoseThatStillPublish() {
    builder.document("d1", "d1", "Old Daily", "2020-05-01", "2020-05-03T10:00:00Z");
    builder.document("d2", "d2", "Gazette", "2020-06-01", "2020-06-11T10:00:00Z");
    builder.document("d3", "d3", "Gazette", "2023-01-01", "2023-01-08T10:00:00Z");
    builder.document("d4", "d4", null, null, "2023-01-08T10:00:00Z");
    Observed.Seen seen = Observed.in(builder.build(), Span.ALL);
    assertThat(seen.documents()).isEqualTo(3);
    assertThat(seen.undated()).isEqualTo(1);
    assertThat(seen.sources()).isEqualTo(2);
    assertThat(seen.stillPublishing()).isEqualTo(1);
    assertThat(seen.medianDelay()).isEqualTo(7);
  }

  @Test
  void shouldFindWhatClosesSourcesOff() {
    builder.entity("cnki", "Firm");
    builder.entity("huawei", "Firm");
    builder.entity("us", "Place");
    builder.entity("paper", "MediaOutlet");
    builder.document("d1", "d1", null, "2023-04-01", null);
    builder.document("d2", "d2", null, "2024-04-01", null);
    restricts("1", "cnki", null, "asserted", "d1");
    restricts("2", "us", "huawei", "asserted", "d1");
    restricts("3", "us", "paper", "alleged", "d2");
    restricts("4", "us", "cnki", "denied", "d2");
    ClaimTable table = builder.build();
    assertThat(Observed.in(table, Span.ALL).rows())
        .extracting(table.claims.ids()::get)
        .containsExactly("3", "1");
    assertThat(Observed.in(table, Span.of("2024", null)).rows())
        .extracting(table.claims.ids()::get)
        .containsExactly("3");
  }

  private void restricts(String id, String subject, String object, String mood, String document) {
    builder.claim(
        new TimedClaim(
            id,
            subject,
            "restricts",
            object,
            object == null ? "overseas readers" : null,
            mood,
            document,
            0.9,
            null,
            null));
  }
}
