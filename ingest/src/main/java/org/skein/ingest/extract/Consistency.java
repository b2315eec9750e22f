package org.skein.ingest.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.skein.graph.model.Span;
import org.skein.ingest.annotate.Sentence;

/** Brings the names of one document into agreement. */
final class Consistency {
  private static final int SURE_VOTES = 3;
  private final String text;
  private final List<Sentence> sentences;
  private final List<List<NamedSpan>> names;
  private final Map<String, Map<String, Integer>> votes = new TreeMap<>();

  Consistency(
      String text,
      List<Sentence> sentences,
      List<List<NamedSpan>> names,
      List<DictionaryHit> hits) {
    this.text = text;
    this.sentences = sentences;
    this.names = names;
    for (List<NamedSpan> list : names) {
      for (NamedSpan name : list) {
        vote(name.text(), name.type(), 1);
      }
    }
    for (DictionaryHit hit : hits) {
      if (!hit.ambiguous() && votes.containsKey(hit.span().of(text))) {
        vote(hit.span().of(text), hit.type(), SURE_VOTES);
      }
    }
  }

  private void vote(String surface, String type, int weight) {
    votes.computeIfAbsent(surface, key -> new TreeMap<>()).merge(type, weight, Integer::sum);
  }

  void apply() {
    surnames();
    acronyms();
    for (int i = 0; i < names.size(); i++) {
      names.get(i).replaceAll(name -> name.withType(winner(name.text(), name.type())));
    }
    spread();
  }

  /** The type with most votes; of those with as many, {@code otherwise} or the first by name. */
  private String winner(String surface, String otherwise) {
    String best = otherwise;
    int most = votes.getOrDefault(surface, Map.of()).getOrDefault(otherwise, 0);
    for (Map.Entry<String, Integer> entry : votes.getOrDefault(surface, Map.of()).entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }

  private void surnames() {
    List<NamedSpan> people =
        names.stream()
            .flatMap(List::stream)
            .filter(name -> name.type().equals("Person") && name.end() - name.first() > 1)
            .toList();
    for (NamedSpan person : people) {
      String surname = person.text().substring(person.text().lastIndexOf(' ') + 1);
      if (votes.containsKey(surname)) {
        vote(surname, "Person", SURE_VOTES);
      }
    }
  }

  /** "Name of a Thing (NT)": the acronym is of the type of the name before it. */
  private void acronyms() {
    for (List<NamedSpan> list : names) {
      for (NamedSpan acronym : list) {
        for (NamedSpan name : list) {
          boolean bracketed =
              name.end() + 1 == acronym.first()
                  && sentences.get(name.sentence()).token(name.end()).text().equals("(");
          if (bracketed && isAcronymOf(acronym.text(), name.text())) {
            vote(acronym.text(), winner(name.text(), name.type()), SURE_VOTES + 1);
          }
        }
      }
    }
  }

  private static boolean isAcronymOf(String acronym, String name) {
    if (acronym.length() < 2 || acronym.length() > 8) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString().equals(acronym)
        || acronym.startsWith(initials.toString()) && initials.length() > 1;
  }

  /** Words that are a name in one place are that name wherever they stand. */
  private void spread() {
    Words words = new Words(text);
    for (Map.Entry<String, Map<String, Integer>> entry : votes.entrySet()) {
      String surface = entry.getKey();
      if (!Character.isUpperCase(surface.codePointAt(0)) && surface.indexOf(' ') < 0) {
        continue;
      }
      String type = winner(surface, entry.getValue().keySet().iterator().next());
      if (type.equals("Topic") || surface.length() < 3) {
        continue;
      }
      for (Span span : words.occurrences(surface)) {
        add(span, type);
      }
    }
  }

  private void add(Span span, String type) {
    int index = HitsBySentence.sentenceAt(sentences, span.start());
    if (index < 0 || !sentences.get(index).span().contains(span)) {
      return;
    }
    List<NamedSpan> here = names.get(index);
    NamedSpan name = MentionFinder.at(sentences.get(index), new DictionaryHit(span, type, false));
    if (name != null && here.stream().noneMatch(other -> other.span().overlaps(span))) {
      here.add(name);
      here.sort(Comparator.comparing(NamedSpan::span));
    }
  }
}
