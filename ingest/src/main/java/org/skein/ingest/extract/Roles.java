package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skein.ingest.annotate.Dependencies;
import org.skein.ingest.annotate.Sentence;

/**
 * The arguments of a trigger word by role, whatever the construction: passives and relative clauses
 * are turned round, conjoined and controlled verbs share subjects, nouns take over the arguments of
 * the light verb that governs them. A role is {@code subj}, {@code obj}, {@code poss}, {@code
 * comp}, {@code head}, or the preposition of an oblique ({@code with}, {@code of} …).
 */
final class Roles {
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "allow",
          "let",
          "help",
          "ask",
          "order",
          "force",
          "enable",
          "urge",
          "tell",
          "permit",
          "require",
          "want",
          "get",
          "press",
          "direct",
          "commission");
  private static final Set<String> CLAUSES = Set.of("xcomp", "advcl", "ccomp", "dep");
  private static final Set<String> RELATIVE = Set.of("which", "that", "who", "whom", "whose");
  private static final int MAX_DEPTH = 4;

  private final Sentence sentence;
  private final Dependencies deps;

  Roles(Sentence sentence, Dependencies deps) {
    this.sentence = sentence;
    this.deps = deps;
  }

  /** The head tokens of each role of the trigger at {@code t}. */
  Map<String, Set<Integer>> of(int t) {
    Map<String, Set<Integer>> roles = new LinkedHashMap<>();
    if (sentence.token(t).isVerb() || isVerbal(t)) {
      verb(t, roles, 0);
    } else {
      noun(t, roles);
    }
    return roles;
  }

  /** Mistagged headline verbs still have verbal children. */
  private boolean isVerbal(int t) {
    return deps.has(t, "obj") || deps.has(t, "nsubj:pass");
  }

  private void verb(int v, Map<String, Set<Integer>> roles, int depth) {
    boolean passive = isPassive(v);
    for (int child : deps.children(v)) {
      switch (deps.label(child)) {
        case "nsubj", "csubj" -> put(roles, passive ? "obj" : "subj", antecedent(child, v));
        case "nsubj:pass" -> put(roles, "obj", antecedent(child, v));
        case "obj" -> put(roles, "obj", antecedent(child, v));
        case "iobj" -> put(roles, "iobj", child);
        case "obl", "nmod", "obl:tmod" -> oblique(child, passive, roles);
        case "xcomp" -> complement(child, roles);
        default -> {}
      }
    }
    String label = deps.label(v);
    int head = deps.head(v);
    if (head == Dependencies.ROOT) {
      return;
    }
    if (label.startsWith("acl")) {
      modifier(v, head, passive, roles);
    } else if (label.equals("amod") && sentence.token(v).tag().matches("VB[NG]")) {
      put(roles, sentence.token(v).tag().equals("VBN") ? "obj" : "subj", head);
    } else if (depth < MAX_DEPTH
        && !roles.containsKey("subj")
        && !(passive && roles.containsKey("obj"))) {
      inherit(v, head, label, passive, roles, depth);
    }
  }

  private void inherit(
      int v, int head, String label, boolean passive, Map<String, Set<Integer>> roles, int depth) {
    Map<String, Set<Integer>> above = new LinkedHashMap<>();
    if (label.equals("conj") && (sentence.token(head).isVerb() || isVerbal(head))) {
      verb(head, above, depth + 1);
      boolean abovePassive = isPassive(head);
      copy(above, abovePassive ? "obj" : "subj", roles, passive ? "obj" : "subj");
      if (!passive && !roles.containsKey("obj") && !abovePassive && isTransitiveShare(v, head)) {
        copy(above, "obj", roles, "obj");
      }
    } else if (CLAUSES.contains(label) && sentence.token(head).isVerb()) {
      verb(head, above, depth + 1);
      boolean byObject =
          OBJECT_CONTROL.contains(sentence.token(head).lemma()) && above.containsKey("obj");
      String from = byObject || (isPassive(head) && !byObject) ? "obj" : "subj";
      copy(above, from, roles, passive ? "obj" : "subj");
    } else if (CLAUSES.contains(label) && deps.has(head, "cop")) {
      for (int subject : deps.children(head, "nsubj")) {
        put(roles, "subj", subject);
      }
    }
  }

  /** "builds and sells chips": the first of two verbs has no object of its own. */
  private boolean isTransitiveShare(int v, int head) {
    return !deps.has(head, "obj") || v < deps.children(head, "obj").get(0);
  }

  private void modifier(int v, int noun, boolean passive, Map<String, Set<Integer>> roles) {
    boolean relative = deps.label(v).equals("acl:relcl");
    boolean participle = sentence.token(v).tag().equals("VBN") && !relative;
    if (passive || (participle && !deps.has(v, "nsubj"))) {
      put(roles, "obj", noun);
    } else if (!roles.containsKey("subj")) {
      put(roles, "subj", infinitive(v) ? subjectOfGovernor(noun) : noun);
    } else if (!roles.containsKey("obj") && relative) {
      put(roles, "obj", noun);
    }
  }

  /** "signed a deal to buy X": the one who buys is the subject of "signed". */
  private int subjectOfGovernor(int noun) {
    int governor = deps.head(noun);
    if (governor != Dependencies.ROOT && sentence.token(governor).isVerb()) {
      Map<String, Set<Integer>> above = new LinkedHashMap<>();
      verb(governor, above, MAX_DEPTH - 1);
      if (above.containsKey("subj")) {
        return above.get("subj").iterator().next();
      }
    }
    for (int owner : deps.children(noun, "nmod:poss")) {
      return owner;
    }
    return noun;
  }

  private boolean infinitive(int v) {
    return deps.children(v).stream().anyMatch(c -> sentence.token(c).tag().equals("TO"));
  }

  /** "stopped providing X to Y": what the inner verb has is kept as {@code x_obj}, {@code x_to}. */
  private void complement(int inner, Map<String, Set<Integer>> roles) {
    for (int child : deps.children(inner)) {
      switch (deps.label(child)) {
        case "obj" -> put(roles, "x_obj", child);
        case "obl" -> put(roles, "x_" + preposition(child), child);
        default -> {}
      }
    }
  }

  private void oblique(int child, boolean passive, Map<String, Set<Integer>> roles) {
    String preposition = preposition(child);
    put(roles, passive && preposition.equals("by") ? "subj" : preposition, child);
  }

  private void noun(int n, Map<String, Set<Integer>> roles) {
    for (int child : deps.children(n)) {
      switch (deps.label(child)) {
        case "nsubj" -> put(roles, "subj", child);
        case "nmod:poss" -> put(roles, "poss", child);
        case "compound", "amod", "nmod:npmod", "dep" -> put(roles, "comp", child);
        case "nmod", "obl" -> put(roles, preposition(child), child);
        case "appos" -> put(roles, "subj", child);
        default -> {}
      }
    }
    int head = deps.head(n);
    if (head == Dependencies.ROOT) {
      return;
    }
    switch (deps.label(n)) {
      case "appos" -> put(roles, "subj", head);
      case "compound" -> {
        put(roles, "subj", head);
        put(roles, "head", head);
        // "OpenAI chief executive X": the modifiers of a title hang on the person.
        for (int sibling : deps.children(head)) {
          if (sibling < n && Set.of("compound", "nmod:poss").contains(deps.label(sibling))) {
            put(roles, deps.label(sibling).equals("compound") ? "comp" : "poss", sibling);
          }
        }
      }
      case "nmod", "nmod:poss" -> put(roles, "above", head);
      case "obj", "obl", "xcomp", "nsubj:pass" -> lightVerb(n, head, roles);
      case "conj" -> {
        if (deps.has(head, "cop")) {
          deps.children(head, "nsubj").forEach(subject -> put(roles, "subj", subject));
        }
      }
      default -> {}
    }
  }

  private void lightVerb(int n, int verb, Map<String, Set<Integer>> roles) {
    Map<String, Set<Integer>> above = new LinkedHashMap<>();
    verb(verb, above, 1);
    above.forEach(
        (role, tokens) ->
            tokens.forEach(
                token -> {
                  if (token != n && !role.equals("obj")) {
                    put(roles, role, token);
                  } else if (token != n) {
                    put(roles, "object", token);
                  }
                }));
  }

  /**
   * The preposition of an oblique: its case marker in lower case, {@code such_as} for two words.
   */
  String preposition(int child) {
    List<String> words = new ArrayList<>(2);
    for (int c : deps.children(child)) {
      if (deps.label(c).equals("case") || (deps.label(c).equals("mark") && c < child)) {
        words.add(sentence.token(c).form().toLowerCase(java.util.Locale.ROOT));
        for (int fixed : deps.children(c, "fixed")) {
          words.add(sentence.token(fixed).form().toLowerCase(java.util.Locale.ROOT));
        }
      }
    }
    return words.isEmpty() ? "bare" : String.join("_", words);
  }

  boolean isPassive(int v) {
    return deps.has(v, "aux:pass")
        || deps.has(v, "nsubj:pass")
        || (sentence.token(v).tag().equals("VBN")
            && !deps.has(v, "aux")
            && !deps.has(v, "nsubj")
            && deps.children(v).stream()
                .anyMatch(c -> deps.label(c).equals("obl") && preposition(c).equals("by")));
  }

  /** A relative pronoun stands for the noun that its clause hangs on. */
  private int antecedent(int child, int verb) {
    boolean relative =
        RELATIVE.contains(sentence.token(child).lemma())
            && deps.label(verb).startsWith("acl")
            && deps.head(verb) != Dependencies.ROOT;
    return relative ? deps.head(verb) : child;
  }

  private static void put(Map<String, Set<Integer>> roles, String role, int token) {
    roles.computeIfAbsent(role, key -> new LinkedHashSet<>(2)).add(token);
  }

  private static void copy(
      Map<String, Set<Integer>> from, String role, Map<String, Set<Integer>> to, String as) {
    for (int token : from.getOrDefault(role, Set.of())) {
      put(to, as, token);
    }
  }
}
