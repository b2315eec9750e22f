package org.skein.ingest.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Name;
import org.skein.ingest.resolve.match.NameMatcher;

/**
 * The imported names by which an entity may be found in a text, not only resolved. A name is
 * distinctive if it is no acronym, one imported entity alone has it, and either three words or more
 * with a place or a made-up word among them, or two words of which one is made up and borne by no
 * more than two names of the import; a Chinese name has six characters or more. All others, such as
 * "Ministry of Health" or "Blue Water", are left to the tagger.
 */
final class DistinctiveNames {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}{6,}");
  private static final int MANY = 3;
  private static final int RARE = 2;
  private static final int LONG_WORD = 6;
  private static final int SHORT_WORD = 4;
  private static final int LEAST_LETTERS = 12;

  private final Map<String, Integer> bearers = new HashMap<>();
  private final Map<String, Integer> words = new HashMap<>();
  private final NameMatcher matcher;

  private DistinctiveNames(NameMatcher matcher) {
    this.matcher = matcher;
  }

  /** A name and who bears it. */
  record Borne(Entity entity, String name) {}

  static List<Borne> of(Collection<Entity> entities, NameMatcher matcher) {
    DistinctiveNames counted = new DistinctiveNames(matcher);
    List<Borne> all = new ArrayList<>();
    for (Entity entity : entities) {
      for (String name : names(entity)) {
        all.add(new Borne(entity, name));
        counted.bearers.merge(NameKey.fold(name), 1, Integer::sum);
        for (String word : new TreeSet<>(List.of(words(name)))) {
          counted.words.merge(word, 1, Integer::sum);
        }
      }
    }
    return all.stream().filter(borne -> counted.isDistinctive(borne.name())).toList();
  }

  private static Set<String> names(Entity entity) {
    Map<String, String> byFold = new HashMap<>();
    byFold.put(NameKey.fold(entity.name()), entity.name());
    for (Name name : entity.names()) {
      if (!name.kind().equals("acronym") && !name.kind().equals("external")) {
        byFold.putIfAbsent(NameKey.fold(name.text()), name.text());
      }
    }
    return new TreeSet<>(byFold.values());
  }

  private static String[] words(String name) {
    return BETWEEN.split(name.strip());
  }

  private boolean isDistinctive(String name) {
    if (bearers.getOrDefault(NameKey.fold(name), 0) > 1) {
      return false;
    }
    if (HAN.matcher(name).find()) {
      return true;
    }
    String[] all = words(name);
    long capital = List.of(all).stream().filter(DistinctiveNames::isCapital).count();
    boolean whole = capital >= 2 && name.length() >= LEAST_LETTERS;
    return whole && (all.length >= MANY ? hasTelling(all) : all.length == 2 && hasRare(all));
  }

  private boolean hasTelling(String[] all) {
    for (String word : all) {
      if (word.length() >= SHORT_WORD && isCapital(word) && !matcher.isCommon(word)) {
        return true;
      }
    }
    return false;
  }

  /** A rare word beside one that names a kind of body: "Kurchatov Institute". */
  private boolean hasRare(String[] all) {
    for (int i = 0; i < all.length; i++) {
      boolean rare =
          all[i].length() >= LONG_WORD
              && !matcher.isCommon(all[i])
              && words.getOrDefault(all[i], 0) <= RARE;
      if (rare && matcher.isCommon(all[1 - i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }
}
