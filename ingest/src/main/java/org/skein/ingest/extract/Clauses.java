package org.skein.ingest.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.annotate.Token;

/** How a name stands in its clause, told from the parts of speech around it. */
final class Clauses {
  private static final Set<String> BREAKS = Set.of(";", "while", "whereas");
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");
  private static final int REACH = 9;

  private final Sentence sentence;
  private final List<NamedSpan> names;

  Clauses(Sentence sentence, List<NamedSpan> names) {
    this.sentence = sentence;
    this.names = names;
  }

  /** The preposition that a name stands behind, past its own modifiers and coordinated names. */
  String preposition(NamedSpan name) {
    for (int i = name.first() - 1; i >= Math.max(0, name.first() - REACH); i--) {
      Token token = sentence.token(i);
      String tag = token.tag();
      if (tag.equals("IN") || tag.equals("TO")) {
        boolean compared = i > 0 && sentence.token(i - 1).lemma().equals("compare");
        return compared ? "than" : token.text().toLowerCase(Locale.ROOT);
      }
      if (!tag.matches("NN.*|JJ.*|DT|POS|CC|,|PRP\\$")) {
        return "";
      }
      int at = i;
      boolean comma = tag.equals(",") || tag.equals("CC");
      if (comma && names.stream().noneMatch(other -> other.end() == at || other.end() == at - 1)) {
        return "";
      }
    }
    return "";
  }

  /** The lemma of the verb that a name is the subject of, or null. */
  @Nullable String verb(NamedSpan name) {
    int i = name.end();
    if (i < sentence.size() && sentence.token(i).text().equals(",")) {
      i = behindApposition(i + 1);
    }
    for (int steps = 0; i < sentence.size() && steps < 6; i++, steps++) {
      Token token = sentence.token(i);
      String tag = token.tag();
      if (tag.startsWith("VB")) {
        boolean auxiliary =
            AUXILIARIES.contains(token.lemma())
                && i + 1 < sentence.size()
                && sentence.token(i + 1).tag().matches("VB.*|RB.*|TO");
        if (!auxiliary) {
          return token.lemma();
        }
      } else if (!tag.startsWith("RB") && !tag.equals("MD") && !tag.equals("TO")) {
        return null;
      }
    }
    return null;
  }

  private int behindApposition(int from) {
    for (int i = from; i < Math.min(sentence.size(), from + 14); i++) {
      if (sentence.token(i).text().equals(",")) {
        return i + 1;
      }
    }
    return from;
  }

  /** Whether something in [left, right) ends a clause. */
  boolean isBroken(int left, int right) {
    for (int i = left; i < right; i++) {
      if (BREAKS.contains(sentence.token(i).text())) {
        return true;
      }
    }
    return false;
  }

  /** "Nvidia's A100": what is owned is likely meant, not who owns it. */
  boolean isOwner(NamedSpan name) {
    return name.end() < sentence.size()
        && sentence.token(name.end()).tag().equals("POS")
        && names.stream()
            .anyMatch(other -> other.first() > name.end() && other.first() <= name.end() + 4);
  }
}
