package org.skein.graph.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Words and names that look like words and names, and mean nothing. */
final class MadeWords {
  private static final List<String> SYLLABLES =
      List.of(
          "an", "bei", "chen", "dao", "el", "fan", "gu", "han", "in", "jia", "ka", "lan", "mo",
          "nor", "os", "pei", "quan", "ri", "shan", "tor", "u", "ver", "wen", "xi", "yun", "zhe");
  private static final String HAN = "华星云海天讯科达中联智芯光安信通创新国泰东方远航飞腾龙源明德金山银河长江北斗";
  private static final List<String> COMMON =
      List.of(
          "the",
          "of",
          "and",
          "for",
          "with",
          "chips",
          "training",
          "models",
          "data",
          "compute",
          "computing",
          "export",
          "controls",
          "research",
          "large",
          "language",
          "inference",
          "servers",
          "cloud",
          "order",
          "contract",
          "report",
          "market",
          "share",
          "national",
          "security",
          "joint",
          "project",
          "system",
          "new",
          "advanced",
          "memory",
          "cluster",
          "government",
          "military",
          "university",
          "company",
          "technology",
          "artificial",
          "intelligence",
          "learning",
          "performance");
  private static final int LEXICON = 6000;

  private final List<String> lexicon = new ArrayList<>(COMMON);
  private final Skewed usage = new Skewed(LEXICON, 1, 3);

  MadeWords(Random random) {
    while (lexicon.size() < LEXICON) {
      lexicon.add(word(random, 2 + random.nextInt(3)));
    }
  }

  /** Words of running text, as many as asked for. */
  String running(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append(lexicon.get(usage.next(random)));
    }
    return text.toString();
  }

  /** A name that no other number has. */
  static String name(Random random, int number, String kind) {
    String word = word(random, 2 + random.nextInt(2));
    String second = random.nextInt(3) == 0 ? "" : " " + capital(word(random, 2));
    return "%s%s %s %s".formatted(capital(word), second, kind, Integer.toString(number, 36));
  }

  /** A Chinese form of the name of that number. */
  static String han(Random random, int number) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 2; i++) {
      name.append(HAN.charAt(random.nextInt(HAN.length())));
    }
    for (int rest = number; rest > 0; rest /= HAN.length()) {
      name.append(HAN.charAt(rest % HAN.length()));
    }
    return name.toString();
  }

  private static String word(Random random, int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    return word.toString();
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
