package org.skein.api.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.skein.graph.model.SkeinException;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.Gold;
import org.skein.ingest.Pipeline;
import org.skein.ingest.gold.ClaimError;
import org.skein.ingest.gold.Evaluation;
import org.skein.ingest.gold.GoldDocument;
import org.skein.ingest.gold.GoldReader;
import org.skein.ingest.gold.Scoring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads annotated texts again and says how often Skein is right. */
@Command(
    name = "eval",
    description = {
      "Say how often Skein is right, on annotated documents:",
      "their texts are read again, and what is found is compared with the annotations."
    },
    footer = {
      "",
      "What the shipped models reached when they were made is at /quality in the browser,",
      "and at /api/v1/quality."
    })
final class EvalCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      paramLabel = "GOLD.jsonl",
      description =
          "Annotated documents, one JSON object a line, such as corpora/gold/heldout.jsonl.")
  private Path file = Path.of("");

  @Option(
      names = "--json",
      description = "Print JSON, one object a line: the figures, then errors.")
  private boolean json;

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "Print up to N missed and N spurious claims, each with its sentence.")
  private int errors;

  EvalCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<GoldDocument> gold = GoldReader.read(file);
    if (gold.isEmpty()) {
      throw new SkeinException(
          SkeinException.Code.BAD_INPUT, "'%s' has no annotated document".formatted(file));
    }
    long start = System.nanoTime();
    Pipeline pipeline = Pipeline.open(Vocabulary.shipped());
    Scoring scoring =
        new Evaluation(document -> Gold.toJson(document.name(), pipeline.read(document))).of(gold);
    if (json) {
      printJson(scoring);
    } else {
      new ScorePrinter(session.terminal()).print(scoring, errors);
    }
    session
        .terminal()
        .note(
            String.format(
                Locale.ROOT,
                "%,d documents in %.1f s",
                gold.size(),
                (System.nanoTime() - start) / 1e9));
    return ExitCodes.OK;
  }

  private void printJson(Scoring scoring) {
    session.terminal().line(session.json().line(scoring.scores().named()));
    scoring.missed().stream().limit(errors).forEach(this::printJson);
    scoring.spurious().stream().limit(errors).forEach(this::printJson);
  }

  private void printJson(ClaimError error) {
    session.terminal().line(session.json().line(error));
  }
}
