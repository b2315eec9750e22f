package org.skein.api.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.resolve.Knowledge;
import org.skein.ingest.resolve.TrainingPairs;
import org.skein.ingest.resolve.match.Evidence;
import org.skein.ingest.resolve.match.LabelledPair;
import org.skein.ingest.resolve.match.NameEvaluation;
import org.skein.ingest.resolve.match.NameMatch;
import org.skein.ingest.resolve.match.NameMatcher;
import org.skein.ingest.resolve.match.NameModel;
import org.skein.ingest.resolve.match.NameModelTrainer;
import org.skein.ingest.resolve.match.NameScreening;
import org.skein.ingest.resolve.match.PairFigures;
import org.skein.ingest.resolve.match.PairReader;
import org.skein.ingest.resolve.match.ScoredPair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how well names of one thing are told from names of two. */
@Command(
    name = "eval-names",
    description = {
      "Say how well names of one person, organisation or ship are told from names of two,",
      "on pairs of names that someone has judged."
    })
final class EvalNamesCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      paramLabel = "PAIRS.csv",
      description = {
        "Pairs of names: a CSV file with two columns of names (name1 and name2, left and right,",
        "query and candidate ...), one that says whether they are one thing (is_match, label,",
        "same ...), and, if you have it, one that says what bears them (schema, category ...)."
      })
  private Path file = Path.of("");

  @Option(
      names = "--json",
      description = "Print JSON, one object a line: the figures, then errors.")
  private boolean json;

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "Print up to N pairs that were called wrongly, the surest first, with reasons.")
  private int errors;

  @Option(
      names = "--half",
      paramLabel = "tune|test",
      description = "Only the pairs of this half; the hash of both names says which.")
  private @Nullable Half half;

  @Option(
      names = "--fit",
      hidden = true,
      paramLabel = "FILE",
      description = "Learn the weights from these pairs and the shipped knowledge, and write them.")
  private @Nullable Path fit;

  @Option(
      names = "--with",
      hidden = true,
      paramLabel = "PAIRS.csv",
      description = "Learn from the tuning half of these pairs too.")
  private @Nullable Path with;

  /** What thresholds were chosen on, and what was looked at for figures only. */
  enum Half {
    tune,
    test
  }

  EvalNamesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<LabelledPair> pairs = PairReader.read(file);
    if (half != null) {
      pairs = NameEvaluation.half(pairs, half == Half.tune);
    }
    if (pairs.isEmpty()) {
      throw new SkeinException(
          SkeinException.Code.BAD_INPUT, "'%s' has no pair of names".formatted(file));
    }
    NameMatcher matcher = NameMatcher.shipped();
    if (fit != null) {
      matcher = matcher.with(fitted(matcher, pairs, fit));
    }
    NameEvaluation evaluation = new NameEvaluation(matcher);
    List<PairFigures> figures = evaluation.figures(pairs, this::besides);
    if (json) {
      figures.forEach(row -> session.terminal().line(session.json().line(row)));
    } else {
      print(figures);
    }
    for (ScoredPair error :
        NameEvaluation.errors(evaluation.scored(pairs)).stream().limit(errors).toList()) {
      print(error, matcher);
    }
    return ExitCodes.OK;
  }

  private NameModel fitted(NameMatcher matcher, List<LabelledPair> pairs, Path to) {
    List<LabelledPair> all = new ArrayList<>(pairs);
    all.addAll(besides());
    NameModel model = new NameModelTrainer(matcher).train(all);
    try {
      Files.writeString(to, model.text());
    } catch (IOException e) {
      throw new SkeinException(
          SkeinException.Code.BAD_INPUT, "'%s' cannot be written".formatted(to), e);
    }
    return model;
  }

  private List<LabelledPair> besides() {
    return TrainingPairs.of(
        Knowledge.shipped(Vocabulary.shipped()),
        with == null ? List.of() : NameEvaluation.half(PairReader.read(with), true));
  }

  private void print(List<PairFigures> figures) {
    PairFigures any = figures.get(0);
    session
        .terminal()
        .line(String.format(Locale.ROOT, "%,d pairs, %,d of one thing", any.pairs(), any.same()));
    session
        .terminal()
        .line(
            String.format(
                "%-44s %9s %6s %6s %6s %6s %8s %6s",
                "", "threshold", "F1", "prec.", "recall", "acc.", "balanced", "AUC"));
    for (PairFigures row : figures) {
      session
          .terminal()
          .line(
              String.format(
                  Locale.ROOT,
                  "%-44s %9.3f %6.3f %6.3f %6.3f %6.3f %8.3f %6.3f",
                  row.method(),
                  row.threshold(),
                  row.f1(),
                  row.precision(),
                  row.recall(),
                  row.accuracy(),
                  row.balancedAccuracy(),
                  row.auc()));
    }
  }

  private void print(ScoredPair error, NameMatcher matcher) {
    LabelledPair pair = error.pair();
    NameMatch match = new NameScreening(matcher).match(pair.first(), pair.second(), pair.bearer());
    if (json) {
      session.terminal().line(session.json().line(new Wrong(error, match.evidence())));
      return;
    }
    session
        .terminal()
        .line(
            String.format(
                Locale.ROOT,
                "%n%s  %.3f%n  %s%n  %s",
                error.pair().same() ? "missed" : "wrong ",
                error.score(),
                error.pair().first(),
                error.pair().second()));
    StringBuilder why = new StringBuilder("   ");
    for (Evidence reason : match.evidence()) {
      why.append(
          String.format(
              Locale.ROOT, " %s %.2f: %+.2f;", reason.name(), reason.value(), reason.weight()));
    }
    session.terminal().line(why.toString());
  }

  /** A pair that was called wrongly, with the reasons. */
  record Wrong(ScoredPair error, List<Evidence> evidence) {}
}
