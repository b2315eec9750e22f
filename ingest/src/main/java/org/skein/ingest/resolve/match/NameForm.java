package org.skein.ingest.resolve.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name made ready for comparison: made once, compared often. */
final class NameForm {
  private static final Pattern CAPITALS = Pattern.compile("\\b\\p{Lu}[\\p{Lu}\\d&]{1,7}\\b");
  private static final Pattern NUMBER = Pattern.compile("\\d+[a-z]?(?![a-z])|\\d+");

  final List<Unit> units;
  final List<String> words;
  final String fold;
  final String core;
  final String sounds;
  final String han;
  final Set<String> numbers;
  final Set<String> acronyms;
  final double weight;

  /** Whether what stood in brackets is left out. */
  final boolean cut;

  private NameForm(List<String> words, List<Unit> units, Set<String> acronyms, boolean cut) {
    this.cut = cut;
    this.words = words;
    this.units = units;
    this.acronyms = acronyms;
    StringBuilder fold = new StringBuilder();
    StringBuilder core = new StringBuilder();
    StringBuilder sounds = new StringBuilder();
    StringBuilder han = new StringBuilder();
    Set<String> numbers = new TreeSet<>();
    double weight = 0;
    for (Unit unit : units) {
      weight += unit.kind.weight;
      if (unit.kind.weight > 0) {
        fold.append(unit.text);
        sounds.append(unit.sound);
      }
      if (unit.kind == Kind.CORE) {
        core.append(unit.sound);
      }
      if (unit.han) {
        han.append(unit.text);
      } else {
        Matcher number = NUMBER.matcher(unit.text);
        while (number.find()) {
          numbers.add(number.group());
        }
      }
    }
    this.fold = fold.toString();
    this.core = core.toString();
    this.sounds = sounds.toString();
    this.han = han.toString();
    this.numbers = numbers;
    this.weight = weight;
  }

  /** The forms in which this name may be compared: whole, without brackets, by script. */
  static List<NameForm> all(String name, Parts parts) {
    List<NameForm> forms = new ArrayList<>(2);
    for (String variant : Variants.of(name)) {
      forms.add(of(variant, parts, Variants.isCut(variant, name)));
    }
    return forms;
  }

  static NameForm of(String name, Parts parts) {
    return of(name, parts, false);
  }

  private static NameForm of(String name, Parts parts, boolean cut) {
    List<String> words = Words.of(name);
    List<Unit> units = new ArrayList<>(words.size() + 2);
    List<String> latin = new ArrayList<>();
    for (String word : words) {
      if (Han.is(word.charAt(0))) {
        parts.splitWords(latin, units);
        latin.clear();
        parts.splitHan(word, units);
      } else {
        latin.add(word);
      }
    }
    parts.splitWords(latin, units);
    return new NameForm(words, units, acronyms(name, words), cut);
  }

  private static Set<String> acronyms(String name, List<String> words) {
    Set<String> found = new LinkedHashSet<>();
    boolean shouted = name.chars().noneMatch(Character::isLowerCase) && words.size() > 2;
    if (!shouted) {
      Matcher capitals = CAPITALS.matcher(name.replace(".", ""));
      while (capitals.find()) {
        found.add(capitals.group().toLowerCase(java.util.Locale.ROOT));
      }
    }
    return found;
  }

  /** The words that tell this name from others; two Chinese characters count as one. */
  int tellingWords() {
    int letters = 0;
    for (Unit unit : units) {
      letters += unit.kind.weight == 0 ? 0 : unit.han ? unit.text.length() : 2 * unit.words;
    }
    return letters / 2;
  }

  boolean isHan() {
    return !han.isEmpty();
  }

  boolean has(Kind kind) {
    for (Unit unit : units) {
      if (unit.kind == kind) {
        return true;
      }
    }
    return false;
  }
}
