package org.skein.ingest.imports;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the types of ROR are in the vocabulary, most telling first. A facility that a government
 * runs is a laboratory; hospitals are in ROR because they do research; an association, archive or
 * foundation is what the vocabulary calls a think tank. A funder is whatever else it is.
 */
final class RorTypes {
  private static final Map<String, String> TYPES = types();

  private RorTypes() {}

  private static Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put("education", "University");
    types.put("facility", "Lab");
    types.put("company", "Firm");
    types.put("government", "GovernmentBody");
    types.put("healthcare", "Lab");
    types.put("nonprofit", "ThinkTank");
    types.put("archive", "ThinkTank");
    types.put("other", "Lab");
    types.put("funder", "ThinkTank");
    return types;
  }

  /** The type of an organisation with these types of ROR, or null if none of them is known. */
  static @Nullable String of(Collection<String> ror) {
    List<String> lower = ror.stream().map(type -> type.toLowerCase(Locale.ROOT)).toList();
    return TYPES.entrySet().stream()
        .filter(type -> lower.contains(type.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** All types that these types of ROR may mean. */
  static Set<String> all(Collection<String> ror) {
    Set<String> all = new TreeSet<>();
    for (String type : ror) {
      String ours = TYPES.get(type.toLowerCase(Locale.ROOT));
      if (ours != null && !type.equalsIgnoreCase("funder")) {
        all.add(ours);
      }
    }
    return all;
  }

  static String known() {
    return String.join(", ", TYPES.keySet());
  }
}
