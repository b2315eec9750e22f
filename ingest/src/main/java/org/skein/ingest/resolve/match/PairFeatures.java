package org.skein.ingest.resolve.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sees what two names have in common and what not. */
final class PairFeatures {
  private static final double CLOSE = 0.82;
  private static final Set<String> BRANCHES =
      Set.of("分公司", "分行", "分院", "分部", "支行", "子公司", "branch", "subsidiary", "branchoffice");

  private final Parts parts;

  PairFeatures(Parts parts) {
    this.parts = parts;
  }

  /** The values of all features, by their number. */
  double[] of(NameForm a, NameForm b) {
    double[] f = new double[Feature.values().length];
    Alignment at = new Alignment(a, b);
    set(f, Feature.BASE, 1);
    set(f, Feature.SAME, a.fold.equals(b.fold) && !a.fold.isEmpty() ? 1 : 0);
    covered(f, at);
    core(f, at);
    letters(f, a, b);
    numbers(f, a, b);
    kinds(f, at);
    if (a.isHan() && b.isHan()) {
      characters(f, a, b);
    }
    set(f, Feature.ACRONYM, Math.max(acronym(a, b), acronym(b, a)));
    differing(f, at);
    apart(f, at);
    boolean single = a.units.size() == 1 && b.units.size() == 1;
    set(f, Feature.SINGLE_WORDS, single ? 1 : 0);
    if (a.isHan() != b.isHan()) {
      set(f, Feature.SCRIPTS, 1);
      set(f, Feature.SCRIPTS_COVERED, get(f, Feature.COVERED_LEAST));
      set(f, Feature.SCRIPTS_CORE, get(f, Feature.CORE));
      set(f, Feature.SCRIPTS_CORE_DIFFERS, get(f, Feature.CORE_DIFFERS));
    }
    return f;
  }

  private static void set(double[] f, Feature feature, double value) {
    f[feature.ordinal()] = Math.max(0, Math.min(1, value));
  }

  private static double get(double[] f, Feature feature) {
    return f[feature.ordinal()];
  }

  private static void covered(double[] f, Alignment at) {
    double a = at.covered(true);
    double b = at.covered(false);
    set(f, Feature.COVERED_LEAST, Math.min(a, b));
    set(f, Feature.COVERED_MOST, Math.max(a, b));
    set(f, Feature.COVERED_BOTH, a * b);
  }

  private static void core(double[] f, Alignment at) {
    NameForm a = at.a;
    NameForm b = at.b;
    boolean coreA = !a.core.isEmpty();
    boolean coreB = !b.core.isEmpty();
    set(f, Feature.CORE_NONE, !coreA && !coreB ? 1 : 0);
    set(f, Feature.CORE_ONE, coreA != coreB ? 1 : 0);
    double missingA = at.missing(true, Kind.CORE);
    double missingB = at.missing(false, Kind.CORE);
    set(f, Feature.CORE_DIFFERS, Math.sqrt(missingA * missingB));
    set(f, Feature.CORE_MISSING, Math.max(missingA, missingB));
    double alike = Alike.sounds(a.core, b.core);
    alike = Math.max(alike, at.rest);
    if (coreA && coreB && missingA == 0 && missingB == 0) {
      alike = Math.max(alike, 0.9);
    }
    if (!coreA && coreB || coreA && !coreB) {
      alike = Math.max(alike, Math.max(contained(a.core, b.sounds), contained(b.core, a.sounds)));
    }
    set(f, Feature.CORE, alike);
    set(f, Feature.CORE_CLOSE, alike >= CLOSE ? 1 : 0);
    boolean common = at.shared(Kind.CORE) == 0 && at.rest < CLOSE;
    set(f, Feature.COMMON_WORDS_ONLY, common ? get(f, Feature.COVERED_MOST) : 0);
    String shorter = a.core.length() < b.core.length() ? a.core : b.core;
    int begin = Letters.commonPrefix(a.core, b.core);
    set(f, Feature.BEGINNING, begin >= 3 ? (double) begin / shorter.length() : 0);
  }

  private static double contained(String part, String whole) {
    return part.length() >= 4 && whole.contains(part) ? 0.9 : 0;
  }

  private static void letters(double[] f, NameForm a, NameForm b) {
    set(f, Feature.LETTERS, Letters.jaroWinkler(a.sounds, b.sounds));
    int shorter = Math.min(a.sounds.length(), b.sounds.length());
    int run = Letters.commonRun(a.sounds, b.sounds);
    set(f, Feature.STRETCH, run >= 4 ? (double) run / Math.max(1, shorter) : 0);
    set(f, Feature.WORDS_SORTED, Letters.similarity(sorted(a), sorted(b)));
  }

  private static String sorted(NameForm form) {
    List<String> sounds = new ArrayList<>(form.units.size());
    for (Unit unit : form.units) {
      if (unit.kind.weight > 0) {
        sounds.add(unit.sound);
      }
    }
    Collections.sort(sounds);
    return String.join("", sounds);
  }

  private static void numbers(double[] f, NameForm a, NameForm b) {
    if (a.numbers.isEmpty() && b.numbers.isEmpty()) {
      return;
    }
    Set<String> both = new HashSet<>(a.numbers);
    both.retainAll(b.numbers);
    boolean one = a.numbers.isEmpty() || b.numbers.isEmpty();
    boolean same = a.numbers.equals(b.numbers);
    set(f, Feature.NUMBER_ONE, one ? 1 : 0);
    set(f, Feature.NUMBER_SAME, same ? 1 : 0);
    double differing = both.isEmpty() ? 1 : 0.5;
    set(f, Feature.NUMBER_DIFFERS, !one && !same ? differing : 0);
  }

  private static void kinds(double[] f, Alignment at) {
    boolean placeA = at.anyMissing(true, Kind.PLACE);
    boolean placeB = at.anyMissing(false, Kind.PLACE);
    set(f, Feature.PLACE_SAME, at.shared(Kind.PLACE) > 0 ? 1 : 0);
    set(f, Feature.PLACE_DIFFERS, placeA && placeB ? 1 : 0);
    set(f, Feature.PLACE_ONE, placeA != placeB ? 1 : 0);
    double subjectA = at.missing(true, Kind.SUBJECT);
    double subjectB = at.missing(false, Kind.SUBJECT);
    set(f, Feature.SUBJECT_DIFFERS, 2 * Math.sqrt(subjectA * subjectB));
    set(f, Feature.SUBJECT_MISSING, 2 * Math.max(subjectA, subjectB));
    boolean bodyA = at.anyMissing(true, Kind.ORG);
    boolean bodyB = at.anyMissing(false, Kind.ORG);
    set(f, Feature.BODY_DIFFERS, bodyA && bodyB ? 1 : 0);
    set(f, Feature.BODY_MISSING, bodyA != bodyB ? 1 : 0);
    set(f, Feature.LEGAL_DIFFERS, legalDiffers(at.a, at.b) ? 1 : 0);
  }

  private void differing(double[] f, Alignment at) {
    boolean coreA = at.missing(true, Kind.CORE) > 0;
    boolean coreB = at.missing(false, Kind.CORE) > 0;
    set(f, Feature.CORE_CLASH, coreA && coreB && get(f, Feature.CORE) < 0.6 ? 1 : 0);
    boolean subjectA = at.missing(true, Kind.SUBJECT) > 0;
    boolean subjectB = at.missing(false, Kind.SUBJECT) > 0;
    set(f, Feature.SUBJECT_CLASH, subjectA && subjectB ? 1 : 0);
    set(f, Feature.PARTS_DIFFER, Math.min(at.open(true), at.open(false)) / 4.0);
    boolean branch = isBranch(at.a) != isBranch(at.b);
    set(f, Feature.BRANCH, branch ? get(f, Feature.COVERED_MOST) : 0);
    if (at.a.isHan() != at.b.isHan()) {
      boolean first = at.a.isHan();
      set(f, Feature.MEANING, parts.meaning(first ? at.a : at.b, first ? at.b : at.a));
    }
  }

  /** What is left when parts that are the same in both names are crossed out. */
  private static void apart(double[] f, Alignment at) {
    List<Unit> left = at.apart(true);
    List<Unit> right = at.apart(false);
    int told = at.a.units.size() - left.size();
    if (told == 0) {
      return;
    }
    if (left.size() == 1 && right.size() == 1) {
      boolean core = left.get(0).kind == Kind.CORE || right.get(0).kind == Kind.CORE;
      set(f, Feature.ONE_APART, 1);
      set(f, Feature.CORE_APART, core ? 1 : 0);
    }
    if (left.size() + right.size() == 1) {
      Kind kind = (left.isEmpty() ? right : left).get(0).kind;
      set(f, Feature.NUMBER_MORE, kind == Kind.NUMBER ? 1 : 0);
      set(f, Feature.PLACE_MORE, kind == Kind.PLACE ? 1 : 0);
    }
  }

  private static boolean isBranch(NameForm form) {
    for (Unit unit : form.units) {
      if (unit.kind == Kind.ORG && BRANCHES.contains(unit.text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean legalDiffers(NameForm a, NameForm b) {
    boolean any = false;
    for (Unit u : a.units) {
      for (Unit v : b.units) {
        if (u.kind == Kind.LEGAL && v.kind == Kind.LEGAL) {
          any = true;
          if (u.meansSameAs(v)) {
            return false;
          }
        }
      }
    }
    return any;
  }

  private static void characters(double[] f, NameForm a, NameForm b) {
    String shorter = a.han.length() <= b.han.length() ? a.han : b.han;
    String longer = shorter.equals(a.han) ? b.han : a.han;
    int shared = 0;
    int counted = 0;
    for (int i = 0; i < shorter.length(); i++) {
      counted++;
      shared += longer.indexOf(shorter.charAt(i)) >= 0 ? 1 : 0;
    }
    set(f, Feature.CHARACTERS_SHARED, (double) shared / Math.max(1, counted));
    boolean inOrder = shorter.length() >= 2 && Letters.isSubsequence(shorter, longer);
    set(f, Feature.CHARACTERS_IN_ORDER, inOrder ? 1 : 0);
  }

  private double acronym(NameForm a, NameForm b) {
    double best = 0;
    if (b.words.size() < 2) {
      return 0;
    }
    for (String letters : a.acronyms) {
      best = Math.max(best, whole(a, letters) * Initials.fit(letters, b.words, parts));
      if (b.acronyms.contains(letters)) {
        best = Math.max(best, 0.3 * whole(a, letters));
      }
    }
    if (a.acronyms.isEmpty() && a.units.size() == 1 && a.fold.length() <= 6 && !a.isHan()) {
      best = Math.max(best, 0.9 * Initials.fit(a.fold, b.words, parts));
    }
    return best;
  }

  /** An acronym speaks for a name if it is that name, less if it is a part of it. */
  private static double whole(NameForm form, String letters) {
    return Math.max(0.3, Math.min(1, (double) letters.length() / Math.max(1, form.fold.length())));
  }
}
