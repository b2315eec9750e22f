package org.skein.graph.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.jspecify.annotations.Nullable;

/**
 * Terms of an index that differ from a text by typing errors, as Lucene's {@code FuzzyQuery} finds
 * them. Its automaton costs milliseconds where two errors are forgiven in a long text, and it makes
 * one for each field of each query; here there is one for all fields, and none for two errors in a
 * long text: one half of it then has one error at most, so that terms with nearly the same first or
 * last half are looked through.
 */
final class NearTerms {
  private static final int MOST = 40;

  /** The longest text for which an automaton of two errors is made: about a millisecond. */
  private static final int LONGEST_WHOLE = 12;

  /** So many terms of one half are looked at: where a thousand names begin alike. */
  private static final int MOST_LOOKED_AT = 10_000;

  private static final int DETERMINIZE_WORK = 100_000;

  private final String text;
  private final int most;
  private final int same;
  private @Nullable CompiledAutomaton whole;

  /**
   * @param most how many errors are forgiven, 1 or 2
   * @param same how many characters at the beginning must be right
   */
  NearTerms(String text, int most, int same) {
    this.text = text;
    this.most = most;
    this.same = same;
  }

  /** A term, and how many errors it is away. */
  record Near(String text, int typos) {}

  /** The nearest terms of a field, at most 40; of two equally near the first by its letters. */
  List<Near> in(IndexReader reader, String field) throws IOException {
    CompiledAutomaton automaton = whole;
    if (automaton == null) {
      automaton = FuzzyQuery.getFuzzyAutomaton(text, most, same, true);
      whole = automaton;
    }
    Map<String, Integer> found = new HashMap<>();
    collect(reader, field, automaton, Integer.MAX_VALUE, term -> add(term, found));
    return nearest(found);
  }

  /** Whether {@link #in} would make a costly automaton, and {@link #ofNames} is to be asked. */
  private boolean isLong() {
    return most > 1 && text.length() > LONGEST_WHOLE;
  }

  /** The nearest names, as keys. */
  List<Near> ofNames(IndexReader reader) throws IOException {
    if (!isLong()) {
      return in(reader, Fields.KEY);
    }
    Map<String, Integer> found = new HashMap<>();
    int half = text.length() / 2;
    Consumer<String> forwards = term -> add(term, found);
    Consumer<String> backwards = term -> add(NameKeys.backwards(term), found);
    String end = NameKeys.backwards(text).substring(0, text.length() - half);
    collect(reader, Fields.KEY, beginning(text.substring(0, half)), MOST_LOOKED_AT, forwards);
    collect(reader, Fields.BACKWARDS, beginning(end), MOST_LOOKED_AT, backwards);
    return nearest(found);
  }

  /** All that begins with {@code half}, or with something one error away. */
  private static CompiledAutomaton beginning(String half) {
    var near = new LevenshteinAutomata(half, true).toAutomaton(1);
    var any = Operations.concatenate(near, Automata.makeAnyString());
    return new CompiledAutomaton(Operations.determinize(any, DETERMINIZE_WORK), false, true);
  }

  private static void collect(
      IndexReader reader,
      String field,
      CompiledAutomaton automaton,
      int most,
      Consumer<String> collector)
      throws IOException {
    int looked = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms == null) {
        continue;
      }
      TermsEnum each = automaton.getTermsEnum(terms);
      for (BytesRef term = each.next(); term != null && looked < most; term = each.next()) {
        looked++;
        collector.accept(term.utf8ToString());
      }
    }
  }

  private void add(String term, Map<String, Integer> found) {
    int typos = Typos.within(text, term, most);
    if (typos <= most) {
      found.put(term, typos);
    }
  }

  private List<Near> nearest(Map<String, Integer> found) {
    return found.entrySet().stream()
        .map(entry -> new Near(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingDouble(this::likeness).reversed().thenComparing(Near::text))
        .limit(MOST)
        .toList();
  }

  /** From 0 to 1, as Lucene's {@code FuzzyTermsEnum} weighs terms. */
  float likeness(Near near) {
    return 1 - (float) near.typos() / Math.min(text.length(), near.text().length());
  }
}
