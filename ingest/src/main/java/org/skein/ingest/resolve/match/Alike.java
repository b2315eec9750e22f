package org.skein.ingest.resolve.match;

/** How alike two parts of names are, 0 to 1. */
final class Alike {
  private static final int MIN_EDITED = 4;

  private Alike() {}

  static double of(Unit u, Unit v) {
    if (u.kind.weight == 0 || v.kind.weight == 0) {
      return 0;
    }
    if (u.text.equals(v.text)) {
      return 1;
    }
    if (u.meansSameAs(v)) {
      return u.han == v.han ? 0.93 : 0.97;
    }
    if (u.kind == Kind.NUMBER || v.kind == Kind.NUMBER) {
      return 0;
    }
    if (u.han && v.han) {
      return hans(u, v);
    }
    double alike = words(u.sound, v.sound);
    boolean known = u.kind != Kind.CORE && v.kind != Kind.CORE;
    if (known && alike < 0.9) {
      return 0;
    }
    return u.han == v.han ? alike : 0.98 * alike;
  }

  private static double hans(Unit u, Unit v) {
    String s = u.text;
    String t = v.text;
    boolean inside = s.length() > 1 && t.length() > 1 && (s.contains(t) || t.contains(s));
    if (inside) {
      return 0.85;
    }
    if (s.length() == t.length() && s.length() > 1 && u.sound.equals(v.sound)) {
      return 0.75;
    }
    return 0;
  }

  private static double words(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int longer = Math.max(a.length(), b.length());
    if (shorter == 0) {
      return 0;
    }
    if (a.equals(b)) {
      return 1;
    }
    if (shorter == 1) {
      return a.charAt(0) == b.charAt(0) ? 0.8 : 0;
    }
    if (digits(a) || digits(b)) {
      return 0;
    }
    if (shorter < MIN_EDITED - 1 || longer > 2 * shorter + 2) {
      return 0;
    }
    String slipA = Sound.slips(a);
    String slipB = Sound.slips(b);
    if (slipA.equals(slipB)) {
      return 0.95;
    }
    double looks = shorter < MIN_EDITED ? 0 : Letters.similarity(a, b);
    if (looks < 0.5) {
      return 0;
    }
    boolean sound = Sound.loose(a).equals(Sound.loose(b));
    if (sound) {
      return 0.9;
    }
    boolean begins = shorter >= 4 && (a.startsWith(b) || b.startsWith(a));
    return Math.max(looks * 0.98, begins ? 0.72 : 0);
  }

  private static boolean digits(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (Character.isDigit(s.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** How alike two strings of letters sound; 0 if either is shorter than two letters. */
  static double sounds(String a, String b) {
    if (a.length() < 2 || b.length() < 2) {
      return 0;
    }
    if (a.equals(b)) {
      return 1;
    }
    double slips = 0.97 * Letters.similarity(Sound.slips(a), Sound.slips(b));
    double loose = 0.93 * Letters.similarity(Sound.loose(a), Sound.loose(b));
    return Math.max(slips, loose);
  }
}
