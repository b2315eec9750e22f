package org.skein.graph.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.skein.graph.view.SearchPage.FacetCount;

/** Counts all results by kind, and the entities among them by type. */
final class FacetCounter implements CollectorManager<FacetCounter.Counter, List<FacetCount>> {
  private static final List<String> FIELDS = List.of(Fields.KIND, Fields.TYPE);

  private record Value(String field, String value) {}

  @Override
  public Counter newCollector() {
    return new Counter();
  }

  @Override
  public List<FacetCount> reduce(Collection<Counter> counters) {
    Map<Value, Integer> all = new HashMap<>();
    counters.forEach(
        counter -> counter.counts.forEach((value, count) -> all.merge(value, count, Integer::sum)));
    return all.entrySet().stream()
        .map(
            entry ->
                new FacetCount(entry.getKey().field(), entry.getKey().value(), entry.getValue()))
        .sorted(
            Comparator.comparing(FacetCount::field)
                .thenComparing(Comparator.comparing(FacetCount::count).reversed())
                .thenComparing(FacetCount::value))
        .toList();
  }

  /** The counts of one part of the index. */
  static final class Counter extends SimpleCollector {
    private final Map<Value, Integer> counts = new HashMap<>();
    private final Map<String, SortedDocValues> values = new HashMap<>();

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      for (String field : FIELDS) {
        values.put(field, DocValues.getSorted(context.reader(), field));
      }
    }

    @Override
    public void collect(int document) throws IOException {
      for (Map.Entry<String, SortedDocValues> entry : values.entrySet()) {
        SortedDocValues ordinals = entry.getValue();
        if (ordinals.advanceExact(document)) {
          String value = ordinals.lookupOrd(ordinals.ordValue()).utf8ToString();
          counts.merge(new Value(entry.getKey(), value), 1, Integer::sum);
        }
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
