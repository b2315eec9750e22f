package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skein.api.answer.Answers;
import org.skein.api.quality.Quality;
import org.skein.graph.trace.LinkRequest;
import org.skein.graph.trace.LinkRequest.Military;
import org.skein.graph.vocabulary.Vocabulary;

/** What ties military and civil entities, strongest first. */
final class LinksHandler implements Handler {
  private static final List<String> MILITARY = List.of("unit", "marked");

  private final Answers answers;
  private final Quality quality;

  LinksHandler(Answers answers, Quality quality) {
    this.answers = answers;
    this.quality = quality;
  }

  @Override
  public void handle(Context ctx) {
    ctx.json(quality.beside(answers.links(request(ctx, answers.vocabulary(), null))));
  }

  /** The request, for one entity or, where {@code entityId} is null, for all. */
  static LinkRequest request(Context ctx, Vocabulary vocabulary, @Nullable String entityId) {
    Query query = Query.of(ctx, "military", "type", "since", "grade", "offset", "limit");
    return new LinkRequest(
        entityId,
        Military.valueOf(query.choice("military", MILITARY, "unit").toUpperCase(Locale.ROOT)),
        query.findChoice("type", vocabulary.typeNames()),
        query.findText("since"),
        query.integer("grade", 1, 5, 1),
        query.integer("offset", 0, 10_000, 0),
        query.integer("limit", 1, 100, 20));
  }
}
