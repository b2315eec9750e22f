package org.skein.api.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skein.api.answer.Answers;
import org.skein.api.answer.ComputeAnswers.Stocks;
import org.skein.api.quality.Quality;
import org.skein.graph.compute.ChipCount;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how many chips documents say that someone has, bought or may get. */
@Command(
    name = "stocks",
    description = "Show how many chips documents say that someone has, bought or may get.")
final class ComputeStocksCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      arity = "0..1",
      paramLabel = "ENTITY",
      description = "A chip, a chip family or a holder: its id, or a name. All chips if left out.")
  private @Nullable String entity;

  @Option(
      names = "--place",
      paramLabel = "PLACE",
      description = "Only chips in this place, or held by someone from it.")
  private @Nullable String place;

  @Mixin private GraphOptions graph = new GraphOptions();
  @Mixin private JsonOption json = new JsonOption();

  ComputeStocksCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Answers answers = session.open(graph.location(session))) {
      EntityNames names = new EntityNames(answers);
      Stocks stocks =
          answers
              .compute()
              .stocks(
                  entity == null ? null : names.entity(entity),
                  place == null ? null : names.entity(place));
      if (json.isWanted()) {
        session
            .terminal()
            .line(
                session
                    .json()
                    .pretty(
                        Quality.shipped(answers.vocabulary())
                            .beside(
                                stocks,
                                Stream.empty(),
                                stocks.counts().stream().map(ChipCount::measurement))));
      } else {
        new ComputePrinter(session.terminal(), answers.vocabulary()).stocks(stocks);
      }
    }
    return ExitCodes.OK;
  }
}
