package org.skein.ingest.resolve.match;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skein.ingest.resolve.match.NamePart.Role;

/** Which words of one name stand for which words of another. */
final class PartPairing {
  private static final double PAIRED = 0.4;

  final List<NamePart> a;
  final List<NamePart> b;
  final List<Pair> pairs = new ArrayList<>();
  final List<NamePart> openA = new ArrayList<>();
  final List<NamePart> openB = new ArrayList<>();

  /** Two words and how alike they are; places counted from 0. */
  record Pair(int first, int second, double alike) {}

  PartPairing(List<NamePart> a, List<NamePart> b, PartLikeness likeness) {
    this.a = a;
    this.b = b;
    double[][] alike = new double[a.size()][b.size()];
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        alike[i][j] = likeness.of(a.get(i), b.get(j));
      }
    }
    boolean[] takenA = new boolean[a.size()];
    boolean[] takenB = new boolean[b.size()];
    for (Pair best = best(alike, takenA, takenB);
        best != null;
        best = best(alike, takenA, takenB)) {
      takenA[best.first()] = true;
      takenB[best.second()] = true;
      pairs.add(best);
    }
    addOpen(a, takenA, openA);
    addOpen(b, takenB, openB);
  }

  private static @Nullable Pair best(double[][] alike, boolean[] takenA, boolean[] takenB) {
    Pair best = null;
    for (int i = 0; i < takenA.length; i++) {
      for (int j = 0; j < takenB.length; j++) {
        boolean more = alike[i][j] >= (best == null ? PAIRED : best.alike() + 1e-9);
        if (!takenA[i] && !takenB[j] && more) {
          best = new Pair(i, j, alike[i][j]);
        }
      }
    }
    return best;
  }

  private static void addOpen(List<NamePart> parts, boolean[] taken, List<NamePart> open) {
    for (int i = 0; i < parts.size(); i++) {
      if (!taken[i]) {
        open.add(parts.get(i));
      }
    }
  }

  /** Whether each word has its counterpart, function words aside. */
  boolean isWhole() {
    return count(openA) == 0 && count(openB) == 0;
  }

  /** How many words weigh, function words aside. */
  static int count(List<NamePart> open) {
    int count = 0;
    for (NamePart part : open) {
      count += part.is(Role.WEAK) ? 0 : 1;
    }
    return count;
  }

  /** The name as it is, and with any two neighbours written as one word, and all as one. */
  static List<List<NamePart>> writings(List<NamePart> parts) {
    List<List<NamePart>> writings = new ArrayList<>(List.of(parts));
    NamePart whole = parts.isEmpty() ? null : parts.get(0);
    for (int i = 0; i + 1 < parts.size(); i++) {
      whole = whole == null ? parts.get(i + 1) : whole.with(parts.get(i + 1));
      if (isWord(parts.get(i)) && isWord(parts.get(i + 1))) {
        List<NamePart> joined = new ArrayList<>(parts);
        joined.set(i, parts.get(i).with(parts.get(i + 1)));
        joined.remove(i + 1);
        writings.add(joined);
      }
    }
    boolean words = parts.stream().allMatch(PartPairing::isWord);
    if (whole != null && parts.size() > 2 && words) {
      writings.add(List.of(whole));
    }
    return writings;
  }

  /** Whether words were joined in both names, which says nothing that the words do not. */
  static boolean areJoined(List<NamePart> one, List<NamePart> other) {
    return one.stream().anyMatch(NamePart::joined) && other.stream().anyMatch(NamePart::joined);
  }

  private static boolean isWord(NamePart part) {
    return !part.is(Role.INITIAL) && !part.is(Role.NUMBER);
  }
}
