package org.skein.ingest.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skein.graph.model.Span;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.learn.BinaryModels;

/**
 * Judges the type of each name from all its places in a document together, and drops what is no
 * name.
 */
final class NameTyper {
  /** The label of what is no name. */
  static final String NONE = "none";

  private static final float DROPPED = 0.5f;
  static final String FILE = "types.model.gz";

  private final BinaryModels models;

  NameTyper(BinaryModels models) {
    ModelFile.require(models.labels(), List.of(NONE), "name types");
    this.models = models;
  }

  /**
   * The typer that ships with Skein.
   *
   * @throws org.skein.graph.model.SkeinException if its model is missing or of another version
   */
  static NameTyper shipped() {
    return new NameTyper(
        ModelFile.shipped(FILE, "name types", ModelFile.TRAIN, BinaryModels::read));
  }

  void write(OutputStream out) throws IOException {
    ModelFile.write(out, models::write);
  }

  /** The names that are names, with the most likely types. */
  List<List<NamedSpan>> judge(
      List<Sentence> sentences, List<List<NamedSpan>> names, List<DictionaryHit> hits) {
    NameEvidence evidence = new NameEvidence(sentences, names, hits, Set.of());
    Map<String, String> types = new HashMap<>();
    Set<Span> known = known(hits);
    evidence
        .places()
        .forEach(
            (words, places) -> {
              if (places.stream().noneMatch(place -> known.contains(place.span()))) {
                types.put(words, best(models.probabilities(evidence.of(places))));
              }
            });
    List<List<NamedSpan>> judged = new ArrayList<>();
    for (List<NamedSpan> list : names) {
      List<NamedSpan> kept = new ArrayList<>();
      for (NamedSpan name : list) {
        String type = types.getOrDefault(name.text(), name.type());
        if (!type.equals(NONE)) {
          kept.add(name.withType(type));
        } else {
          inside(sentences.get(name.sentence()), name, hits, kept);
        }
      }
      judged.add(kept);
    }
    return judged;
  }

  /** What the dictionary is sure of inside what is no name itself. */
  private static void inside(
      Sentence sentence, NamedSpan name, List<DictionaryHit> hits, List<NamedSpan> kept) {
    for (DictionaryHit hit : hits) {
      boolean part =
          !hit.ambiguous()
              && !hit.type().equals("Topic")
              && name.span().contains(hit.span())
              && !hit.span().equals(name.span());
      NamedSpan known = part ? MentionFinder.at(sentence, hit) : null;
      if (known != null) {
        kept.add(known);
      }
    }
  }

  /** Where the dictionary is sure: there is nothing to judge. */
  static Set<Span> known(List<DictionaryHit> hits) {
    Set<Span> known = new HashSet<>();
    hits.stream().filter(hit -> !hit.ambiguous()).forEach(hit -> known.add(hit.span()));
    return known;
  }

  private String best(float[] probabilities) {
    int none = models.labels().indexOf(NONE);
    if (probabilities[none] >= DROPPED) {
      return NONE;
    }
    int best = 0;
    for (int l = 1; l < probabilities.length; l++) {
      if (l != none && probabilities[l] > probabilities[best]) {
        best = l;
      }
    }
    return models.labels().get(best);
  }
}
