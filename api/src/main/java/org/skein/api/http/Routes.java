package org.skein.api.http;

import java.util.List;
import org.skein.api.answer.Answers;
import org.skein.api.quality.Quality;

/** Every address of the contract. */
final class Routes {
  static final String BASE = "/api/v1";

  private Routes() {}

  /** The routes that answer from {@code answers}. */
  static List<Route> of(Answers answers) {
    Entities entities = new Entities(answers);
    Quality quality = Quality.shipped(answers.vocabulary());
    return List.of(
        new Route("/health", new HealthHandler(answers)),
        new Route("/vocabulary", new VocabularyHandler(answers)),
        new Route("/quality", new QualityHandler(quality)),
        new Route("/search", new SearchHandler(answers, quality)),
        new Route("/suggest", new SuggestHandler(answers)),
        new Route("/entities/{id}", new EntityHandler(answers, entities, quality)),
        new Route("/entities/{id}/claims", new EntityClaimsHandler(answers, entities, quality)),
        new Route("/documents/{id}", new DocumentHandler(answers, quality)),
        new Route("/trace", new TraceHandler(answers, entities, quality)),
        new Route("/entities/{id}/progress", new ProgressHandler(answers, entities, quality)),
        new Route("/entities/{id}/series", new MeasuredSeriesHandler(answers, entities, quality)),
        new Route("/compute/chips", new ChipsHandler(answers)),
        new Route("/compute/chips/{id}/rules", new ChipRulesHandler(answers)),
        new Route("/compute/stocks", new StocksHandler(answers, entities, quality)),
        new Route("/rules", new RulesHandler(answers)),
        new Route("/rules/{id}/chips", new RuleChipsHandler(answers)),
        new Route("/openapi.yaml", new ContractHandler()));
  }
}
