package org.skein.ingest.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * What the links of FollowTheMoney say in the vocabulary.
 *
 * @param from the property that names who acts
 * @param to the property that names the other end
 */
record FtmLink(String from, String to) {
  private static final Map<String, FtmLink> LINKS =
      Map.of(
          "Ownership", new FtmLink("owner", "asset"),
          "Directorship", new FtmLink("director", "organization"),
          "Membership", new FtmLink("member", "organization"),
          "Employment", new FtmLink("employee", "employer"),
          "Representation", new FtmLink("agent", "client"),
          "UnknownLink", new FtmLink("subject", "object"));

  private static final double MAJORITY = 50;

  /** A claim that a link makes, its ends perhaps the other way round. */
  record Said(String predicate, boolean swapped) {}

  /** The link of this schema, or null if it is none. */
  static @Nullable FtmLink of(String schema) {
    return LINKS.get(schema);
  }

  /**
   * What the row says, or null if it says nothing that the vocabulary has. An owner of more than
   * half has a subsidiary; other owners hold a stake. An unknown link says what its role says.
   */
  static @Nullable Said said(FtmRow row, String fromType, String toType, Vocabulary vocabulary) {
    boolean person = fromType.equals("Person");
    Said said =
        switch (row.schema()) {
          case "Ownership" ->
              isMajority(row) && !person
                  ? new Said("part_of", true)
                  : new Said("invests_in", false);
          case "Directorship", "Employment" -> new Said("works_for", false);
          case "Membership" -> new Said(person ? "works_for" : "part_of", false);
          case "Representation" -> new Said("collaborates_with", false);
          default -> byRole(row, vocabulary);
        };
    if (said == null) {
      return null;
    }
    boolean fits =
        said.swapped()
            ? vocabulary.allows(vocabulary.predicate(said.predicate()), toType, fromType)
            : vocabulary.allows(vocabulary.predicate(said.predicate()), fromType, toType);
    return fits ? said : null;
  }

  private static boolean isMajority(FtmRow row) {
    String share = row.first("percentage");
    if (share == null) {
      return false;
    }
    try {
      return Double.parseDouble(share.replace("%", "").strip()) > MAJORITY;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static @Nullable Said byRole(FtmRow row, Vocabulary vocabulary) {
    for (String role : row.values("role")) {
      for (Vocabulary.Predicate predicate : vocabulary.predicates()) {
        if (List.of(predicate.name(), predicate.label()).contains(role)) {
          return new Said(predicate.name(), false);
        }
        if (predicate.inverse().equals(role)) {
          return new Said(predicate.name(), true);
        }
      }
    }
    return null;
  }
}
