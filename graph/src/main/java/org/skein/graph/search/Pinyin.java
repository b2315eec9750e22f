package org.skein.graph.search;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Chinese names as they are read out, in letters without tones. Some characters are read in several
 * ways: every way that names use is given.
 */
final class Pinyin {
  private static final int MOST_READINGS = 6;
  private static final int LONGEST = 24;

  /** Readings, common in names, that the transliterations of ICU do not have. */
  private static final Map<Integer, List<String>> FURTHER =
      Map.of(
          (int) '行', List.of("hang"),
          (int) '重', List.of("chong"),
          (int) '都', List.of("du"),
          (int) '厦', List.of("xia"),
          (int) '蚌', List.of("beng"));

  private final Transliterator plain = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
  private final Transliterator names =
      Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower");
  private final Map<Integer, List<String>> readings = new ConcurrentHashMap<>();

  /** A name read out: its syllables, and what is no Han character as it is. */
  record Reading(List<String> syllables) {
    Reading {
      syllables = List.copyOf(syllables);
    }

    /** The whole name without spaces. */
    String whole() {
      return String.join("", syllables);
    }

    /** From each syllable on. */
    List<String> tails() {
      List<String> tails = new ArrayList<>();
      for (int i = 0; i < syllables.size(); i++) {
        tails.add(String.join("", syllables.subList(i, syllables.size())));
      }
      return tails;
    }

    /** The first letters of the syllables. */
    String initials() {
      StringBuilder initials = new StringBuilder();
      syllables.forEach(
          syllable -> {
            boolean letter = Character.isLetter(syllable.charAt(0));
            initials.append(letter ? syllable.substring(0, 1) : syllable);
          });
      return initials.toString();
    }
  }

  /** How a key may be read out; nothing where it has no Han character or is no name by length. */
  List<Reading> of(String key) {
    int[] points = key.codePoints().limit(LONGEST + 1L).toArray();
    if (points.length > LONGEST || key.codePoints().noneMatch(Character::isIdeographic)) {
      return List.of();
    }
    List<List<String>> all = List.of(List.of());
    StringBuilder other = new StringBuilder();
    for (int point : points) {
      if (Character.isIdeographic(point)) {
        all = extended(extended(all, other), readings.computeIfAbsent(point, this::read));
      } else {
        other.appendCodePoint(point);
      }
    }
    return extended(all, other).stream().map(Reading::new).toList();
  }

  private static List<List<String>> extended(List<List<String>> all, StringBuilder other) {
    if (other.isEmpty()) {
      return all;
    }
    String text = other.toString();
    other.setLength(0);
    return extended(all, List.of(text));
  }

  private static List<List<String>> extended(List<List<String>> all, List<String> next) {
    List<List<String>> longer = new ArrayList<>();
    for (String reading : next) {
      for (List<String> syllables : all) {
        if (longer.size() < MOST_READINGS) {
          List<String> more = new ArrayList<>(syllables);
          more.add(reading);
          longer.add(more);
        }
      }
    }
    return longer;
  }

  private synchronized List<String> read(int point) {
    String character = Character.toString(point);
    Set<String> all = new LinkedHashSet<>();
    all.add(names.transliterate(character).strip());
    all.add(plain.transliterate(character).strip());
    all.addAll(FURTHER.getOrDefault(point, List.of()));
    all.remove("");
    return List.copyOf(all);
  }
}
