package org.skein.ingest.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Name;

class ImportedNamesTest {
  private static final ImportedNames NAMES =
      new ImportedNames(
          List.of(
              entity("ror-1", "Lab", "Institute of Samples", "IOS"),
              entity("ror-2", "Lab", "School of Doubles", "SOD"),
              entity("ror-3", "Lab", "School of Doubles", "DOS"),
              entity("ror-4", "Firm", "Single", "S")));

  private static Entity entity(String id, String type, String name, String acronym) {
    return new Entity(id, type, name, List.of(new Name(acronym, "und", "acronym")), true, null);
  }

  private static Resolution fresh(String name, String type) {
    return Resolver.fresh(new Resolver.Observed(name, type));
  }

  @Test
  void shouldResolveAWholeNameToTheImportedEntity() {
    Resolution refined = NAMES.refine(fresh("The Institute of Samples", "ThinkTank"));

    assertThat(refined.entity().id()).isEqualTo("ror-1");
    assertThat(refined.reason()).isEqualTo("register");
  }

  @Test
  void shouldLeaveAcronymsSingleWordsDoublesAndOtherTypesAlone() {
    for (Resolution resolution :
        List.of(
            fresh("IOS", "Lab"),
            fresh("Single", "Firm"),
            fresh("School of Doubles", "Lab"),
            fresh("Institute of Samples", "Person"))) {
      assertThat(NAMES.refine(resolution)).isEqualTo(resolution);
    }
  }

  @Test
  void shouldLeaveTheReferenceKnowledgeAlone() {
    Entity known = entity("iof", "Lab", "Institute of Samples", "IOS");
    Resolution resolution = new Resolution(known, 1, "name", List.of());

    assertThat(NAMES.refine(resolution)).isEqualTo(resolution);
  }
}
