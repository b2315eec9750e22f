package org.skein.api.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.skein.graph.model.Document;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.bench.NamesBench;
import org.skein.ingest.resolve.Knowledge;
import org.skein.ingest.source.DocumentSource;
import org.skein.ingest.source.Input;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures what comparing and resolving names costs. */
@Command(
    name = "names",
    description = "Measure what it costs to compare names, to look them up and to resolve them.")
final class BenchNamesCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private JsonOption json = new JsonOption();

  BenchNamesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Vocabulary vocabulary = Vocabulary.shipped();
    NamesBench bench = new NamesBench(Knowledge.shipped(vocabulary), vocabulary);
    BenchRows.print(session, json, bench.run(documents()));
    return ExitCodes.OK;
  }

  private List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    DocumentSource.of(List.of(session.demoDocuments()))
        .forEach(
            input -> {
              if (input instanceof Input.Read read) {
                documents.add(read.document());
              }
            });
    return documents;
  }
}
