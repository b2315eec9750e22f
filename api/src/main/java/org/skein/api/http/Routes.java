package org.skein.api.http;

import java.util.List;
import org.skein.api.answer.Answers;
import org.skein.api.answer.EvidenceAnswers;
import org.skein.api.quality.Quality;

/** Every address of the contract. */
final class Routes {
  static final String BASE = "/api/v1";

  private Routes() {}

  /** The routes that answer from {@code answers}. */
  static List<Route> of(Answers answers) {
    Entities entities = new Entities(answers);
    Quality quality = Quality.shipped(answers.vocabulary());
    EvidenceAnswers evidence = answers.evidence();
    ClaimHandler claims = new ClaimHandler(evidence);
    SourcesHandler sources = new SourcesHandler(evidence);
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
        new Route("/claims/{id}", claims::one),
        Route.put("/claims/{id}/retraction", claims::retract),
        Route.put("/claims/{id}/restoration", claims::restore),
        new Route("/contradictions", new ContradictionsHandler(evidence, entities, quality)),
        new Route("/sources", sources::list),
        new Route("/sources/{id}", sources::one),
        Route.put("/sources/{id}/reliability", sources::grade),
        new Route("/openapi.yaml", new ContractHandler()));
  }
}
