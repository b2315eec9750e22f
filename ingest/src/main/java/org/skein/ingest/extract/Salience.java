package org.skein.ingest.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.annotate.Token;

/**
 * How likely a name is what a text goes on about: subjects more than what stands behind a
 * preposition, owners and places least, what was named often more than what is named once.
 */
final class Salience {
  // Tuned on the two halves of the training gold, one against the other; the optimum is flat.
  private static final double A_SENTENCE_BACK = 0.1;
  private static final double SUBJECT = 0.2;
  private static final double BEHIND_PREPOSITION = 0.3;
  private static final double OWNER = 0.4;
  private static final double PLACE = 1.5;
  private static final double NAMED_AGAIN = 0.2;
  private static final double A_NAME_BEFORE = 0.5;
  private static final int MOST_BEFORE = 5;

  private final List<Sentence> sentences;
  private final Map<String, Integer> counts = new HashMap<>();

  Salience(List<Sentence> sentences, List<List<NamedSpan>> names) {
    this.sentences = sentences;
    names.forEach(list -> list.forEach(name -> counts.merge(name.text(), 1, Integer::sum)));
  }

  /** What it costs to stand some sentences before. */
  double distance(int back) {
    return A_SENTENCE_BACK * back;
  }

  /**
   * The salience of a name by itself.
   *
   * @param rank how many names stand before it in its sentence
   */
  double of(NamedSpan name, int rank) {
    Sentence sentence = sentences.get(name.sentence());
    double score = -A_NAME_BEFORE * Math.min(rank, MOST_BEFORE);
    if (isSubject(sentence, name)) {
      score += SUBJECT;
    }
    if (isBehindPreposition(sentence, name)) {
      score -= BEHIND_PREPOSITION;
    }
    if (name.end() < sentence.size() && sentence.token(name.end()).tag().equals("POS")) {
      score -= OWNER;
    }
    if (name.type().equals("Place")) {
      score -= PLACE;
    }
    return counts.getOrDefault(name.text(), 1) > 1 ? score + NAMED_AGAIN : score;
  }

  private static boolean isSubject(Sentence sentence, NamedSpan name) {
    for (int i = name.end(); i < Math.min(sentence.size(), name.end() + 3); i++) {
      String tag = sentence.token(i).tag();
      if (tag.startsWith("VB") || tag.equals("MD")) {
        return !tag.equals("VBN") && !tag.equals("VBG");
      }
      if (!tag.startsWith("RB")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isBehindPreposition(Sentence sentence, NamedSpan name) {
    for (int i = name.first() - 1; i >= Math.max(0, name.first() - 3); i--) {
      Token token = sentence.token(i);
      if (token.tag().equals("IN") || token.tag().equals("TO")) {
        return true;
      }
      if (!token.tag().equals("DT") && !token.tag().startsWith("JJ") && !token.isNoun()) {
        return false;
      }
    }
    return false;
  }
}
