package org.skein.ingest.resolve.match;

import java.util.ArrayList;
import java.util.List;

/** Which parts of one name stand for which parts of another. */
final class Alignment {
  private static final double PAIRED = 0.7;
  private static final double CLOSE = 0.86;

  final NameForm a;
  final NameForm b;

  /** For every unit of each name, how well the other name has it, 0 to 1. */
  final double[] inA;

  final double[] inB;

  /** How alike the letters are that no unit of the other name explains, 0 to 1. */
  final double rest;

  /** How alike the made-up parts are as a whole, and the whole names, 0 to 1. */
  private final double cores;

  private final double wholes;
  private boolean restIsCoreOfA;
  private boolean restIsCoreOfB;

  Alignment(NameForm a, NameForm b) {
    this.a = a;
    this.b = b;
    this.inA = new double[a.units.size()];
    this.inB = new double[b.units.size()];
    pair();
    acronyms(a, inA, b, inB);
    acronyms(b, inB, a, inA);
    this.rest = rest();
    this.cores = Alike.sounds(a.core, b.core);
    this.wholes = Alike.sounds(a.sounds, b.sounds);
  }

  /** Pairs units, the most alike first; ties go to the first. */
  private void pair() {
    int n = inA.length;
    int m = inB.length;
    double[] alike = new double[n * m];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        alike[i * m + j] = Alike.of(a.units.get(i), b.units.get(j));
      }
    }
    for (int round = Math.min(n, m); round > 0; round--) {
      int best = -1;
      double most = PAIRED;
      for (int k = 0; k < alike.length; k++) {
        boolean open = inA[k / m] == 0 && inB[k % m] == 0;
        if (open && alike[k] > most) {
          most = alike[k];
          best = k;
        }
      }
      if (best < 0) {
        return;
      }
      inA[best / m] = most;
      inB[best % m] = most;
    }
  }

  /** An acronym in one name stands for words of the other that begin with its letters. */
  private static void acronyms(NameForm a, double[] inA, NameForm b, double[] inB) {
    for (int i = 0; i < inA.length; i++) {
      Unit unit = a.units.get(i);
      boolean open = inA[i] == 0 && !unit.han && unit.kind == Kind.CORE;
      int length = unit.text.length();
      if (!open || length < 2 || length > 7) {
        continue;
      }
      for (int from = 0; from < inB.length; from++) {
        int to = Initials.end(unit.text, b.units, from);
        if (to > from + 1 && isOpen(inB, from, to)) {
          inA[i] = length > 2 ? 0.9 : 0.75;
          java.util.Arrays.fill(inB, from, to, inA[i]);
          break;
        }
      }
    }
  }

  private static boolean isOpen(double[] in, int from, int to) {
    for (int j = from; j < to; j++) {
      if (in[j] > 0) {
        return false;
      }
    }
    return true;
  }

  private double rest() {
    String coreA = open(a.units, inA, true);
    String coreB = open(b.units, inB, true);
    String allA = open(a.units, inA, false);
    String allB = open(b.units, inB, false);
    double best = Alike.sounds(coreA, coreB);
    restIsCoreOfA = true;
    restIsCoreOfB = true;
    best = rest(best, coreA, allB, true, false);
    return rest(best, allA, coreB, false, true);
  }

  private double rest(double best, String x, String y, boolean coreOfA, boolean coreOfB) {
    double alike = Alike.sounds(x, y);
    if (alike <= best) {
      return best;
    }
    restIsCoreOfA = coreOfA;
    restIsCoreOfB = coreOfB;
    return alike;
  }

  private static String open(List<Unit> units, double[] in, boolean coreOnly) {
    StringBuilder open = new StringBuilder();
    for (int i = 0; i < in.length; i++) {
      Unit unit = units.get(i);
      boolean counts = coreOnly ? unit.kind == Kind.CORE : unit.kind.weight > 0;
      if (in[i] == 0 && counts) {
        open.append(unit.sound);
      }
    }
    return open.toString();
  }

  /** How well the other name has this unit, by itself or among the letters that are left. */
  private double accounted(boolean first, int i) {
    NameForm form = first ? a : b;
    double in = (first ? inA : inB)[i];
    boolean core = form.units.get(i).kind == Kind.CORE;
    boolean inRest = core || (madeUp(form, i) && !(first ? restIsCoreOfA : restIsCoreOfB));
    if (in == 0 && rest >= PAIRED && inRest) {
      in = rest;
    }
    if (core && cores >= CLOSE) {
      in = Math.max(in, cores);
    }
    return wholes >= CLOSE && madeUp(form, i) ? Math.max(in, wholes) : in;
  }

  /** Places and numbers that sound alike are still two; so are names of known words alone. */
  private boolean madeUp(NameForm form, int i) {
    Kind kind = form.units.get(i).kind;
    boolean cores = !a.core.isEmpty() || !b.core.isEmpty();
    return cores && kind != Kind.PLACE && kind != Kind.NUMBER;
  }

  /** The share of a name's weight that the other name has; the rest counts as alike as it is. */
  double covered(boolean first) {
    NameForm form = first ? a : b;
    double sum = 0;
    for (int i = 0; i < form.units.size(); i++) {
      sum += form.units.get(i).kind.weight * accounted(first, i);
    }
    return form.weight == 0 ? 0 : sum / form.weight;
  }

  /** The weight of this kind that the other name has nothing for, as a share of all. */
  double missing(boolean first, Kind kind) {
    NameForm form = first ? a : b;
    double sum = 0;
    for (int i = 0; i < form.units.size(); i++) {
      double accounted = accounted(first, i);
      if (form.units.get(i).kind == kind && accounted < PAIRED) {
        sum += kind.weight;
      }
    }
    return form.weight == 0 ? 0 : sum / form.weight;
  }

  /** How many units of this kind both names have in common. */
  int shared(Kind kind) {
    int shared = 0;
    for (int i = 0; i < inA.length; i++) {
      if (inA[i] > 0 && a.units.get(i).kind == kind) {
        shared++;
      }
    }
    return shared;
  }

  /** How many telling units of a name the other one has nothing for. */
  int open(boolean first) {
    NameForm form = first ? a : b;
    int open = 0;
    for (int i = 0; i < form.units.size(); i++) {
      open += form.units.get(i).kind.weight > 0 && accounted(first, i) < PAIRED ? 1 : 0;
    }
    return open;
  }

  /** The telling units of a name that are not nearly the same in the other one. */
  List<Unit> apart(boolean first) {
    List<Unit> units = (first ? a : b).units;
    double[] in = first ? inA : inB;
    List<Unit> apart = new ArrayList<>();
    for (int i = 0; i < in.length; i++) {
      if (units.get(i).kind.weight > 0 && in[i] < CLOSE) {
        apart.add(units.get(i));
      }
    }
    return apart;
  }

  boolean anyMissing(boolean first, Kind kind) {
    NameForm form = first ? a : b;
    for (int i = 0; i < form.units.size(); i++) {
      if (form.units.get(i).kind == kind && accounted(first, i) < PAIRED) {
        return true;
      }
    }
    return false;
  }
}
