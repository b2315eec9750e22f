package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import org.skein.api.answer.Answers;
import org.skein.api.list.Columns;
import org.skein.api.quality.Quality;
import org.skein.graph.search.SearchRequest;
import org.skein.graph.view.SearchPage;

/** Entities, claims and documents that match. */
final class SearchHandler implements Handler {
  private static final List<String> KINDS = List.of("entity", "claim", "document");

  private final Answers answers;
  private final Quality quality;

  SearchHandler(Answers answers, Quality quality) {
    this.answers = answers;
    this.quality = quality;
  }

  @Override
  public void handle(Context ctx) {
    Query query = Query.of(ctx, "q", "kind", "type", "offset", "limit", "select", "format");
    ListAnswer answer = ListAnswer.to(ctx, query, Columns.HITS);
    SearchPage page =
        answers.search(
            new SearchRequest(
                query.text("q", 400),
                query.findChoice("kind", KINDS),
                query.findChoice("type", answers.vocabulary().typeNames()),
                query.integer("offset", 0, 10_000, 0),
                query.integer("limit", 1, 100, 20)));
    int end = page.offset() + page.hits().size();
    if (end < page.total() && end <= 10_000) {
      answer.next("offset", String.valueOf(end));
    }
    answer.write(quality.beside(page), "hits");
  }
}
