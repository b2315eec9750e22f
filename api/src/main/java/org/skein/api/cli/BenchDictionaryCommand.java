package org.skein.api.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.bench.DictionaryBench;
import org.skein.ingest.gold.GoldDocument;
import org.skein.ingest.gold.GoldReader;
import org.skein.ingest.resolve.Knowledge;
import org.skein.ingest.source.DocumentSource;
import org.skein.ingest.source.Input;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Measures how fast known names are found. */
@Command(
    name = "dictionary",
    description = "Measure how fast known names are found in the texts that ship with Skein.")
final class BenchDictionaryCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private JsonOption json = new JsonOption();

  BenchDictionaryCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Knowledge knowledge = Knowledge.shipped(Vocabulary.shipped());
    BenchRows.print(session, json, new DictionaryBench(knowledge, texts()).run());
    return ExitCodes.OK;
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    Path gold = session.home().resolve("corpora").resolve("gold");
    for (String file : List.of("train.jsonl", "heldout.jsonl")) {
      GoldReader.read(gold.resolve(file)).stream().map(GoldDocument::text).forEach(texts::add);
    }
    DocumentSource.of(List.of(session.demoDocuments()))
        .forEach(
            input -> {
              if (input instanceof Input.Read read) {
                texts.add(read.document().text());
              }
            });
    return texts;
  }
}
