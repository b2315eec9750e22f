package org.skein.ingest.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.annotate.Token;

/**
 * Weighs which name of a sentence bears a quantity: the type that the metric asks for, nearness,
 * the preposition before a name and the verb behind it, and the clauses between.
 */
final class Bearer {
  private static final int FAR = 20;
  private static final int NEAR = 6;
  private static final Set<String> BREAKS = Set.of(";", "while", "whereas");
  private static final Set<String> SOURCES = Set.of("by", "from", "with");
  private static final Set<String> COMPARED = Set.of("than", "against", "over", "versus");
  private static final Set<String> INTO = Set.of("in", "into", "to");
  private static final Set<String> ASIDE =
      Set.of(
          "by", "from", "with", "than", "against", "versus", "vs", "vs.", "over", "unlike", "like");
  private static final Set<String> TOWARDS = Set.of("in", "into", "to", "for", "of", "on", "at");
  private static final Set<String> GIVING =
      Set.of(
          "invest",
          "put",
          "pour",
          "pump",
          "inject",
          "lead",
          "back",
          "grant",
          "award",
          "give",
          "pay",
          "fund",
          "finance",
          "commit",
          "pledge",
          "provide",
          "contribute",
          "allocate",
          "offer",
          "earmark",
          "buy",
          "acquire",
          "purchase",
          "sink",
          "approve",
          "value",
          "order",
          "join",
          "lend",
          "donate",
          "bet",
          "plough",
          "participate",
          "sue",
          "fine",
          "hand");
  private static final Set<String> TAKING =
      Set.of(
          "buy",
          "acquire",
          "purchase",
          "back",
          "fund",
          "finance",
          "award",
          "value",
          "fine",
          "sue",
          "grant",
          "give",
          "offer",
          "pay");

  private static final double TYPE_WEIGHT = 2;
  private static final double DISTANCE_WEIGHT = 0.02;

  /** What speaks for or against a name; weights fitted by a ranking model on corpora/gold. */
  private enum Sign {
    /** The name stands before the quantity. */
    BEFORE(1.7, 0.7),
    /** "X has 1,000 employees". */
    SUBJECT(0.6, 0.4),
    /** "X invested $2 million". */
    GIVER(0.0, -0.5),
    /** The first name that could bear it, and a subject. */
    FIRST_SUBJECT(0.7, 0.4),
    /** The first name that could bear it. */
    FIRST(0.9, 0.6),
    /** "A value of 3 for X". */
    BEHIND_PREPOSITION(-0.2, 1.5),
    /** "$2 million into X". */
    BEHIND_INTO(-0.0, 1.0),
    /** "Into X … $2 million". */
    INTO(-0.1, 0.2),
    /** "The price of X is $2". */
    OF(0.0, 0.2),
    /** "With X", "than X": not what the sentence is about. */
    ASIDE(-0.7, -0.5),
    /** "From X", "by X". */
    SOURCE(-0.5, -0.5),
    /** "Than X". */
    COMPARED(-0.1, 0.0),
    /** "Y bought X for $2 million". */
    TAKEN(-0.1, 0.7),
    /** A semicolon or "while" stands between. */
    OTHER_CLAUSE(-1.0, -0.3),
    /** Another name that could bear it stands between. */
    OTHER_BETWEEN(-0.8, -0.2),
    /** Several stand between. */
    OTHERS_BETWEEN(-0.2, 0.2),
    /** "X's Y": Y is meant. */
    OWNER_OF_ANOTHER(-0.3, -0.1),
    /** "It", "the company". */
    REFERENCE(-0.1, 0.6),
    /** "An X card". */
    MODIFIER(0.1, -0.8),
    /** A verb stands between. */
    VERB_BETWEEN(-0.3, -0.4),
    /** The subject of a verb behind the quantity. */
    LATER_SUBJECT(-0.4, -0.4);

    private final double owner;
    private final double recipient;

    Sign(double owner, double recipient) {
      this.owner = owner;
      this.recipient = recipient;
    }

    double weight(Role role) {
      return role == Role.OWNER ? owner : recipient;
    }
  }

  private final Sentence sentence;
  private final List<NamedSpan> names;

  Bearer(Sentence sentence, List<NamedSpan> names) {
    this.sentence = sentence;
    this.names = names;
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

  private double score(Quantity quantity, NamedSpan name, Map<String, Double> types, Role role) {
    double score = -DISTANCE_WEIGHT * Math.min(gap(quantity, name), FAR);
    for (Sign sign : signs(quantity, name, types)) {
      score += sign.weight(role);
    }
    return score;
  }

  private int gap(Quantity quantity, NamedSpan name) {
    int from = tokenAt(quantity.span().start());
    return name.end() <= from
        ? from - name.end()
        : name.first() - tokenAt(quantity.span().end() - 1) - 1;
  }

  private Set<Sign> signs(Quantity quantity, NamedSpan name, Map<String, Double> types) {
    boolean before = name.end() <= tokenAt(quantity.span().start());
    Set<Sign> signs = before ? signsBefore(name, types) : signsBehind(quantity, name);
    String preposition = preposition(name);
    int to = tokenAt(quantity.span().end() - 1);
    int left = before ? name.end() : to + 1;
    int right = before ? tokenAt(quantity.span().start()) : name.first();
    long between = between(left, right, types);
    addIf(signs, Sign.ASIDE, ASIDE.contains(preposition));
    addIf(signs, Sign.SOURCE, SOURCES.contains(preposition));
    addIf(signs, Sign.COMPARED, COMPARED.contains(preposition));
    addIf(signs, Sign.OTHER_CLAUSE, hasBreak(left, right));
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
    String verb = verb(name);
    String preposition = preposition(name);
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
    String preposition = preposition(name);
    boolean near = gap(quantity, name) <= NEAR;
    addIf(signs, Sign.BEHIND_PREPOSITION, near && TOWARDS.contains(preposition));
    addIf(signs, Sign.BEHIND_INTO, near && INTO.contains(preposition));
    addIf(signs, Sign.LATER_SUBJECT, verb(name) != null);
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

  /** Whether something in [left, right) ends a clause. */
  private boolean hasBreak(int left, int right) {
    for (int i = left; i < right; i++) {
      if (BREAKS.contains(sentence.token(i).text())) {
        return true;
      }
    }
    return false;
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

  /** The preposition that a name stands behind, past its own modifiers and coordinated names. */
  String preposition(NamedSpan name) {
    for (int i = name.first() - 1; i >= Math.max(0, name.first() - 9); i--) {
      Token token = sentence.token(i);
      String tag = token.tag();
      if (tag.equals("IN") || tag.equals("TO")) {
        return token.text().toLowerCase(Locale.ROOT);
      }
      boolean inside =
          tag.startsWith("NN")
              || tag.startsWith("JJ")
              || tag.equals("DT")
              || tag.equals("POS")
              || tag.equals("CC")
              || tag.equals(",")
              || tag.startsWith("PRP$");
      if (!inside) {
        return "";
      }
      int at = i;
      boolean comma = tag.equals(",") || tag.equals("CC");
      if (comma && names.stream().noneMatch(other -> other.end() == at || other.end() == at - 1)) {
        return "";
      }
    }
    return "";
  }

  /** The lemma of the verb that a name is the subject of, or null. */
  @Nullable String verb(NamedSpan name) {
    int i = name.end();
    if (i < sentence.size() && sentence.token(i).text().equals(",")) {
      i = behindApposition(i + 1);
    }
    for (int steps = 0; i < sentence.size() && steps < 6; i++, steps++) {
      Token token = sentence.token(i);
      String tag = token.tag();
      if (tag.startsWith("VB")) {
        boolean auxiliary =
            Set.of("be", "have", "do").contains(token.lemma())
                && i + 1 < sentence.size()
                && sentence.token(i + 1).tag().matches("VB.*|RB.*|TO");
        if (!auxiliary) {
          return token.lemma();
        }
      } else if (!tag.startsWith("RB") && !tag.equals("MD") && !tag.equals("TO")) {
        return null;
      }
    }
    return null;
  }

  private int behindApposition(int from) {
    for (int i = from; i < Math.min(sentence.size(), from + 14); i++) {
      if (sentence.token(i).text().equals(",")) {
        return i + 1;
      }
    }
    return from;
  }

  private String lemma(int i) {
    return i < 0 || i >= sentence.size() ? "" : sentence.token(i).lemma();
  }

  private int tokenAt(int offset) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).end() > offset) {
        return i;
      }
    }
    return sentence.size() - 1;
  }
}
