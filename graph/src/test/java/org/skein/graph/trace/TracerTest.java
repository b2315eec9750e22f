package org.skein.graph.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skein.graph.fixture.SharedGraph;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.view.ClaimScope;
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

  @Test
  void shouldTraceBetweenSets() {
    TraceResult result = tracer.trace(request("type:Chip", "type:Policy,nvidia", ClaimScope.ALL));
    assertThat(result.from()).isNull();
    assertThat(result.fromSet().query()).isEqualTo("type:Chip");
    assertThat(result.fromSet().entities()).isEqualTo(2);
    assertThat(result.paths())
        .extracting(path -> path.hops().get(0).from().id())
        .contains("h100", "ascend-910b");
    refused(() -> tracer.trace(request("type:Chop", "nvidia", ClaimScope.ALL)), "'Chip'");
  }

  @Test
  void shouldCountOnlyTheClaimsInScope() {
    ClaimScope reuters = new ClaimScope(List.of(), "2023", null, List.of("reuters"));
    Hop hop = tracer.trace(request("baidu", "ascend-910b", reuters)).paths().get(0).hops().get(0);
    assertThat(hop.claimCount()).isEqualTo(1);
    assertThat(hop.contested()).isFalse();
    assertThat(hop.claims())
        .extracting(claim -> claim.document().publisher())
        .containsExactly("Reuters");

    ClaimScope denials = new ClaimScope(List.of("denied"), null, null, List.of());
    TraceResult denied = tracer.trace(request("baidu", "ascend-910b", denials));
    assertThat(denied.paths()).isEmpty();
    assertThat(denied.cutOff()).contains("claims that are not denied");
  }

  @Test
  void shouldFollowOnlyTheAskedPredicatesAndDirections() {
    TraceRequest competing =
        new TraceRequest(
            EntitySet.of("nvidia"),
            EntitySet.of("huawei"),
            4,
            5,
            true,
            List.of("competes_with"),
            ClaimScope.ALL);
    assertThat(tracer.trace(competing).paths()).hasSize(1);
    assertThat(tracer.trace(competing).cutOff())
        .contains("hops by other predicates than competes_with", "hops from object to subject");
  }

  private static TraceRequest request(String from, String to, ClaimScope scope) {
    return new TraceRequest(
        EntitySet.parse(from), EntitySet.parse(to), 4, 9, false, List.of(), scope);
  }

  private static void refused(Runnable trace, String message) {
    refused(trace, Code.BAD_INPUT, message);
  }

  private static void refused(Runnable trace, Code code, String message) {
    assertThatExceptionOfType(SkeinException.class)
        .isThrownBy(trace::run)
        .withMessageContaining(message)
        .returns(code, SkeinException::code);
  }
}
