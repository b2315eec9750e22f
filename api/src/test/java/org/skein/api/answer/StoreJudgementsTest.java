package org.skein.api.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Judgement.Author;
import org.skein.graph.model.Judgement.Verdict;
import org.skein.graph.store.GraphStore;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.JudgementView;
import org.skein.graph.vocabulary.Vocabulary;

class StoreJudgementsTest {
  private static final Author ADA = Author.person("Ada");

  @TempDir private Path folder;

  @Test
  void shouldHoldAJudgementForWhoeverOpensTheGraphNext() {
    GraphLocation location = GraphLocation.embedded(folder);
    String id;
    try (Answers answers = open(location)) {
      id = answers.judgements().judge("deepvision", "dvision", Verdict.SAME, ADA, "typo").id();
      assertThat(answers.findProfile("dvision").orElseThrow().entity().id())
          .isEqualTo("deepvision");
    }
    try (Answers answers = StoreAnswers.open(location, Vocabulary.shipped())) {
      assertThat(answers.suggest("dvis", 5))
          .extracting(each -> each.entity().id())
          .containsExactly("deepvision");
      assertThat(answers.findEntity("DVision")).map(EntityRef::id).contains("deepvision");

      JudgementView undone = answers.judgements().revoke(id, ADA, null);
      assertThat(undone.revoked()).isNotNull();
      assertThat(answers.findEntity("DVision")).map(EntityRef::id).contains("dvision");
    }
    try (Answers answers = StoreAnswers.open(location, Vocabulary.shipped())) {
      assertThat(answers.suggest("dvis", 5))
          .extracting(each -> each.entity().id())
          .containsExactly("dvision");
    }
  }

  private static Answers open(GraphLocation location) {
    Vocabulary vocabulary = Vocabulary.shipped();
    GraphStore store = location.open(vocabulary);
    store.writeEntities(
        List.of(
            new Entity("deepvision", "Firm", "Deep Vision", List.of(), true, null),
            new Entity("dvision", "Firm", "DVision", List.of(), true, null)));
    store.project();
    return StoreAnswers.over(store, location, vocabulary);
  }
}
