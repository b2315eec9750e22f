package org.skein.graph.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.skein.graph.fixture.SharedGraph;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.TraceResult;
import org.skein.graph.view.TraceResult.Hop;

class TracerTest {
  private final Tracer tracer = new Tracer(SharedGraph.store());

  @Test
  void shouldShowTheWordsOnEveryHop() {
    TraceResult result = tracer.trace("baidu", "nvidia", 4, 3);
    assertThat(result.from().name()).isEqualTo("Baidu");
    assertThat(result.paths()).hasSize(1);
    assertThat(result.paths().get(0).hops())
        .extracting(Hop::predicate)
        .containsExactly("uses", "develops", "competes_with");
    assertThat(result.paths().get(0).hops())
        .extracting(Hop::forward)
        .containsExactly(true, false, true);
    assertThat(result.paths().get(0).hops())
        .allSatisfy(hop -> assertThat(hop.claims()).isNotEmpty().hasSizeLessThanOrEqualTo(3));
    assertThat(result.paths().get(0).hops().get(0).claims())
        .extracting(ClaimView::mood)
        .contains("asserted", "denied");
    assertThat(result.paths().get(0).soleSource()).isTrue();
  }

  @Test
  void shouldRateAPathByItsWeakestHop() {
    TraceResult result = tracer.trace("baidu", "nvidia", 4, 3);
    double weakest =
        result.paths().get(0).hops().stream().mapToDouble(Hop::strength).min().orElseThrow();
    assertThat(result.paths().get(0).strength()).isEqualTo(weakest);
    assertThat(result.paths().get(0).hops().get(0).contested()).isTrue();
  }

  @Test
  void shouldSayWhatWasNotSearched() {
    TraceResult result = tracer.trace("baidu", "nvidia", 2, 3);
    assertThat(result.paths()).isEmpty();
    assertThat(result.cutOff()).contains("paths of more than 2 hops were not searched");
  }

  @Test
  void shouldNameAnUnknownEnd() {
    refused(() -> tracer.trace("baidu", "nobody", 4, 3), Code.NOT_FOUND, "'nobody'");
    refused(() -> tracer.trace("baidu", "baidu", 4, 3), Code.USAGE, "two different");
    refused(() -> tracer.trace("baidu", "nvidia", 9, 3), Code.USAGE, "1 to 6 hops");
  }

  private static void refused(Runnable trace, Code code, String message) {
    assertThatExceptionOfType(SkeinException.class)
        .isThrownBy(trace::run)
        .withMessageContaining(message)
        .returns(code, SkeinException::code);
  }
}
