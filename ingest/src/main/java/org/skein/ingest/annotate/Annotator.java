package org.skein.ingest.annotate;

import java.util.List;

/** Cuts a text into sentences of tagged words, and parses the sentences that are worth it. */
public interface Annotator {
  /**
   * The sentences of {@code text}, in order; a newline always ends a sentence.
   *
   * @param text any text; offsets of the tokens refer to it
   */
  List<Sentence> sentences(String text);

  /** The dependency tree of a sentence that this annotator made. */
  Dependencies parse(Sentence sentence);
}
