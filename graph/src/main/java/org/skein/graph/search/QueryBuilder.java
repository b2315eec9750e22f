package org.skein.graph.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.skein.graph.search.Asked.Part;

/**
 * Builds the queries of a search. Rank: the exact name first, then names that begin so or hold all
 * the words, those with the widest reach first; then claims and documents by the words found, the
 * newer first among equals.
 */
final class QueryBuilder {
  private static final float REACH = 8;
  private static final float RECENT = 0.05f;
  private static final float OF_PREDICATE = 3;
  private static final float OF_ENTITY = 4;
  private static final float OF_ENTITY_IN_ITS_PLACE = 5;
  private static final Map<String, Float> OF_NAMES = Map.of(Fields.NAMES, 1f);
  private static final Map<String, Float> OF_TEXTS =
      Map.of(Fields.ENDS, 1.5f, Fields.SENTENCE, 1f, Fields.TITLE, 2f, Fields.TEXT, 1f);

  private final PartQueries parts;
  private final NameTiers tiers;
  private final PredicateWords predicates;
  private final NameKeys keys;

  QueryBuilder(TextAnalyzer analyzer, NameKeys keys, PredicateWords predicates) {
    this.parts = new PartQueries(analyzer);
    this.tiers = new NameTiers(keys);
    this.predicates = predicates;
    this.keys = keys;
  }

  /** What is asked for; up to three things must all be found, of more three quarters. */
  Query search(Asked asked, IndexSearcher searcher) throws IOException {
    return search(asked, searcher, null);
  }

  /** The same, forgiving typing errors and words of a name that are too many. */
  Query fuzzySearch(Asked asked, IndexSearcher searcher, Nearly index) throws IOException {
    return search(asked, searcher, index);
  }

  private Query search(Asked asked, IndexSearcher searcher, @Nullable Nearly forgiving)
      throws IOException {
    List<Part> wanted = QuestionWords.without(asked.wanted());
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (!wanted.isEmpty()) {
      BooleanQuery.Builder either = new BooleanQuery.Builder();
      either.add(entities(asked.wanted(), wanted, forgiving), Occur.SHOULD);
      either.add(texts(asked.wanted(), searcher, forgiving), Occur.SHOULD);
      all.add(either.build(), Occur.MUST);
    } else if (!asked.filters().isEmpty()) {
      all.add(PartQueries.constant(new MatchAllDocsQuery(), 0), Occur.MUST);
      all.add(reach(), Occur.SHOULD);
    } else {
      return new MatchNoDocsQuery("nothing is wanted");
    }
    all.add(FeatureField.newLinearQuery(Fields.FEATURES, Fields.RECENT, RECENT), Occur.SHOULD);
    asked
        .unwanted()
        .forEach(part -> all.add(parts.of(part, PartQueries.EVERYWHERE, null), Occur.MUST_NOT));
    return all.build();
  }

  private Query entities(List<Part> typed, List<Part> wanted, @Nullable Nearly forgiving) {
    BooleanQuery.Builder named = new BooleanQuery.Builder();
    for (Part part : wanted) {
      named.add(parts.of(part, OF_NAMES, forgiving), forgiving == null ? Occur.MUST : Occur.SHOULD);
    }
    if (forgiving != null) {
      named.setMinimumNumberShouldMatch(Math.max(1, (wanted.size() * 3 + 4) / 5));
    }
    List<Query> ways = new ArrayList<>(List.of(named.build()));
    String name = PartQueries.name(typed);
    if (!name.isEmpty()) {
      ways.add(forgiving == null ? tiers.of(name) : tiers.nearly(name, forgiving));
    }
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(Fields.KIND, Fields.ENTITY)), Occur.FILTER)
        .add(new DisjunctionMaxQuery(ways, 0), Occur.MUST)
        .add(reach(), Occur.SHOULD)
        .build();
  }

  private static Query reach() {
    return FeatureField.newLogQuery(Fields.FEATURES, Fields.REACH, REACH, 1);
  }

  /**
   * Words that name an entity are found in claims that have it at an end, however it is written.
   */
  private Query texts(List<Part> typed, IndexSearcher searcher, @Nullable Nearly forgiving)
      throws IOException {
    EntityNames names = new EntityNames(searcher);
    BooleanQuery.Builder found = new BooleanQuery.Builder();
    int count = 0;
    for (NamedRun run : NamedRun.of(typed, names, keys)) {
      found.add(text(run, forgiving), Occur.SHOULD);
      count++;
    }
    found.setMinimumNumberShouldMatch(count <= 3 ? count : (count * 3 + 3) / 4);
    return found.build();
  }

  private Query text(NamedRun run, @Nullable Nearly forgiving) {
    List<Query> ways = new ArrayList<>();
    if (run.parts().size() == 1) {
      ways.add(parts.of(run.parts().get(0), OF_TEXTS, forgiving));
    } else {
      BooleanQuery.Builder together = new BooleanQuery.Builder();
      run.parts().forEach(part -> together.add(parts.of(part, OF_TEXTS, forgiving), Occur.MUST));
      ways.add(together.build());
    }
    for (String id : run.entities()) {
      ways.add(end(Fields.SUBJECT, id, run.isObject() ? OF_ENTITY : OF_ENTITY_IN_ITS_PLACE));
      ways.add(end(Fields.OBJECT, id, run.isObject() ? OF_ENTITY_IN_ITS_PLACE : OF_ENTITY));
    }
    if (run.parts().size() == 1 && run.parts().get(0) instanceof Asked.Word word) {
      for (String predicate : predicates.of(word.text().toLowerCase(java.util.Locale.ROOT))) {
        ways.add(end(Fields.PREDICATE, predicate, OF_PREDICATE));
      }
    }
    return new DisjunctionMaxQuery(ways, 0.1f);
  }

  private static Query end(String field, String value, float score) {
    return PartQueries.constant(new TermQuery(new Term(field, value)), score);
  }

  /** Entities whose names begin so. */
  Query suggest(String typed) {
    return withReach(tiers.beginning(typed));
  }

  /** Entities whose names begin nearly so. */
  Query fuzzySuggest(String typed, Nearly index) {
    return withReach(tiers.beginningNearly(typed, index));
  }

  /** Entities with a name that is what was typed but for typing errors. */
  Query misspelt(String typed, Nearly index) {
    return withReach(tiers.misspelt(typed, index));
  }

  private static Query withReach(Query query) {
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(reach(), Occur.SHOULD).build();
  }

  /** The terms to mark in what is found. */
  Marking marking(Asked asked, boolean fuzzy) {
    return parts.marking(QuestionWords.without(asked.wanted()), fuzzy);
  }
}
