package edu.stanford.nlp.tagger.maxent;

/**
 * How often the tagger's training text shows a word as a common word and as a name. It stands in
 * this package because the tagger's dictionary is open to it alone.
 */
public final class TaggerLexicon {
  private final Dictionary dictionary;

  public TaggerLexicon(MaxentTagger tagger) {
    this.dictionary = tagger.dict;
  }

  /** Occurrences of {@code word}, as written, with a tag other than that of a proper noun. */
  public int commonCount(String word) {
    return dictionary.sum(word) - properCount(word);
  }

  /** Occurrences of {@code word}, as written, tagged as a proper noun. */
  public int properCount(String word) {
    return dictionary.getCount(word, "NNP") + dictionary.getCount(word, "NNPS");
  }
}
