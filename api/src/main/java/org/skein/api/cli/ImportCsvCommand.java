package org.skein.api.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.imports.CsvImport;
import org.skein.ingest.imports.Mapping;
import org.skein.ingest.imports.MappingReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a table as a mapping file says. */
@Command(
    name = "csv",
    description = {
      "Import a table with a header, as a mapping file says.",
      "docs/imports.md tells how to write one; corpora/mappings has some."
    })
final class ImportCsvCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "FILE", description = "The table, in UTF-8.")
  private Path file = Path.of("");

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      required = true,
      description = "What the columns mean: a YAML file.")
  private Path mapping = Path.of("");

  @Mixin private GraphOptions graph = new GraphOptions();
  @Mixin private JsonOption json = new JsonOption();

  ImportCsvCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Vocabulary vocabulary = Vocabulary.shipped();
    Mapping read = MappingReader.read(mapping, vocabulary);
    return new Importing(session, vocabulary)
        .run(
            graph.location(session),
            json,
            register -> new CsvImport(file, read, register, vocabulary));
  }
}
