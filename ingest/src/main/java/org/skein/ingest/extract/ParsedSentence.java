package org.skein.ingest.extract;

import java.util.List;
import org.skein.ingest.annotate.Dependencies;
import org.skein.ingest.annotate.Sentence;

/**
 * A sentence ready for relations.
 *
 * @param names the names in it and the references to names, by position
 * @param relations what the declared patterns find
 */
record ParsedSentence(
    Sentence sentence, Dependencies deps, List<NamedSpan> names, List<Relation> relations) {
  ParsedSentence {
    names = List.copyOf(names);
    relations = List.copyOf(relations);
  }
}
