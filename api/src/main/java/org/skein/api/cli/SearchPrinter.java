package org.skein.api.cli;

import java.util.stream.Collectors;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.DocumentRef;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.SearchPage;

/** Prints a page of search results. */
final class SearchPrinter {
  private final Terminal terminal;
  private final ClaimPrinter claims;

  SearchPrinter(Terminal terminal) {
    this.terminal = terminal;
    this.claims = new ClaimPrinter(terminal);
  }

  /** Prints the page. */
  void print(SearchPage page) {
    if (page.hits().isEmpty()) {
      terminal.line(
          "nothing matches '%s': try fewer words, or another spelling".formatted(page.query()));
      return;
    }
    String kinds =
        page.facets().stream()
            .filter(facet -> facet.field().equals("kind"))
            .map(facet -> "%s %d".formatted(facet.value(), facet.count()))
            .collect(Collectors.joining(", "));
    terminal.line(
        terminal.quiet(
            "%d results%s".formatted(page.total(), kinds.isEmpty() ? "" : ": " + kinds)));
    page.hits().forEach(this::hit);
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
