package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skein.graph.model.Span;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.annotate.Dependencies;
import org.skein.ingest.annotate.Sentence;

/** Finds what the declared patterns state in a parsed sentence. */
final class PatternMatcher {
  private static final int MAX_PHRASE = 12;

  /** More names than that on one side are a table, not a statement. */
  private static final int MAX_SIDE = 40;

  private static final int MAX_RELATIONS = 2_000;
  private static final Set<String> JOINT = Set.of("jointly", "joint", "together");

  private final Map<String, List<Pattern>> byTrigger = new HashMap<>();

  PatternMatcher(Vocabulary vocabulary) {
    for (Vocabulary.Predicate predicate : vocabulary.predicates()) {
      for (String notation : predicate.patterns()) {
        Pattern pattern = Pattern.parse(predicate, notation, vocabulary);
        for (String trigger : pattern.triggers()) {
          byTrigger
              .computeIfAbsent(key(pattern.kind(), trigger), k -> new ArrayList<>())
              .add(pattern);
        }
      }
    }
  }

  private static String key(String kind, String trigger) {
    return kind + " " + trigger;
  }

  /** All that the patterns find, in the order of the triggers. */
  List<Relation> match(Sentence sentence, Dependencies deps, Ends ends, List<NamedSpan> names) {
    List<Relation> found = new ArrayList<>();
    Roles roles = new Roles(sentence, deps);
    for (int t = 0; t < sentence.size(); t++) {
      List<Pattern> patterns = patternsAt(sentence, deps, t);
      if (!patterns.isEmpty() && ends.named(t).isEmpty()) {
        Map<String, Set<Integer>> arguments = roles.of(t);
        for (Pattern pattern : patterns) {
          int before = found.size();
          apply(pattern, t, arguments, ends, found);
          if (pattern.unnamed() && found.size() == before) {
            describe(pattern, t, arguments, ends, sentence, deps, found);
          }
        }
      }
    }
    constructions(sentence, deps, roles, ends, names, found);
    joint(sentence, names, found);
    return found;
  }

  private List<Pattern> patternsAt(Sentence sentence, Dependencies deps, int t) {
    String lemma = sentence.token(t).lemma();
    List<Pattern> patterns = new ArrayList<>();
    String tag = sentence.token(t).tag();
    if (tag.startsWith("VB") || deps.has(t, "obj")) {
      patterns.addAll(byTrigger.getOrDefault(key("v", lemma), List.of()));
    }
    if (tag.startsWith("NN")) {
      patterns.addAll(byTrigger.getOrDefault(key("n", lemma), List.of()));
    }
    if (tag.startsWith("JJ")) {
      patterns.addAll(byTrigger.getOrDefault(key("a", lemma), List.of()));
    }
    return patterns;
  }

  private static void apply(
      Pattern pattern,
      int t,
      Map<String, Set<Integer>> arguments,
      Ends ends,
      List<Relation> found) {
    List<NamedSpan> subjects = names(pattern.subject(), arguments, ends, pattern.subjectTypes());
    List<NamedSpan> objects =
        pattern.among()
            ? subjects
            : names(pattern.object(), arguments, ends, pattern.objectTypes());
    for (int i = 0; i < subjects.size(); i++) {
      for (int j = 0; j < objects.size(); j++) {
        NamedSpan subject = subjects.get(i);
        NamedSpan object = objects.get(j);
        if (pattern.among() ? i < j : !subject.span().overlaps(object.span())) {
          add(
              found,
              new Relation(
                  subject,
                  pattern.predicate().name(),
                  object,
                  t,
                  pattern.unnamed() ? "u" : pattern.kind()));
        }
      }
    }
    if (pattern.predicate().symmetric()
        && !pattern.among()
        && objects.size() > 1
        && (pattern.object().contains("between")
            || subjects.isEmpty() && pattern.object().contains("with"))) {
      for (int i = 0; i < objects.size(); i++) {
        for (int j = i + 1; j < objects.size(); j++) {
          if (arguments.containsKey("between")) {
            add(
                found,
                new Relation(
                    objects.get(i), pattern.predicate().name(), objects.get(j), t, pattern.kind()));
          }
        }
      }
    }
  }

  /** The object is a described class: its noun phrase stands for it. */
  private static void describe(
      Pattern pattern,
      int t,
      Map<String, Set<Integer>> arguments,
      Ends ends,
      Sentence sentence,
      Dependencies deps,
      List<Relation> found) {
    List<NamedSpan> subjects = names(pattern.subject(), arguments, ends, pattern.subjectTypes());
    for (String role : pattern.object()) {
      for (int head : arguments.getOrDefault(role, Set.of())) {
        if (!subjects.isEmpty()
            && sentence.token(head).tag().startsWith("NN")
            && ends.of(head).isEmpty()) {
          Span span = phrase(sentence, deps, head);
          for (NamedSpan subject : subjects) {
            if (!subject.span().overlaps(span)) {
              found.add(new Relation(subject, pattern.predicate().name(), null, span, t, "u"));
            }
          }
          return;
        }
      }
    }
  }

  private static Span phrase(Sentence sentence, Dependencies deps, int head) {
    int first = head;
    int last = head;
    while (first > 0 && deps.isBelow(first - 1, head) && head - first < MAX_PHRASE) {
      first--;
    }
    while (last + 1 < sentence.size() && deps.isBelow(last + 1, head) && last - head < MAX_PHRASE) {
      last++;
    }
    while (first < head
        && !sentence.token(first).text().chars().anyMatch(Character::isLetterOrDigit)) {
      first++;
    }
    while (last > head
        && !sentence.token(last).text().chars().anyMatch(Character::isLetterOrDigit)) {
      last--;
    }
    return new Span(sentence.token(first).start(), sentence.token(last).end());
  }

  private static List<NamedSpan> names(
      List<String> wanted, Map<String, Set<Integer>> arguments, Ends ends, Set<String> types) {
    List<NamedSpan> all = new ArrayList<>();
    for (String role : wanted) {
      for (int token : arguments.getOrDefault(role, Set.of())) {
        for (NamedSpan name : ends.of(token)) {
          if (all.size() < MAX_SIDE && types.contains(name.type()) && !all.contains(name)) {
            all.add(name);
          }
        }
      }
      if (!all.isEmpty()) {
        return all;
      }
    }
    return all;
  }

  private static void add(List<Relation> found, Relation relation) {
    if (found.size() < MAX_RELATIONS && found.stream().noneMatch(relation::sameAs)) {
      found.add(relation);
    }
  }

  /**
   * What is stated by form alone: possession, adjacency, "X-based", a preposition between names.
   */
  private void constructions(
      Sentence sentence,
      Dependencies deps,
      Roles roles,
      Ends ends,
      List<NamedSpan> names,
      List<Relation> found) {
    for (NamedSpan name : names) {
      if (name.sentence() != sentence.index()) {
        continue;
      }
      int next = name.end();
      String behind = next < sentence.size() ? sentence.token(next).text() : "";
      for (int i = name.first(); i < name.end(); i++) {
        String label = deps.label(i);
        int head = deps.head(i);
        if (head != Dependencies.ROOT && !name.covers(head)) {
          if (label.equals("nmod:poss")) {
            construction("poss", Map.of("poss", name), ends.of(head), "head", i, found);
          } else if (label.equals("nmod") || label.equals("obl")) {
            String preposition = roles.preposition(i);
            construction(
                preposition,
                Map.of(preposition, name),
                ends.named(head).isEmpty() ? Set.of() : ends.of(head),
                "head",
                i,
                found);
          }
        }
      }
      if (behind.equals("-") && next + 1 < sentence.size()) {
        String participle = sentence.token(next + 1).lemma();
        String form = sentence.token(next + 1).text().toLowerCase(java.util.Locale.ROOT);
        if (participle.length() > 2 && form.endsWith("ed")) {
          int head = deps.head(next + 1);
          for (int steps = 0; steps < 3 && head != Dependencies.ROOT; steps++) {
            construction(form, Map.of("left", name), ends.of(head), "head", next, found);
            head =
                deps.label(head).equals("amod") || deps.label(head).equals("compound")
                    ? deps.head(head)
                    : Dependencies.ROOT;
          }
          nextName(names, next + 2, sentence)
              .forEach(
                  other ->
                      construction(form, Map.of("left", name), Set.of(other), "head", next, found));
        }
      }
      for (NamedSpan other : names) {
        if (other.first() == next) {
          construction("adjacent", Map.of("left", name), Set.of(other), "right", next, found);
        } else if (other.first() == next + 1 && behind.equals(",")) {
          construction("comma_place", Map.of("head", name), Set.of(other), "right", next, found);
        } else if (other.first() > next
            && other.first() <= next + 4
            && isUsing(sentence, next, other.first())) {
          construction("using", Map.of("left", name), Set.of(other), "right", next, found);
        }
      }
    }
  }

  /** "X, Y and Z jointly build": those who are listed work with each other. */
  private void joint(Sentence sentence, List<NamedSpan> names, List<Relation> found) {
    for (int t = 0; t < sentence.size(); t++) {
      if (!JOINT.contains(sentence.token(t).lemma())) {
        continue;
      }
      List<NamedSpan> list = listBefore(sentence, names, t);
      for (int i = 0; i < list.size(); i++) {
        for (int j = i + 1; j < list.size(); j++) {
          construction(
              "jointly", Map.of("list", list.get(i)), Set.of(list.get(j)), "list", t, found);
        }
      }
    }
  }

  private static List<NamedSpan> listBefore(Sentence sentence, List<NamedSpan> names, int t) {
    List<NamedSpan> list = new ArrayList<>();
    for (NamedSpan name : names) {
      if (name.end() > t) {
        break;
      }
      if (!list.isEmpty() && !isListed(sentence, list.get(list.size() - 1).end(), name.first())) {
        list.clear();
      }
      list.add(name);
    }
    boolean near = !list.isEmpty() && t - list.get(list.size() - 1).end() <= 6;
    return near && list.size() > 1 && list.size() <= MAX_SIDE ? list : List.of();
  }

  private static boolean isListed(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = sentence.token(i).form();
      if (!word.equals(",") && !word.equals("and") && !word.equals("&")) {
        return false;
      }
    }
    return from < to;
  }

  private static boolean isUsing(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.token(i).form().equals("using")) {
        return true;
      }
    }
    return false;
  }

  private static List<NamedSpan> nextName(List<NamedSpan> names, int from, Sentence sentence) {
    for (NamedSpan name : names) {
      if (name.first() >= from && name.first() <= from + 3) {
        for (int i = from; i < name.first(); i++) {
          if (!sentence.token(i).isNoun() && !sentence.token(i).tag().startsWith("JJ")) {
            return List.of();
          }
        }
        return List.of(name);
      }
    }
    return List.of();
  }

  private void construction(
      String kind,
      Map<String, NamedSpan> one,
      Set<NamedSpan> others,
      String otherRole,
      int at,
      List<Relation> found) {
    for (Pattern pattern : byTrigger.getOrDefault(key("s", kind), List.of())) {
      for (NamedSpan other : others) {
        one.forEach(
            (role, name) -> {
              boolean forward =
                  pattern.subject().contains(role) && pattern.object().contains(otherRole);
              boolean backward =
                  pattern.subject().contains(otherRole) && pattern.object().contains(role);
              if (forward && pattern.allows(name.type(), other.type())) {
                add(found, new Relation(name, pattern.predicate().name(), other, at, "s"));
              } else if (backward && pattern.allows(other.type(), name.type())) {
                add(found, new Relation(other, pattern.predicate().name(), name, at, "s"));
              }
            });
      }
    }
  }
}
