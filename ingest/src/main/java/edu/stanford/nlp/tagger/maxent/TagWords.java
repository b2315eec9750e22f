package edu.stanford.nlp.tagger.maxent;

import edu.stanford.nlp.math.ArrayMath;
import java.util.Arrays;
import org.skein.ingest.cache.SlotCache;

/** The words of a tagger, each worked out once. */
final class TagWords {
  private static final int CAPACITY = 1 << 15;

  private final MaxentTagger tagger;
  private final TagContext context;
  private final String[] openTags;
  private final TagWord edge;
  private final SlotCache<String, TagWord> words = new SlotCache<>(CAPACITY);

  TagWords(MaxentTagger tagger, TagContext context) {
    this.tagger = tagger;
    this.context = context;
    this.openTags = tagger.tags.getOpenTagsArray();
    double[] none = {};
    this.edge =
        new TagWord(
            "",
            false,
            new int[0],
            none,
            none,
            context.edge(-1, false),
            context.edge(-1, true),
            context.edge(1, false),
            context.edge(1, true));
  }

  TagWord of(String word) {
    return words.get(word, this::word);
  }

  /** What stands before the first and behind the last word. */
  TagWord edge() {
    return edge;
  }

  private TagWord word(String word) {
    String text = tagger.wordFunction.apply(word);
    boolean rare = tagger.isRare(text);
    double[] own = context.own(text);
    return new TagWord(
        text,
        rare,
        tags(text),
        rare ? ArrayMath.pairwiseAdd(own, context.rareByPlace(text, true)) : own,
        rare ? ArrayMath.pairwiseAdd(own, context.rareByPlace(text, false)) : own,
        context.neighbour(text, -1, false),
        context.neighbour(text, -1, true),
        context.neighbour(text, 1, false),
        context.neighbour(text, 1, true));
  }

  private int[] tags(String text) {
    String[] known = tagger.dict.sum(text) == 0 ? openTags : tagger.dict.getTags(text);
    String[] tags = tagger.tags.deterministicallyExpandTags(known);
    return Arrays.stream(tags).mapToInt(tagger.tags::getIndex).toArray();
  }
}
