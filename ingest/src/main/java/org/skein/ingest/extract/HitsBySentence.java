package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import org.skein.ingest.annotate.Sentence;

/** The dictionary's hits by the sentences that they stand in, in the order in which they came. */
final class HitsBySentence {
  private final List<List<DictionaryHit>> touching = new ArrayList<>();

  HitsBySentence(List<Sentence> sentences, List<DictionaryHit> hits) {
    sentences.forEach(sentence -> touching.add(new ArrayList<>(2)));
    for (DictionaryHit hit : hits) {
      int first = Math.max(0, sentenceAt(sentences, hit.span().start()));
      for (int i = first; i < sentences.size(); i++) {
        if (sentences.get(i).span().start() >= hit.span().end()) {
          break;
        }
        if (sentences.get(i).span().overlaps(hit.span())) {
          touching.get(i).add(hit);
        }
      }
    }
  }

  /** The hits that share a place with a sentence. */
  List<DictionaryHit> touching(Sentence sentence) {
    return touching.get(sentence.index());
  }

  /** The hits that stand in a sentence as a whole. */
  List<DictionaryHit> inside(Sentence sentence) {
    return touching(sentence).stream().filter(hit -> sentence.span().contains(hit.span())).toList();
  }

  /** The last sentence that begins at or before an offset, or -1. */
  static int sentenceAt(List<Sentence> sentences, int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }
}
