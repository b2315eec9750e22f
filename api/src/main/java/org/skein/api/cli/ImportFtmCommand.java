package org.skein.api.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.imports.FtmImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports FollowTheMoney entities. */
@Command(
    name = "ftm",
    description = {
      "Import people, organisations and their links from FollowTheMoney JSON lines.",
      "Gzip or not; links and their ends stand in one file, in any order."
    })
final class ImportFtmCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "FILE", description = "The entities.")
  private Path file = Path.of("");

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Who published the file (default: ${DEFAULT-VALUE}).")
  private String publisher = "FollowTheMoney";

  @Option(
      names = "--published",
      paramLabel = "DAY",
      description = "The day of the release, such as 2024-05-31.")
  private @Nullable String published;

  @Mixin private GraphOptions graph = new GraphOptions();
  @Mixin private JsonOption json = new JsonOption();

  ImportFtmCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    LocalDate day = Importing.day(published);
    Vocabulary vocabulary = Vocabulary.shipped();
    return new Importing(session, vocabulary)
        .run(
            graph.location(session),
            json,
            register -> new FtmImport(file, register, vocabulary, publisher, day));
  }
}
