package org.skein.api.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.skein.api.answer.Answers;
import org.skein.graph.model.Reliability;
import org.skein.graph.view.SourcePage;
import org.skein.graph.view.SourceView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists sources; its subcommand grades one. */
@Command(
    name = "sources",
    description = "List who published documents or is named in them, and how reliable each is.")
final class SourcesCommand implements Callable<Integer> {
  private final Session session;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "How many to show, 1 to 500 (default: ${DEFAULT-VALUE}).")
  private int limit = 50;

  @Mixin private GraphOptions graph = new GraphOptions();
  @Mixin private JsonOption json = new JsonOption();

  SourcesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Reasons.require(limit >= 1 && limit <= 500, "--limit goes from 1 to 500");
    try (Answers answers = session.open(graph.location(session))) {
      SourcePage page = answers.evidence().sources(0, limit);
      if (json.isWanted()) {
        session.terminal().line(session.json().pretty(page));
      } else {
        page.sources().forEach(source -> print(session.terminal(), source));
        session.terminal().line("%d of %d sources".formatted(page.sources().size(), page.total()));
      }
    }
    return ExitCodes.OK;
  }

  static void print(Terminal terminal, SourceView source) {
    terminal.line(
        "%s  %s  %s"
            .formatted(
                source.grade(),
                terminal.strong(Terminal.plain(source.name())),
                terminal.quiet(
                    "%s · %d documents (%d of its own), %d claims; named for %d · last seen %s · %s"
                        .formatted(
                            Reliability.ofLetter(source.grade()).words(),
                            source.documents(),
                            source.origins(),
                            source.claims(),
                            source.cited(),
                            source.lastSeen() == null ? "never" : source.lastSeen(),
                            source.id()))));
  }

  /** Grades a source. */
  @Command(
      name = "grade",
      description = {
        "Say how reliable a source is, on the Admiralty scale; earlier grades are kept.",
        "A completely, B usually, C fairly, D not usually reliable, E unreliable, F not judged."
      })
  static final class Grade implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "SOURCE", description = "Its id, or its name.")
    private String source = "";

    @Parameters(index = "1", paramLabel = "GRADE", description = "A to F.")
    private String grade = "";

    @Option(names = "--why", required = true, paramLabel = "WHY", description = "The reason.")
    private String why = "";

    @Mixin private GraphOptions graph = new GraphOptions();
    @Mixin private JsonOption json = new JsonOption();

    Grade(Session session) {
      this.session = session;
    }

    @Override
    public Integer call() {
      Reliability reliability = Reliability.ofLetter(grade);
      try (Answers answers = session.open(graph.location(session))) {
        SourceView graded = answers.evidence().grade(source, reliability, why);
        Terminal terminal = session.terminal();
        if (json.isWanted()) {
          terminal.line(session.json().pretty(graded));
        } else {
          print(terminal, graded);
          List<SourceView.GradeView> history = graded.history();
          history.forEach(
              one ->
                  terminal.line(
                      "   %s since %s: %s"
                          .formatted(
                              one.grade(), one.at().substring(0, 10), Terminal.plain(one.why()))));
        }
      }
      return ExitCodes.OK;
    }
  }
}
