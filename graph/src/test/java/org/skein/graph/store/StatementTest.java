package org.skein.graph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skein.graph.model.Mood;
import org.skein.graph.vocabulary.Vocabulary;

class StatementTest {
  private final Statement statement = new Statement();

  @Test
  void shouldCountCopiesAsOneOrigin() {
    statement.add(Mood.ASSERTED, 0.7, "d1", "2023-01-02");
    statement.add(Mood.ASSERTED, 0.9, "d1", "2023-01-03");
    statement.add(Mood.PLANNED, 0.8, "d2", null);
    var tie = statement.tie(new Statement.Key("a", "uses", "b"));
    assertThat(tie.claims()).isEqualTo(3);
    assertThat(tie.origins()).isEqualTo(2);
    assertThat(tie.mood()).isEqualTo("asserted");
    // 1 - (1 - 0.9 * 0.7) (1 - 0.8 * 0.7): two origins, neither judged.
    assertThat(tie.confidence()).isEqualTo(0.8372);
    assertThat(tie.firstSeen()).isEqualTo("2023-01-02");
    assertThat(tie.lastSeen()).isEqualTo("2023-01-03");
  }

  @Test
  void shouldBeContestedWhereOneOriginAssertsAndAnotherDenies() {
    statement.add(Mood.ASSERTED, 0.7, "d1", null);
    assertThat(statement.contested()).isFalse();
    statement.add(Mood.DENIED, 0.7, "d2", null);
    assertThat(statement.contested()).isTrue();
    assertThat(statement.origins()).isEqualTo(1);
  }

  @Test
  void shouldNotBeContestedByItself() {
    statement.add(Mood.ASSERTED, 0.7, "d1", null);
    statement.add(Mood.DENIED, 0.7, "d1", null);
    assertThat(statement.contested()).isFalse();
  }

  @Test
  void shouldBeDeniedWhereAllDeny() {
    statement.add(Mood.DENIED, 0.7, "d1", null);
    assertThat(statement.mood()).isEqualTo(Mood.DENIED);
    assertThat(statement.origins()).isEqualTo(1);
  }

  @Test
  void shouldTurnOnlySymmetricPredicates() {
    Vocabulary vocabulary = Vocabulary.shipped();
    assertThat(Statement.Key.of("b", "competes_with", "a", vocabulary))
        .isEqualTo(new Statement.Key("a", "competes_with", "b"));
    assertThat(Statement.Key.of("b", "uses", "a", vocabulary))
        .isEqualTo(new Statement.Key("b", "uses", "a"));
  }

  @Test
  void shouldChooseOneClaimOfEachOriginAndADenial() {
    var best = new Evidence("c1", Mood.ASSERTED, 0.9, true, "d1", null);
    var copy = new Evidence("c2", Mood.ASSERTED, 0.95, false, "d1", null);
    var second = new Evidence("c3", Mood.ASSERTED, 0.5, true, "d2", null);
    var third = new Evidence("c4", Mood.ASSERTED, 0.4, true, "d3", null);
    var denial = new Evidence("c5", Mood.DENIED, 0.9, true, "d4", null);
    List<Evidence> all = List.of(copy, denial, third, best, second);
    assertThat(Evidence.choose(all, 3)).containsExactly("c1", "c3", "c5");
    assertThat(Evidence.choose(all, 9)).containsExactly("c1", "c3", "c4", "c2", "c5");
    assertThat(Evidence.choose(List.of(copy, best), 1)).containsExactly("c1");
  }
}
