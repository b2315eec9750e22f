package org.skein.api.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.Gold;
import org.skein.ingest.Pipeline;
import org.skein.ingest.annotate.CoreNlpAnnotator;
import org.skein.ingest.extract.Training;
import org.skein.ingest.gold.Evaluation;
import org.skein.ingest.gold.GoldDocument;
import org.skein.ingest.gold.GoldReader;
import org.skein.ingest.gold.ModelNote;
import org.skein.ingest.gold.Scores;
import org.skein.ingest.resolve.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the models from annotated documents. */
@Command(
    name = "train",
    description = {
      "Make the models from annotated documents.",
      "They are scored on others that are held out, and a note is written beside them.",
      "The same data give the same bytes."
    })
final class TrainCommand implements Callable<Integer> {
  private static final String RESOURCES = "ingest/src/main/resources/org/skein/ingest";

  private final Session session;

  @Option(
      names = "--gold",
      paramLabel = "FILE.jsonl",
      description = "What to learn from (default: corpora/gold/train.jsonl).")
  private @Nullable Path gold;

  @Option(
      names = "--heldout",
      paramLabel = "FILE.jsonl",
      description = "What to score on (default: heldout.jsonl beside it, where there is one).")
  private @Nullable Path heldOut;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where to write the models (default: where the next build finds them).")
  private @Nullable Path output;

  @Option(
      names = "--word-classes",
      description =
          "Make the classes of words anew, from the vectors of CoreNLP, and nothing else; build"
              + " before training with them.")
  private boolean wordClasses;

  @Option(names = "--json", description = "Print the note as one JSON object.")
  private boolean json;

  TrainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    Path file = gold == null ? session.home().resolve("corpora/gold/train.jsonl") : gold;
    Path folder = output == null ? session.home().resolve(RESOURCES) : output;
    if (wordClasses) {
      Training.writeWordClasses(folder);
      session.terminal().note("classes of words written to " + folder);
      return ExitCodes.OK;
    }
    List<GoldDocument> training = GoldReader.read(file);
    List<GoldDocument> unseen = unseen(file);
    requireApart(training, unseen);
    session.terminal().note("training on %,d documents".formatted(training.size()));
    ModelNote note = trained(training, unseen, folder);
    note.write(folder);
    print(note);
    session
        .terminal()
        .note(
            String.format(
                Locale.ROOT,
                "models and note written to %s in %.0f s",
                folder,
                (System.nanoTime() - start) / 1e9));
    return ExitCodes.OK;
  }

  private List<GoldDocument> unseen(Path file) {
    if (heldOut != null) {
      return GoldReader.read(heldOut);
    }
    Path beside = file.resolveSibling("heldout.jsonl");
    return Files.exists(beside) ? GoldReader.read(beside) : List.of();
  }

  private static void requireApart(List<GoldDocument> training, List<GoldDocument> unseen) {
    Set<String> ids = new HashSet<>();
    training.forEach(document -> ids.add(document.id()));
    for (GoldDocument document : unseen) {
      if (ids.contains(document.id())) {
        throw new SkeinException(
            SkeinException.Code.BAD_INPUT,
            "document '%s' is in the training data and held out too: take it out of one"
                .formatted(document.id()));
      }
    }
  }

  private static ModelNote trained(
      List<GoldDocument> training, List<GoldDocument> unseen, Path folder) {
    Vocabulary vocabulary = Vocabulary.shipped();
    Knowledge knowledge = Knowledge.shipped(vocabulary);
    Training.Trained trained =
        Training.train(training, knowledge, CoreNlpAnnotator.load(), vocabulary, folder);
    Pipeline pipeline = new Pipeline(trained.extractor(), knowledge, vocabulary);
    Scores scores =
        unseen.isEmpty()
            ? null
            : new Evaluation(document -> Gold.toJson(document.name(), pipeline.read(document)))
                .of(unseen)
                .scores();
    return new ModelNote(
        ModelNote.Size.of(training), trained.models(), ModelNote.Size.of(unseen), scores);
  }

  private void print(ModelNote note) {
    Terminal terminal = session.terminal();
    if (json) {
      terminal.line(session.json().line(note.named()));
      return;
    }
    for (ModelNote.Model model : note.models()) {
      terminal.line(
          "%s: %d labels, %,d features, %d epochs"
              .formatted(model.file(), model.labels(), model.features(), model.epochs()));
    }
    Scores scores = note.scores();
    if (scores != null) {
      new ScorePrinter(terminal).print(scores);
    }
  }
}
