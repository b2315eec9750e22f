package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skein.graph.model.Span;
import org.skein.ingest.annotate.Dependencies;
import org.skein.ingest.annotate.Sentence;

/**
 * Which words of a sentence take which names in which roles, whatever the construction: "X, which
 * was bought by Y" and "Y and Z buy X" both give the word "buy" with Y as {@code subj} and X as
 * {@code obj}.
 */
final class Frames {
  private static final int MAX_FILLERS = 60;

  /** A word that takes both names of a pair. */
  record Frame(int trigger, String subjectRole, String objectRole) {}

  private record Pair(Span subject, Span object) {}

  private final Map<Pair, List<Frame>> frames = new HashMap<>();

  Frames(Sentence sentence, Dependencies deps, Ends ends) {
    Roles roles = new Roles(sentence, deps);
    for (int t = 0; t < sentence.size(); t++) {
      String tag = sentence.token(t).tag();
      boolean content = tag.startsWith("VB") || tag.startsWith("NN") || tag.startsWith("JJ");
      if (content && ends.named(t).isEmpty()) {
        add(t, roles.of(t), ends);
      }
    }
  }

  private void add(int trigger, Map<String, Set<Integer>> roles, Ends ends) {
    record Filler(String role, NamedSpan name) {}
    List<Filler> fillers = new ArrayList<>();
    roles.forEach(
        (role, tokens) ->
            tokens.forEach(
                token -> ends.of(token).forEach(name -> fillers.add(new Filler(role, name)))));
    if (fillers.size() > MAX_FILLERS) {
      return; // a table, not a statement
    }
    for (Filler subject : fillers) {
      for (Filler object : fillers) {
        if (!subject.name().span().overlaps(object.name().span())) {
          frames
              .computeIfAbsent(
                  new Pair(subject.name().span(), object.name().span()), key -> new ArrayList<>(2))
              .add(new Frame(trigger, subject.role(), object.role()));
        }
      }
    }
  }

  /** The words that take both names, in the order of the sentence. */
  List<Frame> of(NamedSpan subject, NamedSpan object) {
    return frames.getOrDefault(new Pair(subject.span(), object.span()), List.of());
  }
}
