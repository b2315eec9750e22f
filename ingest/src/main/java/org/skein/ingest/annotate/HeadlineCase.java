package org.skein.ingest.annotate;

import edu.stanford.nlp.tagger.maxent.TaggerLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Undoes headline capitals ("Firm Raises Money") so that tagger and parser see running text: a
 * capitalised word that the lexicon knows mainly as a common word is written in lower case.
 */
final class HeadlineCase {
  private static final double HEADLINE_SHARE = 0.6;
  private static final int MIN_WORDS = 4;

  private final TaggerLexicon lexicon;

  HeadlineCase(TaggerLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether most longer words start with a capital. */
  boolean isHeadline(List<String> words) {
    int longer = 0;
    int capital = 0;
    for (String word : words) {
      if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
        longer++;
        if (Character.isUpperCase(word.charAt(0))) {
          capital++;
        }
      }
    }
    return longer >= MIN_WORDS && capital >= HEADLINE_SHARE * longer && hasCommonWord(words);
  }

  private boolean hasCommonWord(List<String> words) {
    return words.stream().skip(1).anyMatch(word -> isCapitalised(word) && isCommon(word));
  }

  /** The words as they would stand in running text; the first keeps its capital. */
  List<String> forms(List<String> words) {
    List<String> forms = new ArrayList<>(words);
    for (int i = 1; i < forms.size(); i++) {
      forms.set(i, form(words.get(i)));
    }
    return forms;
  }

  private String form(String word) {
    return isCapitalised(word) && isCommon(word) ? word.toLowerCase(Locale.ROOT) : word;
  }

  private boolean isCommon(String word) {
    int common = lexicon.commonCount(word.toLowerCase(Locale.ROOT));
    return common >= 3 && common > 2 * lexicon.properCount(word);
  }

  private static boolean isCapitalised(String word) {
    if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLowerCase(c) && c != '-') {
        return false;
      }
    }
    return true;
  }
}
