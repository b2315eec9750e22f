package org.skein.ingest.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Span;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.annotate.Token;
import org.skein.ingest.gold.GoldDocument;
import org.skein.ingest.gold.GoldDocument.GoldClaim;
import org.skein.ingest.gold.GoldDocument.GoldEntity;

/**
 * Anaphors that follow from annotated claims: where an end of a claim is not named in the quoted
 * words, and these have one word only that may stand for it, that word does.
 */
final class Anaphors {
  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his", "hers");
  private static final Set<String> OTHERS =
      Set.of("it", "its", "itself", "they", "their", "them", "we", "our");
  private static final Set<String> ARTICLES = Set.of("the", "this", "that");

  /** Nouns that say what an entity is; "the deal" stands for none. */
  private static final Set<String> KINDS =
      Set.of(
          ("company firm startup start-up group bank broker retailer developer maker chipmaker carmaker"
                  + " automaker supplier vendor operator giant lab laboratory institute university"
                  + " school college hospital center centre agency regulator ministry bureau"
                  + " department authority commission command navy army force unit magazine"
                  + " newspaper model chatbot assistant system tool platform app product robot"
                  + " drone chip processor accelerator dataset corpus benchmark law act bill rule"
                  + " treaty pledge index cluster supercomputer project programme program plant"
                  + " factory park site country city state")
              .split(" "));

  private final GoldDocument document;
  private final List<Sentence> sentences;
  private final Map<Span, Anaphor> found = new LinkedHashMap<>();

  private Anaphors(GoldDocument document, List<Sentence> sentences) {
    this.document = document;
    this.sentences = sentences;
  }

  static List<Anaphor> of(GoldDocument document, List<Sentence> sentences) {
    Anaphors anaphors = new Anaphors(document, sentences);
    for (GoldClaim claim : document.claims()) {
      int start = document.text().indexOf(claim.quote());
      if (start >= 0 && !claim.quote().isEmpty()) {
        Span quote = new Span(start, start + claim.quote().length());
        anaphors.add(quote, claim.s());
        anaphors.add(quote, claim.o());
      }
    }
    return List.copyOf(anaphors.found.values());
  }

  private void add(Span quote, @Nullable String id) {
    for (GoldEntity entity : document.entities()) {
      if (entity.id().equals(id) && !isNamed(entity, quote)) {
        List<Span> possible = possible(entity, quote);
        if (possible.size() == 1) {
          found.putIfAbsent(possible.get(0), new Anaphor(possible.get(0), entity.mentions()));
        }
      }
    }
  }

  private boolean isNamed(GoldEntity entity, Span quote) {
    return entity.mentions().stream().anyMatch(quote.of(document.text())::contains);
  }

  /** The words of a quote that may stand for an entity. */
  private List<Span> possible(GoldEntity entity, Span quote) {
    List<Span> possible = new ArrayList<>();
    boolean person = entity.type().equals("Person");
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.token(i);
        Span at = new Span(token.start(), token.end());
        String word = token.form().toLowerCase(Locale.ROOT);
        boolean pronoun = (person ? PERSONAL : OTHERS).contains(word);
        if (quote.contains(at) && (pronoun || !person && isDefinite(sentence, i))) {
          possible.add(at);
        }
      }
    }
    return possible;
  }

  private static boolean isDefinite(Sentence sentence, int i) {
    boolean head =
        sentence.token(i).tag().equals("NN")
            && KINDS.contains(sentence.token(i).lemma())
            && (i + 1 == sentence.size() || !sentence.token(i + 1).isNoun());
    for (int j = i - 1; head && j >= Math.max(0, i - 3); j--) {
      if (ARTICLES.contains(sentence.token(j).form().toLowerCase(Locale.ROOT))) {
        return true;
      }
      String tag = sentence.token(j).tag();
      if (!tag.startsWith("JJ") && !tag.equals("NN") && !tag.equals("HYPH")) {
        return false;
      }
    }
    return false;
  }
}
