package org.skein.api.cli;

import java.io.PrintWriter;
import java.util.List;
import org.skein.graph.model.SkeinException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns every error into a message and an exit code: the one place where the command line does. */
final class ExitCodes
    implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {
  static final int OK = 0;
  static final int UNEXPECTED = 1;
  static final int FAULTS = 1;
  static final int USAGE = 2;

  /** What each exit code means, for the help. */
  static final List<String> MEANINGS =
      List.of(
          "0:done",
          "1:a check found faults, or there was an error that nobody foresaw",
          "2:the command is not well formed",
          "3:an input cannot be read",
          "4:nothing has that id or name, or nothing is loaded yet",
          "5:a port or a data folder is in use",
          "6:a store, index or model is of another version, or damaged",
          "7:a server that is needed does not answer",
          "8:it contradicts a judgement that stands");

  private final Session session;

  ExitCodes(Session session) {
    this.session = session;
  }

  /** The exit code of an error. */
  static int of(SkeinException.Code code) {
    return switch (code) {
      case USAGE -> USAGE;
      case BAD_INPUT -> 3;
      case NOT_FOUND -> 4;
      case IN_USE -> 5;
      case INCOMPATIBLE -> 6;
      case UNAVAILABLE -> 7;
      case CONFLICT -> 8;
    };
  }

  @Override
  public int handleExecutionException(
      Exception exception, CommandLine commandLine, ParseResult parseResult) {
    boolean debug = !session.environment().getOrDefault("SKEIN_DEBUG", "").isEmpty();
    if (debug) {
      exception.printStackTrace(session.terminal().err());
    }
    if (exception instanceof SkeinException known) {
      session.terminal().note("skein: " + known.getMessage());
      return of(known.code());
    }
    session
        .terminal()
        .note(
            "skein: an error that nobody foresaw: %s%s"
                .formatted(exception, debug ? "" : ". SKEIN_DEBUG=1 shows where"));
    return UNEXPECTED;
  }

  @Override
  public int handleParseException(ParameterException exception, String[] args) {
    CommandLine command = exception.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("skein: " + exception.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(exception, err)) {
      err.println(
          "'%s --help' shows how it is used".formatted(command.getCommandSpec().qualifiedName()));
    }
    err.flush();
    return USAGE;
  }
}
