package org.skein.api.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.skein.graph.model.SkeinException;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.gold.GoldCheck;
import org.skein.ingest.gold.GoldDocument;
import org.skein.ingest.gold.GoldFault;
import org.skein.ingest.gold.GoldReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds annotated documents to the annotation guidelines and lists their faults. */
@Command(
    name = "check",
    description = {
      "Hold annotated documents to the annotation guidelines and the vocabulary.",
      "Each fault is a line: the document, the rule, what was found and what to do.",
      "An id or text that stands in two documents, of any of the files, is a fault too."
    },
    footer = {"", "The exit code is 1 when there are faults."})
final class GoldCheckCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD.jsonl",
      description =
          "Annotated documents, one JSON object a line, such as corpora/gold/train.jsonl.")
  private List<Path> files = List.of();

  @Option(names = "--json", description = "Print JSON, one fault a line.")
  private boolean json;

  GoldCheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<GoldDocument> documents = new ArrayList<>();
    for (Path file : files) {
      documents.addAll(GoldReader.read(file));
    }
    if (documents.isEmpty()) {
      throw new SkeinException(
          SkeinException.Code.BAD_INPUT,
          "there is no annotated document in %s: name a file that has some"
              .formatted(String.join(", ", files.stream().map("'%s'"::formatted).toList())));
    }
    List<GoldFault> faults = new GoldCheck(Vocabulary.shipped()).faults(documents);
    faults.forEach(this::print);
    session
        .terminal()
        .note(
            String.format(
                Locale.ROOT, "%,d documents, %,d faults", documents.size(), faults.size()));
    return faults.isEmpty() ? ExitCodes.OK : ExitCodes.FAULTS;
  }

  private void print(GoldFault fault) {
    if (json) {
      Map<String, String> row = new LinkedHashMap<>();
      row.put("document", fault.document());
      row.put("rule", fault.rule().label());
      row.put("found", fault.found());
      row.put("todo", fault.todo());
      session.terminal().line(session.json().line(row));
    } else {
      session
          .terminal()
          .line(
              "%s: %s: %s: %s"
                  .formatted(fault.document(), fault.rule().label(), fault.found(), fault.todo()));
    }
  }
}
