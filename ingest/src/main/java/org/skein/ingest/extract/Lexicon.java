package org.skein.ingest.extract;

import org.jspecify.annotations.Nullable;
import org.skein.ingest.learn.WordClasses;

/** What is known of words apart from any document: their classes, and which are first names. */
record Lexicon(WordClasses classes, FirstNames firstNames) {
  static final String CLASSES = "words.classes.gz";

  private static volatile @Nullable Lexicon shipped;

  /**
   * The lexicon that ships with Skein; read once, and never changed.
   *
   * @throws org.skein.graph.model.SkeinException if a part of it is missing or of another version
   */
  static Lexicon shipped() {
    Lexicon known = shipped;
    if (known == null) {
      known =
          new Lexicon(
              ModelFile.shipped(
                  CLASSES, "word classes", "./skein train --word-classes", WordClasses::read),
              new FirstNames());
      shipped = known;
    }
    return known;
  }
}
