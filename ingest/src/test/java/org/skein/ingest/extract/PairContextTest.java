package org.skein.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.annotate.Parsed;

class PairContextTest {
  private final Vocabulary vocabulary = Vocabulary.shipped();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<RelationModel.Pair> pairs = new ArrayList<>();
  private final List<float[]> logits = new ArrayList<>();
  private ParsedSentence parsed;

  /** "Intel and Zendra bought Oskelo, said Moss." */
  @BeforeEach
  void read() {
    for (String name : vocabulary.predicateNames()) {
      numbers.put(name, vocabulary.predicateNames().indexOf(name));
    }
    Parsed tokens =
        Parsed.of(
            """
            Intel Intel NNP 4 nsubj
            and and CC 3 cc
            Zendra Zendra NNP 1 conj
            bought buy VBD 0 root
            Oskelo Oskelo NNP 4 obj
            , , , 4 punct
            said say VBD 4 parataxis
            Moss Moss NNP 7 nsubj""");
    List<NamedSpan> names = new ArrayList<>();
    for (String word : List.of("Intel", "Zendra", "Oskelo", "Moss")) {
      int at = tokens.at(word);
      names.add(MentionTagger.named(tokens.sentence(), at, at + 1, "Firm"));
    }
    parsed =
        new ParsedSentence(
            tokens.sentence(),
            tokens.deps(),
            names,
            List.of(),
            new Frames(
                tokens.sentence(),
                tokens.deps(),
                new Ends(tokens.sentence(), tokens.deps(), names, Map.of())),
            new Triggers(vocabulary),
            Senses.shipped().of(tokens.sentence()));
    pairs.addAll(RelationModel.pairs(parsed, vocabulary));
    for (int i = 0; i < pairs.size(); i++) {
      float[] low = new float[numbers.size()];
      java.util.Arrays.fill(low, -4);
      logits.add(low);
    }
  }

  private int pair(String subject, String object) {
    for (int i = 0; i < pairs.size(); i++) {
      RelationModel.Pair pair = pairs.get(i);
      if (pair.subject().text().equals(subject) && pair.object().text().equals(object)) {
        return i;
      }
    }
    throw new AssertionError("no pair " + subject + " " + object);
  }

  private void judge(String subject, String object, float logit) {
    logits.get(pair(subject, object))[number()] = logit;
  }

  private int number() {
    return numbers.get("acquired");
  }

  private float[] seen(String subject, String object) {
    return new PairContext(parsed, pairs, logits, numbers, vocabulary)
        .of(pair(subject, object), vocabulary.predicate("acquired"));
  }

  @Test
  void shouldSeeWhatHoldsOfANameInTheSameList() {
    judge("Intel", "Oskelo", 3);

    assertThat(seen("Zendra", "Oskelo")[PairValue.SUBJECT_LISTED.ordinal()]).isEqualTo(1);
    assertThat(seen("Zendra", "Oskelo")[PairValue.BESIDE_SUBJECT_ODDS.ordinal()]).isEqualTo(3);
    assertThat(seen("Moss", "Oskelo")[PairValue.SUBJECT_LISTED.ordinal()]).isZero();
  }

  @Test
  void shouldSeeThatAnotherNameIsMeant() {
    float before = seen("Moss", "Oskelo")[PairValue.RIVAL_SUBJECT_AHEAD.ordinal()];
    judge("Intel", "Oskelo", 3);

    assertThat(before).isZero();
    assertThat(seen("Moss", "Oskelo")[PairValue.RIVAL_SUBJECT_AHEAD.ordinal()]).isGreaterThan(0.9f);
    assertThat(seen("Zendra", "Oskelo")[PairValue.RIVAL_SUBJECT_AHEAD.ordinal()]).isZero();
  }

  @Test
  void shouldSeeWhatTheOtherDirectionStates() {
    judge("Oskelo", "Intel", 2);

    assertThat(seen("Intel", "Oskelo")[PairValue.TURNED.ordinal()]).isGreaterThan(0.8f);
    assertThat(seen("Zendra", "Oskelo")[PairValue.TURNED.ordinal()]).isLessThan(0.1f);
  }

  @Test
  void shouldNotTakeForLikelyWhatTheTypesForbid() {
    int listed = numbers.get("listed_on");
    logits.get(pair("Intel", "Oskelo"))[listed] = 5;

    PairContext context = new PairContext(parsed, pairs, logits, numbers, vocabulary);

    assertThat(context.logit(pair("Intel", "Oskelo"), listed)).isLessThan(PairContext.CUT);
  }
}
