package org.skein.graph.store;

import java.text.Normalizer;
import java.util.Locale;

/** The form under which names are looked up: compatibility characters, case and spaces folded. */
final class NameKey {
  /** An index key has a size limit; what tells names apart stands in their first characters. */
  private static final int LONGEST = 400;

  private NameKey() {}

  static String of(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String key = folded.strip().replaceAll("\\s+", " ");
    return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
  }
}
