package org.skein.graph.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import org.skein.graph.view.SearchPage;
import org.skein.graph.view.SearchPage.FacetCount;
import org.skein.graph.view.SearchPage.Hit;
import org.skein.graph.view.Suggestion;

/** Answers a search from one state of the index. */
final class Searching {
  private static final int MOST_VALUES = 30;
  private static final int FEW = 3;

  private final FilterReader filters;
  private final QueryReader reader;
  private final QueryBuilder queries;
  private final Snippets snippets;
  private final TextAnalyzer analyzer;
  private final Suggesting suggesting;
  private final FacetColumns.Cache columns = new FacetColumns.Cache();

  Searching(
      FilterReader filters,
      QueryBuilder queries,
      Snippets snippets,
      TextAnalyzer analyzer,
      Suggesting suggesting) {
    this.filters = filters;
    this.reader = new QueryReader(filters);
    this.queries = queries;
    this.snippets = snippets;
    this.analyzer = analyzer;
    this.suggesting = suggesting;
  }

  private record Attempt(FacetedTop collected, Marking marking) {}

  SearchPage search(IndexSearcher searcher, SearchRequest request) throws IOException {
    Asked asked = reader.read(request.q());
    List<FacetFilter> narrowing = new ArrayList<>(asked.filters());
    request.filters().forEach((field, list) -> narrowing.add(filters.read(field, list)));
    int most = request.offset() + request.limit();

    Query query = queries.search(asked, searcher);
    Attempt attempt =
        new Attempt(collected(searcher, query, narrowing, most), queries.marking(asked, false));
    Nearly index = new Nearly(searcher.getIndexReader());
    int exact = attempt.collected().unfiltered();
    if (exact == 0 && !asked.wanted().isEmpty()) {
      Query fuzzy = queries.fuzzySearch(asked, searcher, index);
      attempt =
          new Attempt(collected(searcher, fuzzy, narrowing, most), queries.marking(asked, true));
    }
    String better = exact < FEW ? better(searcher, asked, request, index, exact) : null;
    return page(searcher, request, attempt, better, asked.notices());
  }

  private SearchPage page(
      IndexSearcher searcher,
      SearchRequest request,
      Attempt attempt,
      @Nullable String better,
      List<SearchPage.Notice> notices)
      throws IOException {
    TopFieldDocs top = attempt.collected().top();
    List<FacetCount> counts = attempt.collected().counts(MOST_VALUES);
    Found found = new Found(searcher, snippets, attempt.marking());
    List<Hit> page = new ArrayList<>();
    for (int i = request.offset(); i < top.scoreDocs.length; i++) {
      page.add(found.of(top.scoreDocs[i], score(top.scoreDocs[i])));
    }
    int total = (int) Math.min(top.totalHits.value, Integer.MAX_VALUE);
    return new SearchPage(request.q(), total, request.offset(), page, counts, better, notices);
  }

  private static double score(ScoreDoc found) {
    return found instanceof FieldDoc doc && doc.fields[0] instanceof Float score
        ? score.doubleValue()
        : 0;
  }

  private FacetedTop collected(
      IndexSearcher searcher, Query query, List<FacetFilter> narrowing, int most)
      throws IOException {
    FacetedTop collected = new FacetedTop(most, narrowing, columns);
    searcher.search(query, collected);
    return collected;
  }

  /** A query that finds more than {@code few} results, and is read without doubt. */
  private @Nullable String better(
      IndexSearcher searcher, Asked asked, SearchRequest request, Nearly index, int few)
      throws IOException {
    if (asked.wanted().isEmpty()) {
      return null;
    }
    String typed = request.q().strip();
    Suggestion nearest = suggesting.misspelt(searcher, typed, index);
    String better = new Spelling(index, analyzer).better(typed, nearest).orElse(null);
    if (better == null || better.equalsIgnoreCase(typed)) {
      return null;
    }
    Query query = queries.search(reader.read(better), searcher);
    return searcher.count(query) > few ? better : null;
  }

  /** As {@link SearchIndex#bareSearch} says. */
  int bare(IndexSearcher searcher, SearchRequest request) throws IOException {
    Query query = queries.search(reader.read(request.q()), searcher);
    int most = request.offset() + request.limit();
    TopFieldDocs top =
        searcher.search(
            query, new TopFieldCollectorManager(FacetedTop.RANK, most, null, Integer.MAX_VALUE));
    for (ScoreDoc found : top.scoreDocs) {
      searcher.storedFields().document(found.doc);
    }
    return (int) top.totalHits.value;
  }
}
