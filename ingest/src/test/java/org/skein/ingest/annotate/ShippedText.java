package org.skein.ingest.annotate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.skein.ingest.source.DocumentSource;
import org.skein.ingest.source.Input;
import tools.jackson.databind.ObjectMapper;

/** The texts that ship with Skein: the demo documents and the gold sentences. */
public final class ShippedText {
  private static final Path CORPORA = Path.of("..", "corpora");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** One in so many annotated documents: all of them do not fit beside the stock models. */
  private static final int GOLD_STEP = 2;

  private ShippedText() {}

  /** The demo documents and every other annotated one. */
  public static List<String> all() {
    List<String> texts = new ArrayList<>();
    DocumentSource.of(List.of(CORPORA.resolve("documents")))
        .forEach(
            input -> {
              if (input instanceof Input.Read read) {
                texts.add(read.document().text());
              }
            });
    for (String file : List.of("train.jsonl", "heldout.jsonl")) {
      try {
        List<String> lines = Files.readAllLines(CORPORA.resolve("gold").resolve(file));
        for (int i = 0; i < lines.size(); i += GOLD_STEP) {
          texts.add(JSON.readTree(lines.get(i)).get("text").asString(""));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }

  /** Their sentences, as this annotator cuts and tags them. */
  public static List<Sentence> sentences(Annotator annotator) {
    return all().stream().flatMap(text -> annotator.sentences(text).stream()).toList();
  }
}
