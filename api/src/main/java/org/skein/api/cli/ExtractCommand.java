package org.skein.api.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skein.api.job.Extraction;
import org.skein.api.job.Lazy;
import org.skein.api.job.Reader;
import org.skein.api.job.RunReport;
import org.skein.graph.model.Findings;
import org.skein.graph.model.SkeinException;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.Gold;
import org.skein.ingest.Pipeline;
import org.skein.ingest.source.DocumentSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads documents and prints what they state, without a graph. */
@Command(
    name = "extract",
    description = {
      "Read documents and print what they state, without a graph:",
      "one JSON object for each document, in the order of the inputs."
    })
final class ExtractCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "0..*", paramLabel = "PATH", description = "Files and folders.")
  private List<Path> paths = List.of();

  @Option(
      names = "--input",
      paramLabel = "FILE.jsonl",
      description = "A file with one document in each line: id, title, date, url, source, text.")
  private @Nullable Path input;

  @Option(
      names = "--output",
      paramLabel = "FILE.jsonl",
      description = "Where to write (default: stdout). A file that exists is replaced.")
  private @Nullable Path output;

  @Mixin private JsonOption json = new JsonOption();

  ExtractCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<Path> inputs = inputs();
    DocumentSource source = DocumentSource.of(inputs);
    Lazy<Reader> reader = new Lazy<>(() -> Pipeline.open(Vocabulary.shipped())::read);
    try (ExtractOutput lines = ExtractOutput.open(output, inputs, session.terminal());
        ShownProgress progress = ShownProgress.on(session.terminal(), source.estimate())) {
      Extraction extraction = new Extraction(Loading.workers(), reader, progress);
      RunReport report = extraction.run(source::forEach, findings -> lines.write(line(findings)));
      progress.close();
      if (!json.isWanted()) {
        new ReportPrinter(session).words(report);
      }
    }
    return ExitCodes.OK;
  }

  private static String line(Findings findings) {
    return Gold.toJson(findings.document().name(), findings);
  }

  private List<Path> inputs() {
    List<Path> inputs = new ArrayList<>(paths);
    if (input != null) {
      inputs.add(input);
    }
    if (inputs.isEmpty()) {
      throw new SkeinException(
          SkeinException.Code.USAGE, "say what to read: files and folders, or --input FILE.jsonl");
    }
    if (input != null && inputs.size() > 1) {
      throw new SkeinException(SkeinException.Code.USAGE, "give either --input or paths, not both");
    }
    return inputs;
  }
}
