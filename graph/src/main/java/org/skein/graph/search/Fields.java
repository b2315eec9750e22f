package org.skein.graph.search;

/** The names of all fields of the index, and the values of {@link #KIND}. */
final class Fields {
  /** What a result is. */
  static final String KIND = "kind";

  static final String ENTITY = "entity";
  static final String CLAIM = "claim";
  static final String DOCUMENT = "document";

  /** What and which a result is, as in {@code claim:c1}: one document of the index for each. */
  static final String UID = "uid";

  /** The document that a claim is stated in, or that a document is. */
  static final String STATED_IN = "statedIn";

  /** The origin of the document that a claim is stated in. */
  static final String ORIGIN = "origin";

  /** The day on which the document was published, as 20240131; 0 where unknown. */
  static final String DAY = "day";

  /** The id of the subject of a claim. */
  static final String SUBJECT = "subject";

  /** The id of the object of a claim. */
  static final String OBJECT = "object";

  /** The id of whoever a claim is attributed to. */
  static final String SAID_BY = "saidBy";

  /** The predicate of a claim. */
  static final String PREDICATE = "predicate";

  /** The subject of a claim that says, unrefuted, where it is located. */
  static final String LOCATED = "located";

  /** All names of an entity, as text. */
  static final String NAMES = "names";

  /** The name to show, as a key. */
  static final String MAIN_KEY = "mainKey";

  /** All names, as keys. */
  static final String KEY = "key";

  /** All names from each of their words on, as keys. */
  static final String TAIL = "tail";

  /** All names from the last character to the first, as keys, to forgive errors at their begin. */
  static final String BACKWARDS = "backwards";

  /** The first three and more characters of tails, to forgive typing errors while typing. */
  static final String EDGE = "edge";

  /** Chinese names as they are read out, whole and from each character on. */
  static final String PINYIN = "pinyin";

  /** The first letters of the syllables of a Chinese name. */
  static final String INITIALS = "initials";

  /** The words of the sentence of a claim. */
  static final String SENTENCE = "sentence";

  /** Names of the ends of a claim, and what the predicate is called. */
  static final String ENDS = "ends";

  static final String TITLE = "title";
  static final String TEXT = "text";

  /** Words as they are written, to propose what was meant. */
  static final String SPELLING = "spelling";

  /** Features that weigh on the rank. */
  static final String FEATURES = "features";

  /** The feature: what {@link Reach} says of an entity. */
  static final String REACH = "reach";

  /** The feature: years since 1990 of a claim or document. */
  static final String RECENT = "recent";

  /** The number of claims of an entity, as the graph counts them. */
  static final String CLAIMS = "claims";

  /** The view of a result, encoded by {@link ViewCodec}. */
  static final String VIEW = "view";

  private Fields() {}

  /** The {@link #UID} of a result. */
  static String uid(String kind, String id) {
    return kind + ":" + id;
  }
}
