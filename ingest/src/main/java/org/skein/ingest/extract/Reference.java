package org.skein.ingest.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Span;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.annotate.Token;

/**
 * Which name a pronoun or a definite noun ("the company") refers to: the most salient of the names
 * before it that are of a fitting type.
 */
final class Reference {
  private static final int WINDOW = 3;
  private static final Set<String> ORGANIZATIONS =
      Set.of(
          "Firm",
          "University",
          "Lab",
          "ThinkTank",
          "GovernmentBody",
          "MilitaryUnit",
          "MediaOutlet");
  private static final Set<String> THINGS =
      Set.of(
          "Firm",
          "Lab",
          "University",
          "AIModel",
          "Chip",
          "GovernmentBody",
          "ThinkTank",
          "Product",
          "MilitaryUnit",
          "Place",
          "MediaOutlet",
          "Dataset",
          "Benchmark",
          "Policy",
          "Facility");
  private static final Map<String, Set<String>> NOUNS =
      Map.ofEntries(
          Map.entry("company", Set.of("Firm", "Lab")),
          Map.entry("firm", Set.of("Firm", "Lab")),
          Map.entry("startup", Set.of("Firm", "Lab")),
          Map.entry("start-up", Set.of("Firm", "Lab")),
          Map.entry("chipmaker", Set.of("Firm")),
          Map.entry("automaker", Set.of("Firm")),
          Map.entry("carmaker", Set.of("Firm")),
          Map.entry("developer", Set.of("Firm", "Lab")),
          Map.entry("giant", Set.of("Firm")),
          Map.entry("vendor", Set.of("Firm")),
          Map.entry("supplier", Set.of("Firm")),
          Map.entry("maker", Set.of("Firm")),
          Map.entry("group", Set.of("Firm", "Lab", "ThinkTank")),
          Map.entry("lab", Set.of("Lab")),
          Map.entry("laboratory", Set.of("Lab")),
          Map.entry("institute", Set.of("Lab", "ThinkTank", "University")),
          Map.entry("university", Set.of("University")),
          Map.entry("agency", Set.of("GovernmentBody")),
          Map.entry("regulator", Set.of("GovernmentBody")),
          Map.entry("ministry", Set.of("GovernmentBody")),
          Map.entry("bureau", Set.of("GovernmentBody")),
          Map.entry("department", Set.of("GovernmentBody")),
          Map.entry("commission", Set.of("GovernmentBody")),
          Map.entry("model", Set.of("AIModel")),
          Map.entry("chatbot", Set.of("AIModel")),
          Map.entry("chip", Set.of("Chip")),
          Map.entry("processor", Set.of("Chip")),
          Map.entry("accelerator", Set.of("Chip")),
          Map.entry("dataset", Set.of("Dataset")),
          Map.entry("benchmark", Set.of("Benchmark")),
          Map.entry("law", Set.of("Policy")),
          Map.entry("rule", Set.of("Policy")),
          Map.entry("bill", Set.of("Policy")),
          Map.entry("act", Set.of("Policy")),
          Map.entry("supercomputer", Set.of("Facility")),
          Map.entry("bank", Set.of("Firm")),
          Map.entry("retailer", Set.of("Firm")),
          Map.entry("broker", Set.of("Firm")),
          Map.entry("operator", Set.of("Firm")),
          Map.entry("school", Set.of("University")),
          Map.entry("college", Set.of("University")),
          Map.entry("authority", Set.of("GovernmentBody")),
          Map.entry("command", Set.of("MilitaryUnit")),
          Map.entry("navy", Set.of("MilitaryUnit")),
          Map.entry("army", Set.of("MilitaryUnit")),
          Map.entry("assistant", Set.of("AIModel", "Product")),
          Map.entry("corpus", Set.of("Dataset")),
          Map.entry("treaty", Set.of("Policy")),
          Map.entry("cluster", Set.of("Facility")),
          Map.entry("plant", Set.of("Facility")),
          Map.entry("factory", Set.of("Facility")),
          Map.entry("park", Set.of("Facility")),
          Map.entry("city", Set.of("Place")),
          Map.entry("app", Set.of("Product", "AIModel")),
          Map.entry("robot", Set.of("Product")),
          Map.entry("drone", Set.of("Product")),
          Map.entry("country", Set.of("Place")),
          Map.entry("tool", Set.of("Product", "AIModel")),
          Map.entry("system", Set.of("Product", "AIModel")),
          Map.entry("platform", Set.of("Product")));
  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his", "hers");
  private static final Set<String> NEUTRAL = Set.of("it", "its", "itself");
  private static final Set<String> SEEMING = Set.of("turn", "seem", "appear", "happen");
  private static final Set<String> PLURAL = Set.of("they", "their", "them");
  private static final Set<String> MEMBERSHIP = Set.of("among", "amongst", "of", "between");

  private final List<Sentence> sentences;
  private final List<List<NamedSpan>> names;
  private final Salience salience;

  /**
   * @param names the names of each sentence, by position
   */
  Reference(List<Sentence> sentences, List<List<NamedSpan>> names) {
    this.sentences = sentences;
    this.names = names;
    this.salience = new Salience(sentences, names);
  }

  /** What the pronouns and definite nouns of a sentence refer to, by token. */
  Map<Integer, NamedSpan> in(int index) {
    Map<Integer, NamedSpan> found = new HashMap<>();
    Sentence sentence = sentences.get(index);
    for (int i = 0; i < sentence.size(); i++) {
      NamedSpan antecedent = antecedent(index, i);
      if (antecedent != null) {
        Token token = sentence.token(i);
        Span at = new Span(token.start(), token.end());
        found.put(i, antecedent.referredToBy(index, i, at, token.text()));
      }
    }
    return found;
  }

  private @Nullable NamedSpan antecedent(int index, int i) {
    Sentence sentence = sentences.get(index);
    Token token = sentence.token(i);
    if (token.tag().startsWith("PRP")) {
      String word = token.form().toLowerCase(java.util.Locale.ROOT);
      if (PERSONAL.contains(word)) {
        return best(index, i, Set.of("Person"));
      }
      if (NEUTRAL.contains(word) && !isExpletive(sentence, i)) {
        return best(index, i, THINGS);
      }
      return PLURAL.contains(word) && !isOneOfSeveral(sentence, i)
          ? best(index, i, ORGANIZATIONS)
          : null;
    }
    Set<String> types = NOUNS.get(token.lemma());
    return types != null && token.tag().equals("NN") && isDefinite(sentence, i)
        ? best(index, i, types)
        : null;
  }

  /** "Five commands, among them X": the pronoun stands for the several, not for a name. */
  private static boolean isOneOfSeveral(Sentence s, int i) {
    return i > 0 && MEMBERSHIP.contains(s.token(i - 1).lemma());
  }

  private static boolean isExpletive(Sentence s, int i) {
    if (i + 1 < s.size() && SEEMING.contains(s.token(i + 1).lemma())) {
      return true;
    }
    // "it is known that", "it said" is kept.
    for (int j = i + 1; j < Math.min(s.size(), i + 5); j++) {
      String lemma = s.token(j).lemma();
      if (lemma.equals("that") || lemma.equals("to")) {
        return s.token(i + 1).lemma().equals("be") || s.token(i + 1).tag().equals("MD");
      }
    }
    return false;
  }

  private boolean isDefinite(Sentence sentence, int i) {
    if (i + 1 < sentence.size() && sentence.token(i + 1).isNoun()) {
      return false;
    }
    for (int j = i - 1; j >= Math.max(0, i - 3); j--) {
      String word = sentence.token(j).form().toLowerCase(java.util.Locale.ROOT);
      if (word.equals("the") || word.equals("this")) {
        int from = j;
        return names.get(sentence.index()).stream()
            .noneMatch(
                name -> name.first() >= from && name.end() <= i && !name.type().equals("Place"));
      }
      String tag = sentence.token(j).tag();
      if (!tag.startsWith("JJ")
          && !tag.startsWith("NN")
          && !tag.equals("HYPH")
          && !tag.equals("VBN")) {
        return false;
      }
    }
    return false;
  }

  /** The most salient of the names before that is of one of the types. */
  private @Nullable NamedSpan best(int index, int i, Set<String> types) {
    NamedSpan best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (int back = 0; back <= WINDOW && index - back >= 0; back++) {
      List<NamedSpan> here = names.get(index - back);
      for (int rank = 0; rank < here.size(); rank++) {
        NamedSpan name = here.get(rank);
        boolean before = back > 0 || i - name.end() >= 1;
        if (before && types.contains(name.type())) {
          double score = salience.of(name, rank) - salience.distance(back);
          if (score > most) {
            most = score;
            best = name;
          }
        }
      }
    }
    return best;
  }
}
