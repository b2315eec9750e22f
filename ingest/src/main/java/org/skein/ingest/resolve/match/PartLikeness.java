package org.skein.ingest.resolve.match;

import java.util.regex.Pattern;
import org.skein.ingest.resolve.match.NamePart.Role;

/** How alike two words of names are, 0 to 1. */
final class PartLikeness {
  /** From this distance on two words are two. */
  private static final double FARTHEST = 0.3;

  /** Two words as one are as long as two: what differs in one of them must not get lost. */
  private static final double FARTHEST_JOINED = 0.1;

  private static final double KNOWN_APART = 0.3;
  private static final Pattern PINYIN =
      Pattern.compile(
          "((zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
              + "(iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|ia|ie|iu|in|un"
              + "|ua|uo|ui|ue|er|a|o|e|i|u|v)){1,3}");

  private final PersonWords words;

  PartLikeness(PersonWords words) {
    this.words = words;
  }

  double of(NamePart a, NamePart b) {
    if (a.is(Role.NUMBER) || b.is(Role.NUMBER)) {
      return a.text().equals(b.text()) ? 1 : 0;
    }
    if (a.is(Role.INITIAL) || b.is(Role.INITIAL)) {
      return initial(a, b);
    }
    if (a.text().equals(b.text()) && (a.han().isEmpty() || b.han().isEmpty())) {
      return 1;
    }
    if (!a.han().isEmpty() && !b.han().isEmpty()) {
      return a.han().equals(b.han()) ? 1 : 0;
    }
    double heard = heard(a, b);
    if (words.areOneSurname(a.text(), b.text()) || givenNames(a, b) > 0) {
      return Math.max(heard, 0.9);
    }
    boolean apart = heard < 0.9 && (givenNames(a, b) < 0 || areTwoSurnames(a, b) || inPinyin(a, b));
    return apart ? Math.min(heard, KNOWN_APART) : heard;
  }

  /** A letter stands for any word that begins with it. */
  private static double initial(NamePart a, NamePart b) {
    for (String one : a.sounds()) {
      for (String other : b.sounds()) {
        boolean begins = Phones.distance(one.substring(0, 1), other.substring(0, 1), false) < 0.08;
        if (begins) {
          return 0.8;
        }
      }
    }
    return 0;
  }

  private static double heard(NamePart a, NamePart b) {
    boolean joined = (a.joined() || b.joined()) && !a.bare() && !b.bare();
    double farthest = joined ? FARTHEST_JOINED : FARTHEST;
    double least = farthest;
    for (String one : a.sounds()) {
      for (String other : b.sounds()) {
        least = Math.min(least, Phones.distance(one, other, a.bare() || b.bare()));
      }
    }
    return 1 - least / farthest;
  }

  /** 1 for forms of one given name, -1 for two known given names, 0 if one is not known. */
  private int givenNames(NamePart a, NamePart b) {
    boolean known = false;
    for (String one : a.sounds()) {
      for (String other : b.sounds()) {
        if (words.areOneGivenName(one, other)) {
          return 1;
        }
        known |= words.isGivenName(one) && words.isGivenName(other) && !a.bare() && !b.bare();
      }
    }
    return known ? -1 : 0;
  }

  private boolean areTwoSurnames(NamePart a, NamePart b) {
    return words.isSurname(a.text()) && words.isSurname(b.text());
  }

  private static boolean inPinyin(NamePart a, NamePart b) {
    return PINYIN.matcher(a.text()).matches() && PINYIN.matcher(b.text()).matches();
  }

  /** Whether one word is the other with the ending of a woman's surname. */
  static boolean differInGender(NamePart a, NamePart b) {
    String shorter = a.text().length() < b.text().length() ? a.text() : b.text();
    String longer = shorter.equals(a.text()) ? b.text() : a.text();
    boolean woman = longer.equals(shorter + "a") && shorter.matches(".{2,}(ov|ev|in|yn)");
    return woman
        || longer.matches(".+[sc]kaya")
            && shorter.matches(".+[sc]k(iy|y|ij|i)")
            && longer.substring(0, 4).equals(shorter.substring(0, Math.min(4, shorter.length())));
  }
}
