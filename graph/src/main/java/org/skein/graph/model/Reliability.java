package org.skein.graph.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How far a source can be relied on: the letters of the Admiralty scale (NATO AJP-2.1, source
 * reliability). The scale defines words, not numbers; the weights are ours and stand in
 * docs/decisions/0011-evidence.md.
 */
public enum Reliability {
  /** No doubt of its authenticity or competence. */
  A("completely reliable", 1.0),
  /** Minor doubt; right most of the time. */
  B("usually reliable", 0.9),
  /** Doubt, but right in the past. */
  C("fairly reliable", 0.8),
  /** Significant doubt; right at times. */
  D("not usually reliable", 0.5),
  /** Wrong in the past. */
  E("unreliable", 0.2),
  /** Nobody has judged it: the letter of every source until a user grades it. */
  F("reliability not judged", 0.7);

  private final String words;
  private final double weight;

  Reliability(String words, double weight) {
    this.words = words;
    this.weight = weight;
  }

  /** The words of the scale, such as {@code usually reliable}. */
  public String words() {
    return words;
  }

  /** The share, 0 to 1, of a claim's confidence that is left when this source passes it on. */
  public double weight() {
    return weight;
  }

  /** The letters, most reliable first, {@code F} last. */
  public static List<String> letters() {
    return Arrays.stream(values()).map(Enum::name).toList();
  }

  /**
   * The grade with this letter, case ignored.
   *
   * @throws SkeinException {@code USAGE} if it is none of A to F
   */
  public static Reliability ofLetter(String letter) {
    String upper = letter.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(each -> each.name().equals(upper))
        .findFirst()
        .orElseThrow(
            () ->
                new SkeinException(
                    SkeinException.Code.USAGE,
                    "'%s' is no grade: A (completely reliable) to E (unreliable), or F (not judged)"
                        .formatted(letter)));
  }
}
