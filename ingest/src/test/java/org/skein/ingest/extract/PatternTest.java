package org.skein.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skein.graph.model.SkeinException;
import org.skein.graph.vocabulary.Vocabulary;

class PatternTest {
  private static final Vocabulary VOCABULARY = Vocabulary.shipped();

  private static Pattern parse(String predicate, String notation) {
    return Pattern.parse(VOCABULARY.predicate(predicate), notation, VOCABULARY);
  }

  @Test
  void shouldReadTriggersRolesAndTypes() {
    Pattern pattern = parse("acquired", "v acquire|buy : subj|by -> obj [Firm -> Lab|Firm]");

    assertThat(pattern.kind()).isEqualTo("v");
    assertThat(pattern.triggers()).containsExactlyInAnyOrder("acquire", "buy");
    assertThat(pattern.subject()).containsExactly("subj", "by");
    assertThat(pattern.object()).containsExactly("obj");
    assertThat(pattern.among()).isFalse();
    assertThat(pattern.unnamed()).isFalse();
    assertThat(pattern.allows("Firm", "Lab")).isTrue();
    assertThat(pattern.allows("Person", "Lab")).isFalse();
  }

  @Test
  void shouldTakeTheTypesOfThePredicateWhereNoneAreNarrowed() {
    Pattern pattern = parse("located_in", "v base : obj -> in");

    assertThat(pattern.allows("University", "Place")).isTrue();
    assertThat(pattern.allows("Place", "Place")).isFalse();
  }

  @Test
  void shouldReadBothEndsInOneRoleAndDescribedObjects() {
    assertThat(parse("competes_with", "v compete : subj <-> subj").among()).isTrue();
    assertThat(
            parse("restricts", "v ban : subj -> obj [Agent -> Agent|Artifact] unnamed").unnamed())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "v acquire subj -> obj",
        "x acquire : subj -> obj",
        "v acquire : subj => obj",
        "v acquire : subj",
        "v acquire : subj -> obj [Firm]",
        "v acquire : subj -> obj [Firm -> Lab",
        "v acquire : subj -> obj named"
      })
  void shouldRefuseWhatIsNotOfTheNotation(String notation) {
    assertThatThrownBy(() -> parse("acquired", notation))
        .isInstanceOf(SkeinException.class)
        .hasMessageContaining("acquired")
        .hasMessageContaining("KIND TRIGGERS : ROLES -> ROLES");
  }

  @Test
  void shouldRefuseAnUnknownType() {
    assertThatThrownBy(() -> parse("acquired", "v acquire : subj -> obj [Frim -> Lab]"))
        .isInstanceOf(SkeinException.class)
        .hasMessageContaining("Frim");
  }

  @Test
  void shouldHoldForEveryShippedPattern() {
    for (Vocabulary.Predicate predicate : VOCABULARY.predicates()) {
      for (String notation : predicate.patterns()) {
        assertThat(parse(predicate.name(), notation).triggers()).isNotEmpty();
      }
    }
  }
}
