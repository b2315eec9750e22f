package org.skein.ingest.annotate;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;
import org.skein.ingest.cache.SlotCache;

/** The dictionary forms of words, in lower case; safe to share between threads. */
final class Lemmas {
  private static final int CAPACITY = 1 << 15;

  private final SlotCache<Tagged, String> lemmas = new SlotCache<>(CAPACITY);

  private record Tagged(String word, String tag) {}

  /** The dictionary form of a word with this part of speech. */
  String of(String word, String tag) {
    return lemmas.get(new Tagged(word, tag), Lemmas::lemma);
  }

  /** CoreNLP's scanner is not safe to share. */
  private static String lemma(Tagged tagged) {
    return new Morphology().lemma(tagged.word(), tagged.tag()).toLowerCase(Locale.ROOT);
  }
}
