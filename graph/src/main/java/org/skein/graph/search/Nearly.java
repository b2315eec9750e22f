package org.skein.graph.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.skein.graph.search.NearTerms.Near;

/** What an index holds that is nearly what was typed. What was looked for once in it is known. */
final class Nearly {
  private final IndexReader reader;
  private final Map<String, NearTerms> terms = new HashMap<>();
  private final Map<String, List<Near>> names = new HashMap<>();

  Nearly(IndexReader reader) {
    this.reader = reader;
  }

  /** Names that are this key but for as many errors as are forgiven in it; none if it is short. */
  List<Near> names(String key) {
    if (NameTiers.typos(key) == 0) {
      return List.of();
    }
    return names.computeIfAbsent(
        key,
        unused -> {
          try {
            return new NearTerms(key, NameTiers.typos(key), 0).ofNames(reader);
          } catch (IOException e) {
            throw unreadable(e);
          }
        });
  }

  /** The nearest terms of a field that begin with the same letter. */
  List<Near> terms(String field, String text, int typos) {
    try {
      return near(text, typos).in(reader, field);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private NearTerms near(String text, int typos) {
    return terms.computeIfAbsent(typos + text, unused -> new NearTerms(text, typos, 1));
  }

  /** A word of a text; if it is not there, its neighbours, each as far as it is like the word. */
  Query word(String field, String word, int typos) {
    Term term = new Term(field, word);
    if (isThere(term)) {
      return new TermQuery(term);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    NearTerms near = near(word, typos);
    for (Near each : terms(field, word, typos)) {
      Query query = new TermQuery(new Term(field, each.text()));
      any.add(new BoostQuery(query, near.likeness(each)), Occur.SHOULD);
    }
    return any.build();
  }

  /** What has one of these terms. */
  static Query any(String field, List<Near> near) {
    return near.isEmpty()
        ? new MatchNoDocsQuery("nothing is near")
        : new TermInSetQuery(field, near.stream().map(each -> new BytesRef(each.text())).toList());
  }

  private boolean isThere(Term term) {
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        PostingsEnum found = leaf.reader().postings(term, PostingsEnum.NONE);
        Bits live = leaf.reader().getLiveDocs();
        while (found != null && found.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
          if (live == null || live.get(found.docID())) {
            return true;
          }
        }
      }
      return false;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  int frequency(Term term) {
    try {
      return reader.docFreq(term);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static UncheckedIOException unreadable(IOException cause) {
    return new UncheckedIOException("the search index cannot be read", cause);
  }
}
