package org.skein.ingest.resolve.match;

import java.util.List;

/** Whether names look like persons': nothing in them names a body, and something a person. */
final class PersonGuess {
  private static final int MOST_WORDS = 6;

  private final PersonWords words;

  PersonGuess(PersonWords words) {
    this.words = words;
  }

  boolean arePersons(NameMatcher.Prepared a, NameMatcher.Prepared b) {
    return mayBe(a) && mayBe(b) && (speaksForPerson(a) || speaksForPerson(b));
  }

  /** No known word of organisations, no number, and as many words as a person has. */
  private boolean mayBe(NameMatcher.Prepared name) {
    NameForm form = name.forms().get(0);
    if (Han.in(name.name())) {
      return isHanPerson(name.name());
    }
    List<String> parts = form.words;
    boolean few = parts.size() >= 2 && parts.size() <= MOST_WORDS;
    return few && form.numbers.isEmpty() && form.units.stream().allMatch(this::fits);
  }

  private boolean fits(Unit unit) {
    return unit.kind == Kind.CORE
        || unit.kind == Kind.STOP
        || words.isTitle(unit.text)
        || words.isParticle(unit.text)
        || words.isGivenName(Phones.of(unit.text));
  }

  private boolean isHanPerson(String name) {
    String han = name.replaceAll("[\\s·•]", "");
    boolean compound =
        han.length() >= 3 && words.isCompoundSurname(Han.pinyin(han.substring(0, 2)));
    boolean all = han.chars().allMatch(c -> Han.is((char) c));
    return all
        && han.length() >= 2
        && han.length() <= (compound ? 4 : 3)
        && (compound || words.isSurname(Han.reading(Han.simplified(han).charAt(0))));
  }

  private boolean speaksForPerson(NameMatcher.Prepared name) {
    if (Han.in(name.name())) {
      return isHanPerson(name.name());
    }
    for (String word : name.forms().get(0).words) {
      boolean speaks =
          words.isGivenName(Phones.of(word))
              || words.isTitle(word)
              || words.isSurname(word)
              || word.matches("bin|ibn|.*(ovich|evich|ovna|evna)|.{3,}(enko|shvili)");
      if (speaks) {
        return true;
      }
    }
    return false;
  }
}
