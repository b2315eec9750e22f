package org.skein.api.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skein.api.answer.Answers;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.RetractionView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a claim back, or restores it. */
@Command(
    name = "retract",
    description = {
      "Take a claim back: it is kept and shown, but counts no more. --undo restores it.",
      "'skein show ENTITY --json' and 'skein contradictions' give the ids of claims."
    })
final class RetractCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "CLAIM", description = "Its id.")
  private String claim = "";

  @Option(names = "--why", required = true, paramLabel = "WHY", description = "The reason.")
  private String why = "";

  @Option(names = "--by", paramLabel = "CLAIM", description = "The claim that stands in its place.")
  private @Nullable String supersededBy;

  @Option(names = "--undo", description = "Restore a claim that was retracted.")
  private boolean undo;

  @Mixin private GraphOptions graph = new GraphOptions();
  @Mixin private JsonOption json = new JsonOption();

  RetractCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Reasons.require(!undo || supersededBy == null, "--undo and --by exclude each other");
    try (Answers answers = session.open(graph.location(session))) {
      ClaimView changed =
          undo
              ? answers.evidence().restore(claim, why)
              : answers.evidence().retract(claim, why, supersededBy);
      if (json.isWanted()) {
        session.terminal().line(session.json().pretty(changed));
      } else {
        print(changed);
      }
    }
    return ExitCodes.OK;
  }

  private void print(ClaimView changed) {
    Terminal terminal = session.terminal();
    RetractionView retracted = changed.retracted();
    terminal.line(
        retracted == null
            ? "%s counts again".formatted(changed.id())
            : "%s counts no more: %s".formatted(changed.id(), Terminal.plain(retracted.why())));
    new ClaimPrinter(terminal).evidence(changed, "  ");
  }
}
