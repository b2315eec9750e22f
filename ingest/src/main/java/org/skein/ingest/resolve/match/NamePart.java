package org.skein.ingest.resolve.match;

import java.util.ArrayList;
import java.util.List;

/**
 * One word of a name, by its sounds.
 *
 * @param text the word in plain small Latin letters
 * @param sounds the ways in which it may sound, the likeliest first
 * @param han its Chinese or Korean writing, or empty
 * @param role what it is in the name
 * @param bare whether it was written without short vowels
 * @param joined whether two or more words were written as one
 */
record NamePart(
    String text, List<String> sounds, String han, Role role, boolean bare, boolean joined) {

  NamePart(String text, List<String> sounds, String han, Role role, boolean bare) {
    this(text, sounds, han, role, bare, false);
  }

  /** What a word is in a name. */
  enum Role {
    /** A name, given or inherited. */
    NAME,
    /** The father's name, as Russian forms it. */
    PATRONYMIC,
    /** A single letter. */
    INITIAL,
    /** A word such as von or bin, which is left out at will. */
    WEAK,
    /** A number, or a letter beside one. */
    NUMBER
  }

  NamePart {
    sounds = List.copyOf(sounds);
  }

  boolean is(Role wanted) {
    return role == wanted;
  }

  /** This word and the next one as a single word. */
  NamePart with(NamePart next) {
    List<String> both = new ArrayList<>();
    for (String one : sounds) {
      for (String other : next.sounds) {
        both.add(one + other);
      }
    }
    return new NamePart(text + next.text, both, han + next.han, Role.NAME, bare || next.bare, true);
  }
}
