package org.skein.ingest.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.resolve.match.Bearer;
import org.skein.ingest.resolve.match.LabelledPair;

class TrainingPairsTest {
  private static final Knowledge KNOWLEDGE = Knowledge.shipped(Vocabulary.shipped());

  @Test
  void shouldTakeOrganisationsOfTheOtherListThriceAndPersonsNot() {
    LabelledPair firm = new LabelledPair("Alder Works", "Alder", true, "a", Bearer.ORGANIZATION);
    LabelledPair person = new LabelledPair("Ada Quorrel", "A. Quorrel", true, "b", Bearer.PERSON);

    List<LabelledPair> pairs = TrainingPairs.of(KNOWLEDGE, List.of(firm, person));

    assertThat(Collections.frequency(pairs, firm)).isEqualTo(3);
    assertThat(pairs).doesNotContain(person);
  }

  @Test
  void shouldBeTheSameForTheSameKnowledge() {
    List<LabelledPair> pairs = TrainingPairs.of(KNOWLEDGE, List.of());

    assertThat(pairs).isNotEmpty().isEqualTo(TrainingPairs.of(KNOWLEDGE, List.of()));
  }

  @Test
  void shouldMakeAboutAsManyPairsOfOneThingAsOfTwo() {
    List<LabelledPair> made = MadePairs.of(KNOWLEDGE);

    assertThat(made).noneMatch(pair -> pair.first().equals(pair.second()));
    assertThat(made.stream().filter(LabelledPair::same).count())
        .isBetween(45L * made.size() / 100, 55L * made.size() / 100);
  }
}
