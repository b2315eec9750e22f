package org.skein.graph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skein.graph.fixture.SharedGraph;
import org.skein.graph.progress.Ladder;
import org.skein.graph.progress.Milestones;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.MeasurementView;

class FamilyReaderTest {
  private final FamilyReader families = SharedGraph.store().families();

  @Test
  void shouldReadTheClaimsOfSeveralEntitiesOnceEach() {
    List<ClaimView> claims =
        families.claims(List.of("ascend-910b", "baidu"), List.of("uses", "develops"));

    assertThat(claims).extracting(ClaimView::id).doesNotHaveDuplicates();
    assertThat(claims).extracting(ClaimView::predicate).containsOnly("uses", "develops");
    assertThat(claims).hasSize(6);
  }

  @Test
  void shouldReadMeasurementsOfOneMetricOrOfAll() {
    assertThat(families.measurements(List.of("ascend-910b"), "count"))
        .extracting(MeasurementView::low)
        .containsExactly(1600.0);
    assertThat(families.measurements(List.of("ascend-910b"), "price")).isEmpty();
    assertThat(families.measurements(List.of("ascend-910b"), null)).hasSize(1);
    assertThat(families.chipCounts()).hasSize(1);
  }

  @Test
  void shouldNameOnlyWhatStandsInTheSentenceOfAMeasurement() {
    String id = families.chipCounts().get(0).id();

    List<EntityRef> names = families.namesBeside(List.of(id)).getOrDefault(id, List.of());

    assertThat(names).extracting(EntityRef::id).doesNotContain("nvidia");
    assertThat(families.namesBeside(List.of())).isEmpty();
  }

  @Test
  void shouldMakeALadderOfAContestedUse() {
    Set<String> members = Set.of("ascend-910b");
    Milestones milestones = Milestones.shipped();

    Ladder ladder =
        Ladder.of(
            milestones,
            families.claims(members, milestones.predicates()),
            members,
            Set.of("huawei"));

    Ladder.Step used =
        ladder.steps().stream()
            .filter(step -> step.stage().equals("used"))
            .findFirst()
            .orElseThrow();
    assertThat(used.rungs())
        .singleElement()
        .satisfies(
            rung -> {
              assertThat(rung.subject().id()).isEqualTo("baidu");
              assertThat(rung.origins()).isEqualTo(2);
              assertThat(rung.contested()).isTrue();
            });
  }
}
