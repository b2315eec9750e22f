package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.annotate.Annotator;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.gold.GoldDocument;
import org.skein.ingest.learn.BinaryTrainer;

/**
 * Finds names in annotated documents as they would be found in unseen text: each document is read
 * by a tagger and a typer that were trained on the other fold.
 */
final class Jackknife {
  private static final int FOLDS = 2;

  private final Map<String, Integer> foldOf = new HashMap<>();
  private final List<MentionFinder> finders;
  private final NameTyper typer;

  Jackknife(
      List<GoldDocument> documents,
      MentionTrainer trainer,
      Dictionary dictionary,
      Annotator annotator,
      Vocabulary vocabulary) {
    for (int i = 0; i < documents.size(); i++) {
      foldOf.put(documents.get(i).id(), i % FOLDS);
    }
    List<MentionFinder> taggers =
        IntStream.range(0, FOLDS)
            .parallel()
            .mapToObj(
                fold -> new MentionFinder(trainer.train(fold(documents, fold, false)), dictionary))
            .toList();
    NameTyperTrainer typing = new NameTyperTrainer(vocabulary);
    Set<String> hidden = MentionTrainer.rareForms(documents);
    List<List<BinaryTrainer.Example>> examples =
        IntStream.range(0, FOLDS)
            .parallel()
            .mapToObj(
                fold -> {
                  List<BinaryTrainer.Example> own = new ArrayList<>();
                  for (GoldDocument document : trainer.variants(fold(documents, fold, true))) {
                    List<Sentence> sentences = annotator.sentences(document.text());
                    own.addAll(
                        typing.examples(
                            document,
                            sentences,
                            taggers.get(fold).find(document.text(), sentences),
                            trainer.hits(document),
                            hidden));
                  }
                  return own;
                })
            .toList();
    this.finders =
        IntStream.range(0, FOLDS)
            .mapToObj(
                fold -> taggers.get(fold).with(typing.train(examples.get((fold + 1) % FOLDS))))
            .toList();
    this.typer = typing.train(examples.stream().flatMap(List::stream).toList());
  }

  private static List<GoldDocument> fold(List<GoldDocument> documents, int fold, boolean inside) {
    return IntStream.range(0, documents.size())
        .filter(i -> (i % FOLDS == fold) == inside)
        .mapToObj(documents::get)
        .toList();
  }

  /** The typer that all documents give. */
  NameTyper typer() {
    return typer;
  }

  /** The names of each sentence of one of the documents. */
  List<List<NamedSpan>> find(GoldDocument document, List<Sentence> sentences) {
    Integer fold = foldOf.get(document.id());
    if (fold == null) {
      throw new IllegalArgumentException("document '%s' is in no fold".formatted(document.id()));
    }
    return finders.get(fold).find(document.text(), sentences);
  }
}
