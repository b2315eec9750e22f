package org.skein.ingest.resolve.match;

/** What a comparison of two names looks at; every value lies between 0 and 1. */
public enum Feature {
  BASE(0, "Always 1"),
  SAME(1, "The names are the same but for case, blanks, punctuation and legal form"),
  COVERED_LEAST(1, "The share of the weightier name that the other one has"),
  COVERED_MOST(1, "The share of the lighter name that the other one has"),
  CORE(1, "How alike the made-up parts of both names sound"),
  CORE_CLOSE(1, "The made-up parts are almost the same"),
  CORE_DIFFERS(-1, "Both names have made-up parts that the other one lacks"),
  CORE_MISSING(0, "One name has made-up parts that the other one lacks"),
  CORE_NONE(0, "Neither name has a made-up part"),
  CORE_ONE(0, "Only one name has a made-up part"),
  BEGINNING(1, "How much of the shorter core is a common beginning"),
  STRETCH(0, "How much of the shorter name is one common stretch of letters"),
  ACRONYM(1, "How well one name abbreviates the other"),
  NUMBER_SAME(1, "Both names hold the same acronym or number"),
  NUMBER_DIFFERS(-1, "The names hold different numbers"),
  NUMBER_ONE(0, "Only one name holds a number"),
  PLACE_SAME(1, "Both names hold the same place"),
  PLACE_DIFFERS(-1, "The names hold different places"),
  PLACE_ONE(0, "Only one name holds a place"),
  SUBJECT_DIFFERS(-1, "Each name has a subject that the other one lacks"),
  SUBJECT_MISSING(0, "One name has a subject that the other one lacks"),
  BODY_DIFFERS(-1, "Each name is of a kind of body that the other one is not"),
  BODY_MISSING(0, "One name is of a kind of body that the other one is not"),
  LEGAL_DIFFERS(-1, "The legal forms differ"),
  CHARACTERS_IN_ORDER(
      1, "Chinese: the shorter name is made of characters of the longer one, in order"),
  CHARACTERS_SHARED(
      0, "Chinese: the share of the shorter name's characters that the longer one has"),
  LETTERS(0, "How alike the letters of both names are as they stand"),
  WORDS_SORTED(0, "How alike the words of both names are in alphabetical order"),
  SCRIPTS(0, "The names are in different scripts"),
  SCRIPTS_COVERED(1, "Different scripts, and the weightier name is covered this far"),
  SCRIPTS_CORE(1, "Different scripts, and the cores sound this much alike"),
  SCRIPTS_CORE_DIFFERS(-1, "Different scripts, and each has a core that the other one lacks"),
  SINGLE_WORDS(0, "Both names are single words"),
  COVERED_BOTH(1, "The shared share of both names, multiplied"),
  COMMON_WORDS_ONLY(
      -1, "The whole name is covered, and nothing but common words was needed for it"),
  CORE_CLASH(-1, "Both names have a made-up part that nothing in the other one resembles"),
  SUBJECT_CLASH(-1, "Both names have a subject that the other one lacks"),
  PARTS_DIFFER(-1, "How many parts of each name the other one lacks: the lesser number, of four"),
  BRANCH(-1, "One name is a branch or a part of what the other one names"),
  MEANING(1, "Different scripts: a character of the made-up part means a word of the other name"),
  ONE_APART(-1, "The names are the same but for one telling part of each"),
  CORE_APART(
      -1, "The names are the same but for one telling part of each, and one of them is made up"),
  NUMBER_MORE(-1, "One name is the other and a number"),
  PLACE_MORE(0, "One name is the other and a place");

  private final int direction;

  private final String words = name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');

  private final String says;

  Feature(int direction, String says) {
    this.direction = direction;
    this.says = says;
  }

  /** What was looked at, as a sentence without its end. */
  public String says() {
    return says;
  }

  /** The name to show. */
  public String words() {
    return words;
  }

  /** 1 if more of it may only speak for one thing, -1 if only against, 0 if either. */
  int direction() {
    return direction;
  }
}
