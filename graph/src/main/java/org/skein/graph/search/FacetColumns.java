package org.skein.graph.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.jspecify.annotations.Nullable;

/**
 * The facets of every document of one segment as plain arrays: counting reads them for every
 * result. About 14 bytes a document, kept as long as the segment is open.
 */
final class FacetColumns {
  private static final FacetField[] FIELDS = FacetField.values();

  private final Column[] columns = new Column[FIELDS.length];

  private FacetColumns(LeafReader reader) throws IOException {
    for (int i = 0; i < FIELDS.length; i++) {
      columns[i] = Column.of(reader, FIELDS[i]);
    }
  }

  Column of(int field) {
    return columns[field];
  }

  /** The columns of the segments that are in use. */
  static final class Cache {
    private final Map<IndexReader.CacheKey, FacetColumns> bySegment = new ConcurrentHashMap<>();

    FacetColumns of(LeafReader reader) throws IOException {
      IndexReader.CacheHelper helper = reader.getCoreCacheHelper();
      FacetColumns known = helper == null ? null : bySegment.get(helper.getKey());
      if (known != null) {
        return known;
      }
      FacetColumns columns = new FacetColumns(reader);
      if (helper != null && bySegment.putIfAbsent(helper.getKey(), columns) == null) {
        helper.addClosedListener(bySegment::remove);
      }
      return columns;
    }
  }

  /**
   * One facet of a segment.
   *
   * @param values what each ordinal stands for
   * @param narrow the ordinal of each document, where there are few values; else null
   * @param wide the ordinal of each document, where there are many values; else null
   */
  record Column(List<List<String>> values, char @Nullable [] narrow, int @Nullable [] wide) {
    private static final int MOST_NARROW = Character.MAX_VALUE;

    static Column of(LeafReader reader, FacetField field) throws IOException {
      SortedDocValues stored = DocValues.getSorted(reader, field.column());
      List<List<String>> values = new ArrayList<>();
      values.add(FacetField.split(""));
      for (int i = 0; i < stored.getValueCount(); i++) {
        values.add(FacetField.split(stored.lookupOrd(i).utf8ToString()));
      }
      boolean few = values.size() <= MOST_NARROW;
      char[] narrow = few ? new char[reader.maxDoc()] : null;
      int[] wide = few ? null : new int[reader.maxDoc()];
      for (int document = stored.nextDoc();
          document != SortedDocValues.NO_MORE_DOCS;
          document = stored.nextDoc()) {
        if (narrow != null) {
          narrow[document] = (char) (stored.ordValue() + 1);
        } else if (wide != null) {
          wide[document] = stored.ordValue() + 1;
        }
      }
      return new Column(values, narrow, wide);
    }

    /** Adds the first {@code many} of these documents to the counts of their values. */
    void count(int[] documents, int many, int[] counts) {
      if (narrow != null) {
        for (int i = 0; i < many; i++) {
          counts[narrow[documents[i]]]++;
        }
      } else if (wide != null) {
        for (int i = 0; i < many; i++) {
          counts[wide[documents[i]]]++;
        }
      }
    }

    /** Which of the values a document has. */
    int at(int document) {
      if (narrow != null) {
        return narrow[document];
      }
      return wide == null ? 0 : wide[document];
    }
  }
}
