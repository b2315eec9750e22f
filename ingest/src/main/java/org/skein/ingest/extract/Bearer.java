package org.skein.ingest.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.ingest.annotate.Sentence;

/**
 * Weighs which name of a sentence bears a quantity: the type that the metric asks for, nearness,
 * the preposition before a name and the verb behind it, and the clauses between.
 */
final class Bearer {
  private static final int FAR = 20;
  private static final int NEAR = 6;
  private static final Set<String> SOURCES = Set.of("by", "from", "with");
  private static final Set<String> COMPARED = Set.of("than", "against", "over", "versus");
  private static final Set<String> INTO = Set.of("in", "into", "to");
  private static final Set<String> ASIDE =
      Set.of(
          "by", "from", "with", "than", "against", "versus", "vs", "vs.", "over", "unlike", "like");
  private static final Set<String> TOWARDS = Set.of("in", "into", "to", "for", "of", "on", "at");
  private static final Set<String> GIVING = Cues.forms("giving");
  private static final Set<String> TAKING = Cues.forms("taking");

  private static final double TYPE_WEIGHT = 2;
  private static final double DISTANCE_WEIGHT = 0.02;

  private final Sentence sentence;
  private final List<NamedSpan> names;
  private final Clauses clauses;

  Bearer(Sentence sentence, List<NamedSpan> names) {
    this.sentence = sentence;
    this.names = names;
    this.clauses = new Clauses(sentence, names);
  }

  /** How a metric looks for its name. */
  enum Role {
    /** What has the property. */
    OWNER,
    /** Who gets the money. */
    RECIPIENT
  }

  /**
   * The best name for a quantity, or null if none of these types is in the sentence.
   *
   * @param types the types to look for, with how much each is worth from 0 to 1
   */
  @Nullable NamedSpan of(Quantity quantity, Map<String, Double> types, Role role) {
    NamedSpan best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (NamedSpan name : names) {
      Double worth = types.get(name.type());
      if (worth == null || name.span().overlaps(quantity.span())) {
        continue;
      }
      double score = TYPE_WEIGHT * worth + score(quantity, name, types, role);
      if (score > most) {
        best = name;
        most = score;
      }
    }
    return best;
  }

  /** How much speaks for a name, its type apart. */
  double score(Quantity quantity, NamedSpan name, Map<String, Double> types, Role role) {
    double score = -DISTANCE_WEIGHT * Math.min(gap(quantity, name), FAR);
    for (Sign sign : signs(quantity, name, types)) {
      score += sign.weight(role);
    }
    return score;
  }

  private int gap(Quantity quantity, NamedSpan name) {
    int from = sentence.tokenAt(quantity.span().start());
    return name.end() <= from
        ? from - name.end()
        : name.first() - sentence.tokenAt(quantity.span().end() - 1) - 1;
  }

  private Set<Sign> signs(Quantity quantity, NamedSpan name, Map<String, Double> types) {
    boolean before = name.end() <= sentence.tokenAt(quantity.span().start());
    Set<Sign> signs = before ? signsBefore(name, types) : signsBehind(quantity, name);
    String preposition = clauses.preposition(name);
    int to = sentence.tokenAt(quantity.span().end() - 1);
    int left = before ? name.end() : to + 1;
    int right = before ? sentence.tokenAt(quantity.span().start()) : name.first();
    long between = between(left, right, types);
    addIf(signs, Sign.ASIDE, ASIDE.contains(preposition));
    addIf(signs, Sign.SOURCE, SOURCES.contains(preposition));
    addIf(signs, Sign.COMPARED, COMPARED.contains(preposition));
    addIf(signs, Sign.OTHER_CLAUSE, clauses.isBroken(left, right));
    addIf(signs, Sign.OTHER_BETWEEN, between > 0);
    addIf(signs, Sign.OTHERS_BETWEEN, between > 1);
    addIf(signs, Sign.OWNER_OF_ANOTHER, isOwnerOfAnother(name, types));
    addIf(signs, Sign.REFERENCE, name.refersTo() != null);
    addIf(
        signs, Sign.MODIFIER, name.end() < sentence.size() && sentence.token(name.end()).isNoun());
    addIf(signs, Sign.VERB_BETWEEN, hasVerb(left, right));
    return signs;
  }

  private Set<Sign> signsBefore(NamedSpan name, Map<String, Double> types) {
    Set<Sign> signs = EnumSet.of(Sign.BEFORE);
    String verb = clauses.verb(name);
    String preposition = clauses.preposition(name);
    boolean giver = verb != null && GIVING.contains(verb);
    addIf(signs, Sign.SUBJECT, verb != null && !giver);
    addIf(signs, Sign.GIVER, giver);
    addIf(signs, verb == null ? Sign.FIRST : Sign.FIRST_SUBJECT, isFirst(name, types));
    addIf(signs, Sign.INTO, INTO.contains(preposition) || preposition.equals("for"));
    addIf(signs, Sign.OF, preposition.equals("of") || preposition.equals("on"));
    addIf(signs, Sign.TAKEN, TAKING.contains(lemma(name.first() - 1)));
    return signs;
  }

  private Set<Sign> signsBehind(Quantity quantity, NamedSpan name) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    String preposition = clauses.preposition(name);
    boolean near = gap(quantity, name) <= NEAR;
    addIf(signs, Sign.BEHIND_PREPOSITION, near && TOWARDS.contains(preposition));
    addIf(signs, Sign.BEHIND_INTO, near && INTO.contains(preposition));
    addIf(signs, Sign.LATER_SUBJECT, clauses.verb(name) != null);
    return signs;
  }

  private static void addIf(Set<Sign> signs, Sign sign, boolean holds) {
    if (holds) {
      signs.add(sign);
    }
  }

  private boolean hasVerb(int left, int right) {
    for (int i = left; i < right; i++) {
      if (sentence.token(i).isVerb()) {
        return true;
      }
    }
    return false;
  }

  private long between(int left, int right, Map<String, Double> types) {
    return names.stream()
        .filter(n -> n.first() >= left && n.end() <= right && types.containsKey(n.type()))
        .count();
  }

  private boolean isFirst(NamedSpan name, Map<String, Double> types) {
    return names.stream()
        .filter(n -> types.containsKey(n.type()))
        .findFirst()
        .orElse(name)
        .equals(name);
  }

  /** "Nvidia's A100": what is owned is meant, not who owns it. */
  private boolean isOwnerOfAnother(NamedSpan name, Map<String, Double> types) {
    if (name.end() >= sentence.size() || !sentence.token(name.end()).tag().equals("POS")) {
      return false;
    }
    return names.stream()
        .anyMatch(
            other ->
                other.first() > name.end()
                    && other.first() <= name.end() + 4
                    && types.containsKey(other.type()));
  }

  private String lemma(int i) {
    return i < 0 || i >= sentence.size() ? "" : sentence.token(i).lemma();
  }
}
