package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.graph.vocabulary.Vocabulary.Predicate;
import org.skein.ingest.annotate.Dependencies;
import org.skein.ingest.extract.RelationModel.Pair;

/**
 * What the first judgements of all pairs of a sentence say of one of them: what holds of "Baidu" in
 * "Huawei, Baidu and Alibaba use X" is likely what holds of "Alibaba"; who buys is not bought in
 * the same words; and where one name is surely meant, the other is not.
 */
final class PairContext {
  /** First judgements with lower log-odds are not looked at again. */
  static final float CUT = -5;

  private static final float NEVER = -20;
  private static final Set<String> JOINTS = Set.of(",", "and", "or", "&", "/");
  private static final float TENS = 10;
  private static final int MOST_DISTANCE = 31;
  private static final int MOST_NAMES = 15;

  private final ParsedSentence parsed;
  private final List<Pair> pairs;
  private final List<float[]> logits;
  private final Map<String, Integer> numbers;
  private final Vocabulary vocabulary;
  private final Map<Integer, List<Integer>> bySubject = new HashMap<>();
  private final Map<Integer, List<Integer>> byObject = new HashMap<>();
  private final Map<Integer, Integer> lists = new HashMap<>();
  private final Map<Integer, Integer> conjuncts = new HashMap<>();

  /**
   * @param logits the log-odds of each predicate for each pair, by number; those that a pair's
   *     types do not allow count as never
   * @param numbers the number of each predicate
   */
  PairContext(
      ParsedSentence parsed,
      List<Pair> pairs,
      List<float[]> logits,
      Map<String, Integer> numbers,
      Vocabulary vocabulary) {
    this.parsed = parsed;
    this.pairs = pairs;
    this.numbers = numbers;
    this.vocabulary = vocabulary;
    this.logits = new ArrayList<>(pairs.size());
    for (int p = 0; p < pairs.size(); p++) {
      Pair pair = pairs.get(p);
      this.logits.add(possible(pair, logits.get(p)));
      bySubject.computeIfAbsent(pair.subject().first(), key -> new ArrayList<>()).add(p);
      byObject.computeIfAbsent(pair.object().first(), key -> new ArrayList<>()).add(p);
    }
    for (NamedSpan name : parsed.names()) {
      lists.put(name.first(), listOf(name));
      conjuncts.put(name.first(), conjunctOf(name));
    }
  }

  private float[] possible(Pair pair, float[] all) {
    float[] possible = new float[all.length];
    Arrays.fill(possible, NEVER);
    for (Predicate predicate : pair.possible()) {
      int number = numbers.getOrDefault(predicate.name(), 0);
      possible[number] = all[number];
    }
    return possible;
  }

  /** The log-odds of a predicate for a pair, as first judged. */
  float logit(int pair, int predicate) {
    return logits.get(pair)[predicate];
  }

  /**
   * The values that the second judgement of a predicate for a pair is made from, by the ordinal of
   * {@link PairValue}.
   */
  float[] of(int pair, Predicate predicate) {
    int number = numbers.getOrDefault(predicate.name(), 0);
    float[] values = new float[PairValue.values().length];
    float own = logit(pair, number);
    set(values, PairValue.OWN, own);
    set(values, PairValue.OWN_ABOVE, Math.max(0, own));
    addNeighbours(values, best(pair, number), probability(own));
    addOther(values, pair, number);
    addStated(values, pairs.get(pair), predicate, own);
    addForm(values, pairs.get(pair));
    return values;
  }

  /** What is judged of other subjects and objects, and of the pair turned round. */
  private static void addNeighbours(float[] values, Best best, float own) {
    boolean subjects = best.besideSubject > NEVER;
    boolean objects = best.besideObject > NEVER;
    float rivalSubject = probability(best.otherSubject);
    float rivalObject = probability(best.otherObject);
    float turned = probability(best.turned);
    set(values, PairValue.BESIDE_SUBJECT, subjects ? probability(best.besideSubject) - own : 0);
    set(values, PairValue.BESIDE_OBJECT, objects ? probability(best.besideObject) - own : 0);
    set(values, PairValue.BESIDE_SUBJECT_ODDS, subjects ? best.besideSubject : 0);
    set(values, PairValue.BESIDE_OBJECT_ODDS, objects ? best.besideObject : 0);
    set(values, PairValue.SUBJECT_LISTED, of(subjects));
    set(values, PairValue.OBJECT_LISTED, of(objects));
    set(values, PairValue.RIVAL_OBJECT_AHEAD, Math.max(0, rivalObject - own));
    set(values, PairValue.RIVAL_SUBJECT_AHEAD, Math.max(0, rivalSubject - own));
    set(values, PairValue.ONLY_OBJECT, of(best.otherObject == NEVER));
    set(values, PairValue.ONLY_SUBJECT, of(best.otherSubject == NEVER));
    set(values, PairValue.TURNED, turned);
    set(values, PairValue.TURNED_BY_OWN, turned * own);
    set(values, PairValue.RIVAL_SUBJECT_BY_OWN, rivalSubject * own);
    set(values, PairValue.RIVAL_OBJECT_BY_OWN, rivalObject * own);
  }

  /** What is judged of the same pair by other predicates. */
  private void addOther(float[] values, int pair, int number) {
    float own = logit(pair, number);
    float other = NEVER;
    for (int l = 0; l < logits.get(pair).length; l++) {
      other = l == number ? other : Math.max(other, logit(pair, l));
    }
    set(values, PairValue.OTHER, probability(other));
    set(values, PairValue.OTHER_AHEAD, of(other > own));
    set(values, PairValue.OTHER_BY_OWN, probability(other) * probability(own));
  }

  private void addStated(float[] values, Pair pair, Predicate predicate, float own) {
    boolean stated = isFound(pair, predicate);
    set(values, PairValue.PATTERN, of(stated));
    set(values, PairValue.PATTERN_ODDS, stated ? own : 0);
    set(values, PairValue.OTHER_PATTERN, of(!stated && isFound(pair, null)));
  }

  private void addForm(float[] values, Pair pair) {
    int gap =
        Math.max(
            pair.object().first() - pair.subject().end(),
            pair.subject().first() - pair.object().end());
    set(values, PairValue.TOPIC, of(pair.object().type().equals("Topic")));
    set(values, PairValue.SUBJECT_REFERS, of(pair.subject().refersTo() != null));
    set(values, PairValue.OBJECT_REFERS, of(pair.object().refersTo() != null));
    set(values, PairValue.HEADLINE, of(parsed.sentence().headline()));
    set(values, PairValue.DISTANCE, Math.min(MOST_DISTANCE, gap) / TENS);
    set(values, PairValue.NAMES, Math.min(MOST_NAMES, parsed.names().size()) / TENS);
  }

  private static void set(float[] values, PairValue value, float at) {
    values[value.ordinal()] = at;
  }

  private static float of(boolean holds) {
    return holds ? 1 : 0;
  }

  private static float probability(float logit) {
    return (float) (1 / (1 + Math.exp(-logit)));
  }

  /** The highest log-odds among the pairs that have a name in common with one. */
  private static final class Best {
    private float besideSubject = NEVER;
    private float besideObject = NEVER;
    private float otherSubject = NEVER;
    private float otherObject = NEVER;
    private float turned = NEVER;
  }

  private Best best(int pair, int number) {
    Best best = new Best();
    int subject = pairs.get(pair).subject().first();
    int object = pairs.get(pair).object().first();
    for (int p : byObject.getOrDefault(object, List.of())) {
      int its = pairs.get(p).subject().first();
      if (its == subject) {
        continue;
      }
      if (isBeside(its, subject)) {
        best.besideSubject = Math.max(best.besideSubject, logit(p, number));
      } else {
        best.otherSubject = Math.max(best.otherSubject, logit(p, number));
      }
    }
    for (int p : bySubject.getOrDefault(subject, List.of())) {
      int its = pairs.get(p).object().first();
      if (its == object) {
        continue;
      }
      if (isBeside(its, object)) {
        best.besideObject = Math.max(best.besideObject, logit(p, number));
      } else {
        best.otherObject = Math.max(best.otherObject, logit(p, number));
      }
    }
    for (int p : bySubject.getOrDefault(object, List.of())) {
      if (pairs.get(p).object().first() == subject) {
        for (float logit : logits.get(p)) {
          best.turned = Math.max(best.turned, logit);
        }
      }
    }
    return best;
  }

  /** Whether a declared pattern states the predicate, or any if it is null, of the pair. */
  private boolean isFound(Pair pair, @Nullable Predicate predicate) {
    for (Relation relation : parsed.relations()) {
      if (relation.object() == null
          || (predicate != null && !predicate.name().equals(relation.predicate()))) {
        continue;
      }
      boolean same = relation.joins(pair.subject(), pair.object());
      boolean turned =
          vocabulary.predicate(relation.predicate()).symmetric()
              && relation.joins(pair.object(), pair.subject());
      if (same || turned) {
        return true;
      }
    }
    return false;
  }

  /** Whether two names, by their first tokens, are of one list: "A, B and C". */
  private boolean isBeside(int a, int b) {
    return lists.getOrDefault(a, a).equals(lists.getOrDefault(b, b))
        || conjuncts.getOrDefault(a, -1 - a).equals(conjuncts.getOrDefault(b, -1 - b));
  }

  /** The first token of the first name of the list that a name stands in, by commas and "and". */
  private int listOf(NamedSpan name) {
    List<NamedSpan> names = parsed.names();
    int at = names.indexOf(name);
    while (at > 0 && isJoined(names.get(at - 1), names.get(at))) {
      at--;
    }
    return names.get(at).first();
  }

  private boolean isJoined(NamedSpan left, NamedSpan right) {
    for (int i = left.end(); i < right.first(); i++) {
      if (!JOINTS.contains(parsed.sentence().token(i).lemma())) {
        return false;
      }
    }
    return left.end() < right.first();
  }

  /** The first conjunct of the coordination that a name stands in, by the parse. */
  private int conjunctOf(NamedSpan name) {
    Dependencies deps = parsed.deps();
    int at = PathFeatures.head(name, deps);
    for (int steps = 0; steps < parsed.sentence().size(); steps++) {
      if (!deps.label(at).equals("conj") || deps.head(at) == Dependencies.ROOT) {
        break;
      }
      at = deps.head(at);
    }
    return at;
  }
}
