package org.skein.api.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.imports.RorImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports organisations of ROR. */
@Command(
    name = "ror",
    description = {
      "Import organisations of the Research Organization Registry.",
      "JSON Lines, gzip or not: id, names, types, city, country, relationships."
    })
final class ImportRorCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "FILE", description = "The register.")
  private Path file = Path.of("");

  @Option(
      names = "--published",
      paramLabel = "DAY",
      description = "The day of the release, such as 2024-05-31.")
  private @Nullable String published;

  @Mixin private GraphOptions graph = new GraphOptions();
  @Mixin private JsonOption json = new JsonOption();

  ImportRorCommand(Session session) {
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
            register -> new RorImport(file, register, vocabulary, day));
  }
}
