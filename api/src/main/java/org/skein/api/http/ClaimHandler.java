package org.skein.api.http;

import io.javalin.http.Context;
import java.util.List;
import org.skein.api.answer.EvidenceAnswers;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.RetractionView;

/** One claim with its history; taking it back, and restoring it. */
final class ClaimHandler {
  private static final int MAX_ID = 200;
  private static final int MAX_WHY = 1000;

  private final EvidenceAnswers evidence;

  ClaimHandler(EvidenceAnswers evidence) {
    this.evidence = evidence;
  }

  /** A claim, and every retraction of it, earliest first. */
  record ClaimHistory(ClaimView claim, List<RetractionView> retractions) {}

  /** The claim. */
  void one(Context ctx) {
    Query.of(ctx);
    answer(ctx, claim(ctx));
  }

  /** Takes the claim back. */
  void retract(Context ctx) {
    SameOrigin.require(ctx);
    Query.of(ctx);
    Body body = Body.of(ctx, "why", "supersededBy");
    String why = body.text("why", MAX_WHY);
    answer(ctx, evidence.retract(claim(ctx).id(), why, body.findText("supersededBy", MAX_ID)));
  }

  /** Restores the claim. */
  void restore(Context ctx) {
    SameOrigin.require(ctx);
    Query.of(ctx);
    String why = Body.of(ctx, "why").text("why", MAX_WHY);
    answer(ctx, evidence.restore(claim(ctx).id(), why));
  }

  private void answer(Context ctx, ClaimView claim) {
    ctx.json(new ClaimHistory(claim, evidence.retractions(claim.id())));
  }

  private ClaimView claim(Context ctx) {
    String id = ctx.pathParam("id");
    return evidence
        .findClaim(id)
        .orElseThrow(
            () ->
                new BadParameterException(
                    Code.NOT_FOUND,
                    "id",
                    "there is no claim '%s': /entities/{id}/claims lists them".formatted(id),
                    null));
  }
}
