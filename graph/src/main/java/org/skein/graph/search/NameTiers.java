package org.skein.graph.search;

import static org.skein.graph.search.PartQueries.constant;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** How well a name fits what was typed, as a score: the same, begins so, is read so, nearly so. */
final class NameTiers {
  private static final int SHORTEST_PREFIX = 2;
  private static final int SHORTEST_PINYIN = 3;
  private static final int SHORTEST_FUZZY = 4;
  private static final int TWO_TYPOS_FROM = 8;
  private static final int MOST_EXPANSIONS = 40;

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

  /** Names that are {@code name} but for typing errors. */
  Query nearly(String name) {
    List<Query> tiers = new ArrayList<>();
    for (String key : keys.meant(name)) {
      if (key.length() >= SHORTEST_FUZZY) {
        tiers.add(constant(fuzzy(Fields.KEY, key, 1, 0), 120));
        tiers.add(constant(fuzzy(Fields.PINYIN, key, 1, 1), 100));
        tiers.add(constant(fuzzy(Fields.TAIL, key, 1, 1), 70));
      }
      if (key.length() >= TWO_TYPOS_FROM) {
        tiers.add(constant(fuzzy(Fields.KEY, key, 2, 0), 80));
        tiers.add(constant(fuzzy(Fields.PINYIN, key, 2, 1), 60));
      }
    }
    return tiers.isEmpty()
        ? new MatchNoDocsQuery("too short to be forgiven")
        : new DisjunctionMaxQuery(tiers, 0);
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

  /** Names that begin with what is being typed but for typing errors. */
  Query beginningNearly(String typed) {
    List<Query> tiers = new ArrayList<>();
    for (String key : keys.meant(typed)) {
      if (key.length() >= SHORTEST_FUZZY) {
        tiers.add(constant(fuzzy(Fields.TAIL, key, typos(key), 1), 60));
        tiers.add(constant(fuzzy(Fields.EDGE, key, typos(key), 1), 40));
      }
      if (key.length() >= TWO_TYPOS_FROM) {
        tiers.add(constant(fuzzy(Fields.KEY, key, 2, 0), 50));
      }
    }
    return tiers.isEmpty()
        ? new MatchNoDocsQuery("too short to be forgiven")
        : new DisjunctionMaxQuery(tiers, 0);
  }

  /** How many typing errors are forgiven in a word or name of this length. */
  static int typos(String text) {
    if (text.length() < SHORTEST_FUZZY) {
      return 0;
    }
    return text.length() < TWO_TYPOS_FROM ? 1 : 2;
  }

  static Query fuzzy(String field, String text, int typos, int same) {
    return new FuzzyQuery(new Term(field, text), typos, same, MOST_EXPANSIONS, true);
  }

  private static Query same(String field, String key, float score) {
    return constant(new TermQuery(new Term(field, key)), score);
  }

  private static Query begins(String field, String key, float score) {
    return constant(new PrefixQuery(new Term(field, key)), score);
  }
}
