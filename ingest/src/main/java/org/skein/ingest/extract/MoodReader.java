package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.skein.graph.model.Mood;
import org.skein.ingest.annotate.Dependencies;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.annotate.Token;

/**
 * Reads how a sentence states what hangs on a trigger word: the trigger, the verbs that govern it
 * and their auxiliaries, negations and adverbs are looked at from the inside out.
 */
final class MoodReader {
  private static final Map<String, List<String>> WORDS = WordLists.read("moods.txt");
  private static final Set<String> PLANNING = words("planning");
  private static final Set<String> PLANNING_NOUNS = words("planning-nouns");
  private static final Set<String> PLANNING_ADJECTIVES = words("planning-adjectives");
  private static final Set<String> MODALS = words("modals");
  private static final Set<String> ALLEGING = words("alleging");

  /** Alleging where nobody in particular does it: "is said to own". */
  private static final Set<String> ALLEGING_PASSIVE = words("alleging-passive");

  private static final Set<String> ALLEGING_ADVERBS = words("alleging-adverbs");
  private static final Set<String> DENYING = words("denying");
  private static final Set<String> NEGATIONS = words("negations");
  private static final Set<String> NOTHINGS = words("nothings");
  private static final Set<String> SAYING = words("saying");
  private static final Set<String> STOPPED = words("stopped");
  private static final Set<String> INWARD = words("inward");

  /** Nouns of what happens, and so may be planned or denied; other nouns are things that are. */
  private static final Set<String> EVENTS = words("events");

  private static final Set<String> UNNAMED = words("unnamed");
  private static final Set<String> KNOWING = words("knowing");
  private static final int MAX_STEPS = 5;

  private final Sentence sentence;
  private final Dependencies deps;

  MoodReader(Sentence sentence, Dependencies deps) {
    this.sentence = sentence;
    this.deps = deps;
  }

  /** The mood of what the token at {@code trigger} carries. */
  Mood at(int trigger) {
    boolean planned = false;
    boolean alleged = false;
    boolean negated = false;
    boolean denying = false;
    List<Integer> chain = chain(trigger);
    for (int i = 0; i < chain.size(); i++) {
      int token = chain.get(i);
      String lemma = sentence.token(token).lemma();
      boolean governs = i > 0;
      planned |= isPlanned(token, governs);
      alleged |= isAlleged(token, governs);
      denying |= governs && DENYING.contains(lemma);
      // Who has not said something has not denied it.
      negated |= isNegated(token, governs) && !SAYING.contains(lemma);
      negated |= governs && STOPPED.contains(lemma);
    }
    alleged |= hasHearsay();
    if (denying || negated) {
      return Mood.DENIED;
    }
    if (alleged) {
      return Mood.ALLEGED;
    }
    return planned ? Mood.PLANNED : Mood.ASSERTED;
  }

  private static Set<String> words(String list) {
    return WordLists.list(WORDS, list);
  }

  /** The trigger and the words above it, as long as they can bear on it. */
  private List<Integer> chain(int trigger) {
    List<Integer> chain = new ArrayList<>();
    int at = trigger;
    boolean thing =
        sentence.token(trigger).isNoun() && !EVENTS.contains(sentence.token(trigger).lemma());
    while (at != Dependencies.ROOT && chain.size() < MAX_STEPS) {
      chain.add(at);
      if (thing && deps.label(trigger).matches("obj|obl|nmod.*|appos|compound|nsubj.*|conj")) {
        break;
      }
      String label = deps.label(at);
      int head = deps.head(at);
      if (head == Dependencies.ROOT || !INWARD.contains(label)) {
        break;
      }
      // A noun's or clause's mood reaches what it governs; a subject's verb says nothing of the
      // noun.
      if ((label.equals("nsubj") || label.equals("conj")) && !sentence.token(at).isVerb()) {
        break;
      }
      if (label.equals("conj") && !sharesAuxiliary(at)) {
        break;
      }
      if (label.equals("acl:relcl") || label.equals("appos") || label.equals("parataxis")) {
        break;
      }
      at = head;
    }
    return chain;
  }

  /** "plans to buy and sell": the second verb has no tense of its own. */
  private boolean sharesAuxiliary(int verb) {
    String tag = sentence.token(verb).tag();
    return (tag.equals("VB") || tag.equals("VBG"))
        && !deps.has(verb, "nsubj")
        && !deps.has(verb, "aux");
  }

  private boolean isPlanned(int token, boolean governs) {
    Token word = sentence.token(token);
    if (governs && word.isVerb() && PLANNING.contains(word.lemma())) {
      return true;
    }
    if (governs && word.isNoun() && PLANNING_NOUNS.contains(word.lemma())) {
      return true;
    }
    for (int child : deps.children(token)) {
      String form = sentence.token(child).form().toLowerCase(Locale.ROOT);
      if (deps.label(child).equals("aux") && MODALS.contains(form)) {
        return true;
      }
      if (deps.label(child).equals("amod") && PLANNING_ADJECTIVES.contains(form)) {
        return true;
      }
    }
    return isHeadlineFuture(token);
  }

  /** "Firm to buy Rival": an infinitive with a subject, as headlines write the future. */
  private boolean isHeadlineFuture(int token) {
    boolean to = deps.children(token).stream().anyMatch(c -> sentence.token(c).tag().equals("TO"));
    boolean ownSubject = deps.has(token, "nsubj") || deps.has(token, "nsubj:pass");
    int head = deps.head(token);
    boolean hangsOnName =
        head != Dependencies.ROOT
            && sentence.token(head).isProper()
            && deps.label(token).startsWith("acl");
    return to && (ownSubject || (hangsOnName && head < token));
  }

  private boolean isAlleged(int token, boolean governs) {
    Token word = sentence.token(token);
    if (governs && ALLEGING.contains(word.lemma()) && word.isVerb()) {
      return true;
    }
    if (governs && ALLEGING_PASSIVE.contains(word.lemma()) && deps.has(token, "aux:pass")) {
      return true;
    }
    return deps.children(token).stream()
        .anyMatch(
            c -> ALLEGING_ADVERBS.contains(sentence.token(c).form().toLowerCase(Locale.ROOT)));
  }

  private boolean isNegated(int token, boolean governs) {
    for (int child : deps.children(token)) {
      String form = sentence.token(child).form().toLowerCase(Locale.ROOT);
      String label = deps.label(child);
      boolean negation =
          NEGATIONS.contains(form)
              && (label.equals("advmod")
                  || label.equals("det")
                  || label.equals("neg")
                  || label.equals("cc"));
      boolean ofAnother = governs && label.equals("det") && !isNothing(token);
      if (negation && !isNotOnly(child) && !ofAnother) {
        return true;
      }
    }
    return false;
  }

  /** "no record of", "no ties to": what is said to be of it is not. */
  private boolean isNothing(int token) {
    return NOTHINGS.contains(sentence.token(token).lemma());
  }

  /**
   * Whether "no ties", "no evidence" and the like stand between an end of a claim and its trigger.
   */
  boolean isEmptyBetween(int end, int trigger) {
    int at = end;
    for (int steps = 0; steps < MAX_STEPS && at != Dependencies.ROOT && at != trigger; steps++) {
      if (at != end && isNothing(at) && isNegated(at, true)) {
        return true;
      }
      at = deps.head(at);
    }
    return false;
  }

  /** Whether a verb is said of nothing: "has no partnership with X", "sees no ties to X". */
  boolean isOfNothing(int trigger) {
    return deps.children(trigger, "obj").stream()
        .anyMatch(object -> isNothing(object) && isNegated(object, true));
  }

  private boolean isNotOnly(int not) {
    if (not + 1 >= sentence.size()) {
      return false;
    }
    String next = sentence.token(not + 1).form();
    return next.equals("only") || next.equals("just") || next.equals("merely");
  }

  /** "according to people familiar with the matter", "sources said", "a former clerk told". */
  private boolean hasHearsay() {
    for (int i = 0; i < sentence.size(); i++) {
      if (isUnnamed(i) && (speaks(i) || isAccordedTo(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnnamed(int i) {
    String lemma = sentence.token(i).lemma();
    boolean people =
        lemma.equals("people")
            && i + 1 < sentence.size()
            && KNOWING.contains(sentence.token(i + 1).lemma());
    return people || UNNAMED.contains(lemma);
  }

  private boolean speaks(int i) {
    int head = deps.head(i);
    return head != Dependencies.ROOT
        && deps.label(i).startsWith("nsubj")
        && Set.of("say", "tell", "report", "claim", "accuse", "allege")
            .contains(sentence.token(head).lemma());
  }

  private boolean isAccordedTo(int i) {
    for (int child : deps.children(i)) {
      if (sentence.token(child).form().equalsIgnoreCase("according")) {
        return true;
      }
    }
    return false;
  }
}
