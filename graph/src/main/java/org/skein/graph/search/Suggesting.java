package org.skein.graph.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
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
      add(
          searcher,
          queries.fuzzySuggest(typed, new Nearly(searcher.getIndexReader())),
          typed,
          most,
          ids,
          suggestions);
    }
    return suggestions;
  }

  /** The entity of widest reach with a name that is nearly what was typed; null if none has. */
  @Nullable Suggestion misspelt(IndexSearcher searcher, String typed, Nearly index)
      throws IOException {
    List<Suggestion> nearest = new ArrayList<>();
    add(searcher, queries.misspelt(typed, index), typed, 1, new HashSet<>(), nearest);
    return nearest.isEmpty() ? null : nearest.get(0);
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
