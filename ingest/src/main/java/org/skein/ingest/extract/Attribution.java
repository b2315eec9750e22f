package org.skein.ingest.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.ingest.annotate.Dependencies;
import org.skein.ingest.annotate.Sentence;

/**
 * Whom a document names as the source of what it states: the subject of a verb of saying, or the
 * name behind "according to", for the rest of that sentence and, where a quotation runs on, for the
 * sentences inside it.
 */
final class Attribution {
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "report",
          "note",
          "write",
          "state",
          "claim",
          "announce",
          "argue",
          "explain",
          "add",
          "warn",
          "describe",
          "reveal",
          "disclose",
          "estimate",
          "believe",
          "confirm",
          "deny",
          "allege",
          "suggest",
          "predict",
          "show",
          "find",
          "declare",
          "insist",
          "caution");
  private static final Set<String> SOURCES =
      Set.of(
          "Person",
          "Firm",
          "University",
          "Lab",
          "ThinkTank",
          "GovernmentBody",
          "MilitaryUnit",
          "MediaOutlet",
          "Place");

  private @Nullable NamedSpan speaker;
  private boolean quoteOpen;

  /**
   * The source of the sentence, or null. Sentences must be given in order.
   *
   * @param ends the names by token
   */
  @Nullable NamedSpan of(Sentence sentence, Dependencies deps, Ends ends) {
    NamedSpan named = named(sentence, deps, ends);
    int marks = 0;
    for (int i = 0; i < sentence.size(); i++) {
      String tag = sentence.token(i).tag();
      if (tag.equals("``")) {
        marks++;
      } else if (tag.equals("''") && !sentence.token(i).text().equals("'")) {
        marks--;
      }
    }
    boolean inherited = quoteOpen && named == null;
    if (marks > 0) {
      quoteOpen = true;
    } else if (marks < 0) {
      quoteOpen = false;
    }
    if (named != null) {
      speaker = named;
    } else if (!inherited) {
      speaker = null;
    }
    return speaker;
  }

  private static @Nullable NamedSpan named(Sentence sentence, Dependencies deps, Ends ends) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).form().toLowerCase(Locale.ROOT).equals("according")) {
        int head = deps.head(i);
        if (head != Dependencies.ROOT) {
          NamedSpan found = source(ends.of(head));
          if (found != null) {
            return found;
          }
        }
        for (int j = i + 1; j < Math.min(sentence.size(), i + 7); j++) {
          NamedSpan next = source(ends.named(j));
          if (next != null) {
            return next;
          }
        }
      }
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (SAYING.contains(sentence.token(i).lemma())
          && sentence.token(i).isVerb()
          && hasContent(sentence, deps, i)) {
        for (int subject : deps.children(i, "nsubj")) {
          NamedSpan found = source(ends.of(subject));
          if (found != null) {
            return found;
          }
        }
        // "an analyst told the WSJ": the outlet passes it on.
        for (int listener : deps.children(i, "obj")) {
          NamedSpan outlet = source(ends.of(listener));
          if (sentence.token(i).lemma().equals("tell")
              && outlet != null
              && outlet.type().equals("MediaOutlet")) {
            return outlet;
          }
        }
      }
    }
    return aside(sentence, ends);
  }

  /** ", the WSJ reported": a source and its verb behind a comma, whatever tree they hang in. */
  private static @Nullable NamedSpan aside(Sentence sentence, Ends ends) {
    for (int i = 2; i < sentence.size(); i++) {
      if (!sentence.token(i).isVerb() || !SAYING.contains(sentence.token(i).lemma())) {
        continue;
      }
      NamedSpan name = source(ends.named(i - 1));
      int before = name == null ? -1 : name.first() - 1;
      if (before > 0 && sentence.token(before).tag().equals("DT")) {
        before--;
      }
      if (name != null && before > 0 && isComma(sentence, before)) {
        return name;
      }
    }
    return null;
  }

  private static boolean isComma(Sentence sentence, int i) {
    String mark = sentence.token(i).text();
    return mark.equals(",") || mark.equals("\u201d") || mark.equals("\"") || mark.equals("''");
  }

  /** Saying something, not "reported a profit". */
  private static boolean hasContent(Sentence sentence, Dependencies deps, int verb) {
    for (int child : deps.children(verb)) {
      String label = deps.label(child);
      if (label.equals("ccomp")
          || label.equals("parataxis")
          || sentence.token(child).tag().equals("``")) {
        return true;
      }
    }
    String label = deps.label(verb);
    boolean aside = label.equals("parataxis") || label.equals("ccomp") || label.equals("dep");
    return aside || List.of("say", "tell").contains(sentence.token(verb).lemma());
  }

  private static @Nullable NamedSpan source(Iterable<NamedSpan> names) {
    for (NamedSpan name : names) {
      if (SOURCES.contains(name.type())) {
        return name;
      }
    }
    return null;
  }
}
