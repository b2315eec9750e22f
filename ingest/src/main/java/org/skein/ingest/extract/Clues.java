package org.skein.ingest.extract;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.ingest.annotate.Sentence;

/** The words around a quantity that say what it is. */
final class Clues {
  static final Set<String> EARNING = Cues.forms("earning");
  static final Set<String> SCORING = Cues.forms("scoring");
  static final Set<String> MARKET = Cues.forms("market");
  static final Set<String> OWNING = Cues.forms("owning");

  private static final int WINDOW = 12;

  /** Farther than any window. */
  static final int FAR = 1000;

  private static final Set<String> VALUING = Cues.forms("valuing");
  private static final Set<String> LOSING = Cues.forms("losing");
  private static final Set<String> FUNDING = Cues.forms("funding");
  private static final Set<String> PRICING = Cues.forms("pricing");

  private final Sentence sentence;

  Clues(Sentence sentence) {
    this.sentence = sentence;
  }

  /** What an amount of money may be. */
  enum Money {
    VALUATION,
    REVENUE,
    PRICE,
    TRAINING,
    LOSS,
    FUNDING
  }

  /** What the words next to an amount of tokens [first, last] say it is, the nearest word first. */
  Money money(int first, int last) {
    Money clue = money(first, last, WINDOW);
    return clue == null ? Money.FUNDING : clue;
  }

  /** The same from the words at most {@code window} tokens away, or null if they say nothing. */
  @Nullable Money money(int first, int last, int window) {
    if (isUnitPrice(last)) {
      return Money.PRICE;
    }
    if (isTraining(first)) {
      return Money.TRAINING;
    }
    for (int distance = 1; distance <= window; distance++) {
      for (int i : new int[] {first - distance, last + distance}) {
        if (i < 0 || i >= sentence.size() || isBroken(i, first, last)) {
          continue;
        }
        Money clue = clue(i, first);
        if (clue != null) {
          return clue;
        }
      }
    }
    return null;
  }

  private boolean isBroken(int i, int first, int last) {
    for (int j = Math.min(i, last); j <= Math.max(i, first); j++) {
      if (word(j).equals(";")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Money clue(int i, int first) {
    String word = word(i);
    if (VALUING.contains(word) || (word.equals("worth") && i < first && isBe(i - 1))) {
      return Money.VALUATION;
    }
    if (EARNING.contains(word)) {
      return Money.REVENUE;
    }
    if (LOSING.contains(word)) {
      return Money.LOSS;
    }
    if (FUNDING.contains(word)) {
      return Money.FUNDING;
    }
    return PRICING.contains(word) ? Money.PRICE : null;
  }

  private boolean isBe(int i) {
    return i >= 0
        && sentence.token(i).lemma().equals("be")
        && !near(i, 3, Set.of("contract", "deal", "grant", "order", "tender"));
  }

  /** "$20 a month", "€2 per million tokens". */
  private boolean isUnitPrice(int last) {
    String next = word(last + 1);
    return Set.of("each", "apiece", "per", "/", "monthly").contains(next)
        || (Set.of("a", "an").contains(next)
            && !Set.of("year", "quarter").contains(word(last + 2))
            && last + 2 < sentence.size()
            && sentence.token(last + 2).isNoun());
  }

  private boolean isTraining(int first) {
    boolean train = false;
    boolean cost = false;
    for (int i = Math.max(0, first - 10); i < Math.min(sentence.size(), first + 10); i++) {
      train |= word(i).startsWith("train") || word(i).startsWith("pretrain");
      cost |= Set.of("cost", "costs", "spent", "budget", "took", "takes", "bill").contains(word(i));
    }
    return train && cost;
  }

  /** Whether one of the words stands within {@code window} tokens of {@code at}. */
  boolean near(int at, int window, Set<String> words) {
    for (int i = Math.max(0, at - window); i < Math.min(sentence.size(), at + window + 1); i++) {
      if (words.contains(word(i))) {
        return true;
      }
    }
    return false;
  }

  /** How many tokens away the nearest of the words is, {@link #FAR} if there is none. */
  int distance(int at, Set<String> words) {
    int least = FAR;
    for (int i = 0; i < sentence.size(); i++) {
      if (words.contains(word(i))) {
        least = Math.min(least, Math.abs(i - at));
      }
    }
    return least;
  }

  private String word(int i) {
    return i < 0 || i >= sentence.size() ? "" : sentence.token(i).text().toLowerCase(Locale.ROOT);
  }
}
