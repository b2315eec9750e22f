package org.skein.graph.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Which entities of an index a name names. */
final class EntityNames {
  private static final int MOST = 8;

  private final IndexSearcher searcher;

  EntityNames(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** The ids of the entities with a name of this key, those with the widest reach first. */
  List<String> ids(String key) throws IOException {
    Term term = new Term(Fields.KEY, key);
    if (searcher.getIndexReader().docFreq(term) == 0) {
      return List.of();
    }
    Query query =
        new BooleanQuery.Builder()
            .add(new ConstantScoreQuery(new TermQuery(term)), Occur.MUST)
            .add(FeatureField.newLogQuery(Fields.FEATURES, Fields.REACH, 1, 1), Occur.SHOULD)
            .build();
    List<String> ids = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, MOST).scoreDocs) {
      String uid = searcher.storedFields().document(hit.doc).get(Fields.UID);
      ids.add(uid.substring(Fields.ENTITY.length() + 1));
    }
    return ids;
  }
}
