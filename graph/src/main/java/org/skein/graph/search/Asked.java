package org.skein.graph.search;

import java.util.List;
import org.skein.graph.view.SearchPage.Notice;

/**
 * What someone asked for, as {@link QueryReader} understood it.
 *
 * @param wanted what must be found
 * @param unwanted what must not be found
 * @param filters what results are narrowed to
 * @param notices what was read otherwise than it may have been meant
 */
record Asked(
    List<Part> wanted, List<Part> unwanted, List<FacetFilter> filters, List<Notice> notices) {
  Asked {
    wanted = List.copyOf(wanted);
    unwanted = List.copyOf(unwanted);
    filters = List.copyOf(filters);
    notices = List.copyOf(notices);
  }

  /** Something to find. */
  sealed interface Part {}

  /** A word by itself. */
  record Word(String text) implements Part {}

  /** Words in this order, with at most {@code apart} words between or out of place. */
  record Phrase(String text, int apart) implements Part {}

  /** Two words in either order with at most {@code apart} words between them. */
  record Near(String left, String right, int apart) implements Part {}

  /** Words that begin so. */
  record Prefix(String text) implements Part {}

  /** At least one of several. */
  record Either(List<Part> parts) implements Part {
    Either {
      parts = List.copyOf(parts);
    }
  }
}
