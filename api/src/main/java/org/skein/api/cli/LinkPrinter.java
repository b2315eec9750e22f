package org.skein.api.cli;

import org.skein.graph.view.LinkPage;
import org.skein.graph.view.LinkPage.Link;
import org.skein.graph.vocabulary.Vocabulary;

/** Prints what ties military and civil entities. */
final class LinkPrinter {
  private final Terminal terminal;
  private final TracePrinter traces;

  LinkPrinter(Terminal terminal, Vocabulary vocabulary) {
    this.terminal = terminal;
    this.traces = new TracePrinter(terminal, vocabulary);
  }

  /** Prints every link with its chain. */
  void print(LinkPage page) {
    if (page.links().isEmpty()) {
      terminal.line(
          "no link was found: documents that state contracts, joint work or ownership give some");
    } else {
      terminal.line(
          terminal.quiet(
              "%d of %d links, strongest first".formatted(page.links().size(), page.total())));
      terminal.line("");
    }
    page.links().forEach(this::print);
    page.cutOff().forEach(words -> terminal.line(terminal.quiet("not counted: " + words)));
  }

  private void print(Link link) {
    terminal.line(
        "%s – %s  %s"
            .formatted(
                terminal.strong(Terminal.plain(link.military().name())),
                terminal.strong(Terminal.plain(link.civil().name())),
                terminal.quiet(about(link))));
    terminal.line(terminal.quiet("   counts as military: " + Terminal.plain(because(link))));
    if (link.civilMark() != null) {
      terminal.line(
          terminal.quiet(
              "   %s: %s"
                  .formatted(
                      Terminal.plain(link.civil().name()), Terminal.plain(link.civilMark()))));
    }
    link.path().hops().forEach(traces::hop);
    terminal.line("");
  }

  private static String about(Link link) {
    StringBuilder about = new StringBuilder(link.gradeLabel());
    if (!link.mood().equals("asserted")) {
      about.append(", only ").append(link.mood());
    }
    if (link.firstSeen() != null) {
      about.append(", first stated ").append(link.firstSeen());
    }
    if (link.path().soleSource()) {
      about.append(", rests on a single origin");
    }
    if (link.chains() > 1) {
      about.append(", %d chains".formatted(link.chains()));
    }
    return about.toString();
  }

  private static String because(Link link) {
    return link.source() == null
        ? link.because()
        : "%s (%s)".formatted(link.because(), link.source());
  }
}
