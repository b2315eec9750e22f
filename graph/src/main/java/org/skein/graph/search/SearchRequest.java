package org.skein.graph.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;

/**
 * What to search for.
 *
 * @param q what is typed, by the grammar of {@code docs/search.md}; 1 to 400 characters
 * @param filters what to narrow the results to: by field, the values of which a result must have
 *     one, separated by commas; a value with a comma stands in quotation marks
 * @param offset how many results to skip, 0 to 10,000
 * @param limit how many results to give at most, 1 to 100
 */
public record SearchRequest(String q, Map<FacetField, String> filters, int offset, int limit) {
  private static final int LONGEST = 400;
  private static final List<String> KINDS = List.of(Fields.ENTITY, Fields.CLAIM, Fields.DOCUMENT);

  /**
   * Copies the filters.
   *
   * @throws SkeinException {@code USAGE} if a component is out of its range
   */
  public SearchRequest {
    require(!q.isBlank() && q.length() <= LONGEST, "a search has 1 to 400 characters");
    require(offset >= 0 && offset <= 10_000, "an offset is 0 to 10,000");
    require(limit >= 1 && limit <= 100, "a limit is 1 to 100");
    filters = Map.copyOf(filters);
  }

  /**
   * A search narrowed to a kind and a type, or to neither.
   *
   * @param kind only {@code entity}, {@code claim} or {@code document}, or null for all
   * @param type only entities of this type or a kind of it, and claims about such, or null for all
   * @throws SkeinException {@code USAGE} if a component is out of its range
   */
  public SearchRequest(
      String q, @Nullable String kind, @Nullable String type, int offset, int limit) {
    this(q, narrowed(kind, type), offset, limit);
  }

  private static Map<FacetField, String> narrowed(@Nullable String kind, @Nullable String type) {
    Map<FacetField, String> filters = new EnumMap<>(FacetField.class);
    if (kind != null) {
      require(KINDS.contains(kind), "a kind is entity, claim or document");
      filters.put(FacetField.KIND, kind);
    }
    if (type != null) {
      filters.put(FacetField.TYPE, type);
    }
    return filters;
  }

  /** The first results of any kind. */
  public static SearchRequest of(String q, int limit) {
    return new SearchRequest(q, Map.of(), 0, limit);
  }

  private static void require(boolean condition, String rule) {
    if (!condition) {
      throw new SkeinException(Code.USAGE, rule + ": correct the request");
    }
  }
}
