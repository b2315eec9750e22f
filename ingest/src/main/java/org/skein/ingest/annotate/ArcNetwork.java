package org.skein.ingest.annotate;

import java.util.Arrays;
import org.skein.ingest.cache.LongSlotCache;

/**
 * The network that scores the next step of the parser. A step is described by 18 words: six on the
 * stack and before it, and twelve of their children, most of which are missing; each has a word, a
 * tag and, if a child, a label. What each adds to the hidden layer is worked out once and cached.
 */
final class ArcNetwork {
  /** The words that describe a step, and those among them that are no children. */
  static final int WORDS = 18;

  static final int TOPS = 6;
  static final int FEATURES = 3 * WORDS - TOPS;

  private static final int ROWS = 1 << 14;
  private static final int CHILD_ROWS = 1 << 13;
  private static final int ARC_ROWS = 1 << 12;
  private static final int BITS = 20;
  private static final int MASK = (1 << BITS) - 1;
  private static final int BLOCK = 4;

  private final ArcModel model;
  private final int hidden;
  private final int noWord;
  private final int noTag;
  private final float[] base;
  private final LongSlotCache<float[]> tops = new LongSlotCache<>(ROWS, this::top);
  private final LongSlotCache<float[]> children = new LongSlotCache<>(CHILD_ROWS, this::child);
  private final LongSlotCache<float[]> arcs = new LongSlotCache<>(ARC_ROWS, this::arc);

  ArcNetwork(ArcModel model) {
    this.model = model;
    this.hidden = model.bias().length;
    this.noWord = model.word(ArcModel.NULL);
    this.noTag = model.tag(ArcModel.NULL);
    this.base = model.bias().clone();
    for (int at = TOPS; at < WORDS; at++) {
      addTo(base, at, noWord, 1);
      addTo(base, WORDS + at, noTag, 1);
      addTo(base, 2 * WORDS - TOPS + at, model.noLabel(), 1);
    }
  }

  /** Room for the scores of all transitions. */
  float[] scores() {
    return new float[model.output()[0].length];
  }

  /** Scores all transitions for these features: 18 words, 18 tags, 12 labels. */
  void score(int[] features, float[] scores) {
    float[] sum = base.clone();
    for (int at = 0; at < TOPS; at++) {
      add(sum, tops.get(key(at, features[at], features[WORDS + at])));
    }
    for (int at = TOPS; at < WORDS; at++) {
      int word = features[at];
      int tag = features[WORDS + at];
      if (word != noWord || tag != noTag) {
        add(sum, children.get(key(at, word, 0)));
        add(sum, arcs.get(key(at, tag, features[2 * WORDS - TOPS + at])));
      }
    }
    Arrays.fill(scores, 0);
    for (int i = 0; i < hidden; i += BLOCK) {
      addOutput(scores, sum, i);
    }
  }

  private void addOutput(float[] scores, float[] sum, int i) {
    float a = cube(sum[i]);
    float b = cube(sum[i + 1]);
    float c = cube(sum[i + 2]);
    float d = cube(sum[i + 3]);
    float[] ofA = model.output()[i];
    float[] ofB = model.output()[i + 1];
    float[] ofC = model.output()[i + 2];
    float[] ofD = model.output()[i + 3];
    for (int t = 0; t < scores.length; t++) {
      scores[t] += a * ofA[t] + b * ofB[t] + c * ofC[t] + d * ofD[t];
    }
  }

  private static float cube(float x) {
    return x * x * x;
  }

  /** The same scores as CoreNLP works them out, slowly: for steps that nearly tie. */
  double[] exactScores(int[] features) {
    double[] sum = new double[hidden];
    for (int f = 0; f < FEATURES; f++) {
      float[] embedding = model.embeddings()[features[f]];
      for (int d = 0; d < embedding.length; d++) {
        float[] row = model.input()[f * embedding.length + d];
        for (int i = 0; i < hidden; i++) {
          sum[i] += row[i] * embedding[d];
        }
      }
    }
    double[] scores = new double[model.output()[0].length];
    for (int i = 0; i < hidden; i++) {
      double x = sum[i] + model.bias()[i];
      for (int t = 0; t < scores.length; t++) {
        scores[t] += x * x * x * model.output()[i][t];
      }
    }
    return scores;
  }

  private static long key(int at, int first, int second) {
    return ((long) at << (2 * BITS)) | ((long) first << BITS) | second;
  }

  /** What a word on the stack or before it adds. */
  private float[] top(long key) {
    int at = (int) (key >>> (2 * BITS));
    float[] row = new float[hidden];
    addTo(row, at, (int) (key >>> BITS) & MASK, 1);
    addTo(row, WORDS + at, (int) key & MASK, 1);
    return row;
  }

  /** What the word of a child adds, beyond what a missing child does. */
  private float[] child(long key) {
    int at = (int) (key >>> (2 * BITS));
    float[] row = new float[hidden];
    addTo(row, at, (int) (key >>> BITS) & MASK, 1);
    addTo(row, at, noWord, -1);
    return row;
  }

  /** What the tag and the label of a child add, beyond what a missing child does. */
  private float[] arc(long key) {
    int at = (int) (key >>> (2 * BITS));
    float[] row = new float[hidden];
    addTo(row, WORDS + at, (int) (key >>> BITS) & MASK, 1);
    addTo(row, WORDS + at, noTag, -1);
    addTo(row, 2 * WORDS - TOPS + at, (int) key & MASK, 1);
    addTo(row, 2 * WORDS - TOPS + at, model.noLabel(), -1);
    return row;
  }

  private void addTo(float[] row, int feature, int number, float sign) {
    float[] embedding = model.embeddings()[number];
    for (int d = 0; d < embedding.length; d++) {
      float factor = sign * embedding[d];
      float[] weights = model.input()[feature * embedding.length + d];
      for (int i = 0; i < row.length; i++) {
        row[i] += factor * weights[i];
      }
    }
  }

  private static void add(float[] sum, float[] row) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += row[i];
    }
  }
}
