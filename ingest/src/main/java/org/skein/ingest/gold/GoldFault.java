package org.skein.ingest.gold;

import java.util.Locale;

/**
 * What is wrong with an annotated document.
 *
 * @param document the id of the document
 * @param rule the rule that it breaks
 * @param found what was found, in words
 * @param todo what to do about it
 */
public record GoldFault(String document, Rule rule, String found, String todo) {

  /** What annotated documents are held to. */
  public enum Rule {
    /** No two documents have one id. */
    ID_TWICE,
    /** No two documents have one text. */
    TEXT_TWICE,
    /** A document has a text. */
    NO_TEXT,
    /** A document has a day of publication; a claim holds in a year, a month or on a day. */
    DATE,
    /** The type is of the vocabulary and not an abstract one. */
    UNKNOWN_TYPE,
    /** The predicate is of the vocabulary. */
    UNKNOWN_PREDICATE,
    /** The mood is of the vocabulary. */
    UNKNOWN_MOOD,
    /** The metric is of the vocabulary. */
    UNKNOWN_METRIC,
    /** No two entities of a document have one id. */
    ENTITY_TWICE,
    /** An entity has mentions, each with the very words of the text and once. */
    MENTION,
    /** A mention is no piece of a word. */
    MENTION_IN_A_WORD,
    /** A mention names one entity, and its ends do not lie across another's. */
    MENTION_OF_TWO,
    /** A topic takes part in a claim. */
    TOPIC_WITHOUT_CLAIM,
    /** An id that is referred to is that of an entity of the document. */
    DANGLING,
    /** A quote has the very words of the text. */
    QUOTE,
    /** Subject and object are of types that the predicate joins. */
    ENDS,
    /** A claim is stated once, in either direction where that is the same. */
    CLAIM_TWICE,
    /** Subject and object are two. */
    CLAIM_OF_ITSELF,
    /** A measurement has a bound, and low is not above high. */
    BOUNDS,
    /** A measurement has a unit. */
    UNIT;

    /** The name as reports give it, such as {@code id-twice}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
