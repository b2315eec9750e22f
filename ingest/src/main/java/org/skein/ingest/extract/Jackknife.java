package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.gold.GoldDocument;

/**
 * Finds names in annotated documents as they would be found in unseen text: each document is tagged
 * by a tagger that was trained on the other folds.
 */
final class Jackknife {
  private static final int FOLDS = 2;

  private final Map<String, MentionFinder> finderOf = new HashMap<>();

  Jackknife(List<GoldDocument> documents, MentionTrainer trainer, Dictionary dictionary) {
    for (int fold = 0; fold < FOLDS; fold++) {
      List<GoldDocument> others = new ArrayList<>();
      List<GoldDocument> own = new ArrayList<>();
      for (int i = 0; i < documents.size(); i++) {
        (i % FOLDS == fold ? own : others).add(documents.get(i));
      }
      MentionFinder finder = new MentionFinder(trainer.train(others), dictionary);
      own.forEach(document -> finderOf.put(document.id(), finder));
    }
  }

  /** The names of each sentence of one of the documents. */
  List<List<NamedSpan>> find(GoldDocument document, List<Sentence> sentences) {
    MentionFinder finder = finderOf.get(document.id());
    if (finder == null) {
      throw new IllegalArgumentException("document '%s' is in no fold".formatted(document.id()));
    }
    return finder.find(document.text(), sentences);
  }
}
