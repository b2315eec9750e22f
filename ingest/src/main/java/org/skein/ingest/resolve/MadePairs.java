package org.skein.ingest.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.skein.ingest.resolve.match.LabelledPair;

/**
 * Pairs made out of names of the reference knowledge by what happens to names in lists: legal forms
 * come and go, letters slip, one word or number differs. Judged lists hold few of these, and the
 * matcher must know that one word makes two things of names that are otherwise the same.
 */
final class MadePairs {
  private static final long SEED = 20261125;
  private static final List<String> LEGAL =
      List.of(
          "Ltd.",
          "Co., Ltd.",
          "LLC",
          "Inc.",
          "GmbH",
          "JSC",
          "S.A.",
          "PJSC",
          "Limited",
          "Corp.",
          "B.V.",
          "AG",
          "S.p.A.",
          "Sdn Bhd",
          "OOO",
          "PLC");
  private static final List<String> NUMBERS = List.of("II", "III", "IV", "2", "3", "No. 4", "5");
  private static final List<String> PLACES =
      List.of(
          "Cyprus",
          "Malta",
          "Poland",
          "Kazakhstan",
          "Dubai",
          "Shanghai",
          "Moscow",
          "Hong Kong",
          "Singapore",
          "Rostov",
          "Hungary",
          "Brazil",
          "Beijing",
          "Vietnam",
          "Turkey",
          "Malaysia");

  private final Random random = new Random(SEED);
  private final List<String> names;
  private final List<LabelledPair> pairs = new ArrayList<>();

  private MadePairs(List<String> names) {
    this.names = names;
  }

  /** The pairs, the same for the same knowledge; about as many of one thing as of two. */
  static List<LabelledPair> of(Knowledge knowledge) {
    List<String> names = new ArrayList<>();
    for (ReferenceEntity reference : knowledge.all()) {
      String name = reference.entity().name();
      boolean latin = name.chars().allMatch(c -> c < 0x250);
      int words = name.split(" ").length;
      if (Types.ORGANIZATIONS.contains(reference.entity().type())
          && latin
          && words >= 2
          && words <= 7) {
        names.add(name);
      }
    }
    MadePairs made = new MadePairs(names);
    names.forEach(made::add);
    return made.pairs;
  }

  private void add(String name) {
    pair(name, withLegal(name), true, name);
    pair(withLegal(name), withSlip(name), true, name);
    String other = withOtherWord(name);
    pair(random.nextBoolean() ? withLegal(name) : name, other, false, name);
    String differing =
        switch (random.nextInt(3)) {
          case 0 -> name + " " + one(NUMBERS);
          case 1 -> withLegal(name + " " + one(PLACES));
          default -> withOtherWord(withLegal(name));
        };
    boolean numbered = random.nextBoolean();
    String beside = numbered ? name + " " + one(NUMBERS) : name + " (" + one(PLACES) + ")";
    pair(beside, differing, false, name);
  }

  private void pair(String first, String second, boolean same, String group) {
    if (!first.equals(second)) {
      boolean turned = random.nextBoolean();
      String loud = random.nextInt(5) == 0 ? first.toUpperCase(Locale.ROOT) : first;
      pairs.add(new LabelledPair(turned ? second : loud, turned ? loud : second, same, group));
    }
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private String withLegal(String name) {
    return name + " " + one(LEGAL);
  }

  /** One letter of a longer word dropped, doubled or turned with its neighbour. */
  private String withSlip(String name) {
    String[] words = name.split(" ");
    int at = random.nextInt(words.length);
    String word = words[at];
    if (word.length() < 6) {
      return name.toUpperCase(Locale.ROOT);
    }
    int i = 2 + random.nextInt(word.length() - 4);
    String letter = word.substring(i, i + 1);
    words[at] =
        switch (random.nextInt(3)) {
          case 0 -> word.substring(0, i) + word.substring(i + 1);
          case 1 -> word.substring(0, i) + letter + word.substring(i);
          default -> word.substring(0, i) + word.charAt(i + 1) + letter + word.substring(i + 2);
        };
    return String.join(" ", words);
  }

  /** One word that tells is another one, taken out of another name. */
  private String withOtherWord(String name) {
    String[] words = name.split(" ");
    for (int tries = 0; tries < 20; tries++) {
      String[] others = names.get(random.nextInt(names.size())).split(" ");
      String other = others[random.nextInt(others.length)];
      int at = random.nextInt(words.length);
      boolean tells = words[at].length() > 3 && other.length() > 3;
      if (tells && !name.contains(other)) {
        words[at] = other;
        return String.join(" ", words);
      }
    }
    return name + " " + one(NUMBERS);
  }
}
