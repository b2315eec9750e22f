package org.skein.ingest.resolve;

import java.util.Set;

/** Which types of entities a text may take for one another. */
final class Types {
  static final Set<String> ORGANIZATIONS =
      Set.of(
          "Firm",
          "University",
          "Lab",
          "ThinkTank",
          "GovernmentBody",
          "MilitaryUnit",
          "MediaOutlet");
  private static final Set<String> ARTIFACTS =
      Set.of("Chip", "AIModel", "Product", "Dataset", "Benchmark", "Work");

  private static final Set<String> SCIENCE = Set.of("Chip", "AIModel", "Dataset", "Benchmark");

  private Types() {}

  static boolean related(String a, String b) {
    return a.equals(b)
        || (ORGANIZATIONS.contains(a) && ORGANIZATIONS.contains(b))
        || (ARTIFACTS.contains(a) && ARTIFACTS.contains(b))
        || isPair(a, b, "Place", "GovernmentBody")
        || isPair(a, b, "Facility", "Product")
        || isPair(a, b, "Firm", "Product")
        || isPair(a, b, "Firm", "AIModel");
  }

  private static boolean isPair(String a, String b, String one, String other) {
    return (a.equals(one) && b.equals(other)) || (a.equals(other) && b.equals(one));
  }

  /** Types of things that only texts about computing name. */
  static boolean ofScience(String type) {
    return SCIENCE.contains(type);
  }

  /** Types of those that sell and publish. */
  static boolean ofTrade(String type) {
    return type.equals("Firm") || type.equals("MediaOutlet");
  }

  /** Types of bodies that every country has. */
  static boolean ofState(String type) {
    return type.equals("GovernmentBody") || type.equals("MilitaryUnit");
  }

  /** Types that show that a text is about computing. */
  static boolean ofTechnology(String type) {
    return ofScience(type) || type.equals("Topic");
  }
}
