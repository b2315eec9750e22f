package org.skein.graph.search;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;

/**
 * What to search for.
 *
 * @param q words, {@code "phrases"} and {@code -exclusions}; 1 to 400 characters
 * @param kind only {@code entity}, {@code claim} or {@code document}, or null for all
 * @param type only entities of this type or a kind of it, and claims about such, or null for all
 * @param offset how many results to skip, 0 to 10,000
 * @param limit how many results to give at most, 1 to 100
 */
public record SearchRequest(
    String q, @Nullable String kind, @Nullable String type, int offset, int limit) {
  private static final int LONGEST = 400;
  private static final Set<String> KINDS = Set.of(Fields.ENTITY, Fields.CLAIM, Fields.DOCUMENT);

  /**
   * @throws SkeinException {@code USAGE} if a component is out of its range
   */
  public SearchRequest {
    require(!q.isBlank() && q.length() <= LONGEST, "a search has 1 to 400 characters");
    require(kind == null || KINDS.contains(kind), "a kind is entity, claim or document");
    require(offset >= 0 && offset <= 10_000, "an offset is 0 to 10,000");
    require(limit >= 1 && limit <= 100, "a limit is 1 to 100");
  }

  /** The first results of any kind. */
  public static SearchRequest of(String q, int limit) {
    return new SearchRequest(q, null, null, 0, limit);
  }

  private static void require(boolean condition, String rule) {
    if (!condition) {
      throw new SkeinException(Code.USAGE, rule + ": correct the request");
    }
  }
}
