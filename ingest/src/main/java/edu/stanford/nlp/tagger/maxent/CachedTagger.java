package edu.stanford.nlp.tagger.maxent;

import edu.stanford.nlp.math.ArrayMath;
import edu.stanford.nlp.tagger.common.Tagger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tags the words of a sentence as a {@link MaxentTagger} does, much faster: the weights of its
 * features are summed once for each word and each pair of tags. It knows the features of the
 * English left3words model of CoreNLP 4.5.10, and stands in this package because their weights are
 * open to it alone. Safe to share between threads.
 */
public final class CachedTagger {
  private final MaxentTagger tagger;
  private final TagContext context;
  private final TagWords words;
  private final int outside;
  private final TagPair[][] pairs;

  /**
   * The weights that two tags give to the tag behind them.
   *
   * @param weights by tag
   * @param exps e to their power
   */
  private record TagPair(double[] weights, double[] exps) {
    TagPair(double[] weights) {
      this(weights, ArrayMath.exp(weights));
    }
  }

  /** The same tags as this tagger gives. */
  public CachedTagger(MaxentTagger tagger) {
    this.tagger = tagger;
    this.context = new TagContext(tagger);
    this.words = new TagWords(tagger, context);
    this.outside = tagger.ySize;
    this.pairs = new TagPair[outside + 1][outside + 1];
    for (int second = 0; second <= outside; second++) {
      for (int first = 0; first <= outside; first++) {
        pairs[second][first] = new TagPair(context.tags(name(second), name(first)));
      }
    }
  }

  private String name(int tag) {
    return tag == outside ? null : tagger.tags.getTag(tag);
  }

  /** The tags of the words of one sentence. */
  public List<String> tag(List<String> sentence) {
    List<TagWord> all = new ArrayList<>(sentence.size() + 1);
    sentence.forEach(word -> all.add(words.of(word)));
    all.add(words.of(Tagger.EOS_WORD));
    int[] best = new Search(all).best();
    return Arrays.stream(best, 0, sentence.size()).mapToObj(tagger.tags::getTag).toList();
  }

  /** The search for the best tags of one sentence. */
  private final class Search {
    private final TagWord[] sentence;

    /** For each word, the best tag before each pair of its last two tags, by position. */
    private final int[][][] back;

    private double[][] scores = {{0}};

    Search(List<TagWord> sentence) {
      this.sentence = sentence.toArray(TagWord[]::new);
      this.back = new int[this.sentence.length][][];
    }

    int[] best() {
      for (int i = 0; i < sentence.length; i++) {
        extend(i);
      }
      int first = 0;
      int second = 0;
      for (int a = 0; a < scores.length; a++) {
        for (int b = 0; b < scores[a].length; b++) {
          if (scores[a][b] > scores[second][first]) {
            second = a;
            first = b;
          }
        }
      }
      int[] best = new int[sentence.length];
      for (int i = sentence.length - 1; i >= 0; i--) {
        best[i] = sentence[i].tags()[first];
        int third = back[i][second][first];
        first = second;
        second = third;
      }
      return best;
    }

    /** From the scores of the pairs of tags before a word to those of the pairs that it ends. */
    private void extend(int i) {
      int[] seconds = tags(i - 2);
      int[] firsts = tags(i - 1);
      int[] own = sentence[i].tags();
      double[] fixed = fixed(i);
      double highest = ArrayMath.max(fixed);
      double[] exps = ArrayMath.exp(ArrayMath.add(fixed, -highest));
      double[][] next = new double[firsts.length][own.length];
      back[i] = new int[firsts.length][own.length];
      for (int b = 0; b < firsts.length; b++) {
        Arrays.fill(next[b], Double.NEGATIVE_INFINITY);
        for (int a = 0; a < seconds.length; a++) {
          TagPair pair = pairs[seconds[a]][firsts[b]];
          double all = highest + Math.log(ArrayMath.innerProduct(exps, pair.exps()));
          for (int c = 0; c < own.length; c++) {
            double score = scores[a][b] + fixed[own[c]] + pair.weights()[own[c]] - all;
            if (score > next[b][c]) {
              next[b][c] = score;
              back[i][b][c] = a;
            }
          }
        }
      }
      scores = next;
    }

    private int[] tags(int i) {
      return i < 0 ? new int[] {outside} : sentence[i].tags();
    }

    /** The weights of all tags of a word that do not depend on the tags before it. */
    private double[] fixed(int i) {
      TagWord word = sentence[i];
      TagWord left = i == 0 ? words.edge() : sentence[i - 1];
      TagWord right = i + 1 == sentence.length ? words.edge() : sentence[i + 1];
      double[] fixed = (i == 0 ? word.own() : word.inner()).clone();
      add(fixed, left.before());
      add(fixed, right.behind());
      if (word.rare()) {
        add(fixed, left.rareBefore());
        add(fixed, right.rareBehind());
        context.addRareContext(fixed, around(i));
      }
      return fixed;
    }

    private History around(int i) {
      int from = Math.max(0, i - 1);
      int to = Math.min(sentence.length, i + CompanyNameDetector.COMPANY_NAME_WINDOW + 1);
      List<String> texts = Arrays.stream(sentence, from, to).map(TagWord::text).toList();
      return context.history(texts, i - from);
    }
  }

  private static void add(double[] sum, double[] weights) {
    for (int i = 0; i < weights.length; i++) {
      sum[i] += weights[i];
    }
  }
}
