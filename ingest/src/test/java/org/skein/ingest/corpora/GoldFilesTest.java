package org.skein.ingest.corpora;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.gold.GoldCheck;
import org.skein.ingest.gold.GoldDocument;
import org.skein.ingest.gold.GoldDocument.GoldClaim;
import org.skein.ingest.gold.GoldDocument.GoldEntity;
import org.skein.ingest.gold.GoldDocument.GoldMeasurement;
import org.skein.ingest.gold.GoldReader;

/** Holds corpora/gold to the annotation guidelines. */
class GoldFilesTest {
  private static final Vocabulary VOCABULARY = Vocabulary.shipped();
  private static final List<GoldDocument> TRAIN = read("train");
  private static final List<GoldDocument> HELD_OUT = read("heldout");

  private static List<GoldDocument> read(String name) {
    return GoldReader.read(Corpora.ROOT.resolve("gold").resolve(name + ".jsonl"));
  }

  private static List<String> broken(BiConsumer<GoldDocument, List<String>> rule) {
    List<String> broken = new ArrayList<>();
    TRAIN.forEach(document -> rule.accept(document, broken));
    HELD_OUT.forEach(document -> rule.accept(document, broken));
    return broken;
  }

  private static Map<String, String> types(GoldDocument document) {
    Map<String, String> types = new HashMap<>();
    document.entities().forEach(entity -> types.put(entity.id(), entity.type()));
    return types;
  }

  @Test
  void shouldHoldTwoThousandSentences() {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    int count = 0;
    for (GoldDocument document : TRAIN) {
      sentences.setText(document.text());
      while (sentences.next() != BreakIterator.DONE) {
        count++;
      }
    }
    assertThat(count).isGreaterThanOrEqualTo(2000);
  }

  @Test
  void shouldHaveNoFault() {
    List<GoldDocument> all = new ArrayList<>(TRAIN);
    all.addAll(HELD_OUT);
    assertThat(new GoldCheck(VOCABULARY).faults(all)).isEmpty();
  }

  @Test
  void shouldHoldOutATenthThatIsNotTrainedOn() {
    Set<String> ids = new HashSet<>();
    Set<String> texts = new HashSet<>();
    List<String> twice =
        broken(
            (document, broken) -> {
              if (!ids.add(document.id()) || !texts.add(document.text())) {
                broken.add(document.id());
              }
            });
    assertThat(twice).isEmpty();
    assertThat((double) HELD_OUT.size() / (TRAIN.size() + HELD_OUT.size())).isBetween(0.09, 0.15);
  }

  @Test
  void shouldKnowEveryType() {
    assertThat(
            broken(
                (document, broken) -> {
                  for (GoldEntity entity : document.entities()) {
                    if (!VOCABULARY.concreteTypeNames().contains(entity.type())) {
                      broken.add(document.id() + ": " + entity);
                    }
                  }
                }))
        .isEmpty();
  }

  @Test
  void shouldCoverEveryTypePredicateAndMood() {
    Set<String> seen = new HashSet<>();
    for (GoldDocument document : TRAIN) {
      document.entities().forEach(entity -> seen.add(entity.type()));
      document.claims().forEach(claim -> seen.add(claim.p()));
      document.claims().forEach(claim -> seen.add(claim.mood()));
      document.measurements().forEach(measurement -> seen.add(measurement.metric()));
    }
    assertThat(seen)
        .containsAll(VOCABULARY.concreteTypeNames())
        .containsAll(VOCABULARY.predicateNames())
        .contains("asserted", "planned", "alleged", "denied")
        .containsAll(VOCABULARY.metrics().stream().map(Vocabulary.Metric::name).toList());
  }

  @Test
  void shouldQuoteMentionsToTheLetter() {
    assertThat(
            broken(
                (document, broken) -> {
                  Set<String> ids = new HashSet<>();
                  for (GoldEntity entity : document.entities()) {
                    boolean standing =
                        entity.mentions().stream()
                            .allMatch(m -> !m.isBlank() && document.text().contains(m));
                    if (!standing || entity.mentions().isEmpty() || !ids.add(entity.id())) {
                      broken.add(document.id() + ": " + entity);
                    }
                  }
                }))
        .isEmpty();
  }

  @Test
  void shouldStateOnlyClaimsThatTheVocabularyAllows() {
    assertThat(
            broken(
                (document, broken) -> {
                  Map<String, String> types = types(document);
                  for (GoldClaim claim : document.claims()) {
                    String subject = types.get(claim.s());
                    String object = types.get(claim.o());
                    if (subject == null
                        || object == null
                        || claim.s().equals(claim.o())
                        || !VOCABULARY.allows(VOCABULARY.predicate(claim.p()), subject, object)) {
                      broken.add(document.id() + ": " + subject + " " + object + " " + claim);
                    }
                  }
                }))
        .isEmpty();
  }

  @Test
  void shouldQuoteEachClaimOnceAndToTheLetter() {
    assertThat(
            broken(
                (document, broken) -> {
                  Set<String> seen = new HashSet<>();
                  for (GoldClaim claim : document.claims()) {
                    boolean once = seen.add(claim.s() + ' ' + claim.p() + ' ' + claim.o());
                    if (!once
                        || claim.quote().isBlank()
                        || !document.text().contains(claim.quote())) {
                      broken.add(document.id() + ": " + claim);
                    }
                  }
                }))
        .isEmpty();
  }

  @Test
  void shouldDateClaimsAndNameTheirSources() {
    assertThat(
            broken(
                (document, broken) -> {
                  Map<String, String> types = types(document);
                  if (!document.date().matches("\\d{4}-\\d{2}-\\d{2}")) {
                    broken.add(document.id());
                  }
                  for (GoldClaim claim : document.claims()) {
                    boolean dated =
                        claim.when() == null || claim.when().matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
                    if (!dated || (claim.saidBy() != null && !types.containsKey(claim.saidBy()))) {
                      broken.add(document.id() + ": " + claim);
                    }
                  }
                }))
        .isEmpty();
  }

  @Test
  void shouldMeasureEntitiesByKnownMetrics() {
    assertThat(
            broken(
                (document, broken) -> {
                  Map<String, String> types = types(document);
                  for (GoldMeasurement m : document.measurements()) {
                    VOCABULARY.metric(m.metric());
                    Double low = m.low();
                    Double high = m.high();
                    boolean ordered = low == null ? high != null : high == null || low <= high;
                    if (!types.containsKey(m.e())
                        || !ordered
                        || m.unit().isBlank()
                        || !document.text().contains(m.quote())) {
                      broken.add(document.id() + ": " + m);
                    }
                  }
                }))
        .isEmpty();
  }
}
