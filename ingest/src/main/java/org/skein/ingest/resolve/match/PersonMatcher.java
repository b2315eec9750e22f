package org.skein.ingest.resolve.match;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skein.ingest.resolve.match.NamePart.Role;

/**
 * Says whether two names may be one person's: word by word, whatever their order and script. A word
 * that only one name has says little, two words that clash say no. The weights were set by hand on
 * the tuning half of the pairs under corpora/names.
 */
final class PersonMatcher {
  private static final double BIAS = -3.2;
  private static final double WORD = 2.2;
  private static final double MOST_WORDS = 2.3;
  private static final double EVEN = 0.5;
  private static final double LETTER = 0.9;
  private static final double CLASH = -4;
  private static final double WEAK_CLASH = -2.8;
  private static final double MISSING = -0.45;
  private static final double FATHER_MISSING = -0.1;
  private static final double WHOLE = 1.1;
  private static final double SUFFIX = -3.5;
  private static final double TURNED = -4.5;
  private static final double GENDER = -2.5;

  private final PersonWords words;
  private final PartLikeness likeness;

  PersonMatcher(PersonWords words) {
    this.words = words;
    this.likeness = new PartLikeness(words);
  }

  /** Why two names may be one person's, or not. */
  List<Evidence> evidence(String first, String second) {
    PersonForm a = PersonForm.of(first, words);
    PersonForm b = PersonForm.of(second, words);
    PartPairing asWritten = new PartPairing(a.parts(), b.parts(), likeness);
    List<Evidence> best = weighed(a, b, asWritten);
    if (!asWritten.isWhole()) {
      for (List<NamePart> one : PartPairing.writings(a.parts())) {
        for (List<NamePart> other : PartPairing.writings(b.parts())) {
          if (PartPairing.areJoined(one, other)) {
            continue;
          }
          List<Evidence> reasons = weighed(a, b, new PartPairing(one, other, likeness));
          best = sum(reasons) > sum(best) ? reasons : best;
        }
      }
    }
    return best;
  }

  static double sum(List<Evidence> reasons) {
    return reasons.stream().mapToDouble(Evidence::weight).sum();
  }

  private List<Evidence> weighed(PersonForm a, PersonForm b, PartPairing pairing) {
    List<Evidence> reasons = new ArrayList<>();
    reasons.add(new Evidence("base", 1, BIAS));
    addPairs(pairing, reasons);
    addOpen(pairing, reasons);
    boolean suffixes = !a.suffix().isEmpty() && !b.suffix().isEmpty();
    if (suffixes && !a.suffix().equals(b.suffix())) {
      reasons.add(new Evidence("generations differ", 1, SUFFIX));
    } else if (!a.suffix().equals(b.suffix())) {
      reasons.add(new Evidence("one names a generation", 1, MISSING));
    }
    if (areTurned(a, b, pairing)) {
      reasons.add(new Evidence("father and son are turned", 1, TURNED));
    }
    return reasons;
  }

  private static void addPairs(PartPairing pairing, List<Evidence> reasons) {
    double left = MOST_WORDS;
    boolean apart = false;
    for (PartPairing.Pair pair : pairing.pairs) {
      NamePart one = pairing.a.get(pair.first());
      NamePart other = pairing.b.get(pair.second());
      boolean weak = one.is(Role.WEAK) || other.is(Role.WEAK);
      boolean letter = one.is(Role.INITIAL) || other.is(Role.INITIAL);
      double told = letter ? LETTER / WORD : (pair.alike() - EVEN) / (1 - EVEN);
      told = weak ? 0 : Math.min(told, left);
      left -= Math.max(0, told);
      reasons.add(
          new Evidence(
              "“%s” and “%s”".formatted(one.text(), other.text()), pair.alike(), WORD * told));
      apart |= PartLikeness.differInGender(one, other);
    }
    if (apart) {
      reasons.add(new Evidence("a man's and a woman's form", 1, GENDER));
    }
    if (pairing.isWhole() && !pairing.pairs.isEmpty()) {
      reasons.add(new Evidence("no word is left", 1, WHOLE));
    }
  }

  private static void addOpen(PartPairing pairing, List<Evidence> reasons) {
    List<NamePart> a = names(pairing.openA);
    List<NamePart> b = names(pairing.openB);
    int clashes = Math.min(a.size(), b.size());
    for (int i = 0; i < clashes; i++) {
      reasons.add(
          new Evidence("“%s” or “%s”".formatted(a.get(i).text(), b.get(i).text()), 1, CLASH));
    }
    boolean first = a.size() > clashes;
    List<NamePart> more = first ? a : b;
    boolean clash = hasWeak(first ? pairing.openB : pairing.openA);
    for (NamePart part : more.subList(clashes, more.size())) {
      double missing = part.is(Role.PATRONYMIC) ? FATHER_MISSING : MISSING;
      reasons.add(
          new Evidence(
              "only one has “%s”".formatted(part.text()), 1, clash ? WEAK_CLASH : missing));
    }
  }

  private static boolean hasWeak(List<NamePart> open) {
    return open.stream().anyMatch(part -> part.is(Role.WEAK));
  }

  private static List<NamePart> names(List<NamePart> open) {
    return open.stream().filter(part -> !part.is(Role.WEAK)).toList();
  }

  /** X son of Y is not Y son of X, where both names have a word for son. */
  private static boolean areTurned(PersonForm a, PersonForm b, PartPairing pairing) {
    if (a.sonOf() < 1 || b.sonOf() < 1 || pairing.pairs.size() < 2) {
      return false;
    }
    Integer first = counterpart(pairing, a.sonOf() - 1);
    Integer second = counterpart(pairing, a.sonOf());
    return first != null && second != null && first > second;
  }

  private static @Nullable Integer counterpart(PartPairing pairing, int first) {
    for (PartPairing.Pair pair : pairing.pairs) {
      if (pair.first() == first) {
        return pair.second();
      }
    }
    return null;
  }
}
