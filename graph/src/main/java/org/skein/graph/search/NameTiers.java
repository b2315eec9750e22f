package org.skein.graph.search;

import static org.skein.graph.search.PartQueries.constant;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.skein.graph.search.NearTerms.Near;

/** How well a name fits what was typed, as a score: the same, begins so, is read so, nearly so. */
final class NameTiers {
  private static final int SHORTEST_PREFIX = 2;
  private static final int SHORTEST_PINYIN = 3;
  private static final int SHORTEST_FUZZY = 4;
  private static final int TWO_TYPOS_FROM = 8;

  /** In what is longer, two errors are forgiven in whole names alone. */
  private static final int LONGEST_OF_TWO = 16;

  /** What may be pinyin. */
  private static final Pattern READ_OUT = Pattern.compile("[a-zü]+");

  private final NameKeys keys;

  NameTiers(NameKeys keys) {
    this.keys = keys;
  }

  /** Names that are or begin with {@code name}. */
  Query of(String name) {
    List<Query> tiers = new ArrayList<>();
    for (String key : keys.meant(name)) {
      addSame(tiers, key);
      if (key.length() >= SHORTEST_PREFIX) {
        tiers.add(begins(Fields.MAIN_KEY, key, 60));
        tiers.add(begins(Fields.KEY, key, 50));
        tiers.add(begins(Fields.TAIL, key, 45));
      }
      if (key.length() >= SHORTEST_PINYIN) {
        tiers.add(begins(Fields.PINYIN, key, 40));
        tiers.add(same(Fields.INITIALS, key, 30));
      }
    }
    return new DisjunctionMaxQuery(tiers, 0);
  }

  private static void addSame(List<Query> tiers, String key) {
    tiers.add(same(Fields.MAIN_KEY, key, 250));
    tiers.add(same(Fields.KEY, key, 235));
    if (key.length() >= SHORTEST_PINYIN) {
      tiers.add(same(Fields.PINYIN, key, 150));
    }
  }

  /** Names of the index that are {@code name} but for typing errors. */
  Query nearly(String name, Nearly index) {
    List<Query> tiers = new ArrayList<>();
    for (String key : keys.meant(name)) {
      List<Near> names = index.names(key);
      tiers.add(constant(Nearly.any(Fields.KEY, within(1, names)), 120));
      tiers.add(constant(Nearly.any(Fields.KEY, names), 80));
      if (key.length() >= SHORTEST_FUZZY) {
        tiers.add(constant(Nearly.any(Fields.TAIL, index.terms(Fields.TAIL, key, 1)), 70));
      }
      if (key.length() >= SHORTEST_FUZZY && READ_OUT.matcher(key).matches()) {
        int most = key.length() <= LONGEST_OF_TWO ? typos(key) : 1;
        List<Near> read = index.terms(Fields.PINYIN, key, most);
        tiers.add(constant(Nearly.any(Fields.PINYIN, within(1, read)), 100));
        tiers.add(constant(Nearly.any(Fields.PINYIN, read), 60));
      }
    }
    return new DisjunctionMaxQuery(tiers, 0);
  }

  private static List<Near> within(int typos, List<Near> all) {
    return all.stream().filter(each -> each.typos() <= typos).toList();
  }

  /** Names that are {@code name} but for typing errors, and not the same. */
  Query misspelt(String name, Nearly index) {
    List<Query> tiers = new ArrayList<>();
    for (String key : keys.meant(name)) {
      List<Near> names = index.names(key).stream().filter(each -> each.typos() > 0).toList();
      tiers.add(constant(Nearly.any(Fields.KEY, within(1, names)), 60));
      tiers.add(constant(Nearly.any(Fields.KEY, names), 50));
    }
    return new DisjunctionMaxQuery(tiers, 0);
  }

  /** Names that begin with what is being typed, or have a word that does. */
  Query beginning(String typed) {
    List<Query> tiers = new ArrayList<>();
    for (String key : keys.meant(typed)) {
      addSame(tiers, key);
      tiers.add(begins(Fields.MAIN_KEY, key, 100));
      tiers.add(begins(Fields.KEY, key, 95));
      tiers.add(begins(Fields.TAIL, key, 90));
      if (key.length() >= SHORTEST_PREFIX) {
        tiers.add(begins(Fields.PINYIN, key, 80));
        tiers.add(begins(Fields.INITIALS, key, 50));
      }
    }
    return new DisjunctionMaxQuery(tiers, 0);
  }

  /** Names of the index that begin with what is being typed but for typing errors. */
  Query beginningNearly(String typed, Nearly index) {
    List<Query> tiers = new ArrayList<>();
    for (String key : keys.meant(typed)) {
      if (key.length() >= SHORTEST_FUZZY) {
        int most = key.length() <= LONGEST_OF_TWO ? typos(key) : 1;
        tiers.add(constant(Nearly.any(Fields.TAIL, index.terms(Fields.TAIL, key, most)), 60));
        if (key.length() <= LONGEST_OF_TWO) {
          tiers.add(constant(Nearly.any(Fields.EDGE, index.terms(Fields.EDGE, key, most)), 40));
        }
      }
      if (key.length() >= TWO_TYPOS_FROM) {
        tiers.add(constant(Nearly.any(Fields.KEY, index.names(key)), 50));
      }
    }
    return new DisjunctionMaxQuery(tiers, 0);
  }

  /** How many typing errors are forgiven in a word or name of this length. */
  static int typos(String text) {
    if (text.length() < SHORTEST_FUZZY) {
      return 0;
    }
    return text.length() < TWO_TYPOS_FROM ? 1 : 2;
  }

  private static Query same(String field, String key, float score) {
    return constant(new TermQuery(new Term(field, key)), score);
  }

  private static Query begins(String field, String key, float score) {
    return constant(new PrefixQuery(new Term(field, key)), score);
  }
}
