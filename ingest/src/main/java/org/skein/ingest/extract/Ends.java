package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skein.ingest.annotate.Dependencies;
import org.skein.ingest.annotate.Sentence;

/**
 * Which names a token of a sentence stands for: the name that it belongs to, names joined to that
 * by "and", names that a describing noun leads to ("researchers at X", "chips such as Y", "X's
 * cloud unit"), and what a pronoun or definite noun refers to.
 */
final class Ends {
  private static final Set<String> GROUPS =
      Set.of(
          "researcher",
          "scientist",
          "team",
          "engineer",
          "unit",
          "arm",
          "division",
          "subsidiary",
          "official",
          "developer",
          "group",
          "lab",
          "laboratory",
          "department",
          "branch",
          "expert",
          "spokesperson",
          "spokesman",
          "spokeswoman",
          "executive",
          "employee",
          "staff",
          "academic",
          "student",
          "professor",
          "government",
          "regulator",
          "authority",
          "affiliate",
          "member",
          "office",
          "administration",
          "company",
          "firm",
          "startup",
          "start-up",
          "maker",
          "giant",
          "developers",
          "military",
          "army",
          "police",
          "lawmaker",
          "institute",
          "consortium");
  private static final Set<String> THINGS =
      Set.of(
          "chip",
          "gpu",
          "processor",
          "accelerator",
          "model",
          "software",
          "chatbot",
          "system",
          "platform",
          "tool",
          "assistant",
          "algorithm",
          "dataset",
          "benchmark",
          "server",
          "cluster",
          "product",
          "family",
          "series",
          "version",
          "line",
          "service",
          "app",
          "device",
          "card",
          "architecture",
          "framework",
          "technology",
          "use",
          "performance",
          "sale",
          "export",
          "power",
          "robot",
          "drone",
          "supercomputer",
          "stake",
          "access",
          "development",
          "api",
          "research",
          "stock",
          "supply",
          "capability",
          "shipment",
          "number",
          "thousand",
          "hundred",
          "set");
  private static final Set<String> EXAMPLES = Set.of("such_as", "like", "including");
  private static final Set<String> LEADS =
      Set.of("such_as", "like", "including", "of", "called", "from", "at", "with", "for");
  private static final int MAX_DEPTH = 3;

  private final Sentence sentence;
  private final Dependencies deps;
  private final Roles roles;
  private final Map<Integer, NamedSpan> named = new HashMap<>();
  private final Map<Integer, NamedSpan> references;

  /**
   * @param names the names of the sentence
   * @param references what its pronouns and definite nouns refer to, by token
   */
  Ends(
      Sentence sentence,
      Dependencies deps,
      List<NamedSpan> names,
      Map<Integer, NamedSpan> references) {
    this.sentence = sentence;
    this.deps = deps;
    this.roles = new Roles(sentence, deps);
    this.references = references;
    for (NamedSpan name : names) {
      for (int i = name.first(); i < name.end(); i++) {
        named.put(i, name);
      }
    }
  }

  /** The names that the token stands for, nearest first. */
  Set<NamedSpan> of(int token) {
    Set<NamedSpan> found = new LinkedHashSet<>();
    collect(token, found, 0);
    return found;
  }

  private void collect(int token, Set<NamedSpan> found, int depth) {
    if (depth > MAX_DEPTH) {
      return;
    }
    NamedSpan name = named.get(token);
    NamedSpan reference = references.get(token);
    if (name != null) {
      found.add(name);
      // A longer name may have its coordination on another of its tokens.
      for (int i = name.first(); i < name.end(); i++) {
        conjuncts(i, found, depth);
      }
    } else if (reference != null) {
      found.add(reference);
      conjuncts(token, found, depth);
    } else {
      describe(token, found, depth);
      conjuncts(token, found, depth);
    }
  }

  private void conjuncts(int token, Set<NamedSpan> found, int depth) {
    for (int child : deps.children(token, "conj")) {
      if (!sentence.token(child).isVerb() || named.containsKey(child)) {
        collect(child, found, depth + 1);
      }
    }
  }

  private void describe(int token, Set<NamedSpan> found, int depth) {
    String lemma = sentence.token(token).lemma();
    boolean group = GROUPS.contains(lemma);
    boolean thing = THINGS.contains(lemma);
    for (int child : deps.children(token)) {
      String label = deps.label(child);
      boolean takes =
          switch (label) {
            case "appos", "dep" -> named.containsKey(child);
            case "compound", "nmod:poss" -> (group || thing) && named.containsKey(child);
            case "nmod", "obl" -> leads(child, group, thing);
            default -> named.containsKey(child) && EXAMPLES.contains(roles.preposition(child));
          };
      if (takes) {
        collect(child, found, depth + 1);
      } else if (label.equals("acl") && isNaming(child)) {
        for (int called : deps.children(child)) {
          if (Set.of("obj", "xcomp", "dep", "obl").contains(deps.label(called))) {
            collect(called, found, depth + 1);
          }
        }
      }
    }
  }

  private boolean leads(int child, boolean group, boolean thing) {
    String preposition = roles.preposition(child);
    if (EXAMPLES.contains(preposition)) {
      return true;
    }
    if (!LEADS.contains(preposition)) {
      return false;
    }
    return group
        ? Set.of("at", "from", "of").contains(preposition)
        : thing && Set.of("of").contains(preposition);
  }

  private boolean isNaming(int verb) {
    return Set.of("call", "name", "dub", "know").contains(sentence.token(verb).lemma());
  }

  /** The name that the token belongs to, as a list of none or one. */
  List<NamedSpan> named(int token) {
    NamedSpan name = named.get(token);
    return name == null ? List.of() : new ArrayList<>(List.of(name));
  }
}
