package org.skein.graph.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Cypher kept in named resource files beside this class; values come in as parameters only. */
final class Script {
  private Script() {}

  /** The text of the files of these names, one after the other. */
  static String named(String... names) {
    return Arrays.stream(names).map(Script::read).collect(Collectors.joining("\n"));
  }

  /** The statements of a file that holds several, each ended by a semicolon. */
  static List<String> statements(String name) {
    return Arrays.stream(read(name).split(";"))
        .map(String::strip)
        .filter(statement -> !statement.isEmpty())
        .toList();
  }

  private static String read(String name) {
    return text(name + ".cypher");
  }

  /** The text of a resource file beside this class. */
  static String text(String file) {
    try (InputStream in = Script.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("resource %s is missing".formatted(file));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("resource %s cannot be read".formatted(file), e);
    }
  }
}
