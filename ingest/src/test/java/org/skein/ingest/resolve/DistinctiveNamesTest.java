package org.skein.ingest.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Name;

class DistinctiveNamesTest {
  private static Entity entity(String id, String name, String... others) {
    return new Entity(
        id,
        "University",
        name,
        java.util.Arrays.stream(others).map(other -> new Name(other, "en", "common")).toList(),
        true,
        null);
  }

  private static List<String> distinctive(Entity... entities) {
    return List.copyOf(new ImportedNames(List.of(entities)).distinctive().keySet());
  }

  @Test
  void shouldLookForWholeNamesWithAWordOfTheirOwn() {
    assertThat(
            distinctive(
                entity("a", "Zorbatov Institute of Marine Physics"),
                entity("b", "Quellingen University")))
        .containsExactly("Quellingen University", "Zorbatov Institute of Marine Physics");
  }

  @Test
  void shouldLeaveCommonWordsAcronymsAndSharedNamesAlone() {
    assertThat(
            distinctive(
                entity("a", "Ministry of Health"),
                entity("b", "Research Institute"),
                entity("c", "ZQX"),
                entity("d", "Blue Water"),
                entity("e", "Quellingen State University"),
                entity("f", "Quellingen State University")))
        .isEmpty();
  }
}
