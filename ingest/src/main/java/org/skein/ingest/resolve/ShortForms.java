package org.skein.ingest.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skein.ingest.resolve.Resolver.Observed;

/**
 * The names of one document by what may stand for each later on: another spelling, a surname, an
 * acronym, the first words. Looking one up costs no more than the few names that share a key.
 */
final class ShortForms {
  private static final int MAX_SURNAMES = 8;

  /** What begins a surname of several words: "Van Halen" is not the whole name of anyone. */
  private static final Pattern PARTICLE =
      Pattern.compile("^(?i:van|von|de|del|della|da|di|du|la|le|bin|al|el|ter|ten|dos|st)\\b");

  private final List<Observed> names = new ArrayList<>();
  private final Map<String, List<Integer>> byKey = new HashMap<>();

  /**
   * @param names the names, those that are preferred first
   */
  ShortForms(Collection<Observed> names) {
    names.forEach(this::add);
  }

  /** Adds a name behind all others. */
  void add(Observed name) {
    int rank = names.size();
    names.add(name);
    index("=" + NameKey.fold(name.text()), rank);
    index("." + initials(name.text()), rank);
    if (name.type().equals("Person")) {
      surnames(name.text(), rank);
    }
    if (Types.ORGANIZATIONS.contains(name.type())) {
      int last = name.text().lastIndexOf(' ');
      int before = last < 0 ? -1 : name.text().lastIndexOf(' ', last - 1);
      firstWords(name, last, rank);
      firstWords(name, before, rank);
    }
  }

  private void surnames(String text, int rank) {
    int space = text.lastIndexOf(' ');
    for (int i = 0; i < MAX_SURNAMES && space >= 0; i++) {
      index(">" + text.substring(space + 1), rank);
      space = text.lastIndexOf(' ', space - 1);
    }
  }

  /** "CRS Report" is any report, not the one with a number. */
  private void firstWords(Observed name, int space, int rank) {
    if (space > 0 && name.text().substring(space).chars().noneMatch(Character::isDigit)) {
      index("<" + name.type() + name.text().substring(0, space), rank);
    }
  }

  private void index(String key, int rank) {
    if (key.length() > 1) {
      byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(rank);
    }
  }

  /** The first name that {@code name} may be short for, or null. */
  @Nullable Observed longerFor(Observed name) {
    String fold = NameKey.fold(name.text());
    TreeSet<Integer> firsts = new TreeSet<>();
    for (String key : keys(name, fold)) {
      for (int rank : byKey.getOrDefault(key, List.of())) {
        if (mayStandFor(name, fold, names.get(rank))) {
          firsts.add(rank);
          break;
        }
      }
    }
    return firsts.isEmpty() ? null : names.get(firsts.first());
  }

  /** The person whose whole name ends a longer one: "Democrat Ada Quorrel". */
  static @Nullable Observed personIn(Observed name, Set<Observed> people) {
    String text = name.text();
    int words = text.split(" ").length;
    for (int at = text.indexOf(' '); at > 0 && words > 2; at = text.indexOf(' ', at + 1)) {
      Observed person = new Observed(text.substring(at + 1), "Person");
      boolean whole = person.text().indexOf(' ') > 0 && !PARTICLE.matcher(person.text()).find();
      if (whole && people.contains(person)) {
        return person;
      }
    }
    return null;
  }

  /** The person of that surname, where the text takes the surname alone for something else. */
  @Nullable Observed bearerOf(Observed name) {
    List<Integer> people = byKey.getOrDefault(">" + name.text(), List.of());
    return people.isEmpty() || name.text().indexOf(' ') >= 0 ? null : names.get(people.get(0));
  }

  private static List<String> keys(Observed name, String fold) {
    List<String> keys = new ArrayList<>(3);
    keys.add("=" + fold);
    if (name.type().equals("Person")) {
      keys.add(">" + name.text());
      return keys;
    }
    if (name.text().length() >= 2) {
      keys.add("." + name.text());
    }
    if (fold.length() >= 4 && Types.ORGANIZATIONS.contains(name.type())) {
      keys.add("<" + name.type() + name.text());
    }
    return keys;
  }

  private static boolean mayStandFor(Observed name, String fold, Observed other) {
    boolean sameKind = other.type().equals(name.type()) || Types.related(other.type(), name.type());
    return sameKind
        && (other.text().length() > name.text().length()
            || NameKey.fold(other.text()).equals(fold));
  }

  static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }
}
