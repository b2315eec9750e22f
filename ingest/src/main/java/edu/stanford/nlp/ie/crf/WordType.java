package edu.stanford.nlp.ie.crf;

/**
 * All that a CRF knows of a word by itself.
 *
 * @param text the word in American spelling
 * @param shape its pattern of capitals, digits and marks
 * @param cluster its distributional class
 * @param own weights of the token where it stands
 * @param before weights of the token behind it
 * @param behind weights of the token before it
 * @param nearBefore weights of the four tokens behind it
 * @param nearBehind weights of the four tokens before it
 * @param edge weights of the pair that it closes
 * @param edgeBefore weights of the pair that it opens
 * @param edgeBehind weights of the pair before it
 */
record WordType(
    String text,
    String shape,
    String cluster,
    double[] own,
    double[] before,
    double[] behind,
    double[] nearBefore,
    double[] nearBehind,
    double[] edge,
    double[] edgeBefore,
    double[] edgeBehind) {

  private static final int SHORT = 3;

  /** Whether the word beyond it counts as a neighbour, too. */
  boolean isShort() {
    return text.length() <= SHORT;
  }

  boolean isNameCase() {
    return text.length() >= 2
        && (Character.isUpperCase(text.charAt(0)) || Character.isTitleCase(text.charAt(0)))
        && text.chars().skip(1).noneMatch(Character::isUpperCase);
  }

  boolean hasNoCapital() {
    return !text.isEmpty() && text.chars().noneMatch(Character::isUpperCase);
  }

  boolean hasLetter() {
    return text.chars().anyMatch(Character::isLetter);
  }
}
