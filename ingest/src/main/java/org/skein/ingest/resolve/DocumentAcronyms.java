package org.skein.ingest.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skein.ingest.resolve.Resolver.Observed;

/** The acronyms that a document explains by a longer name of its own. */
final class DocumentAcronyms {
  private static final int MAX_LETTERS = 7;
  private static final int BEFORE = 120;
  private static final int SMALL = 3;
  private static final int STEM = 5;
  private static final Pattern BRACKET = Pattern.compile("\\((\\p{Lu}{2,7})s?[),;]");

  private final Map<String, Set<String>> longer = new HashMap<>();

  private final Map<String, Set<String>> defined = new HashMap<>();

  DocumentAcronyms(Collection<Observed> names, String text) {
    define(text);
    for (Observed name : names) {
      if (Types.ORGANIZATIONS.contains(name.type()) && name.text().indexOf(' ') > 0) {
        longer
            .computeIfAbsent(ShortForms.initials(name.text()), k -> new HashSet<>(2))
            .add(NameKey.fold(name.text()));
      }
    }
  }

  /**
   * True if an acronym of the known entity stands in this document for a longer name that is not
   * one of the entity's: "HIT" where "Hooghly Institute of Technology" is named.
   */
  boolean explain(Observed name, KnownName known, boolean supported) {
    boolean acronym =
        !known.type().equals("Place")
            && (known.ambiguous() || known.name().kind().equals("acronym"));
    if (name.text().length() > MAX_LETTERS || !isUpperCase(name.text())) {
      return false;
    }
    if (isOther(known, defined.getOrDefault(name.text(), Set.of()))) {
      return true;
    }
    Set<String> names = longer.getOrDefault(name.text(), Set.of());
    List<String> own =
        known.reference().allNames().stream().map(n -> NameKey.fold(n.text())).toList();
    return !supported && acronym && !names.isEmpty() && names.stream().noneMatch(own::contains);
  }

  private static boolean isUpperCase(String text) {
    return text.chars().allMatch(c -> !Character.isLetter(c) || Character.isUpperCase(c));
  }

  /** True if the words before the bracket are not half of those of any name of the entity. */
  private static boolean isOther(KnownName known, Set<String> meanings) {
    return !meanings.isEmpty()
        && meanings.stream()
            .allMatch(
                meaning ->
                    known.reference().allNames().stream()
                        .noneMatch(name -> isLike(meaning, name.text())));
  }

  private static boolean isLike(String meaning, String name) {
    List<String> words = new ArrayList<>(NameKey.telling(meaning));
    int all = words.size();
    List<String> own = NameKey.telling(name);
    words.removeIf(word -> own.stream().anyMatch(other -> begin(word, other)));
    return 2 * words.size() <= all && 2 * (all - words.size()) >= own.size();
  }

  private static boolean begin(String word, String other) {
    int shortest = Math.min(Math.min(word.length(), other.length()), STEM);
    return word.regionMatches(0, other, 0, shortest);
  }

  /** Finds "highly enriched uranium (HEU)": as many words before as letters, each beginning so. */
  private void define(String text) {
    Matcher bracket = BRACKET.matcher(text);
    while (bracket.find()) {
      String letters = bracket.group(1);
      String before = text.substring(Math.max(0, bracket.start() - BEFORE), bracket.start());
      String meaning = meaning(letters, before.split("[\\s\\u00a0-]+"));
      if (meaning != null) {
        defined.computeIfAbsent(letters, k -> new HashSet<>(2)).add(meaning);
      }
    }
  }

  /** The shortest run of words at the end that has the letters as initials, small words aside. */
  private static @Nullable String meaning(String letters, String[] words) {
    int letter = letters.length() - 1;
    for (int i = words.length - 1; i >= 0 && words.length - i <= 2 * letters.length(); i--) {
      boolean fits =
          !words[i].isEmpty()
              && Character.toUpperCase(words[i].charAt(0)) == letters.charAt(letter);
      boolean small =
          !words[i].isEmpty()
              && words[i].length() <= SMALL
              && Character.isLowerCase(words[i].charAt(0));
      if (fits) {
        letter--;
      } else if (!small) {
        return null;
      }
      if (letter < 0) {
        return String.join(" ", List.of(words).subList(i, words.length));
      }
    }
    return null;
  }
}
