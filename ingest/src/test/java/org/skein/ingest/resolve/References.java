package org.skein.ingest.resolve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.skein.graph.vocabulary.Vocabulary;

/** Small reference knowledge, written in the test that needs it. */
final class References {
  private static final Vocabulary VOCABULARY = Vocabulary.shipped();

  private References() {}

  static Knowledge of(String... lines) {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    try {
      return Knowledge.of(new ByteArrayInputStream(bytes), "test", VOCABULARY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One entity; {@code more} is further JSON, names as {@code "names":[…]}. */
  static String entity(String id, String type, String name, String more) {
    return "{\"id\":\"%s\",\"type\":\"%s\",\"name\":\"%s\"%s}"
        .formatted(id, type, name, more.isEmpty() ? "" : "," + more);
  }

  static String names(String... textsAndKinds) {
    StringBuilder names = new StringBuilder("\"names\":[");
    for (int i = 0; i < textsAndKinds.length; i += 2) {
      names
          .append(i == 0 ? "" : ",")
          .append(
              "{\"text\":\"%s\",\"lang\":\"en\",\"kind\":\"%s\"}"
                  .formatted(textsAndKinds[i], textsAndKinds[i + 1]));
    }
    return names.append(']').toString();
  }
}
