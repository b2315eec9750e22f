package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.skein.api.answer.EvidenceAnswers;
import org.skein.api.quality.Quality;

/** What sources say differently, side by side. */
final class ContradictionsHandler implements Handler {
  private final EvidenceAnswers evidence;
  private final Entities entities;
  private final Quality quality;

  ContradictionsHandler(EvidenceAnswers evidence, Entities entities, Quality quality) {
    this.evidence = evidence;
    this.entities = entities;
    this.quality = quality;
  }

  @Override
  public void handle(Context ctx) {
    Query query = Query.of(ctx, "entity", "known", "holds", "offset", "limit");
    String entity = query.find("entity");
    String id = entity == null ? null : entities.entity("entity", entity).id();
    ctx.json(
        quality.beside(
            evidence.contradictions(
                id,
                AsOf.of(query),
                query.integer("offset", 0, 10_000, 0),
                query.integer("limit", 1, 100, 20))));
  }
}
