package org.skein.api.http;

import java.util.List;
import java.util.Set;
import org.skein.api.answer.Answers;
import org.skein.api.answer.EvidenceAnswers;
import org.skein.api.answer.JudgementAnswers;
import org.skein.api.answer.Lists;
import org.skein.api.quality.Quality;
import org.skein.graph.view.ClaimView;

/** Every address of the contract. */
final class Routes {
  static final String BASE = "/api/v1";

  /** Answers that are read from the store as it is. */
  private static final Set<String> OF_STORE = Set.of("/entities/{id}", "/documents/{id}");

  /** Answers that are read from the tables of the graph. */
  private static final Set<String> OF_TABLES =
      Set.of("/entities", "/claims", "/measurements", "/documents", "/entities/{id}/claims");

  /** Answers that nobody keeps, or that are sent before their end is known. */
  private static final Set<String> UNTAGGED = Set.of("/health", "/export/{format}");

  private Routes() {}

  /** The routes that answer from {@code answers}. */
  static List<Route> of(Answers answers) {
    Entities entities = new Entities(answers);
    Quality quality = Quality.shipped(answers.vocabulary());
    Lists lists = answers.lists();
    JudgementAnswers merged = answers.judgements();
    JudgementsHandler judgements = new JudgementsHandler(merged, quality);
    EvidenceAnswers evidence = answers.evidence();
    ClaimHandler claim = new ClaimHandler(evidence);
    SourcesHandler sources = new SourcesHandler(evidence);
    ListHandler<ClaimView> claims = new ListHandler<>(lists, ListShape.claims(lists, quality));
    TrendRoutes trends = new TrendRoutes(answers.trends(), answers.vocabulary(), quality);
    List<Route> routes =
        List.of(
            new Route("/health", new HealthHandler(answers)),
            new Route("/vocabulary", new VocabularyHandler(answers)),
            new Route("/quality", new QualityHandler(quality)),
            new Route("/search", new SearchHandler(answers, quality)),
            new Route("/suggest", new SuggestHandler(answers)),
            new Route(
                "/entities/{id}",
                new Merged(merged, "", new EntityHandler(answers, entities, quality))),
            new Route("/entities", new ListHandler<>(lists, ListShape.entities(lists))),
            new Route("/claims", claims),
            new Route(
                "/measurements", new ListHandler<>(lists, ListShape.measurements(lists, quality))),
            new Route("/documents", new ListHandler<>(lists, ListShape.documents(lists))),
            new Route(
                "/entities/{id}/claims",
                new Merged(
                    merged,
                    "/claims",
                    new EntityClaimsHandler(answers, entities, claims, quality))),
            new Route("/documents/{id}", new DocumentHandler(answers, quality)),
            new Route("/trace", new TraceHandler(answers, entities, quality)),
            new Route("/export/{format}", new ExportHandler(answers, entities)),
            new Route("/claims/{id}", claim::one),
            Route.put("/claims/{id}/retraction", claim::retract),
            Route.put("/claims/{id}/restoration", claim::restore),
            new Route("/contradictions", new ContradictionsHandler(evidence, entities, quality)),
            new Route("/sources", sources::list),
            new Route("/sources/{id}", sources::one),
            Route.put("/sources/{id}/reliability", sources::grade),
            new Route("/judgements", judgements::list),
            Route.post("/judgements", judgements::judge),
            Route.post("/judgements/{id}/revocation", judgements::revoke),
            new Route("/judgements/queue", judgements::queue),
            new Route("/judgements/pair", judgements::pair),
            new Route("/trends/series", trends::series),
            new Route("/trends/documents", trends::documents),
            new Route("/trends/bursts", trends::bursts),
            new Route("/trends/newcomers", trends::newcomers),
            new Route("/trends/risers", trends::risers),
            new Route("/trends/plans", trends::plans),
            new Route("/trends/observability", trends::observability),
            new Route("/military-civil", new LinksHandler(answers, quality)),
            new Route(
                "/entities/{id}/military-civil",
                new EntityLinksHandler(answers, entities, quality)),
            new Route("/entities/{id}/progress", new ProgressHandler(answers, entities, quality)),
            new Route(
                "/entities/{id}/series", new MeasuredSeriesHandler(answers, entities, quality)),
            new Route("/compute/chips", new ChipsHandler(answers)),
            new Route("/compute/chips/{id}/rules", new ChipRulesHandler(answers)),
            new Route("/compute/stocks", new StocksHandler(answers, entities, quality)),
            new Route("/rules", new RulesHandler(answers)),
            new Route("/rules/{id}/chips", new RuleChipsHandler(answers)),
            new Route("/openapi.yaml", new ContractHandler()));
    KeptAnswers kept = new KeptAnswers();
    return routes.stream().map(route -> tagged(route, lists, kept)).toList();
  }

  private static Route tagged(Route route, Lists lists, KeptAnswers kept) {
    if (route.writes() || UNTAGGED.contains(route.path())) {
      return route;
    }
    if (OF_TABLES.contains(route.path())) {
      // Tables say which items; what stands in each is read from the store.
      return route.with(
          Conditional.byVersion(
              route.handler(),
              ctx -> ListHandler.tables(ctx, lists).version() + " " + lists.version(),
              kept));
    }
    return route.with(
        OF_STORE.contains(route.path())
            ? Conditional.byVersion(route.handler(), ctx -> lists.version(), kept)
            : Conditional.byContent(route.handler()));
  }
}
