package org.skein.api.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skein.api.answer.Answers;
import org.skein.api.quality.Quality;
import org.skein.graph.view.Contradiction;
import org.skein.graph.view.ContradictionPage;
import org.skein.graph.view.EntityRef;
import org.skein.graph.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what sources say differently. */
@Command(
    name = "contradictions",
    description = {
      "Show what sources say differently, side by side: one asserts what another denies, values",
      "that cannot both be right, two heads of one body at once. Nothing is retired by it."
    })
final class ContradictionsCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      arity = "0..*",
      paramLabel = "ENTITY",
      description = "Only about this: an id, or a name.")
  private List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many to show, 1 to 100 (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  @Mixin private ClockOptions clocks = new ClockOptions();
  @Mixin private GraphOptions graph = new GraphOptions();
  @Mixin private JsonOption json = new JsonOption();

  ContradictionsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Reasons.require(limit >= 1 && limit <= 100, "--limit goes from 1 to 100");
    try (Answers answers = session.open(graph.location(session))) {
      String id =
          words.isEmpty() ? null : new EntityNames(answers).entity(String.join(" ", words)).id();
      ContradictionPage page = answers.evidence().contradictions(id, clocks.clocks(), 0, limit);
      if (json.isWanted()) {
        session
            .terminal()
            .line(session.json().pretty(Quality.shipped(answers.vocabulary()).beside(page)));
      } else {
        page.contradictions().forEach(one -> print(one, answers.vocabulary()));
        session
            .terminal()
            .line("%d of %d contradictions".formatted(page.contradictions().size(), page.total()));
      }
    }
    return ExitCodes.OK;
  }

  private void print(Contradiction one, Vocabulary vocabulary) {
    Terminal terminal = session.terminal();
    terminal.line(terminal.strong(title(one, vocabulary)));
    ClaimPrinter claims = new ClaimPrinter(terminal);
    for (Contradiction.Side side : one.sides()) {
      terminal.line(
          "  %s  %s"
              .formatted(
                  terminal.strong(Terminal.plain(side.says())),
                  terminal.quiet(ProfilePrinter.origins(side.origins()))));
      side.claims().forEach(claim -> claims.evidence(claim, "    "));
      side.measurements().forEach(measured -> claims.evidence(measured, "    "));
    }
    terminal.line("");
  }

  private static String title(Contradiction one, Vocabulary vocabulary) {
    String about =
        switch (one.kind()) {
          case "denial" -> vocabulary.predicate(one.about()).label();
          case "measurement" -> "%s of".formatted(vocabulary.metric(one.about()).label());
          default -> "more than one " + one.about() + " at once:";
        };
    String words =
        one.kind().equals("denial")
            ? one.entity().name() + " " + about + " " + name(one.other())
            : about
                + " "
                + one.entity().name()
                + (one.other() == null ? "" : " in " + name(one.other()));
    return Terminal.plain(one.place() == null ? words : words + ", " + one.place().name());
  }

  private static String name(@Nullable EntityRef entity) {
    return entity == null ? "?" : entity.name();
  }
}
