package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skein.api.answer.Answers;
import org.skein.api.quality.Quality;
import org.skein.graph.model.Mood;
import org.skein.graph.table.Clause;
import org.skein.graph.table.Order;
import org.skein.graph.view.ClaimFilter;
import org.skein.graph.view.ClaimView;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * The claims about an entity, newest document first: as a list like any other, or, where one of the
 * two clocks is set, as they were known or held on a day.
 */
final class EntityClaimsHandler implements Handler {
  private static final List<String> DIRECTIONS = List.of("out", "in", "both");
  private static final List<Order> NEWEST_FIRST =
      List.of(new Order("published", true), new Order("document", false));

  private final Answers answers;
  private final Entities entities;
  private final ListHandler<ClaimView> claims;
  private final Quality quality;

  EntityClaimsHandler(
      Answers answers, Entities entities, ListHandler<ClaimView> claims, Quality quality) {
    this.answers = answers;
    this.entities = entities;
    this.claims = claims;
    this.quality = quality;
  }

  @Override
  public void handle(Context ctx) {
    if (ctx.queryParam("known") != null || ctx.queryParam("holds") != null) {
      asOf(ctx);
      return;
    }
    Query query =
        Query.of(
            ctx,
            ListQuery.parameters("predicate", "direction", "mood", "known", "holds", "offset"));
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

  private void asOf(Context ctx) {
    Query query =
        Query.of(ctx, "known", "holds", "predicate", "direction", "mood", "offset", "limit");
    Vocabulary vocabulary = answers.vocabulary();
    String mood =
        query.findChoice(
            "mood", vocabulary.moods().stream().map(Vocabulary.MoodForm::name).toList());
    ClaimFilter filter =
        new ClaimFilter(
            query.findChoice("predicate", vocabulary.predicateNames()),
            ClaimFilter.Direction.valueOf(
                query.choice("direction", DIRECTIONS, "both").toUpperCase(Locale.ROOT)),
            mood == null ? null : Mood.ofLabel(mood),
            query.integer("offset", 0, 10_000, 0),
            query.integer("limit", 1, 200, 50));
    String id = entities.entity("id", ctx.pathParam("id")).id();
    ctx.json(quality.beside(answers.evidence().claims(id, filter, AsOf.of(query))));
  }

  private static void add(List<Clause> clauses, String field, @Nullable String value) {
    if (value != null) {
      clauses.add(Clause.is(field, value));
    }
  }
}
