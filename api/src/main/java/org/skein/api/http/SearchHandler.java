package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.skein.api.answer.Answers;
import org.skein.api.list.Columns;
import org.skein.api.quality.Quality;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.search.BadFilterException;
import org.skein.graph.search.FacetField;
import org.skein.graph.search.FilterValues;
import org.skein.graph.search.SearchRequest;
import org.skein.graph.view.SearchPage;
import org.skein.graph.vocabulary.Vocabulary;

/** Entities, claims and documents that match. */
final class SearchHandler implements Handler {
  private static final int LONGEST_FILTER = 2_000;
  private static final String[] PARAMETERS = parameters();

  private final Answers answers;
  private final Quality quality;

  SearchHandler(Answers answers, Quality quality) {
    this.answers = answers;
    this.quality = quality;
  }

  @Override
  public void handle(Context ctx) {
    Query query = Query.of(ctx, PARAMETERS);
    ListAnswer answer = ListAnswer.to(ctx, query, Columns.HITS);
    SearchPage page =
        answers.search(
            new SearchRequest(
                query.text("q", 400),
                filters(query, answers.vocabulary()),
                query.integer("offset", 0, 10_000, 0),
                query.integer("limit", 1, 100, 20)));
    int end = page.offset() + page.hits().size();
    if (end < page.total() && end <= 10_000) {
      answer.next("offset", String.valueOf(end));
    }
    answer.write(quality.beside(page), "hits");
  }

  private static String[] parameters() {
    List<String> all = new ArrayList<>(List.of("q"));
    all.addAll(FacetField.labels());
    all.addAll(List.of("offset", "limit", "select", "format"));
    return all.toArray(String[]::new);
  }

  private static Map<FacetField, String> filters(Query query, Vocabulary vocabulary) {
    Map<FacetField, String> filters = new EnumMap<>(FacetField.class);
    for (FacetField field : FacetField.values()) {
      String given = query.findText(field.label(), LONGEST_FILTER);
      if (given != null) {
        filters.put(field, checked(field, given, vocabulary));
      }
    }
    return filters;
  }

  private static String checked(FacetField field, String given, Vocabulary vocabulary) {
    try {
      List<String> unused = FilterValues.of(field, given, vocabulary);
      return given;
    } catch (BadFilterException e) {
      throw new BadParameterException(
          Code.USAGE, field.label(), String.valueOf(e.getMessage()), e.suggestion());
    }
  }
}
