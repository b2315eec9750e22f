package org.skein.api.http;

import java.util.List;
import org.skein.api.answer.Answers;
import org.skein.api.answer.JudgementAnswers;
import org.skein.api.quality.Quality;

/** Every address of the contract. */
final class Routes {
  static final String BASE = "/api/v1";

  private Routes() {}

  /** The routes that answer from {@code answers}. */
  static List<Route> of(Answers answers) {
    Entities entities = new Entities(answers);
    Quality quality = Quality.shipped(answers.vocabulary());
    JudgementAnswers merged = answers.judgements();
    JudgementsHandler judgements = new JudgementsHandler(merged, quality);
    return List.of(
        new Route("/health", new HealthHandler(answers)),
        new Route("/vocabulary", new VocabularyHandler(answers)),
        new Route("/quality", new QualityHandler(quality)),
        new Route("/search", new SearchHandler(answers, quality)),
        new Route("/suggest", new SuggestHandler(answers)),
        new Route(
            "/entities/{id}",
            new Merged(merged, "", new EntityHandler(answers, entities, quality))),
        new Route(
            "/entities/{id}/claims",
            new Merged(merged, "/claims", new EntityClaimsHandler(answers, entities, quality))),
        new Route("/documents/{id}", new DocumentHandler(answers, quality)),
        new Route("/trace", new TraceHandler(answers, entities, quality)),
        new Route("/judgements", judgements::list),
        Route.post("/judgements", judgements::judge),
        Route.post("/judgements/{id}/revocation", judgements::revoke),
        new Route("/judgements/queue", judgements::queue),
        new Route("/judgements/pair", judgements::pair),
        new Route("/openapi.yaml", new ContractHandler()));
  }
}
