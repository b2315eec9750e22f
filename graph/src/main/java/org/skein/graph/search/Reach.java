package org.skein.graph.search;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;

/**
 * What the claims of an index say of one entity. Counted from the index itself, so that an index
 * that grew and one made anew hold the same.
 *
 * @param claims how many claims it is an end of
 * @param origins how many independent reports these claims come from
 * @param latestDay when the newest of them was published, as 20240131; 0 where unknown
 * @param places where it is said to be located
 */
record Reach(int claims, int origins, long latestDay, Set<String> places) {
  Reach {
    places = Set.copyOf(places);
  }

  static Reach of(IndexReader reader, String entityId) throws IOException {
    Counting counting = new Counting();
    for (LeafReaderContext leaf : reader.leaves()) {
      counting.add(leaf.reader(), Fields.SUBJECT, entityId);
      counting.add(leaf.reader(), Fields.OBJECT, entityId);
      counting.addPlaces(leaf.reader(), entityId);
    }
    return new Reach(counting.claims, counting.origins.size(), counting.latestDay, counting.places);
  }

  /** How far it reaches: origins count, further claims of one origin a little. */
  float weight() {
    return 1 + origins + claims / 8f;
  }

  private static final class Counting {
    private final Set<String> origins = new HashSet<>();
    private final Set<String> places = new TreeSet<>();
    private int claims;
    private long latestDay;

    private interface Each {
      void on(int document) throws IOException;
    }

    void add(LeafReader reader, String field, String id) throws IOException {
      SortedDocValues origin = DocValues.getSorted(reader, Fields.ORIGIN);
      NumericDocValues day = DocValues.getNumeric(reader, Fields.DAY);
      Set<Integer> seen = new HashSet<>();
      forEach(
          reader,
          new Term(field, id),
          document -> {
            claims++;
            if (origin.advanceExact(document) && seen.add(origin.ordValue())) {
              origins.add(origin.lookupOrd(origin.ordValue()).utf8ToString());
            }
            if (day.advanceExact(document)) {
              latestDay = Math.max(latestDay, day.longValue());
            }
          });
    }

    void addPlaces(LeafReader reader, String id) throws IOException {
      SortedDocValues place = DocValues.getSorted(reader, FacetField.PLACE.column());
      forEach(
          reader,
          new Term(Fields.LOCATED, id),
          document -> {
            if (place.advanceExact(document)) {
              places.addAll(FacetField.split(place.lookupOrd(place.ordValue()).utf8ToString()));
            }
          });
    }

    private static void forEach(LeafReader reader, Term term, Each each) throws IOException {
      PostingsEnum documents = reader.postings(term, PostingsEnum.NONE);
      if (documents == null) {
        return;
      }
      Bits live = reader.getLiveDocs();
      for (int at = documents.nextDoc();
          at != PostingsEnum.NO_MORE_DOCS;
          at = documents.nextDoc()) {
        if (live == null || live.get(at)) {
          each.on(at);
        }
      }
    }
  }
}
