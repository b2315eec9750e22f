package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Locale;
import org.skein.api.answer.Answers;
import org.skein.api.quality.Quality;
import org.skein.graph.model.Mood;
import org.skein.graph.view.ClaimFilter;
import org.skein.graph.view.ClaimFilter.Direction;
import org.skein.graph.vocabulary.Vocabulary;

/** The claims about an entity, newest document first. */
final class EntityClaimsHandler implements Handler {
  private static final List<String> DIRECTIONS = List.of("out", "in", "both");

  private final Answers answers;
  private final Entities entities;
  private final Quality quality;

  EntityClaimsHandler(Answers answers, Entities entities, Quality quality) {
    this.answers = answers;
    this.entities = entities;
    this.quality = quality;
  }

  @Override
  public void handle(Context ctx) {
    Query query =
        Query.of(ctx, "predicate", "direction", "mood", "known", "holds", "offset", "limit");
    Vocabulary vocabulary = answers.vocabulary();
    String mood =
        query.findChoice(
            "mood", vocabulary.moods().stream().map(Vocabulary.MoodForm::name).toList());
    ClaimFilter filter =
        new ClaimFilter(
            query.findChoice("predicate", vocabulary.predicateNames()),
            Direction.valueOf(
                query.choice("direction", DIRECTIONS, "both").toUpperCase(Locale.ROOT)),
            mood == null ? null : Mood.ofLabel(mood),
            query.integer("offset", 0, 10_000, 0),
            query.integer("limit", 1, 200, 50));
    ctx.json(
        quality.beside(
            answers
                .evidence()
                .claims(entities.entity("id", ctx.pathParam("id")).id(), filter, AsOf.of(query))));
  }
}
