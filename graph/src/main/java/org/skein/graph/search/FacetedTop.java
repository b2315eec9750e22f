package org.skein.graph.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.skein.graph.view.SearchPage.FacetCount;

/**
 * Ranks, filters and counts in one pass: a result that only the filters of one field leave out is
 * counted for that field, so that a chosen value does not empty its neighbours.
 */
final class FacetedTop implements Collector {
  /** Best first; of two equals the newer, then by id, whatever the order in the index. */
  static final Sort RANK =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(Fields.DAY, SortField.Type.LONG, true),
          new SortField(Fields.UID, SortField.Type.STRING));

  private static final FacetField[] FIELDS = FacetField.values();

  private final TopFieldCollector top;
  private final Map<FacetField, List<FacetFilter>> filters = new EnumMap<>(FacetField.class);
  private final Map<FacetField, Map<String, Integer>> counts = new EnumMap<>(FacetField.class);
  private final List<Leaf> leaves = new ArrayList<>();
  private int unfiltered;

  FacetedTop(int most, Collection<FacetFilter> narrowing) {
    this.top = new TopFieldCollectorManager(RANK, most, null, Integer.MAX_VALUE).newCollector();
    for (FacetField field : FIELDS) {
      filters.put(field, new ArrayList<>());
      counts.put(field, new HashMap<>());
    }
    narrowing.forEach(
        filter -> filters.computeIfAbsent(filter.field(), unused -> List.of()).add(filter));
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    Leaf leaf = new Leaf(context);
    leaves.add(leaf);
    return leaf;
  }

  /** The best, at most as many as were asked for. */
  TopFieldDocs top() {
    return top.topDocs();
  }

  /** How many there are without any filter. */
  int unfiltered() {
    return unfiltered;
  }

  /** How many results have each value, the most frequent of each field first. */
  List<FacetCount> counts(int mostOfField) throws IOException {
    for (Leaf leaf : leaves) {
      leaf.addCounts();
    }
    leaves.clear();
    List<FacetCount> all = new ArrayList<>();
    for (FacetField field : FIELDS) {
      Comparator<FacetCount> order =
          Comparator.comparing(FacetCount::count).reversed().thenComparing(FacetCount::value);
      counts.getOrDefault(field, Map.of()).entrySet().stream()
          .map(entry -> new FacetCount(field.label(), entry.getKey(), entry.getValue()))
          .sorted(order)
          .limit(mostOfField)
          .forEach(all::add);
    }
    return all;
  }

  private final class Leaf implements LeafCollector {
    private final LeafCollector ranked;
    private final SortedDocValues[] columns = new SortedDocValues[FIELDS.length];
    private final boolean[][] kept = new boolean[FIELDS.length][];
    private final int[][] found = new int[FIELDS.length][];
    private final int[] values = new int[FIELDS.length];

    Leaf(LeafReaderContext context) throws IOException {
      ranked = top.getLeafCollector(context);
      for (int i = 0; i < FIELDS.length; i++) {
        columns[i] = DocValues.getSorted(context.reader(), FIELDS[i].column());
        found[i] = new int[columns[i].getValueCount()];
        List<FacetFilter> narrowing = filters.getOrDefault(FIELDS[i], List.of());
        kept[i] = narrowing.isEmpty() ? null : kept(columns[i], narrowing);
      }
    }

    private boolean[] kept(SortedDocValues column, List<FacetFilter> narrowing)
        throws IOException {
      boolean[] all = new boolean[column.getValueCount()];
      for (int ordinal = 0; ordinal < all.length; ordinal++) {
        List<String> present = FacetField.split(column.lookupOrd(ordinal).utf8ToString());
        all[ordinal] = narrowing.stream().allMatch(filter -> filter.keeps(present));
      }
      return all;
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      ranked.setScorer(scorer);
    }

    @Override
    public void collect(int document) throws IOException {
      unfiltered++;
      int left = -1;
      for (int i = 0; i < FIELDS.length; i++) {
        values[i] = columns[i].advanceExact(document) ? columns[i].ordValue() : -1;
        boolean[] keeps = kept[i];
        if (keeps != null && (values[i] < 0 || !keeps[values[i]])) {
          if (left >= 0) {
            return;
          }
          left = i;
        }
      }
      if (left >= 0) {
        count(left);
        return;
      }
      for (int i = 0; i < FIELDS.length; i++) {
        count(i);
      }
      ranked.collect(document);
    }

    private void count(int field) {
      if (values[field] >= 0) {
        found[field][values[field]]++;
      }
    }

    void addCounts() throws IOException {
      for (int i = 0; i < FIELDS.length; i++) {
        Map<String, Integer> totals = counts.getOrDefault(FIELDS[i], new HashMap<>());
        for (int ordinal = 0; ordinal < found[i].length; ordinal++) {
          int many = found[i][ordinal];
          if (many > 0) {
            FacetField.split(columns[i].lookupOrd(ordinal).utf8ToString())
                .forEach(value -> totals.merge(value, many, Integer::sum));
          }
        }
      }
    }
  }
}
