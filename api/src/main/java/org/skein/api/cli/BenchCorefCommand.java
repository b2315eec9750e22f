package org.skein.api.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.skein.ingest.bench.CoreferenceBench;
import org.skein.ingest.gold.GoldDocument;
import org.skein.ingest.gold.GoldReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures what pronouns and definite nouns are tied to, beside CoreNLP's coreference. */
@Command(
    name = "coref",
    description = {
      "Measure what pronouns and definite nouns are tied to, beside CoreNLP's coreference.",
      "What is right follows from annotated claims. Takes some minutes and 3 GB."
    })
final class BenchCorefCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      arity = "0..*",
      paramLabel = "GOLD",
      description = "Annotated documents (default: the held-out ones that ship with Skein).")
  private List<Path> gold = List.of();

  @Mixin private JsonOption json = new JsonOption();

  BenchCorefCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Path heldOut = session.home().resolve("corpora").resolve("gold").resolve("heldout.jsonl");
    List<GoldDocument> documents = new ArrayList<>();
    for (Path file : gold.isEmpty() ? List.of(heldOut) : gold) {
      documents.addAll(GoldReader.read(file));
    }
    BenchRows.print(session, json, new CoreferenceBench(session.terminal()::note).run(documents));
    return ExitCodes.OK;
  }
}
