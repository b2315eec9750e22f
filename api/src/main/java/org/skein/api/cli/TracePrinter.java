package org.skein.api.cli;

import org.skein.graph.view.EntityRef;
import org.skein.graph.view.TraceResult;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.graph.vocabulary.Vocabulary.Predicate;

/** Prints how two entities are connected. */
final class TracePrinter {
  private final Terminal terminal;
  private final Vocabulary vocabulary;
  private final ClaimPrinter claims;

  TracePrinter(Terminal terminal, Vocabulary vocabulary) {
    this.terminal = terminal;
    this.vocabulary = vocabulary;
    this.claims = new ClaimPrinter(terminal);
  }

  /** Prints every path, hop by hop. */
  void print(TraceResult result) {
    if (result.paths().isEmpty()) {
      terminal.line(
          "no path from %s to %s: try more --hops, or load more documents"
              .formatted(name(result.fromSet()), name(result.toSet())));
    }
    for (int i = 0; i < result.paths().size(); i++) {
      path(i + 1, result.paths().get(i));
    }
    result.cutOff().forEach(words -> terminal.line(terminal.quiet("not searched: " + words)));
  }

  private void path(int number, TraceResult.Path path) {
    String rests = path.soleSource() ? ", one hop rests on a single origin" : "";
    terminal.line(
        "%d. %s"
            .formatted(
                number,
                terminal.quiet(
                    "%d hops, strength %.2f%s"
                        .formatted(path.hops().size(), path.strength(), rests))));
    path.hops().forEach(this::hop);
    terminal.line("");
  }

  /** Prints one hop with its best quote. */
  void hop(TraceResult.Hop hop) {
    String contested = hop.contested() ? ", contested" : "";
    terminal.line(
        "   %s %s %s  %s"
            .formatted(
                terminal.strong(name(hop.from())),
                label(hop),
                terminal.strong(name(hop.to())),
                terminal.quiet(
                    "%s, %s%s"
                        .formatted(ProfilePrinter.origins(hop.origins()), hop.mood(), contested))));
    hop.claims().stream().limit(1).forEach(claim -> claims.evidence(claim, "      "));
  }

  private String label(TraceResult.Hop hop) {
    return vocabulary
        .findPredicate(hop.predicate())
        .map(predicate -> label(predicate, hop.forward()))
        .orElse(hop.predicate());
  }

  private static String label(Predicate predicate, boolean forward) {
    return forward ? predicate.label() : predicate.inverse();
  }

  private static String name(TraceResult.End end) {
    EntityRef only = end.entity();
    return only == null ? end.query() : name(only);
  }

  private static String name(EntityRef entity) {
    return Terminal.plain(entity.name());
  }
}
