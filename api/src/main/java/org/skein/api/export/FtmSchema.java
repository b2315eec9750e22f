package org.skein.api.export;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What types and predicates are in FollowTheMoney. */
final class FtmSchema {
  /** A link of which no more is known than its role. */
  static final Link OTHER = new Link("UnknownLink", "subject", "object");

  private static final Link DOCUMENTATION = new Link("Documentation", "entity", "document");
  private static final Link EMPLOYMENT = new Link("Employment", "employee", "employer");
  private static final Link OWNERSHIP = new Link("Ownership", "owner", "asset");
  private static final Link MEMBERSHIP = new Link("Membership", "member", "organization");

  private static final Map<String, String> SCHEMATA =
      Map.ofEntries(
          Map.entry("Person", "Person"),
          Map.entry("Firm", "Company"),
          Map.entry("University", "Organization"),
          Map.entry("Lab", "Organization"),
          Map.entry("ThinkTank", "Organization"),
          Map.entry("MediaOutlet", "Organization"),
          Map.entry("GovernmentBody", "PublicBody"),
          Map.entry("MilitaryUnit", "PublicBody"),
          Map.entry("Place", "Address"),
          Map.entry("Event", "Event"),
          Map.entry("Policy", "Project"),
          Map.entry("Topic", "Project"));
  private static final Set<String> ORGANIZATIONS = Set.of("Company", "Organization", "PublicBody");

  private FtmSchema() {}

  /**
   * A schema of links.
   *
   * @param name its name
   * @param subject the property that holds who acts
   * @param object the property that holds who is acted on
   */
  record Link(String name, String subject, String object) {}

  /** The schema of an entity type; made things are assets. */
  static String of(String type) {
    return SCHEMATA.getOrDefault(type, "Asset");
  }

  /**
   * The schema that a claim stated as a fact fits, else {@link #OTHER}; one between entity and
   * document where the object is no entity.
   */
  static Link link(String predicate, String subjectType, @Nullable String objectType) {
    if (objectType == null) {
      return DOCUMENTATION;
    }
    String subject = of(subjectType);
    String object = of(objectType);
    boolean legal = subject.equals("Person") || ORGANIZATIONS.contains(subject);
    return switch (predicate) {
      case "works_for" ->
          subject.equals("Person") && ORGANIZATIONS.contains(object) ? EMPLOYMENT : OTHER;
      case "acquired", "invests_in" -> legal && object.equals("Company") ? OWNERSHIP : OTHER;
      case "part_of" -> legal && ORGANIZATIONS.contains(object) ? MEMBERSHIP : OTHER;
      default -> OTHER;
    };
  }
}
