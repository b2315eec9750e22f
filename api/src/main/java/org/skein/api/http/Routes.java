package org.skein.api.http;

import java.util.List;
import org.skein.api.answer.Answers;

/** Every address of the contract. */
final class Routes {
  static final String BASE = "/api/v1";

  private Routes() {}

  /** The routes that answer from {@code answers}. */
  static List<Route> of(Answers answers) {
    Entities entities = new Entities(answers);
    return List.of(
        new Route("/health", new HealthHandler(answers)),
        new Route("/vocabulary", new VocabularyHandler(answers)),
        new Route("/search", new SearchHandler(answers)),
        new Route("/suggest", new SuggestHandler(answers)),
        new Route("/entities/{id}", new EntityHandler(answers, entities)),
        new Route("/entities/{id}/claims", new EntityClaimsHandler(answers, entities)),
        new Route("/documents/{id}", new DocumentHandler(answers)),
        new Route("/trace", new TraceHandler(answers, entities)),
        new Route("/openapi.yaml", new ContractHandler()));
  }
}
