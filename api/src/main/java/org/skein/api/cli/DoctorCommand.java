package org.skein.api.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is right, what is wrong, and what to do. */
@Command(
    name = "doctor",
    description = "Look at JDK, memory, models, store, index and port, and say what to do.")
final class DoctorCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private GraphOptions graph = new GraphOptions();
  @Mixin private PortOption port = new PortOption();
  @Mixin private JsonOption json = new JsonOption();

  DoctorCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<Check> checks = new Doctor(graph.location(session), port.port()).checks();
    if (json.isWanted()) {
      session.terminal().line(session.json().pretty(new Findings(checks)));
    } else {
      checks.forEach(this::print);
    }
    return checks.stream()
        .filter(check -> check.state() == Check.State.WRONG)
        .findFirst()
        .map(Check::exitCode)
        .orElse(ExitCodes.OK);
  }

  private void print(Check check) {
    Terminal terminal = session.terminal();
    String state =
        switch (check.state()) {
          case RIGHT -> "right";
          case NOTE -> "note ";
          case WRONG -> "WRONG";
        };
    terminal.line("%s  %-7s %s".formatted(terminal.strong(state), check.name(), check.found()));
    if (check.todo() != null) {
      terminal.line("               → " + check.todo());
    }
  }

  /** Everything that was looked at. */
  record Findings(List<Check> checks) {}
}
