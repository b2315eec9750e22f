package org.skein.ingest.resolve.match;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.skein.ingest.resolve.match.NamePart.Role;

/**
 * Says whether two names may be one ship's: every word and above all every number counts; what kind
 * of ship it is does not.
 */
final class VesselMatcher {
  private static final Pattern KIND =
      Pattern.compile(
          "(?i)^\\s*(m/?v|m/?t|f/?v|s/?s|m/?s|m/?y|s/?v|t/?b|lpg/?c|vessel|ship|tanker)\\.?\\s+|\\([^)]*\\)");
  private static final Pattern DIGITS_END =
      Pattern.compile("(?<=\\P{Nd})(?=\\p{Nd})|(?<=\\p{Nd})(?=\\P{Nd})");
  private static final double BIAS = -3.2;
  private static final double WORD = 2.2;
  private static final double MOST_WORDS = 2;
  private static final double EVEN = 0.6;
  private static final double WHOLE = 2;
  private static final double MISSING = -1.3;
  private static final double CLASH = -4;
  private static final double NUMBER = -5;
  private static final double NUMBER_MISSING = -4.5;

  private final PartLikeness likeness;

  VesselMatcher(PersonWords words) {
    this.likeness = new PartLikeness(words);
  }

  /** Why two names may be one ship's, or not. */
  List<Evidence> evidence(String first, String second) {
    return evidence(
        parts(KIND.matcher(first).replaceAll(" ")), parts(KIND.matcher(second).replaceAll(" ")));
  }

  private List<Evidence> evidence(List<NamePart> a, List<NamePart> b) {
    List<Evidence> best = List.of(new Evidence("base", 1, BIAS));
    double most = Double.NEGATIVE_INFINITY;
    List<String> numbersA = numbers(a);
    List<String> numbersB = numbers(b);
    for (List<NamePart> one : PartPairing.writings(words(a))) {
      for (List<NamePart> other : PartPairing.writings(words(b))) {
        if (PartPairing.areJoined(one, other)) {
          continue;
        }
        List<Evidence> reasons = weighed(new PartPairing(one, other, likeness));
        if (PersonMatcher.sum(reasons) > most) {
          most = PersonMatcher.sum(reasons);
          best = reasons;
        }
      }
    }
    List<Evidence> all = new ArrayList<>(best);
    if (!numbersA.equals(numbersB)) {
      boolean one = numbersA.isEmpty() || numbersB.isEmpty();
      all.add(
          new Evidence(
              one ? "only one has a number" : "the numbers differ",
              1,
              one ? NUMBER_MISSING : NUMBER));
    }
    return all;
  }

  /**
   * The same for two organisations, of which one is written without vowels: what is no legal form
   * and no function word is compared by ear.
   */
  List<Evidence> evidence(String first, String second, Parts known) {
    return evidence(telling(first, known), telling(second, known));
  }

  private static List<NamePart> telling(String name, Parts known) {
    return parts(name).stream()
        .filter(
            part -> {
              Kind kind = known.kindOf(part.text());
              return kind != Kind.LEGAL && kind != Kind.STOP;
            })
        .toList();
  }

  private static List<String> numbers(List<NamePart> parts) {
    return parts.stream().filter(part -> part.is(Role.NUMBER)).map(NamePart::text).toList();
  }

  private static List<NamePart> words(List<NamePart> parts) {
    return parts.stream().filter(part -> !part.is(Role.NUMBER)).toList();
  }

  private static List<NamePart> parts(String name) {
    List<NamePart> parts = new ArrayList<>();
    for (String word : Words.of(name)) {
      for (String piece : DIGITS_END.split(word)) {
        parts.add(part(piece, Romanizer.lacksVowels(name)));
      }
    }
    return parts;
  }

  private static NamePart part(String piece, boolean bare) {
    boolean digits = piece.chars().allMatch(Character::isDigit);
    if (digits || piece.equals("i")) {
      String number = digits ? number(piece) : "1";
      return new NamePart(number, List.of(number), "", Role.NUMBER, bare);
    }
    String han = Han.in(piece) ? piece : "";
    String text = han.isEmpty() ? piece : Han.pinyin(han);
    return new NamePart(text, List.of(Phones.of(text)), han, Role.NAME, bare);
  }

  /** A number without leading zeros, in the digits of Latin texts. */
  private static String number(String digits) {
    return String.valueOf(Long.parseLong(digits.substring(0, Math.min(15, digits.length()))));
  }

  private static List<Evidence> weighed(PartPairing pairing) {
    List<Evidence> reasons = new ArrayList<>();
    reasons.add(new Evidence("base", 1, BIAS));
    double left = MOST_WORDS;
    for (PartPairing.Pair pair : pairing.pairs) {
      double told = Math.min(left, (pair.alike() - EVEN) / (1 - EVEN));
      left -= Math.max(0, told);
      String both =
          "“%s” and “%s”"
              .formatted(pairing.a.get(pair.first()).text(), pairing.b.get(pair.second()).text());
      reasons.add(new Evidence(both, pair.alike(), WORD * told));
    }
    int clashes = Math.min(pairing.openA.size(), pairing.openB.size());
    int missing = Math.max(pairing.openA.size(), pairing.openB.size()) - clashes;
    if (clashes > 0) {
      reasons.add(new Evidence("words differ", clashes, CLASH * clashes));
    }
    if (missing > 0) {
      reasons.add(new Evidence("words are missing", missing, MISSING * missing));
    }
    if (pairing.isWhole() && !pairing.pairs.isEmpty()) {
      reasons.add(new Evidence("no word is left", 1, WHOLE));
    }
    return reasons;
  }
}
