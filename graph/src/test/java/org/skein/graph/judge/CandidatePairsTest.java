package org.skein.graph.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skein.graph.judge.PairScorer.Candidate;
import org.skein.graph.view.EntityRef;

class CandidatePairsTest {
  private final Candidate latin = candidate("x1", "Huawei");
  private final Candidate han = candidate("x2", "华为");

  private static Candidate candidate(String id, String name) {
    return new Candidate(new EntityRef(id, "Firm", name), false, List.of(name), 1, Set.of());
  }

  @Test
  void shouldOfferAPairAcrossScriptsThatMeetsInAFurtherForm() {
    assertThat(CandidatePairs.of(List.of(latin, han), name -> Set.of("huawei"))).hasSize(1);
  }

  @Test
  void shouldOfferNoPairThatMeetsInNoForm() {
    assertThat(CandidatePairs.of(List.of(latin, han), name -> Set.of())).isEmpty();
  }
}
