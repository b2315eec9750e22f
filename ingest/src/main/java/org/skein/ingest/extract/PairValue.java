package org.skein.ingest.extract;

/**
 * What the second judgement of a predicate for a pair of names is made from, in the order in which
 * the model has its weights. Judgements are probabilities unless log-odds are spoken of.
 */
enum PairValue {
  /** The log-odds of the first judgement. */
  OWN,
  /** The same where it is above zero, else 0. */
  OWN_ABOVE,
  /** How much more surely the predicate holds of the best other subject in the subject's list. */
  BESIDE_SUBJECT,
  /** How much more surely it holds of the best other object in the object's list. */
  BESIDE_OBJECT,
  /** The log-odds of that other subject, 0 where there is none. */
  BESIDE_SUBJECT_ODDS,
  /** The log-odds of that other object, 0 where there is none. */
  BESIDE_OBJECT_ODDS,
  /** 1 where the subject stands in a list with another. */
  SUBJECT_LISTED,
  /** 1 where the object stands in a list with another. */
  OBJECT_LISTED,
  /** By how much another object, of no list with this one, is surer; 0 where it is not. */
  RIVAL_OBJECT_AHEAD,
  /** By how much another subject, of no list with this one, is surer; 0 where it is not. */
  RIVAL_SUBJECT_AHEAD,
  /** 1 where there is no such other object. */
  ONLY_OBJECT,
  /** 1 where there is no such other subject. */
  ONLY_SUBJECT,
  /** The surest predicate of the pair turned round. */
  TURNED,
  /** The surest other predicate of the same pair. */
  OTHER,
  /** 1 where that is surer than this. */
  OTHER_AHEAD,
  /** 1 where a declared pattern states this predicate of the pair. */
  PATTERN,
  /** The log-odds of the first judgement where a pattern states it, else 0. */
  PATTERN_ODDS,
  /** 1 where a pattern states another predicate only. */
  OTHER_PATTERN,
  /** 1 where the object is a topic. */
  TOPIC,
  /** 1 where the subject is a pronoun or definite noun. */
  SUBJECT_REFERS,
  /** 1 where the object is a pronoun or definite noun. */
  OBJECT_REFERS,
  /** 1 in a headline. */
  HEADLINE,
  /** Tens of tokens between the names, at most 3.1. */
  DISTANCE,
  /** Tens of names in the sentence, at most 1.5. */
  NAMES,
  /** {@link #TURNED} times the first judgement. */
  TURNED_BY_OWN,
  /** {@link #OTHER} times the first judgement. */
  OTHER_BY_OWN,
  /** The surest other subject times the first judgement. */
  RIVAL_SUBJECT_BY_OWN,
  /** The surest other object times the first judgement. */
  RIVAL_OBJECT_BY_OWN
}
