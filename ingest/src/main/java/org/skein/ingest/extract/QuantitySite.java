package org.skein.ingest.extract;

import java.util.List;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.annotate.Token;

/**
 * A quantity where it stands.
 *
 * @param parsed the sentence around it
 * @param quantity the quantity
 * @param first its first token
 * @param end the token behind its last
 * @param all every quantity of the sentence, by position
 * @param candidates what it may measure
 */
record QuantitySite(
    ParsedSentence parsed,
    Quantity quantity,
    int first,
    int end,
    List<Quantity> all,
    List<Candidate> candidates) {
  QuantitySite {
    all = List.copyOf(all);
    candidates = List.copyOf(candidates);
  }

  Sentence sentence() {
    return parsed.sentence();
  }

  /** The lemma at a position; names are all alike. */
  String lemma(int i) {
    if (i < 0 || i >= sentence().size()) {
      return "<>";
    }
    Token token = sentence().token(i);
    if (token.tag().equals("CD") && !token.text().isEmpty()) {
      return "NUMBER";
    }
    return token.isProper() && isNamed(i)
        ? "NAME"
        : token.lemma().toLowerCase(java.util.Locale.ROOT);
  }

  private boolean isNamed(int i) {
    return parsed.names().stream().anyMatch(name -> name.refersTo() == null && name.covers(i));
  }

  /** The words of a unit that have one meaning; counted nouns are all alike. */
  String unitClass() {
    if (quantity.isMoney()) {
      return "money";
    }
    if (quantity.unit().isEmpty()) {
      return "bare";
    }
    return Units.isUnit(quantity.unit()) ? quantity.unit() : "noun";
  }

  /** "A, B and C": whether nothing but names and marks stands between two names. */
  boolean areListed(NamedSpan a, NamedSpan b) {
    if (a.sentence() != b.sentence() || !a.type().equals(b.type())) {
      return false;
    }
    if (a.sentence() != sentence().index()) {
      return true;
    }
    for (int i = Math.min(a.end(), b.end()); i < Math.max(a.first(), b.first()); i++) {
      if (!lemma(i).matches("NAME|,|and|or|&|both|the|'s")) {
        return false;
      }
    }
    return true;
  }

  /**
   * A name that a quantity may measure.
   *
   * @param name a name or reference of the sentence, or a name of a sentence before
   * @param back how many sentences before, 0 for a name of the sentence
   * @param sameParagraph whether no line ends between
   * @param leading whether it is the first name of its sentence
   */
  record Candidate(NamedSpan name, int back, boolean sameParagraph, boolean leading) {}
}
