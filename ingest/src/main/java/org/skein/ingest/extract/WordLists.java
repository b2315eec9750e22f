package org.skein.ingest.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of words in a text resource: a line is the name of a list, a colon, and its words. */
final class WordLists {
  private WordLists() {}

  /**
   * The lists of {@code /org/skein/ingest/file}, in its order; lines that begin with # are left
   * out.
   */
  static Map<String, List<String>> read(String file) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    try (InputStream in = WordLists.class.getResourceAsStream("/org/skein/ingest/" + file)) {
      if (in == null) {
        throw new IOException("%s is not on the class path".formatted(file));
      }
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        int colon = line.indexOf(':');
        if (!line.startsWith("#") && colon > 0) {
          String[] words = line.substring(colon + 1).strip().split("\\s+");
          lists.put(line.substring(0, colon), Arrays.stream(words).distinct().toList());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lists;
  }

  /**
   * The words of one list.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  static Set<String> list(Map<String, List<String>> lists, String name) {
    List<String> words = lists.get(name);
    if (words == null) {
      throw new IllegalArgumentException("there is no list of words '%s'".formatted(name));
    }
    return Set.copyOf(words);
  }
}
