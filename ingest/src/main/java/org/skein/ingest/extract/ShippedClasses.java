package org.skein.ingest.extract;

import org.skein.ingest.learn.WordClasses;

/** The word classes that ship with Skein. */
final class ShippedClasses {
  static final String FILE = "words.classes.gz";
  static final WordClasses WORDS = ModelFile.shipped(FILE, "word classes", WordClasses::read);

  private ShippedClasses() {}
}
