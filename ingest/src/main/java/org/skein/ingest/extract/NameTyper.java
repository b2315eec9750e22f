package org.skein.ingest.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.skein.graph.model.SkeinException;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.learn.BinaryModels;

/**
 * Judges the type of each name from all its places in a document together, and drops what is no
 * name.
 */
final class NameTyper {
  /** The label of what is no name. */
  static final String NONE = "none";

  private static final String RESOURCE = "/org/skein/ingest/types.model.gz";

  private final BinaryModels models;

  NameTyper(BinaryModels models) {
    this.models = models;
  }

  /**
   * The typer that ships with Skein.
   *
   * @throws SkeinException if its model is missing or of another version
   */
  static NameTyper shipped() {
    try (InputStream in = NameTyper.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("it is not on the class path");
      }
      return new NameTyper(
          BinaryModels.read(new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)))));
    } catch (IOException e) {
      throw new SkeinException(
          SkeinException.Code.INCOMPATIBLE,
          "the model of name types cannot be loaded: %s. Run './skein train'"
              .formatted(e.getMessage()),
          e);
    }
  }

  void write(OutputStream out) throws IOException {
    try (DataOutputStream data =
        new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(out)))) {
      models.write(data);
    }
  }

  /** The names that are names, with the most likely types. */
  List<List<NamedSpan>> judge(
      List<Sentence> sentences, List<List<NamedSpan>> names, List<DictionaryHit> hits) {
    NameEvidence evidence = new NameEvidence(sentences, names, hits, Set.of());
    Map<String, String> types = new HashMap<>();
    evidence
        .places()
        .forEach(
            (words, places) -> types.put(words, best(models.probabilities(evidence.of(places)))));
    List<List<NamedSpan>> judged = new ArrayList<>();
    for (List<NamedSpan> list : names) {
      List<NamedSpan> kept = new ArrayList<>();
      for (NamedSpan name : list) {
        String type = types.getOrDefault(name.text(), name.type());
        if (!type.equals(NONE)) {
          kept.add(name.withType(type));
        }
      }
      judged.add(kept);
    }
    return judged;
  }

  private String best(float[] probabilities) {
    int best = 0;
    for (int l = 1; l < probabilities.length; l++) {
      if (probabilities[l] > probabilities[best]) {
        best = l;
      }
    }
    return models.labels().get(best);
  }
}
