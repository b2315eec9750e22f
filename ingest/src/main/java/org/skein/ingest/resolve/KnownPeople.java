package org.skein.ingest.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Name;
import org.skein.ingest.resolve.match.Evidence;
import org.skein.ingest.resolve.match.Han;

/**
 * Known people by less than their whole name: initials and surname, or the surname alone where
 * nobody else known has it and the document names what the person is known for.
 */
final class KnownPeople {
  private static final int MOST_WORDS = 4;

  /**
   * Surnames that many bear, most of them among the commonest of the United States by the census of
   * 2010, and some that are given names too: they alone name nobody.
   */
  private static final Set<String> COMMON =
      Set.of(
          """
          smith johnson williams brown jones garcia miller davis martinez wilson anderson thomas
          taylor moore jackson martin lee perez thompson white harris clark lewis robinson walker
          young allen king wright scott hill green adams nelson baker hall campbell mitchell
          carter roberts phillips evans turner parker collins edwards stewart morris murphy cook
          rogers morgan cooper reed bailey bell kelly howard ward cox richardson wood watson
          brooks bennett gray james hughes price myers long foster sanders ross powell sullivan
          russell jordan graham wallace west cole hayes ford hamilton kaplan simon marcus michael
          paul keller dean
          """
              .strip()
              .split("\\s+"));

  private static final Pattern INITIALS =
      Pattern.compile("(?:\\p{Lu}\\.?[ -]?){1,3} \\p{Lu}\\p{L}+");

  private final Map<String, List<ReferenceEntity>> bySurname = new HashMap<>();
  private final Map<String, Set<String>> knownFor = new HashMap<>();

  KnownPeople(Knowledge knowledge, KnownNames names) {
    for (ReferenceEntity person : knowledge.all()) {
      if (!person.entity().type().equals("Person")) {
        continue;
      }
      Set<String> surnames = new HashSet<>();
      for (Name name : person.allNames()) {
        int space = name.text().lastIndexOf(' ');
        if (space > 0 && !Han.in(name.text())) {
          surnames.add(NameKey.fold(name.text().substring(space + 1)));
        }
      }
      surnames.forEach(
          surname -> bySurname.computeIfAbsent(surname, k -> new ArrayList<>(1)).add(person));
      knownFor.put(person.entity().id(), named(person.role(), names));
    }
  }

  /** The entities that a text of a few words names. */
  private static Set<String> named(@Nullable String role, KnownNames names) {
    Set<String> ids = new HashSet<>();
    String[] words = role == null ? new String[0] : role.split("[\\s,;]+");
    for (int i = 0; i < words.length; i++) {
      for (int end = i + 1; end <= Math.min(words.length, i + MOST_WORDS); end++) {
        String part = String.join(" ", List.of(words).subList(i, end));
        if (Character.isUpperCase(part.charAt(0))) {
          names.spelt(part).forEach(known -> ids.add(known.id()));
        }
      }
    }
    return ids;
  }

  /** The person that is meant, or null. */
  @Nullable Resolution of(Resolver.Observed name, Set<String> context) {
    String text = name.text();
    boolean initials = INITIALS.matcher(text).matches();
    if (!initials && text.indexOf(' ') >= 0) {
      return null;
    }
    String surname = NameKey.fold(text.substring(text.lastIndexOf(' ') + 1));
    List<ReferenceEntity> bearers = bySurname.getOrDefault(surname, List.of());
    if (initials) {
      bearers = bearers.stream().filter(person -> begins(person, text.charAt(0))).toList();
    }
    if (bearers.size() != 1) {
      return null;
    }
    ReferenceEntity person = bearers.get(0);
    boolean isKnown =
        knownFor.getOrDefault(person.entity().id(), Set.of()).stream().anyMatch(context::contains);
    boolean telling = !COMMON.contains(surname) && surname.length() > 3;
    boolean enough = initials ? isKnown || telling : isKnown && telling;
    return enough
        ? new Resolution(
            person.entity(),
            initials ? 0.8 : 0.7,
            "context",
            List.of(new Evidence("nobody else known has the surname", 1, 1)))
        : null;
  }

  private static boolean begins(ReferenceEntity person, char initial) {
    return person.allNames().stream()
        .anyMatch(name -> name.text().indexOf(' ') > 0 && name.text().charAt(0) == initial);
  }
}
