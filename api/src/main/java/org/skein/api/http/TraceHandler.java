package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import org.skein.api.answer.Answers;
import org.skein.api.quality.Quality;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.trace.EntitySet;
import org.skein.graph.trace.TraceRequest;
import org.skein.graph.view.ClaimScope;
import org.skein.graph.vocabulary.Vocabulary;

/** How two entities, or two sets of them, are connected, with the evidence on every hop. */
final class TraceHandler implements Handler {
  private static final int MAX_SET = 2000;
  private static final List<String> YES_NO = List.of("true", "false");

  private final Answers answers;
  private final Entities entities;
  private final Quality quality;

  TraceHandler(Answers answers, Entities entities, Quality quality) {
    this.answers = answers;
    this.entities = entities;
    this.quality = quality;
  }

  @Override
  public void handle(Context ctx) {
    Query query =
        Query.of(
            ctx,
            "from",
            "to",
            "hops",
            "k",
            "predicate",
            "mood",
            "since",
            "until",
            "source",
            "directed");
    Vocabulary vocabulary = answers.vocabulary();
    List<String> moods = vocabulary.moods().stream().map(Vocabulary.MoodForm::name).toList();
    TraceRequest request =
        new TraceRequest(
            set(query, "from"),
            set(query, "to"),
            query.integer("hops", 1, 6, 4),
            query.integer("k", 1, 20, 5),
            query.choice("directed", YES_NO, "false").equals("true"),
            query.choices("predicate", vocabulary.predicateNames()),
            new ClaimScope(
                query.choices("mood", moods),
                query.findText("since"),
                query.findText("until"),
                query.words("source")));
    ctx.json(quality.beside(answers.trace(request)));
  }

  private EntitySet set(Query query, String name) {
    EntitySet set = EntitySet.parse(query.text(name, MAX_SET));
    for (String type : set.types()) {
      requireType(name, type);
    }
    return new EntitySet(
        set.ids().stream().map(id -> entities.entity(name, id).id()).toList(),
        set.types(),
        set.defence());
  }

  private void requireType(String name, String type) {
    List<String> types = answers.vocabulary().typeNames();
    if (!types.contains(type)) {
      String nearest = Vocabulary.nearest(type, types);
      throw new BadParameterException(
          Code.USAGE,
          name,
          "'%s' is no type: did you mean 'type:%s'?".formatted(type, nearest),
          "type:" + nearest);
    }
  }
}
