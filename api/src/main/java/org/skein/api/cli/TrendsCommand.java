package org.skein.api.cli;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skein.api.answer.Answers;
import org.skein.api.quality.Quality;
import org.skein.graph.trend.Clock;
import org.skein.graph.trend.Kind;
import org.skein.graph.trend.Step;
import org.skein.graph.trend.TrendAnswer;
import org.skein.graph.trend.TrendFilter;
import org.skein.graph.view.ClaimView;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How often things are stated over time. */
@Command(
    name = "trends",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "How often things are stated over time, beside how well the corpus lets one see.",
      "A filter is written entity:huawei,predicate:develops; its conditions are entity, with,",
      "predicate, type, subject, object, topic, place, source and mood."
    })
final class TrendsCommand implements Runnable {
  private static final String FILTER = "Which claims to count (default: all).";

  private final Session session;

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  TrendsCommand(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    throw CommandGroup.missing(spec);
  }

  @Command(name = "series", description = "Count statements, origins and documents by period.")
  int series(
      @Parameters(paramLabel = "FILTER", arity = "0..4", description = "One to four filters.")
          @Nullable List<String> filters,
      @Option(
              names = "--step",
              defaultValue = "month",
              description = "month, quarter or year (default: ${DEFAULT-VALUE}).")
          Step step,
      @Option(
              names = "--by",
              defaultValue = "published",
              description = "published, or holds: when the claim begins to hold.")
          Clock by,
      @Mixin TrendOptions options) {
    try (Answers answers = options.open(session)) {
      List<TrendFilter> read =
          (filters == null || filters.isEmpty() ? List.of("") : filters)
              .stream().map(each -> filter(answers, each)).toList();
      TrendAnswer.Lines lines =
          answers.trends().series(read, step, by, options.from(), options.to());
      if (!json(answers, options, lines, lines.observability().restrictions().stream())) {
        printer().series(lines);
      }
    }
    return ExitCodes.OK;
  }

  @Command(name = "documents", description = "Show the documents behind one period of a series.")
  int documents(
      @Parameters(index = "0", paramLabel = "PERIOD", description = "2023, 2023-Q2 or 2023-04.")
          String period,
      @Parameters(index = "1", arity = "0..1", paramLabel = "FILTER", description = FILTER)
          @Nullable String filter,
      @Option(names = "--by", defaultValue = "published", description = "published or holds.")
          Clock by,
      @Mixin TrendOptions options) {
    try (Answers answers = options.open(session)) {
      TrendAnswer.Documents found =
          answers.trends().documents(filter(answers, filter), by, period, 0, options.limit());
      if (!json(answers, options, found, claims(found.documents().stream()))) {
        printer().documents(found);
      }
    }
    return ExitCodes.OK;
  }

  @Command(name = "bursts", description = "Show when something was stated far more than usual.")
  int bursts(
      @Parameters(arity = "0..1", paramLabel = "FILTER", description = FILTER)
          @Nullable String filter,
      @Option(names = "--step", defaultValue = "month", description = "month, quarter or year.")
          Step step,
      @Option(
              names = "--scale",
              defaultValue = "2",
              description = "How many times the usual share a burst expects.")
          double scale,
      @Option(
              names = "--gamma",
              defaultValue = "1",
              description = "How dear it is to begin a burst.")
          double gamma,
      @Mixin TrendOptions options) {
    try (Answers answers = options.open(session)) {
      TrendAnswer.Bursts found =
          answers
              .trends()
              .bursts(filter(answers, filter), step, scale, gamma, options.from(), options.to());
      if (!json(
          answers,
          options,
          found,
          claims(found.bursts().stream().flatMap(each -> each.documents().stream())))) {
        printer().bursts(found);
      }
    }
    return ExitCodes.OK;
  }

  @Command(name = "newcomers", description = "Show who was not stated before (last 12 months).")
  int newcomers(
      @Parameters(arity = "0..1", paramLabel = "FILTER", description = FILTER)
          @Nullable String filter,
      @Option(names = "--kind", defaultValue = "entity", description = "entity or pair.") Kind kind,
      @Option(names = "--type", paramLabel = "TYPE", description = "Only this type of entity.")
          @Nullable String type,
      @Mixin TrendOptions options) {
    try (Answers answers = options.open(session)) {
      TrendAnswer.Newcomers found =
          answers
              .trends()
              .newcomers(
                  filter(answers, filter),
                  kind,
                  type,
                  options.from(),
                  options.to(),
                  options.limit());
      if (!json(answers, options, found, found.newcomers().stream().map(each -> each.claim()))) {
        printer().newcomers(found);
      }
    }
    return ExitCodes.OK;
  }

  @Command(
      name = "risers",
      description = "Show who is stated more often than before, surest first.")
  int risers(
      @Parameters(arity = "0..1", paramLabel = "FILTER", description = FILTER)
          @Nullable String filter,
      @Option(names = "--kind", defaultValue = "entity", description = "entity or pair.") Kind kind,
      @Option(names = "--type", paramLabel = "TYPE", description = "Only this type of entity.")
          @Nullable String type,
      @Option(
              names = "--months",
              defaultValue = "12",
              description = "The length of the recent window, and of the one before it.")
          int months,
      @Mixin TrendOptions options) {
    try (Answers answers = options.open(session)) {
      TrendAnswer.Risers found =
          answers
              .trends()
              .risers(
                  filter(answers, filter),
                  kind,
                  type,
                  Math.max(1, Math.min(120, months)),
                  options.to(),
                  options.limit());
      if (!json(answers, options, found, found.observability().restrictions().stream())) {
        printer().risers(found);
      }
    }
    return ExitCodes.OK;
  }

  @Command(name = "plans", description = "Show what was announced, and what became of it.")
  int plans(
      @Parameters(arity = "0..1", paramLabel = "FILTER", description = FILTER)
          @Nullable String filter,
      @Option(
              names = "--outcome",
              paramLabel = "OUTCOME",
              description = "fulfilled, open, denied or underway.")
          @Nullable String outcome,
      @Mixin TrendOptions options) {
    try (Answers answers = options.open(session)) {
      TrendAnswer.Plans found =
          answers.trends().plans(filter(answers, filter), outcome, 0, options.limit());
      Stream<ClaimView> claims =
          found.plans().stream()
              .flatMap(
                  each ->
                      Stream.concat(Stream.of(each.planned()), Stream.ofNullable(each.later())));
      if (!json(answers, options, found, claims)) {
        printer().plans(found);
      }
    }
    return ExitCodes.OK;
  }

  @Command(name = "observability", description = "Show how well the corpus lets one see.")
  int observability(@Mixin TrendOptions options) {
    try (Answers answers = options.open(session)) {
      TrendAnswer.Observability seen = answers.trends().observability(options.from(), options.to());
      if (!json(answers, options, seen, seen.restrictions().stream())) {
        printer().observability(seen);
      }
    }
    return ExitCodes.OK;
  }

  private static TrendFilter filter(Answers answers, @Nullable String text) {
    return TrendOptions.resolved(answers, TrendFilter.parse(text == null ? "" : text));
  }

  private static Stream<ClaimView> claims(Stream<TrendAnswer.Evidence> documents) {
    return documents.flatMap(each -> each.claims().stream());
  }

  private TrendPrinter printer() {
    return new TrendPrinter(session.terminal());
  }

  /** Prints JSON where it is wanted, as the API gives it. */
  private boolean json(
      Answers answers, TrendOptions options, Object answer, Stream<ClaimView> claims) {
    if (options.isJson()) {
      Quality quality = Quality.shipped(answers.vocabulary());
      session
          .terminal()
          .line(session.json().pretty(quality.beside(answer, claims.map(ClaimView::predicate))));
    }
    return options.isJson();
  }
}
