package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.LocalDate;
import java.util.List;
import org.skein.api.answer.Answers;
import org.skein.graph.compute.ExportRule;
import org.skein.graph.compute.ExportRules;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.vocabulary.Vocabulary;

/** Which chips a rule covered on a day. */
final class RuleChipsHandler implements Handler {
  private final Answers answers;

  RuleChipsHandler(Answers answers) {
    this.answers = answers;
  }

  @Override
  public void handle(Context ctx) {
    Query query = Query.of(ctx, "on");
    ExportRule rule = rule(ctx.pathParam("id"));
    LocalDate end = rule.until();
    LocalDate fallback = end == null ? rule.effective() : end.minusDays(1);
    ctx.json(answers.compute().chipsUnder(rule, query.day("on", fallback)));
  }

  private ExportRule rule(String id) {
    ExportRules rules = answers.compute().rules();
    return rules.find(id).orElseThrow(() -> unknown(rules, id));
  }

  private static BadParameterException unknown(ExportRules rules, String id) {
    List<String> ids = rules.rules().stream().map(ExportRule::id).toList();
    String nearest = Vocabulary.nearest(id, ids);
    return new BadParameterException(
        Code.NOT_FOUND,
        "id",
        "there is no rule '%s': did you mean '%s'?".formatted(id, nearest),
        nearest);
  }
}
