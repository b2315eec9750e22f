package org.skein.ingest.resolve.match;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Says whether two names may mean one thing, whatever bears them: persons' names are compared as
 * such, ships' too, and all others as organisations' are. Safe to share.
 */
public final class NameScreening {
  private static final double LEAST = 0.005;
  private static final Pattern SHIP =
      Pattern.compile("(?i)^\\s*(m/v|m/t|f/v|mv|mt|fv|s/s)\\s+\\S.*");

  private final NameMatcher matcher;
  private final PersonGuess guess;
  private final PersonMatcher persons;
  private final VesselMatcher vessels;

  /** A screening that compares organisations by this matcher. */
  public NameScreening(NameMatcher matcher) {
    PersonWords words = PersonWords.shipped();
    this.matcher = matcher;
    this.guess = new PersonGuess(words);
    this.persons = new PersonMatcher(words);
    this.vessels = new VesselMatcher(words);
  }

  private NameScreening(NameMatcher matcher, NameScreening other) {
    this.matcher = matcher;
    this.guess = other.guess;
    this.persons = other.persons;
    this.vessels = other.vessels;
  }

  /** The same with another matcher for organisations. */
  NameScreening with(NameMatcher other) {
    return new NameScreening(other, this);
  }

  /** The probability that two names mean one thing, with reasons; their order does not matter. */
  public NameMatch match(String first, String second, Bearer bearer) {
    boolean ordered = first.compareTo(second) <= 0;
    String a = ordered ? first : second;
    String b = ordered ? second : first;
    return switch (bearer == Bearer.UNKNOWN ? guessed(a, b) : bearer) {
      case PERSON -> match(persons.evidence(a, b));
      case VESSEL -> match(vessels.evidence(a, b));
      case ORGANIZATION, UNKNOWN ->
          Romanizer.lacksVowels(a) == Romanizer.lacksVowels(b)
              ? matcher.match(a, b)
              : match(vessels.evidence(a, b, matcher.parts()));
    };
  }

  /** What bears these names by their looks: organisations unless something speaks for a person. */
  Bearer guessed(String a, String b) {
    if (SHIP.matcher(a).matches() || SHIP.matcher(b).matches()) {
      return Bearer.VESSEL;
    }
    return guess.arePersons(matcher.prepare(a), matcher.prepare(b))
        ? Bearer.PERSON
        : Bearer.ORGANIZATION;
  }

  private static NameMatch match(List<Evidence> reasons) {
    List<Evidence> sorted =
        reasons.stream()
            .filter(reason -> Math.abs(reason.weight()) >= LEAST)
            .sorted(Comparator.comparingDouble(reason -> -Math.abs(reason.weight())))
            .toList();
    return new NameMatch(NameModel.probability(PersonMatcher.sum(reasons)), Map.of(), sorted);
  }
}
