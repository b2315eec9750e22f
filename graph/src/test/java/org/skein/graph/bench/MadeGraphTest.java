package org.skein.graph.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.skein.graph.model.Claim;
import org.skein.graph.model.Findings;
import org.skein.graph.model.Mood;
import org.skein.graph.vocabulary.Vocabulary;

class MadeGraphTest {
  private static final Vocabulary VOCABULARY = Vocabulary.shipped();

  private static List<Findings> documents(long seed) {
    List<Findings> documents = new ArrayList<>();
    new MadeGraph(400, seed, VOCABULARY).forEachDocument(documents::add);
    return documents;
  }

  @Test
  void shouldMakeTheSameGraphFromTheSameSeed() {
    assertThat(documents(7)).isEqualTo(documents(7));
    assertThat(documents(8).get(0)).isNotEqualTo(documents(7).get(0));
  }

  @Test
  void shouldMakeTheSameDocumentsAtEachCall() {
    MadeGraph graph = new MadeGraph(200, 3, VOCABULARY);
    List<Findings> first = new ArrayList<>();
    List<Findings> second = new ArrayList<>();
    graph.forEachDocument(first::add);
    graph.forEachDocument(second::add);
    assertThat(first).isEqualTo(second);
  }

  @Test
  void shouldHaveFiveClaimsForEachEntityAndFewEntitiesInMany() {
    List<Findings> documents = documents(7);
    Map<String, Integer> degrees = new HashMap<>();
    Map<String, Integer> statements = new HashMap<>();
    Set<Mood> moods = new HashSet<>();
    int claims = 0;
    for (Findings each : documents) {
      for (Claim claim : each.claims()) {
        claims++;
        moods.add(claim.mood());
        degrees.merge(claim.subjectId(), 1, Integer::sum);
        statements.merge(claim.subjectId() + claim.predicate() + claim.objectId(), 1, Integer::sum);
      }
    }
    assertThat(claims).isBetween(2000, 2024);
    assertThat(moods).containsExactlyInAnyOrder(Mood.values());
    int top = Collections.max(degrees.values());
    assertThat(top).isGreaterThan(10 * claims / 400);
    assertThat(statements.size()).isLessThan(claims * 4 / 5);
  }

  @Test
  void shouldReprintSomeDocumentsUnderAnotherTitle() {
    List<Findings> documents = documents(7);
    long reprints =
        documents.stream().filter(each -> each.document().text().contains("Reporting by")).count();
    assertThat(reprints).isBetween(documents.size() / 20L, documents.size() / 4L);
  }

  @Test
  void shouldKeepToTheSignaturesOfTheVocabulary() {
    Map<String, String> types = new HashMap<>();
    new MadeGraph(400, 7, VOCABULARY).entities().forEach(each -> types.put(each.id(), each.type()));
    for (Findings each : documents(7)) {
      for (Claim claim : each.claims()) {
        if (claim.objectId() != null) {
          assertThat(
                  VOCABULARY.allows(
                      VOCABULARY.predicate(claim.predicate()),
                      types.get(claim.subjectId()),
                      types.get(claim.objectId())))
              .isTrue();
        }
      }
    }
  }
}
