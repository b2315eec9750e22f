package org.skein.graph.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
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
  private static final int NOTHING = -1;
  private static final int SEVERAL = -2;

  private final FacetColumns.Cache cache;
  private final boolean narrowed;
  private final TopFieldCollector top;
  private final Map<FacetField, List<FacetFilter>> filters = new EnumMap<>(FacetField.class);
  private final Map<FacetField, Map<String, Integer>> counts = new EnumMap<>(FacetField.class);
  private final List<Leaf> leaves = new ArrayList<>();
  private int unfiltered;

  FacetedTop(int most, Collection<FacetFilter> narrowing, FacetColumns.Cache cache) {
    this.cache = cache;
    this.narrowed = !narrowing.isEmpty();
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
  List<FacetCount> counts(int mostOfField) {
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
    /** Results are counted field by field, many at a time: so each loop runs over one array. */
    private static final int AT_ONCE = 512;

    private final LeafCollector ranked;
    private final FacetColumns.Column[] columns = new FacetColumns.Column[FIELDS.length];
    private final boolean[][] kept = new boolean[FIELDS.length][];
    private final int[][] found = new int[FIELDS.length][];
    private final int[] uncounted = new int[AT_ONCE];
    private int waiting;

    Leaf(LeafReaderContext context) throws IOException {
      ranked = top.getLeafCollector(context);
      FacetColumns all = cache.of(context.reader());
      for (int i = 0; i < FIELDS.length; i++) {
        columns[i] = all.of(i);
        found[i] = new int[columns[i].values().size()];
        List<FacetFilter> narrowing = filters.getOrDefault(FIELDS[i], List.of());
        kept[i] = narrowing.isEmpty() ? null : kept(columns[i], narrowing);
      }
    }

    private static boolean[] kept(FacetColumns.Column column, List<FacetFilter> narrowing) {
      boolean[] all = new boolean[column.values().size()];
      for (int i = 0; i < all.length; i++) {
        List<String> present = column.values().get(i);
        all[i] = narrowing.stream().allMatch(filter -> filter.keeps(present));
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
      int left = narrowed ? leftOutBy(document) : NOTHING;
      if (left == NOTHING) {
        uncounted[waiting++] = document;
        if (waiting == AT_ONCE) {
          count();
        }
        ranked.collect(document);
      } else if (left != SEVERAL) {
        found[left][columns[left].at(document)]++;
      }
    }

    private void count() {
      for (int i = 0; i < FIELDS.length; i++) {
        columns[i].count(uncounted, waiting, found[i]);
      }
      waiting = 0;
    }

    /** The field whose filters alone leave the document out, or that none or several do. */
    private int leftOutBy(int document) {
      int left = NOTHING;
      for (int i = 0; i < FIELDS.length; i++) {
        boolean[] keeps = kept[i];
        if (keeps != null && !keeps[columns[i].at(document)]) {
          if (left != NOTHING) {
            return SEVERAL;
          }
          left = i;
        }
      }
      return left;
    }

    void addCounts() {
      count();
      for (int i = 0; i < FIELDS.length; i++) {
        Map<String, Integer> totals = counts.getOrDefault(FIELDS[i], new HashMap<>());
        for (int value = 0; value < found[i].length; value++) {
          int many = found[i][value];
          if (many > 0) {
            for (String each : columns[i].values().get(value)) {
              totals.merge(each, many, Integer::sum);
            }
          }
        }
      }
    }
  }
}
