package org.skein.ingest.extract;

import java.util.List;
import org.skein.ingest.annotate.Dependencies;
import org.skein.ingest.annotate.Sentence;

/**
 * A sentence ready for relations.
 *
 * @param names the names in it and the references to names, by position
 * @param relations what the declared patterns find
 * @param frames which words take which names
 * @param triggers which words may state a predicate
 * @param senses what each word says of two parties, by position
 */
record ParsedSentence(
    Sentence sentence,
    Dependencies deps,
    List<NamedSpan> names,
    List<Relation> relations,
    Frames frames,
    Triggers triggers,
    List<List<String>> senses) {
  ParsedSentence {
    names = List.copyOf(names);
    relations = List.copyOf(relations);
    senses = List.copyOf(senses);
  }
}
