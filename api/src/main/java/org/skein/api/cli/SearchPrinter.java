package org.skein.api.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.skein.graph.search.FacetField;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.DocumentRef;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.SearchPage;

/** Prints a page of search results. */
final class SearchPrinter {
  private static final int MOST_VALUES = 6;
  private static final List<String> FIELDS =
      FacetField.labels().stream().filter(label -> !label.equals("kind")).toList();

  private final Terminal terminal;
  private final ClaimPrinter claims;

  SearchPrinter(Terminal terminal) {
    this.terminal = terminal;
    this.claims = new ClaimPrinter(terminal);
  }

  /** Prints the page. */
  void print(SearchPage page) {
    page.notices().forEach(notice -> terminal.note("note: " + notice.message()));
    if (page.didYouMean() != null) {
      terminal.line("did you mean '%s'?".formatted(Terminal.plain(page.didYouMean())));
    }
    if (page.hits().isEmpty()) {
      terminal.line(
          "nothing matches '%s': try fewer words, fewer filters, or another spelling"
              .formatted(page.query()));
      return;
    }
    String kinds = counts(page, "kind");
    terminal.line(
        terminal.quiet(
            "%d results%s".formatted(page.total(), kinds.isEmpty() ? "" : ": " + kinds)));
    for (String field : FIELDS) {
      String counts = counts(page, field);
      if (!counts.isEmpty()) {
        terminal.line(terminal.quiet("%-10s %s".formatted(field, counts)));
      }
    }
    page.hits().forEach(this::hit);
  }

  private static String counts(SearchPage page, String field) {
    return page.facets().stream()
        .filter(facet -> facet.field().equals(field))
        .limit(MOST_VALUES)
        .map(facet -> "%s %d".formatted(Terminal.plain(facet.value()), facet.count()))
        .collect(Collectors.joining(", "));
  }

  private void hit(SearchPage.Hit hit) {
    terminal.line("");
    if (hit.entity() != null) {
      entity(hit.entity());
    }
    if (hit.claim() != null) {
      claim(hit.claim());
    }
    if (hit.document() != null) {
      document(hit.document());
      if (hit.snippet() != null) {
        terminal.line(terminal.wrapped(Terminal.plain(hit.snippet()), "    "));
      }
    }
  }

  private void entity(EntityRef entity) {
    terminal.line(
        "%s  %s"
            .formatted(
                terminal.strong(Terminal.plain(entity.name())),
                terminal.quiet("%s · %s".formatted(entity.type(), entity.id()))));
  }

  private void claim(ClaimView claim) {
    String object = claim.object() == null ? claim.objectText() : claim.object().name();
    terminal.line(
        "%s %s %s"
            .formatted(
                terminal.strong(Terminal.plain(claim.subject().name())),
                claim.predicate(),
                terminal.strong(Terminal.plain(String.valueOf(object)))));
    claims.evidence(claim, "    ");
  }

  private void document(DocumentRef document) {
    terminal.line(
        "%s  %s"
            .formatted(
                terminal.strong(Terminal.plain(document.title())),
                terminal.quiet(
                    "%s · %s · document %s"
                        .formatted(
                            document.publisher() == null
                                ? "publisher unknown"
                                : Terminal.plain(document.publisher()),
                            document.published() == null ? "date unknown" : document.published(),
                            document.id()))));
  }
}
