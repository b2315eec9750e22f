package org.skein.ingest.extract;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.skein.graph.model.SkeinException;
import org.skein.ingest.learn.WordClasses;

/** The word classes that ship with Skein. */
final class ShippedClasses {
  static final WordClasses WORDS = load();

  private ShippedClasses() {}

  private static WordClasses load() {
    try (InputStream in =
        ShippedClasses.class.getResourceAsStream("/org/skein/ingest/words.classes.gz")) {
      if (in == null) {
        throw new IOException("they are not on the class path");
      }
      return WordClasses.read(
          new DataInputStream(new BufferedInputStream(new GZIPInputStream(in))));
    } catch (IOException e) {
      throw new SkeinException(
          SkeinException.Code.INCOMPATIBLE,
          "the word classes cannot be loaded: %s. Run './skein train'".formatted(e.getMessage()),
          e);
    }
  }
}
