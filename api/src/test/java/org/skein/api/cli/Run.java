package org.skein.api.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.skein.api.FakeAnswers;
import org.skein.api.Json;

/** One command, executed in this process: what it wrote, and its exit code. */
record Run(int exitCode, String out, String err) {

  /** Executes a command; graphs are opened for real. */
  static Run of(Path home, String... args) {
    return execute(home, Session.ofProcess().opener(), args);
  }

  /** Executes a command over the fake graph. */
  static Run overFake(String... args) {
    return execute(Path.of("."), (location, vocabulary) -> new FakeAnswers(), args);
  }

  private static Run execute(Path home, Session.Opener opener, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(stream(out), stream(err), false, false, 80);
    Session session = new Session(terminal, new Json(), home, Map.of(), opener);
    int exitCode = SkeinCommand.commandLine(session).execute(args);
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The last line on stdout. */
  String lastLine() {
    String[] lines = out.strip().split("\n");
    return lines[lines.length - 1];
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
