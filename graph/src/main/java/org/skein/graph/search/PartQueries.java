package org.skein.graph.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.skein.graph.search.Asked.Part;

/** Parts of what was asked for as queries on fields with text. */
final class PartQueries {
  /** Every field with text. */
  static final Map<String, Float> EVERYWHERE =
      Map.of(
          Fields.NAMES, 1f,
          Fields.ENDS, 1f,
          Fields.SENTENCE, 1f,
          Fields.TITLE, 1f,
          Fields.TEXT, 1f);

  private static final Pattern AROUND = Pattern.compile("['’]s$|[?!.,;:]+$");

  /** In a longer word one error is forgiven, however long it is. */
  private static final int LONGEST = 24;

  private final TextAnalyzer analyzer;

  PartQueries(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  private interface InField {
    Query of(String field);
  }

  static Query constant(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }

  /** What words and phrases say as one name; empty where something else is among them. */
  static String name(List<? extends Part> parts) {
    List<String> words = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Asked.Word word) {
        words.add(AROUND.matcher(word.text()).replaceAll(""));
      } else if (part instanceof Asked.Phrase phrase && phrase.apart() == 0) {
        words.add(phrase.text());
      } else {
        return "";
      }
    }
    return String.join(" ", words);
  }

  /**
   * The part in the best of these fields, each with its weight.
   *
   * @param forgiving what is near in the index: a word that is not there is taken for its
   *     neighbours; null where words are taken as they are
   */
  Query of(Part part, Map<String, Float> fields, @Nullable Nearly forgiving) {
    if (part instanceof Asked.Either either) {
      return new DisjunctionMaxQuery(
          either.parts().stream().map(each -> of(each, fields, forgiving)).toList(), 0.1f);
    }
    if (part instanceof Asked.Near near) {
      String[] orders = {near.left() + " " + near.right(), near.right() + " " + near.left()};
      return inBest(
          fields,
          field ->
              new DisjunctionMaxQuery(
                  List.of(
                      phrase(field, orders[0], near.apart()),
                      phrase(field, orders[1], near.apart())),
                  0));
    }
    if (part instanceof Asked.Prefix prefix) {
      return inBest(fields, field -> begins(field, prefix.text()));
    }
    if (part instanceof Asked.Phrase phrase) {
      return inBest(fields, field -> phrase(field, phrase.text(), phrase.apart()));
    }
    String word = ((Asked.Word) part).text();
    return inBest(
        fields,
        field -> forgiving == null ? phrase(field, word, 0) : fuzzy(field, word, forgiving));
  }

  private static Query inBest(Map<String, Float> fields, InField query) {
    return new DisjunctionMaxQuery(
        fields.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .<Query>map(entry -> new BoostQuery(query.of(entry.getKey()), entry.getValue()))
            .toList(),
        0.1f);
  }

  private Query phrase(String field, String words, int apart) {
    List<TextAnalyzer.Term> terms = analyzer.terms(words);
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("no letter in '%s'".formatted(words));
    }
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, terms.get(0).text()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    terms.forEach(term -> phrase.add(new Term(field, term.text()), term.position()));
    return phrase.setSlop(apart).build();
  }

  private Query fuzzy(String field, String word, Nearly index) {
    List<TextAnalyzer.Term> terms = analyzer.terms(word);
    if (terms.size() != 1 || NameTiers.typos(terms.get(0).text()) == 0) {
      return phrase(field, word, 0);
    }
    String term = terms.get(0).text();
    return index.word(field, term, term.length() <= LONGEST ? NameTiers.typos(term) : 1);
  }

  private Query begins(String field, String begin) {
    boolean one = analyzer.terms(begin).size() == 1;
    Query query =
        one ? new PrefixQuery(new Term(field, analyzer.folded(begin))) : phrase(field, begin, 0);
    return constant(query, 1);
  }

  Marking marking(List<Part> parts, boolean fuzzy) {
    Set<String> terms = new HashSet<>();
    List<String> beginnings = new ArrayList<>();
    parts.forEach(part -> collect(part, terms, beginnings));
    if (beginnings.isEmpty() && !fuzzy) {
      return new Marking(terms, null);
    }
    Predicate<String> begins = found -> beginnings.stream().anyMatch(found::startsWith);
    Predicate<String> near = found -> terms.stream().anyMatch(term -> isNear(term, found));
    return new Marking(terms, fuzzy ? begins.or(near) : begins);
  }

  private void collect(Part part, Set<String> terms, List<String> beginnings) {
    if (part instanceof Asked.Either either) {
      either.parts().forEach(each -> collect(each, terms, beginnings));
    } else if (part instanceof Asked.Prefix prefix) {
      beginnings.add(analyzer.folded(prefix.text()));
    } else {
      String text =
          part instanceof Asked.Word word
              ? word.text()
              : part instanceof Asked.Phrase phrase
                  ? phrase.text()
                  : part instanceof Asked.Near near ? near.left() + " " + near.right() : "";
      analyzer.terms(text).forEach(term -> terms.add(term.text()));
    }
  }

  private static boolean isNear(String term, String found) {
    int typos = NameTiers.typos(term);
    return typos > 0
        && term.charAt(0) == found.charAt(0)
        && Math.abs(term.length() - found.length()) <= typos
        && Typos.between(term, found) <= typos;
  }
}
