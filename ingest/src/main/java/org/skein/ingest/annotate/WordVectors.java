package org.skein.ingest.annotate;

import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.neural.Embedding;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.ejml.simple.SimpleMatrix;
import org.skein.graph.model.SkeinException;

/** The word vectors that CoreNLP ships for its neural coreference: 50 numbers a word. */
public final class WordVectors {
  private static final String RESOURCE =
      "edu/stanford/nlp/models/coref/neural/english-embeddings.ser.gz";

  private WordVectors() {}

  /**
   * The vectors of all words of two letters or more, in lower case and in order.
   *
   * @throws SkeinException if they are missing or of another version
   */
  public static Map<String, float[]> load() {
    try {
      Embedding embedding = IOUtils.readObjectFromURLOrClasspathOrFileSystem(RESOURCE);
      Map<String, float[]> vectors = new TreeMap<>();
      for (String word : embedding.keySet()) {
        if (word.length() > 1 && word.codePoints().anyMatch(Character::isLetter)) {
          vectors.put(word, floats(embedding.get(word)));
        }
      }
      return vectors;
    } catch (IOException | ClassNotFoundException | RuntimeException e) {
      throw new SkeinException(
          SkeinException.Code.INCOMPATIBLE,
          "the word vectors of CoreNLP 4.5.10 cannot be loaded: %s. Build again with 'mvn package'"
              .formatted(e.getMessage()),
          e);
    }
  }

  private static float[] floats(SimpleMatrix vector) {
    float[] floats = new float[vector.getNumElements()];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) vector.get(i);
    }
    return floats;
  }
}
