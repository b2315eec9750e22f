package org.skein.ingest.resolve;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.skein.ingest.resolve.Resolver.Observed;

/** The words of the longer names of a document: what is one of them is not misspelt. */
final class LongerNames {
  private final Set<String> words = new HashSet<>();

  LongerNames(Collection<Observed> names) {
    for (Observed name : names) {
      String[] parts = name.text().split("[\\s/]+");
      if (parts.length > 1) {
        for (String part : parts) {
          words.add(NameKey.fold(part));
        }
      }
    }
  }

  /** True if a name of one word is a word of a longer name. */
  boolean haveWord(String text) {
    return text.indexOf(' ') < 0 && words.contains(NameKey.fold(text));
  }
}
