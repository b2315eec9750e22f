package org.skein.ingest.resolve.match;

/** What a comparison of two names looks at; every value lies between 0 and 1. */
public enum Feature {
  /** Always 1. */
  BASE,
  /** The names are the same but for case, blanks, punctuation and legal form. */
  SAME,
  /** The share of the weightier name that the other one has. */
  COVERED_LEAST,
  /** The share of the lighter name that the other one has. */
  COVERED_MOST,
  /** How alike the made-up parts of both names sound. */
  CORE,
  /** The made-up parts are almost the same. */
  CORE_CLOSE,
  /** Both names have made-up parts that the other one lacks. */
  CORE_DIFFERS,
  /** One name has made-up parts that the other one lacks. */
  CORE_MISSING,
  /** Neither name has a made-up part. */
  CORE_NONE,
  /** Only one name has a made-up part. */
  CORE_ONE,
  /** How much of the shorter core is a common beginning. */
  BEGINNING,
  /** How much of the shorter name is one common stretch of letters. */
  STRETCH,
  /** How well one name abbreviates the other. */
  ACRONYM,
  /** Both names hold the same acronym or number. */
  NUMBER_SAME,
  /** The names hold different numbers. */
  NUMBER_DIFFERS,
  /** Only one name holds a number. */
  NUMBER_ONE,
  /** Both names hold the same place. */
  PLACE_SAME,
  /** The names hold different places. */
  PLACE_DIFFERS,
  /** Only one name holds a place. */
  PLACE_ONE,
  /** Each name has a subject that the other one lacks. */
  SUBJECT_DIFFERS,
  /** One name has a subject that the other one lacks. */
  SUBJECT_MISSING,
  /** Each name is of a kind of body that the other one is not. */
  BODY_DIFFERS,
  /** One name is of a kind of body that the other one is not. */
  BODY_MISSING,
  /** The legal forms differ. */
  LEGAL_DIFFERS,
  /** Chinese: the shorter name is made of characters of the longer one, in order. */
  CHARACTERS_IN_ORDER,
  /** Chinese: the share of the shorter name's characters that the longer one has. */
  CHARACTERS_SHARED,
  /** How alike the letters of both names are as they stand. */
  LETTERS,
  /** How alike the words of both names are in alphabetical order. */
  WORDS_SORTED,
  /** The names are in different scripts. */
  SCRIPTS,
  /** Different scripts, and the weightier name is covered this far. */
  SCRIPTS_COVERED,
  /** Different scripts, and the cores sound this much alike. */
  SCRIPTS_CORE,
  /** Different scripts, and each has a core that the other one lacks. */
  SCRIPTS_CORE_DIFFERS,
  /** Both names are single words. */
  SINGLE_WORDS,
  /** The shared share of both names, multiplied. */
  COVERED_BOTH,
  /** The whole name is covered, and nothing but common words was needed for it. */
  COMMON_WORDS_ONLY
}
