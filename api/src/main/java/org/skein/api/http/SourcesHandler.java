package org.skein.api.http;

import io.javalin.http.Context;
import org.skein.api.answer.EvidenceAnswers;
import org.skein.graph.model.Reliability;

/** Sources, and how reliable a user says that they are. */
final class SourcesHandler {
  private static final int MAX_WHY = 1000;

  private final EvidenceAnswers evidence;

  SourcesHandler(EvidenceAnswers evidence) {
    this.evidence = evidence;
  }

  /** One page of sources. */
  void list(Context ctx) {
    Query query = Query.of(ctx, "offset", "limit");
    ctx.json(
        evidence.sources(
            query.integer("offset", 0, 100_000, 0), query.integer("limit", 1, 500, 100)));
  }

  /** One source with its history. */
  void one(Context ctx) {
    Query.of(ctx);
    ctx.json(evidence.source(ctx.pathParam("id")));
  }

  /** Gives a source a grade. */
  void grade(Context ctx) {
    SameOrigin.require(ctx);
    Query.of(ctx);
    Body body = Body.of(ctx, "grade", "why");
    Reliability grade = Reliability.ofLetter(body.choice("grade", Reliability.letters()));
    ctx.json(evidence.grade(ctx.pathParam("id"), grade, body.text("why", MAX_WHY)));
  }
}
