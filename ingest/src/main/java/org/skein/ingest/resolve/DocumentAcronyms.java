package org.skein.ingest.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skein.ingest.resolve.Resolver.Observed;

/** The acronyms that a document explains by a longer name of its own. */
final class DocumentAcronyms {
  private static final int MAX_LETTERS = 7;

  private final Map<String, Set<String>> longer = new HashMap<>();

  DocumentAcronyms(Collection<Observed> names) {
    for (Observed name : names) {
      if (Types.ORGANIZATIONS.contains(name.type()) && name.text().indexOf(' ') > 0) {
        longer
            .computeIfAbsent(ShortForms.initials(name.text()), k -> new HashSet<>(2))
            .add(NameKey.fold(name.text()));
      }
    }
  }

  /**
   * True if an acronym of the known entity stands in this document for a longer name that is not
   * one of the entity's: "HIT" where "Hooghly Institute of Technology" is named.
   */
  boolean explain(Observed name, KnownName known, boolean supported) {
    boolean acronym = known.ambiguous() || known.name().kind().equals("acronym");
    if (supported || !acronym || name.text().length() > MAX_LETTERS) {
      return false;
    }
    Set<String> names = longer.getOrDefault(name.text(), Set.of());
    List<String> own =
        known.reference().allNames().stream().map(n -> NameKey.fold(n.text())).toList();
    return !names.isEmpty() && names.stream().noneMatch(own::contains);
  }
}
