package org.skein.api.http;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import org.skein.api.answer.JudgementAnswers;
import org.skein.api.quality.Quality;
import org.skein.graph.model.Judgement.Author;
import org.skein.graph.model.Judgement.Verdict;
import org.skein.graph.view.JudgementFilter;

/** Which entities are one thing: what was judged, what is worth judging, and judging it. */
final class JudgementsHandler {
  private static final int MAX_ID = 200;
  private static final int MAX_NAME = 100;
  private static final int MAX_WHY = 2_000;
  private static final List<String> VERDICTS =
      Arrays.stream(Verdict.values()).map(Verdict::label).toList();

  private final JudgementAnswers judgements;
  private final Quality quality;

  JudgementsHandler(JudgementAnswers judgements, Quality quality) {
    this.judgements = judgements;
    this.quality = quality;
  }

  /** One page of judgements. */
  void list(Context ctx) {
    Query query = Query.of(ctx, "entity", "standing", "offset", "limit");
    ctx.json(
        judgements.judgements(
            new JudgementFilter(
                query.findText("entity", MAX_ID),
                query.choice("standing", List.of("true", "false"), "false").equals("true"),
                query.integer("offset", 0, 1_000_000, 0),
                query.integer("limit", 1, 200, 50))));
  }

  /** One page of the queue. */
  void queue(Context ctx) {
    Query query = Query.of(ctx, "offset", "limit");
    ctx.json(
        judgements.queue(
            query.integer("offset", 0, 10_000, 0), query.integer("limit", 1, 100, 20)));
  }

  /** Two entities side by side. */
  void pair(Context ctx) {
    Query query = Query.of(ctx, "first", "second");
    ctx.json(
        quality.beside(judgements.pair(query.text("first", MAX_ID), query.text("second", MAX_ID))));
  }

  /** Records a judgement. */
  void judge(Context ctx) {
    SameOrigin.require(ctx);
    Query.of(ctx);
    Body body = Body.of(ctx, "first", "second", "verdict", "by", "why");
    ctx.json(
        judgements.judge(
            body.text("first", MAX_ID),
            body.text("second", MAX_ID),
            Verdict.ofLabel(body.choice("verdict", VERDICTS)),
            Author.person(body.text("by", MAX_NAME)),
            body.findText("why", MAX_WHY)));
  }

  /** Takes a judgement back. */
  void revoke(Context ctx) {
    SameOrigin.require(ctx);
    Query.of(ctx);
    Body body = Body.of(ctx, "by", "why");
    ctx.json(
        judgements.revoke(
            ctx.pathParam("id"),
            Author.person(body.text("by", MAX_NAME)),
            body.findText("why", MAX_WHY)));
  }
}
