package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skein.api.answer.Answers;
import org.skein.graph.table.Clause;
import org.skein.graph.table.Order;
import org.skein.graph.view.ClaimView;
import org.skein.graph.vocabulary.Vocabulary;

/** The claims about an entity, newest document first. */
final class EntityClaimsHandler implements Handler {
  private static final List<String> DIRECTIONS = List.of("out", "in", "both");
  private static final List<Order> NEWEST_FIRST =
      List.of(new Order("published", true), new Order("document", false));

  private final Answers answers;
  private final Entities entities;
  private final ListHandler<ClaimView> claims;

  EntityClaimsHandler(Answers answers, Entities entities, ListHandler<ClaimView> claims) {
    this.answers = answers;
    this.entities = entities;
    this.claims = claims;
  }

  @Override
  public void handle(Context ctx) {
    Query query = Query.of(ctx, ListQuery.parameters("predicate", "direction", "mood", "offset"));
    Vocabulary vocabulary = answers.vocabulary();
    List<Clause> base = new ArrayList<>();
    add(base, "predicate", query.findChoice("predicate", vocabulary.predicateNames()));
    add(
        base,
        "mood",
        query.findChoice(
            "mood", vocabulary.moods().stream().map(Vocabulary.MoodForm::name).toList()));
    String end =
        switch (query.choice("direction", DIRECTIONS, "both")) {
          case "out" -> "subject";
          case "in" -> "object";
          default -> "entity";
        };
    add(base, end, entities.entity("id", ctx.pathParam("id")).id());
    claims.answer(ctx, query, base, NEWEST_FIRST);
  }

  private static void add(List<Clause> clauses, String field, @Nullable String value) {
    if (value != null) {
      clauses.add(Clause.is(field, value));
    }
  }
}
