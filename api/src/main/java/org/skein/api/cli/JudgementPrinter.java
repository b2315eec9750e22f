package org.skein.api.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.JudgementPage;
import org.skein.graph.view.JudgementView;
import org.skein.graph.view.PairFeature;
import org.skein.graph.view.QueuePage;

/** Prints judgements and pairs to judge. */
final class JudgementPrinter {
  private static final int DAY = 10;

  private final Session session;
  private final Terminal terminal;

  JudgementPrinter(Session session) {
    this.session = session;
    this.terminal = session.terminal();
  }

  /** Prints one judgement. */
  void print(JudgementView judgement, boolean asJson) {
    if (asJson) {
      terminal.line(session.json().pretty(judgement));
    } else {
      judgement(judgement);
    }
  }

  /** Prints a page of judgements. */
  void print(JudgementPage page, boolean asJson) {
    if (asJson) {
      terminal.line(session.json().pretty(page));
    } else if (page.judgements().isEmpty()) {
      terminal.line("nothing was judged yet: 'skein judge queue' lists what is worth it");
    } else {
      page.judgements().forEach(this::judgement);
    }
  }

  /** Prints a page of the queue. */
  void print(QueuePage page, boolean asJson) {
    if (asJson) {
      terminal.line(session.json().pretty(page));
    } else if (page.pairs().isEmpty()) {
      terminal.line("no two entities are alike enough to be worth a look");
    } else {
      terminal.line(terminal.quiet("%,d pairs, most worth first".formatted(page.total())));
      page.pairs().forEach(this::pair);
    }
  }

  private void judgement(JudgementView judgement) {
    JudgementView.RevocationView revoked = judgement.revoked();
    terminal.line(
        "%s  %s and %s: %s%s"
            .formatted(
                terminal.quiet(judgement.id()),
                named(judgement.first()),
                named(judgement.second()),
                terminal.strong(judgement.verdict()),
                revoked == null ? "" : " (undone)"));
    terminal.line(
        "    " + terminal.quiet(told("by", judgement.by(), judgement.at(), judgement.why())));
    if (revoked != null) {
      terminal.line(
          "    " + terminal.quiet(told("undone by", revoked.by(), revoked.at(), revoked.why())));
    }
  }

  private static String told(
      String by, JudgementView.AuthorView author, String at, @Nullable String why) {
    String reason = why == null ? "" : ": " + Terminal.plain(why);
    return "%s %s, %s%s".formatted(by, Terminal.plain(author.name()), at.substring(0, DAY), reason);
  }

  private void pair(QueuePage.Pair pair) {
    terminal.line("");
    terminal.line("%s and %s".formatted(named(pair.keeps()), named(pair.gives())));
    terminal.line(
        "    "
            + terminal.quiet(
                String.format(
                    Locale.ROOT,
                    "likely %.2f · %,d %s would move",
                    pair.probability(),
                    pair.claims(),
                    pair.claims() == 1 ? "claim" : "claims")));
    pair.features().forEach(this::feature);
  }

  private void feature(PairFeature feature) {
    terminal.line(
        "    %s %s"
            .formatted(
                String.format(Locale.ROOT, "%+.1f", feature.weight()),
                Terminal.plain(feature.words())));
  }

  private String named(EntityRef entity) {
    return "%s %s"
        .formatted(
            terminal.strong(Terminal.plain(entity.name())),
            terminal.quiet("(%s)".formatted(entity.id())));
  }
}
