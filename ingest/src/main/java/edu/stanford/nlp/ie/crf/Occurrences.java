package edu.stanford.nlp.ie.crf;

import java.util.HashSet;
import java.util.Set;

/** Whether and how a name stands elsewhere in its sentence, as the features of the CRF put it. */
final class Occurrences {
  private static final int NEAREST = 3;
  private static final int FARTHEST = 149;

  private final WordType[] words;
  private final String[] tags;

  Occurrences(WordType[] words, String[] tags) {
    this.words = words;
    this.tags = tags;
  }

  /** Whether the token is written like a name, between common words. */
  boolean isPossible(int at) {
    return at > 0
        && at + 1 < words.length
        && words[at].isNameCase()
        && words[at + 1].hasNoCapital()
        && words[at + 1].hasLetter()
        && words[at - 1].hasLetter();
  }

  /** The features of a token for which they are possible. */
  Set<String> of(int at) {
    Set<String> found = new HashSet<>();
    boolean behindName = isName(at - 1);
    for (int i = at + NEAREST; i <= Math.min(at + FARTHEST, words.length - 1); i++) {
      if (isSame(i, at)) {
        found.add(behindName ? pair(i, at, "NEXT") : single(i - 1, i + 1, "NEXT"));
      }
    }
    for (int i = at - NEAREST; i >= Math.max(at - FARTHEST, 0); i--) {
      if (isSame(i, at)) {
        found.add(behindName ? pair(i, at, "PREV") : single(i + 1, i - 1, "PREV"));
      }
    }
    return found;
  }

  private String pair(int i, int at, String where) {
    boolean both = i > 0 && isSame(i - 1, at - 1);
    return "XY-" + where + "-OCCURRENCE-" + (both ? "XY" : "Y");
  }

  /** The features look at the nearer neighbour first. */
  private String single(int nearer, int farther, String where) {
    String kind = isName(nearer) ? "YX" : isName(farther) ? "XY" : "X";
    return "X-" + where + "-OCCURRENCE-" + kind;
  }

  private boolean isSame(int i, int other) {
    return words[i].text().equals(words[other].text());
  }

  private boolean isName(int i) {
    return i >= 0 && i < words.length && words[i].isNameCase() && "NNP".equals(tags[i]);
  }
}
