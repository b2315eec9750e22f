package org.skein.ingest.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.skein.graph.model.SkeinException;

/** First names of persons, as listed in the CoreNLP models; some are words or places as well. */
final class FirstNames {
  private static final String RESOURCE = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";

  private final List<String> all;
  private final Set<String> known = new HashSet<>();

  /**
   * Reads the list.
   *
   * @throws SkeinException if it is not on the class path
   */
  FirstNames() {
    List<String> names = new ArrayList<>();
    try (InputStream in = FirstNames.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("it is not on the class path");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String name = line.substring(0, Math.max(0, line.indexOf('\t')));
        if (name.length() > 1 && known.add(name)) {
          names.add(name);
        }
      }
    } catch (IOException e) {
      throw new SkeinException(
          SkeinException.Code.INCOMPATIBLE,
          "the list of first names cannot be read: %s. Build again with 'mvn package'"
              .formatted(e.getMessage()),
          e);
    }
    this.all = List.copyOf(names);
  }

  /** Whether the word is a first name, in any case. */
  boolean contains(String word) {
    return known.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The names in lower case, in the order of the list. */
  List<String> all() {
    return all;
  }
}
