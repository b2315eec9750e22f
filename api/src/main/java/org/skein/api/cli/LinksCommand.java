package org.skein.api.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skein.api.answer.Answers;
import org.skein.api.quality.Quality;
import org.skein.graph.trace.LinkRequest;
import org.skein.graph.trace.LinkRequest.Military;
import org.skein.graph.view.LinkPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what ties military and civil entities. */
@Command(
    name = "links",
    description = {
      "Show what ties military and civil entities, strongest first, each link with its words.",
      "A link is a claim or a chain of two; to be named in one text is none."
    })
final class LinksCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ENTITY",
      description = "Only the links of this entity: its id, or a name.")
  private @Nullable String entity;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Only links that no document stated before: 2022, 2022-10 or 2022-10-07.")
  private @Nullable String since;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only links whose civil end is of this type, such as Firm.")
  private @Nullable String type;

  @Option(
      names = "--grade",
      paramLabel = "N",
      description = {
        "The least grade: 1 co-authorship or use, 2 joint work, 3 contract or supply,",
        "4 ownership, 5 command (default: ${DEFAULT-VALUE})."
      })
  private int grade = 1;

  @Option(
      names = "--marked",
      description = "What is marked as defence-affiliated counts as military too.")
  private boolean marked;

  @Option(
      names = "--offset",
      paramLabel = "N",
      description = "How many to skip (default: ${DEFAULT-VALUE}).")
  private int offset;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many at most, 1 to 100 (default: ${DEFAULT-VALUE}).")
  private int limit = 20;

  @Mixin private GraphOptions graph = new GraphOptions();
  @Mixin private JsonOption json = new JsonOption();

  LinksCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (Answers answers = session.open(graph.location(session))) {
      String named = entity;
      String id = named == null ? null : new EntityNames(answers).entity(named).id();
      LinkPage page =
          answers.links(
              new LinkRequest(
                  id, marked ? Military.MARKED : Military.UNIT, type, since, grade, offset, limit));
      if (json.isWanted()) {
        session
            .terminal()
            .line(session.json().pretty(Quality.shipped(answers.vocabulary()).beside(page)));
      } else {
        new LinkPrinter(session.terminal(), answers.vocabulary()).print(page);
      }
    }
    return ExitCodes.OK;
  }
}
