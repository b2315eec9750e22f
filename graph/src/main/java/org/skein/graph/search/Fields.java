package org.skein.graph.search;

/** The names of all fields of the index, and the values of {@link #KIND}. */
final class Fields {
  /** What a result is. */
  static final String KIND = "kind";

  static final String ENTITY = "entity";
  static final String CLAIM = "claim";
  static final String DOCUMENT = "document";

  /** The type of an entity. */
  static final String TYPE = "type";

  /** A type and its ancestors: of an entity, or of both ends of a claim. */
  static final String IS_A = "isA";

  /** All names of an entity, as text. */
  static final String NAMES = "names";

  /** The name to show, as a key. */
  static final String MAIN_KEY = "mainKey";

  /** All names, as keys. */
  static final String KEY = "key";

  /** All names from each of their words on, as keys. */
  static final String TAIL = "tail";

  /** The first three and more characters of tails, to forgive typing errors while typing. */
  static final String EDGE = "edge";

  /** The words of the sentence of a claim. */
  static final String SENTENCE = "sentence";

  /** Names of the ends of a claim, and what the predicate is called. */
  static final String ENDS = "ends";

  static final String TITLE = "title";
  static final String TEXT = "text";

  /** Features that weigh on the rank. */
  static final String FEATURES = "features";

  /** The feature: 1 and the number of claims of an entity. */
  static final String CLAIMS = "claims";

  /** The view of a result, encoded by {@link ViewCodec}. */
  static final String VIEW = "view";

  private Fields() {}
}
