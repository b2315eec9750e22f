package org.skein.graph.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.skein.graph.view.Suggestion;

/** Finds entities while someone types. Typing errors are forgiven only where room is left. */
final class Suggesting {
  private static final int MOST = 20;

  private final QueryBuilder queries;
  private final NameKeys keys;

  Suggesting(QueryBuilder queries, NameKeys keys) {
    this.queries = queries;
    this.keys = keys;
  }

  List<Suggestion> suggest(IndexSearcher searcher, String typed, int limit) throws IOException {
    int most = Math.min(limit, MOST);
    List<Suggestion> suggestions = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    add(searcher, queries.suggest(typed), typed, most, ids, suggestions);
    if (suggestions.size() < most) {
      add(searcher, queries.fuzzySuggest(typed), typed, most, ids, suggestions);
    }
    return suggestions;
  }

  private void add(
      IndexSearcher searcher,
      Query query,
      String typed,
      int most,
      Set<String> ids,
      List<Suggestion> suggestions)
      throws IOException {
    Suggester suggester = new Suggester(keys, typed);
    for (ScoreDoc hit : searcher.search(query, most, FacetedTop.RANK).scoreDocs) {
      Suggestion suggestion = suggester.of(searcher.storedFields().document(hit.doc));
      if (suggestions.size() < most && ids.add(suggestion.entity().id())) {
        suggestions.add(suggestion);
      }
    }
  }
}
