package org.skein.ingest.resolve;

import org.jspecify.annotations.Nullable;
import org.skein.ingest.resolve.match.Feature;
import org.skein.ingest.resolve.match.Han;
import org.skein.ingest.resolve.match.NameMatch;
import org.skein.ingest.resolve.match.NameMatcher.Prepared;

/** On what ground one name is proposed for another. */
enum Ground {
  /** Every telling word of one name has its counterpart in the other one. */
  WORDS("translation", true),
  /** The same, but for words that say little, or of too few words to be sure. */
  SOME_WORDS("translation", false),
  /** The same Chinese core, with or without place and common words. */
  CHARACTERS("alias", true),
  /** A Chinese name as it sounds in Latin letters. */
  SOUND("transliteration", false),
  /** Latin letters that sound alike or are nearly the same. */
  LETTERS("variant", false);

  private static final double ALIKE = 0.82;
  private static final double ALL = 0.85;
  private static final double MOST = 0.72;

  private final String reason;
  private final boolean enough;

  Ground(String reason, boolean enough) {
    this.reason = reason;
    this.enough = enough;
  }

  String reason() {
    return reason;
  }

  /** Whether the names need no support by the document. */
  boolean isEnough() {
    return enough;
  }

  /** The ground that this comparison gives, or null if there is none. */
  static @Nullable Ground of(NameMatch match, Prepared name, Prepared known) {
    boolean contradicts =
        match.value(Feature.NUMBER_DIFFERS) > 0
            || match.value(Feature.NUMBER_ONE) > 0
            || match.value(Feature.PLACE_DIFFERS) > 0
            || match.value(Feature.SUBJECT_CLASH) > 0
            || match.value(Feature.CORE_CLASH) > 0
            || match.value(Feature.BRANCH) > 0;
    if (contradicts) {
      return null;
    }
    Ground words = words(match, name, known);
    if (words != null) {
      return words;
    }
    boolean han = Han.in(name.name()) && Han.in(known.name());
    boolean placed = match.value(Feature.COVERED_LEAST) >= MOST;
    double core = match.value(Feature.CORE);
    if (han) {
      boolean inOrder = match.value(Feature.CHARACTERS_IN_ORDER) > 0;
      boolean extra =
          match.value(Feature.SUBJECT_MISSING) > 0 || match.value(Feature.BODY_MISSING) > 0;
      boolean same = core == 1 && match.value(Feature.CORE_MISSING) == 0;
      return same && inOrder && !extra ? CHARACTERS : null;
    }
    if (core < ALIKE || !placed || match.value(Feature.CORE_NONE) > 0) {
      return null;
    }
    return match.value(Feature.SCRIPTS) > 0 ? SOUND : LETTERS;
  }

  private static @Nullable Ground words(NameMatch match, Prepared name, Prepared known) {
    boolean whole = match.value(Feature.COVERED_BOTH) >= ALL;
    boolean cores =
        match.value(Feature.CORE_DIFFERS) == 0 && match.value(Feature.CORE_MISSING) == 0;
    if (!whole || !cores) {
      return null;
    }
    int telling = Math.min(name.tellingWords(), known.tellingWords());
    boolean sure = telling >= 3 && match.value(Feature.PLACE_ONE) == 0;
    return sure ? WORDS : telling >= 2 ? SOME_WORDS : null;
  }
}
