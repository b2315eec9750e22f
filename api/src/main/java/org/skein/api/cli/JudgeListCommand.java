package org.skein.api.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skein.api.answer.Answers;
import org.skein.graph.model.SkeinException;
import org.skein.graph.view.JudgementFilter;
import org.skein.graph.view.JudgementPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what was judged. */
@Command(name = "list", description = "List what was judged, newest first, undone ones too.")
final class JudgeListCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = "--entity", paramLabel = "ENTITY", description = "Only what concerns it.")
  private @Nullable String entity;

  @Option(names = "--standing", description = "Leave out what was undone.")
  private boolean standing;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "How many to show, 1 to 1000 (default: ${DEFAULT-VALUE}).")
  private int limit = 50;

  @Mixin private GraphOptions graph = new GraphOptions();
  @Mixin private JsonOption json = new JsonOption();

  JudgeListCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (limit < 1 || limit > 1000) {
      throw new SkeinException(SkeinException.Code.USAGE, "--limit goes from 1 to 1000");
    }
    try (Answers answers = session.open(graph.location(session))) {
      String id = entity == null ? null : new EntityNames(answers).entity(entity).id();
      JudgementPage page =
          answers.judgements().judgements(new JudgementFilter(id, standing, 0, limit));
      new JudgementPrinter(session).print(page, json.isWanted());
    }
    return ExitCodes.OK;
  }
}
