package org.skein.ingest.resolve.match;

import java.util.Arrays;
import java.util.List;

/** The keys by which variants of a name meet. */
final class IndexKeys {
  private static final int MIN_SOUND = 4;
  private static final int MAX_EDITED = 12;
  private static final int MAX_PARTS = 6;
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[24];
  private int size;

  private IndexKeys() {}

  static long[] of(NameMatcher.Prepared name) {
    IndexKeys keys = new IndexKeys();
    for (NameForm form : name.forms()) {
      keys.addSounds(form);
      keys.addAcronyms(form);
      keys.addParts(form.units);
    }
    return Arrays.stream(keys.keys, 0, keys.size).distinct().toArray();
  }

  private void addSounds(NameForm form) {
    String whole = Sound.loose(form.sounds);
    add('s', whole);
    add('t', Sound.slips(form.sounds));
    if (form.core.length() >= MIN_SOUND) {
      String core = Sound.loose(form.core);
      add('s', core);
      add('t', Sound.slips(form.core));
      if (core.length() >= MIN_SOUND) {
        add('b', core.substring(0, MIN_SOUND));
        add('e', core.substring(core.length() - MIN_SOUND));
      }
      addOneLess(core);
      String skeleton = skeleton(core);
      if (skeleton.length() >= 3) {
        add('k', skeleton);
      }
    }
  }

  /** The pairs of letters of a name's core, as bits: names that share few sound differently. */
  static long signature(NameMatcher.Prepared name) {
    long bits = 0;
    for (NameForm form : name.forms()) {
      String sound = Sound.loose(form.core.isEmpty() ? form.sounds : form.core);
      for (int i = 1; i < sound.length(); i++) {
        int pair = sound.charAt(i - 1) * 31 + sound.charAt(i);
        bits |= 1L << ((pair * 0x9E3779B9) >>> 26);
      }
    }
    return bits;
  }

  /** The parts that have translations, as bits: what names in two languages have in common. */
  static long parts(NameMatcher.Prepared name) {
    long bits = 0;
    for (Unit unit : name.forms().get(0).units) {
      if (unit.kind.weight > 0) {
        for (int p = 0; p < Math.min(2, unit.rows.length); p++) {
          bits |= 1L << ((unit.rows[p] * 0x9E3779B9) >>> 26);
        }
      }
    }
    return bits;
  }

  /** Two words that differ in one letter are the same without it (Garbe's symmetric deletion). */
  private void addOneLess(String sound) {
    if (sound.length() < MIN_SOUND || sound.length() > MAX_EDITED) {
      return;
    }
    for (int i = 0; i < sound.length(); i++) {
      add('d', sound.substring(0, i) + sound.substring(i + 1));
    }
  }

  private static String skeleton(String sound) {
    StringBuilder skeleton = new StringBuilder(sound.length());
    for (int i = 0; i < sound.length(); i++) {
      char c = sound.charAt(i);
      if ("aeiou".indexOf(c) < 0) {
        skeleton.append(c);
      }
    }
    return skeleton.toString();
  }

  private void addAcronyms(NameForm form) {
    for (String acronym : form.acronyms) {
      add('a', acronym);
    }
    StringBuilder initials = new StringBuilder();
    for (Unit unit : form.units) {
      if (!unit.han && unit.kind.weight > 0) {
        initials.append(unit.text.charAt(0));
      }
    }
    if (initials.length() >= 3) {
      add('a', initials.toString());
    }
  }

  /** Pairs of telling parts, in whichever language; names with a core have sounds instead. */
  private void addParts(List<Unit> units) {
    Unit[] telling = new Unit[MAX_PARTS];
    int count = 0;
    for (Unit unit : units) {
      boolean counts = unit.kind.weight > 0 && (unit.rows.length > 0 || unit.kind == Kind.NUMBER);
      if (counts && count < MAX_PARTS) {
        telling[count++] = unit;
      }
    }
    for (int i = 0; i < count; i++) {
      for (int j = i + 1; j < count; j++) {
        addPair(telling[i], telling[j]);
      }
    }
  }

  private void addPair(Unit u, Unit v) {
    boolean common = u.kind == Kind.GENERIC || u.kind == Kind.ORG;
    if (common && (v.kind == Kind.GENERIC || v.kind == Kind.ORG)) {
      return;
    }
    for (int p = 0; p < parts(u); p++) {
      for (int q = 0; q < parts(v); q++) {
        long one = part(u, p);
        long other = part(v, q);
        push((Math.min(one, other) * PRIME + Math.max(one, other)) * PRIME + 'p');
      }
    }
  }

  private static int parts(Unit unit) {
    return Math.max(1, Math.min(2, unit.rows.length));
  }

  private static long part(Unit unit, int p) {
    return unit.rows.length == 0 ? unit.text.hashCode() * 31L + 7 : unit.rows[p];
  }

  private void add(char kind, String text) {
    if (text.isEmpty()) {
      return;
    }
    long hash = kind * PRIME;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    push(hash);
  }

  private void push(long hash) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
    }
    long mixed = (hash ^ (hash >>> 31)) * PRIME;
    keys[size++] = mixed >>> 24;
  }
}
