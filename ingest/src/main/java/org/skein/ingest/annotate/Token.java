package org.skein.ingest.annotate;

/**
 * One word or mark of a sentence.
 *
 * @param start first UTF-16 unit in the document
 * @param end the unit behind the last
 * @param text as written in the document
 * @param form as given to tagger and parser: headline capitals undone
 * @param lemma the dictionary form, lower case unless a name
 * @param tag Penn Treebank part of speech
 * @param cluster distributional similarity class of the form, empty if unknown
 * @param ne {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION}, {@code MISC} or {@code O}
 */
public record Token(
    int start,
    int end,
    String text,
    String form,
    String lemma,
    String tag,
    String cluster,
    String ne) {
  /** Whether the tag is that of a verb. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Whether the tag is that of a common or proper noun. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether the tag is that of a proper noun. */
  public boolean isProper() {
    return tag.startsWith("NNP");
  }
}
