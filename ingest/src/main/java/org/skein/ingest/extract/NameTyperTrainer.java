package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skein.graph.model.Span;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.gold.GoldDocument;
import org.skein.ingest.learn.BinaryTrainer;

/** Makes the typer from the names that were found in annotated documents. */
final class NameTyperTrainer {
  static final int EPOCHS = 10;
  private static final double RATE = 0.03;
  private static final double SHRINK = 1e-5;
  private static final double KEPT = 0.7;
  private static final int MIN_COUNT = 2;
  private static final long SEED = 20261124;

  private final List<String> labels;

  NameTyperTrainer(Vocabulary vocabulary) {
    List<String> all = new ArrayList<>(vocabulary.concreteTypeNames());
    all.remove("Topic");
    all.add(NameTyper.NONE);
    this.labels = List.copyOf(all);
  }

  /** The cases that one document gives, whose names a tagger found that had not seen it. */
  List<BinaryTrainer.Example> examples(
      GoldDocument document,
      List<Sentence> sentences,
      List<List<NamedSpan>> names,
      List<DictionaryHit> hits,
      Set<String> hidden) {
    Map<String, String> types = new HashMap<>();
    document
        .entities()
        .forEach(entity -> entity.mentions().forEach(m -> types.put(m, entity.type())));
    Set<Span> known = NameTyper.known(hits);
    BitSet possible = new BitSet();
    possible.set(0, labels.size());
    List<BinaryTrainer.Example> examples = new ArrayList<>();
    NameEvidence evidence = new NameEvidence(sentences, names, hits, hidden);
    evidence
        .places()
        .forEach(
            (words, places) -> {
              BitSet holds = new BitSet();
              int label = labels.indexOf(types.getOrDefault(words, NameTyper.NONE));
              boolean judged = places.stream().noneMatch(place -> known.contains(place.span()));
              if (label >= 0 && judged) {
                holds.set(label);
                examples.add(new BinaryTrainer.Example(evidence.of(places), holds, possible));
              }
            });
    return examples;
  }

  /** The typer that these cases give. */
  NameTyper train(List<BinaryTrainer.Example> examples) {
    return new NameTyper(
        new BinaryTrainer(labels, EPOCHS, RATE, SHRINK, KEPT, MIN_COUNT, SEED).train(examples));
  }
}
