package org.skein.ingest.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the schemata of FollowTheMoney are in the vocabulary. */
final class FtmTypes {
  private static final Map<String, String> TYPES =
      Map.of(
          "Person", "Person",
          "Company", "Firm",
          "PublicBody", "GovernmentBody");

  private static final Map<String, String> WORDS =
      Map.of(
          "university", "University",
          "college", "University",
          "laboratory", "Lab",
          "institute", "Lab",
          "academy", "Lab",
          "ministry", "GovernmentBody",
          "bureau", "GovernmentBody",
          "agency", "GovernmentBody",
          "group", "Firm");

  private FtmTypes() {}

  /**
   * The type of an entity, or null if the schema is none that can be imported. Of an {@code
   * Organization} the topics decide, then the words of its name; else it is an association, which
   * the vocabulary calls a think tank.
   */
  static @Nullable String of(FtmRow row) {
    String type = TYPES.get(row.schema());
    if (type != null || !row.schema().equals("Organization")) {
      return type;
    }
    List<String> topics = row.values("topics");
    if (topics.stream().anyMatch(topic -> topic.equals("gov") || topic.startsWith("gov."))) {
      return "GovernmentBody";
    }
    if (topics.contains("mil")) {
      return "MilitaryUnit";
    }
    String name = row.first("name");
    return name == null ? "ThinkTank" : byWords(name, "ThinkTank");
  }

  /** The type that the words of a name tell, or {@code otherwise}. */
  static String byWords(String name, String otherwise) {
    for (String word : name.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}]+")) {
      String type = WORDS.get(word);
      if (type != null) {
        return type;
      }
    }
    return otherwise;
  }
}
