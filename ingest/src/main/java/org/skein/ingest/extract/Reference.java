package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Span;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.annotate.Token;

/**
 * Which name a pronoun or a definite noun ("the company") refers to: the best of the names before
 * it by type, nearness and prominence. Prominent is what comes first in its sentence.
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
          Map.entry("country", Set.of("Place")),
          Map.entry("tool", Set.of("Product", "AIModel")),
          Map.entry("system", Set.of("Product", "AIModel")),
          Map.entry("platform", Set.of("Product")));
  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his", "hers");
  private static final Set<String> NEUTRAL = Set.of("it", "its", "itself");
  private static final Set<String> SEEMING = Set.of("turn", "seem", "appear", "happen");
  private static final Set<String> PLURAL = Set.of("they", "their", "them");

  private final List<Sentence> sentences;
  private final List<List<NamedSpan>> names;

  /**
   * @param names the names of each sentence, by position
   */
  Reference(List<Sentence> sentences, List<List<NamedSpan>> names) {
    this.sentences = sentences;
    this.names = names;
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
        return best(
            index,
            i,
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
                "MediaOutlet"));
      }
      return PLURAL.contains(word) ? best(index, i, ORGANIZATIONS) : null;
    }
    Set<String> types = NOUNS.get(token.lemma());
    return types != null && token.tag().equals("NN") && isDefinite(sentence, i)
        ? best(index, i, types)
        : null;
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

  private @Nullable NamedSpan best(int index, int i, Set<String> types) {
    for (int back = 0; back <= WINDOW && index - back >= 0; back++) {
      List<NamedSpan> here = new ArrayList<>();
      for (NamedSpan name : names.get(index - back)) {
        if (types.contains(name.type())
            && (back > 0 || name.end() <= i)
            && (back > 0 || isFar(name, i))) {
          here.add(name);
        }
      }
      if (!here.isEmpty()) {
        return here.get(0);
      }
    }
    return null;
  }

  private static boolean isFar(NamedSpan name, int i) {
    return i - name.end() >= 1;
  }
}
