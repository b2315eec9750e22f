package org.skein.ingest.extract;

import java.util.Arrays;

/**
 * A text cut into atoms: runs of letters, runs of digits, initials with their full stops, single
 * ideographs. An atom is known by a 64-bit hash of its letters in lower case; two of a million
 * atoms agree by chance with a probability below 1e-7. Takes time and memory linear in the text.
 */
final class Atoms {
  private static final int LETTER = 1;
  private static final int DIGIT = 2;
  private static final int IDEOGRAPH = 3;
  private static final int ASCII = 128;
  private static final byte[] KINDS = kinds();
  private static final long SEED = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;
  private static final long MIXER = 0x9E3779B97F4A7C15L;

  private final char[] text;
  private int size;
  private int[] starts;
  private int[] ends;
  private long[] hashes;

  /** Before here no initials begin: a run of them was followed to here in vain. */
  private int noInitialsBefore;

  private Atoms(String text) {
    this.text = text.toCharArray();
    int guess = Math.max(8, this.text.length / 5);
    this.starts = new int[guess];
    this.ends = new int[guess];
    this.hashes = new long[guess];
  }

  static Atoms of(String text) {
    Atoms atoms = new Atoms(text);
    atoms.cut();
    return atoms;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  long hash(int i) {
    return hashes[i];
  }

  private void cut() {
    int i = 0;
    while (i < text.length) {
      char c = text[i];
      int kind = c < ASCII ? KINDS[c] : kind(codePointAt(i));
      if (kind == 0) {
        i += c < ASCII ? 1 : Character.charCount(codePointAt(i));
      } else {
        i = atom(i, kind);
      }
    }
  }

  /** Adds the atom that begins at {@code start}; returns where it ends. */
  private int atom(int start, int kind) {
    int initials = kind == LETTER ? endOfInitials(start) : start;
    if (initials > start) {
      return add(start, initials, hashOfLetters(start, initials));
    }
    if (kind == IDEOGRAPH) {
      int c = codePointAt(start);
      return add(start, start + Character.charCount(c), mixed(step(SEED, c)));
    }
    long hash = SEED;
    int i = start;
    while (i < text.length) {
      char c = text[i];
      if (c < ASCII) {
        if (KINDS[c] != kind) {
          break;
        }
        hash = step(hash, c >= 'A' && c <= 'Z' ? c + 32 : c);
        i++;
      } else {
        int point = codePointAt(i);
        if (kind(point) != kind) {
          break;
        }
        hash = step(hash, Character.toLowerCase(point));
        i += Character.charCount(point);
      }
    }
    return add(start, i, mixed(hash));
  }

  private int add(int start, int end, long hash) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    hashes[size] = hash;
    size++;
    return end;
  }

  private long hashOfLetters(int start, int end) {
    long hash = SEED;
    for (int i = start; i < end; i++) {
      if (Character.isLetter(text[i])) {
        hash = step(hash, Character.toLowerCase(text[i]));
      }
    }
    return mixed(hash);
  }

  private static long step(long hash, int c) {
    return (hash ^ c) * PRIME;
  }

  private static long mixed(long hash) {
    long h = (hash ^ (hash >>> 32)) * MIXER;
    return h ^ (h >>> 29);
  }

  /** "U.S.", "C. C.": where a run of two initials or more ends, or {@code start} if none begins. */
  private int endOfInitials(int start) {
    boolean possible =
        start >= noInitialsBefore
            && start + 1 < text.length
            && text[start + 1] == '.'
            && Character.isUpperCase(text[start])
            && (start == 0 || !Character.isLetterOrDigit(text[start - 1]));
    if (!possible) {
      return start;
    }
    int i = start;
    int count = 0;
    while (i + 1 < text.length && Character.isUpperCase(text[i]) && text[i + 1] == '.') {
      count++;
      if (i + 2 < text.length && Character.isLetter(text[i + 2])) {
        i += 2;
      } else if (isSpacedInitial(i + 2)) {
        i += 3;
      } else {
        return count > 1 ? i + 2 : start;
      }
    }
    noInitialsBefore = i;
    return start;
  }

  private boolean isSpacedInitial(int i) {
    return i + 2 < text.length
        && text[i] == ' '
        && Character.isUpperCase(text[i + 1])
        && text[i + 2] == '.';
  }

  private int codePointAt(int i) {
    return Character.codePointAt(text, i);
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[ASCII];
    for (int c = 0; c < ASCII; c++) {
      kinds[c] = (byte) kind(c);
    }
    return kinds;
  }

  private static int kind(int c) {
    if (Character.isIdeographic(c)) {
      return IDEOGRAPH;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK ? LETTER : 0;
  }
}
