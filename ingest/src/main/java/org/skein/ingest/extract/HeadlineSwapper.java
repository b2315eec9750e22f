package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skein.ingest.gold.GoldDocument;
import org.skein.ingest.gold.GoldDocument.GoldEntity;

/**
 * Makes variants of annotated documents in which some sentences are written In Headline Capitals.
 * The tagger learns from them that a capital is no sign of a name there.
 */
final class HeadlineSwapper {
  private static final double SHARE = 0.5;
  private static final Pattern SENTENCE = Pattern.compile("[^\\n]+?(?:[.?!](?=\\s)|$|\\n)");
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}'’])\\p{Ll}[\\p{L}'’]*");
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "to", "in", "on", "for", "and", "or", "by", "at", "as", "with",
          "from", "but", "s");

  private final Random random;

  HeadlineSwapper(long seed) {
    this.random = new Random(seed);
  }

  /** A variant of the document. */
  GoldDocument swap(GoldDocument document) {
    StringBuilder text = new StringBuilder();
    Matcher sentences = SENTENCE.matcher(document.text());
    int at = 0;
    while (sentences.find()) {
      text.append(document.text(), at, sentences.start());
      String sentence = sentences.group();
      boolean chosen = random.nextDouble() < SHARE;
      text.append(chosen ? capitals(sentence) : sentence);
      at = sentences.end();
    }
    text.append(document.text().substring(at));
    List<GoldEntity> entities = new ArrayList<>();
    for (GoldEntity entity : document.entities()) {
      List<String> mentions = new ArrayList<>(entity.mentions());
      for (String mention : entity.mentions()) {
        if (!mentions.contains(capitals(mention))) {
          mentions.add(capitals(mention));
        }
      }
      entities.add(new GoldEntity(entity.id(), entity.type(), entity.name(), mentions));
    }
    return new GoldDocument(
        document.id(), document.date(), text.toString(), entities, List.of(), List.of());
  }

  /**
   * Every lower-case word but the small ones with a capital: "new chip beats" → "New Chip Beats".
   */
  static String capitals(String text) {
    Matcher words = WORD.matcher(text);
    StringBuilder result = new StringBuilder();
    while (words.find()) {
      String word = words.group();
      boolean small = SMALL.contains(word) || word.chars().anyMatch(Character::isUpperCase);
      words.appendReplacement(
          result,
          Matcher.quoteReplacement(
              small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)));
    }
    return words.appendTail(result).toString();
  }
}
