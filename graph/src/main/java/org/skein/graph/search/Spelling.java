package org.skein.graph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import org.skein.graph.search.NearTerms.Near;
import org.skein.graph.view.Suggestion;

/** Proposes what may have been meant by a search that finds little. */
final class Spelling {
  private static final int LONGEST = 32;

  private final Nearly index;
  private final TextAnalyzer analyzer;

  Spelling(Nearly index, TextAnalyzer analyzer) {
    this.index = index;
    this.analyzer = analyzer;
  }

  /**
   * The name of {@code nearest} if it is what was typed but for its typing errors, else the words
   * with those that no text has put right.
   */
  Optional<String> better(String typed, @Nullable Suggestion nearest) {
    if (nearest != null && isNear(typed, nearest.matched())) {
      return Optional.of(nearest.matched());
    }
    List<String> words = new ArrayList<>();
    boolean changed = false;
    for (String word : typed.strip().split("\\s+")) {
      String better = better(word);
      changed |= better != null;
      words.add(better == null ? word : better);
    }
    return changed ? Optional.of(String.join(" ", words)) : Optional.empty();
  }

  private boolean isNear(String typed, String name) {
    String a = analyzer.folded(typed).replaceAll("[^\\p{L}\\p{N}]", "");
    String b = analyzer.folded(name).replaceAll("[^\\p{L}\\p{N}]", "");
    int typos = NameTiers.typos(a);
    return !a.equals(b)
        && typos > 0
        && Math.max(a.length(), b.length()) <= 2 * LONGEST
        && Math.abs(a.length() - b.length()) <= typos
        && Typos.between(a, b) <= typos;
  }

  private @Nullable String better(String word) {
    List<TextAnalyzer.Term> terms = analyzer.spelling(word);
    if (terms.size() != 1
        || word.length() > LONGEST
        || word.startsWith("-")
        || word.indexOf(':') >= 0
        || terms.get(0).text().codePoints().anyMatch(Character::isIdeographic)) {
      return null;
    }
    String written = terms.get(0).text();
    int typos = NameTiers.typos(written);
    if (typos == 0 || index.frequency(new Term(Fields.SPELLING, written)) > 0) {
      return null;
    }
    String best = nearest(written, typos);
    return best == null ? null : word.toLowerCase(Locale.ROOT).replace(written, best);
  }

  private @Nullable String nearest(String written, int typos) {
    String best = null;
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (Near near : index.terms(Fields.SPELLING, written, typos)) {
      if (near.typos() > least) {
        continue;
      }
      int frequency = index.frequency(new Term(Fields.SPELLING, near.text()));
      if (near.typos() < least || frequency > most) {
        least = near.typos();
        most = frequency;
        best = near.text();
      }
    }
    return best;
  }
}
