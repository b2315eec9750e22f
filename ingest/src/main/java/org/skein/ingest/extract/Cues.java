package org.skein.ingest.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Classes of words that say what a quantity measures, such as all words for raising money. */
final class Cues {
  private static final String RESOURCE = "/org/skein/ingest/cues.txt";
  private static final String FORMS = "=";
  private static final Map<String, List<String>> WORDS = read();
  private static final Map<String, List<String>> CLASSES = byWord();

  private Cues() {}

  /** The classes that a lemma belongs to, in the order of the file. */
  static List<String> of(String lemma) {
    return CLASSES.getOrDefault(lemma, List.of());
  }

  /** The word forms of a list that the rules of thumb use. */
  static Set<String> forms(String list) {
    return Set.copyOf(WORDS.getOrDefault(FORMS + list, List.of()));
  }

  private static Map<String, List<String>> byWord() {
    Map<String, List<String>> classes = new HashMap<>();
    for (Map.Entry<String, List<String>> words : WORDS.entrySet()) {
      if (!words.getKey().startsWith(FORMS)) {
        for (String word : words.getValue()) {
          classes.computeIfAbsent(word, key -> new ArrayList<>()).add(words.getKey());
        }
      }
    }
    return classes;
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> classes = new LinkedHashMap<>();
    try (InputStream in = Cues.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("%s is not on the class path".formatted(RESOURCE));
      }
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        int colon = line.indexOf(':');
        if (!line.startsWith("#") && colon > 0) {
          String[] words = line.substring(colon + 1).strip().split("\\s+");
          classes.put(line.substring(0, colon), Arrays.stream(words).distinct().toList());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return classes;
  }
}
