package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.annotate.Annotator;
import org.skein.ingest.annotate.Dependencies;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.annotate.Token;

/** Parses the sentences that name enough to state something, and runs the patterns over them. */
final class SentenceParser {
  private final Annotator annotator;
  private final PatternMatcher patterns;
  private final Triggers triggers;

  SentenceParser(Annotator annotator, Vocabulary vocabulary) {
    this.annotator = annotator;
    this.patterns = new PatternMatcher(vocabulary);
    this.triggers = new Triggers(vocabulary);
  }

  /**
   * The parsed sentences of a document: those with two names or references, and those with a
   * number, which may measure what was named before.
   *
   * @param names the names of each sentence, by position
   */
  List<ParsedSentence> parse(List<Sentence> sentences, List<List<NamedSpan>> names) {
    Reference reference = new Reference(sentences, names);
    List<ParsedSentence> parsed = new ArrayList<>();
    boolean after = false;
    for (Sentence sentence : sentences) {
      List<NamedSpan> own = names.get(sentence.index());
      after |= !own.isEmpty();
      Map<Integer, NamedSpan> references = reference.in(sentence.index());
      if (own.size() + references.size() >= 2 || (after && hasNumber(sentence, own))) {
        parsed.add(parse(sentence, own, references));
      }
    }
    return parsed;
  }

  private static boolean hasNumber(Sentence sentence, List<NamedSpan> names) {
    for (int i = 0; i < sentence.size(); i++) {
      int at = i;
      Token token = sentence.token(i);
      boolean number =
          token.tag().equals("CD") || token.text().chars().anyMatch(Character::isDigit);
      if (number && names.stream().noneMatch(name -> name.covers(at))) {
        return true;
      }
    }
    return false;
  }

  private ParsedSentence parse(
      Sentence sentence, List<NamedSpan> own, Map<Integer, NamedSpan> references) {
    Dependencies deps = annotator.parse(sentence);
    Ends ends = new Ends(sentence, deps, own, references);
    List<NamedSpan> all = new ArrayList<>(own);
    all.addAll(references.values());
    all.sort(Comparator.comparing(NamedSpan::span));
    return new ParsedSentence(
        sentence,
        deps,
        all,
        patterns.match(sentence, deps, ends, own),
        new Frames(sentence, deps, ends),
        triggers,
        Senses.shipped().of(sentence));
  }
}
