package org.skein.graph.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Builds queries. Rank: the exact name first, then names that begin so, then by the words found; an
 * entity that many claims speak of goes before one that few do.
 */
final class QueryBuilder {
  private static final Map<String, Float> WEIGHTS =
      Map.of(
          Fields.NAMES, 4f,
          Fields.ENDS, 1.5f,
          Fields.SENTENCE, 1f,
          Fields.TITLE, 2f,
          Fields.TEXT, 1f);
  private static final int SHORTEST_PREFIX = 2;
  private static final int SHORTEST_FUZZY = 4;
  private static final int TWO_TYPOS_FROM = 8;
  private static final int MOST_EXPANSIONS = 40;

  private final TextAnalyzer analyzer;
  private final NameKeys keys;

  QueryBuilder(TextAnalyzer analyzer, NameKeys keys) {
    this.analyzer = analyzer;
    this.keys = keys;
  }

  /** What the request asks for; up to three words must all be found, of more three quarters. */
  Query search(SearchRequest request) {
    return search(request, this::words);
  }

  /** The same, forgiving typing errors. */
  Query fuzzySearch(SearchRequest request) {
    return search(request, this::fuzzyWords);
  }

  private interface Words {
    Query of(String words);
  }

  private Query search(SearchRequest request, Words words) {
    ParsedQuery parsed = ParsedQuery.of(request.q());
    if (parsed.wanted().isEmpty()) {
      return new MatchNoDocsQuery("nothing is wanted");
    }
    BooleanQuery.Builder found = new BooleanQuery.Builder();
    parsed.wanted().forEach(term -> found.add(words.of(term), Occur.SHOULD));
    int count = parsed.wanted().size();
    found.setMinimumNumberShouldMatch(count <= 3 ? count : (count * 3 + 3) / 4);

    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(found.build(), Occur.SHOULD);
    either.add(names(keys.of(String.join(" ", parsed.wanted()))), Occur.SHOULD);

    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(either.build(), Occur.MUST);
    all.add(importance(1), Occur.SHOULD);
    parsed.unwanted().forEach(term -> all.add(words(term), Occur.MUST_NOT));
    filter(all, Fields.KIND, Optional.ofNullable(request.kind()));
    filter(all, Fields.IS_A, Optional.ofNullable(request.type()));
    return all.build();
  }

  /** Entities whose names begin so, or nearly so. */
  Query suggest(String typed) {
    String key = keys.of(typed);
    BooleanQuery.Builder names = new BooleanQuery.Builder();
    names.add(constant(new TermQuery(new Term(Fields.MAIN_KEY, key)), 400), Occur.SHOULD);
    names.add(constant(new TermQuery(new Term(Fields.KEY, key)), 300), Occur.SHOULD);
    names.add(constant(new PrefixQuery(new Term(Fields.MAIN_KEY, key)), 100), Occur.SHOULD);
    names.add(constant(new PrefixQuery(new Term(Fields.KEY, key)), 200), Occur.SHOULD);
    names.add(constant(new PrefixQuery(new Term(Fields.TAIL, key)), 200), Occur.SHOULD);
    if (key.length() >= SHORTEST_FUZZY) {
      names.add(constant(fuzzy(Fields.TAIL, key), 60), Occur.SHOULD);
      names.add(constant(fuzzy(Fields.EDGE, key), 40), Occur.SHOULD);
    }
    return new BooleanQuery.Builder()
        .add(names.build(), Occur.MUST)
        .add(importance(8), Occur.SHOULD)
        .build();
  }

  /** Whether a term of a result is one that was asked for. */
  Predicate<String> terms(SearchRequest request) {
    Set<String> terms =
        ParsedQuery.of(request.q()).wanted().stream()
            .flatMap(wanted -> analyzer.terms(wanted).stream())
            .map(TextAnalyzer.Term::text)
            .collect(Collectors.toSet());
    return terms::contains;
  }

  /** Whether a term of a result is one that was asked for, or nearly so. */
  Predicate<String> fuzzyTerms(SearchRequest request) {
    Set<String> terms =
        ParsedQuery.of(request.q()).wanted().stream()
            .flatMap(wanted -> analyzer.terms(wanted).stream())
            .map(TextAnalyzer.Term::text)
            .filter(term -> term.length() >= SHORTEST_FUZZY)
            .collect(Collectors.toSet());
    return found ->
        terms.stream()
            .anyMatch(
                term ->
                    term.charAt(0) == found.charAt(0) && Typos.between(term, found) <= typos(term));
  }

  private Query names(String key) {
    List<Query> tiers =
        key.length() < SHORTEST_PREFIX
            ? List.of(constant(new TermQuery(new Term(Fields.KEY, key)), 200))
            : List.of(
                constant(new TermQuery(new Term(Fields.MAIN_KEY, key)), 250),
                constant(new TermQuery(new Term(Fields.KEY, key)), 200),
                constant(new PrefixQuery(new Term(Fields.MAIN_KEY, key)), 60),
                constant(new PrefixQuery(new Term(Fields.KEY, key)), 50));
    return new DisjunctionMaxQuery(tiers, 0);
  }

  /** The words, in this order and side by side, in any field. */
  private Query words(String words) {
    List<TextAnalyzer.Term> terms = analyzer.terms(words);
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("no letter in '%s'".formatted(words));
    }
    return anyField(field -> phrase(field, terms));
  }

  private Query fuzzyWords(String words) {
    List<TextAnalyzer.Term> terms = analyzer.terms(words);
    if (terms.size() != 1 || terms.get(0).text().length() < SHORTEST_FUZZY) {
      return words(words);
    }
    return anyField(field -> fuzzy(field, terms.get(0).text()));
  }

  private interface InField {
    Query of(String field);
  }

  private static Query anyField(InField query) {
    return new DisjunctionMaxQuery(
        WEIGHTS.entrySet().stream()
            .<Query>map(entry -> new BoostQuery(query.of(entry.getKey()), entry.getValue()))
            .toList(),
        0.1f);
  }

  private static Query phrase(String field, List<TextAnalyzer.Term> terms) {
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, terms.get(0).text()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    terms.forEach(term -> phrase.add(new Term(field, term.text()), term.position()));
    return phrase.build();
  }

  private static Query fuzzy(String field, String text) {
    return new FuzzyQuery(new Term(field, text), typos(text), 1, MOST_EXPANSIONS, true);
  }

  private static int typos(String text) {
    return text.length() < TWO_TYPOS_FROM ? 1 : 2;
  }

  private static Query importance(float weight) {
    return FeatureField.newLogQuery(Fields.FEATURES, Fields.CLAIMS, weight, 1);
  }

  private static Query constant(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }

  private static void filter(BooleanQuery.Builder query, String field, Optional<String> value) {
    value.ifPresent(wanted -> query.add(new TermQuery(new Term(field, wanted)), Occur.FILTER));
  }
}
