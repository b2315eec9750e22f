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

  /** The sizes of the layers are multiples of this. */
  static final int BLOCK = 5;

  static final int FEATURES = 3 * WORDS - TOPS;

  private static final int ROWS = 1 << 15;
  private static final int CHILD_ROWS = 1 << 14;
  private static final int TAG_ROWS = 1 << 13;
  private static final int ARC_ROWS = 1 << 14;
  private static final int BITS = 20;
  private static final int MASK = (1 << BITS) - 1;

  private final ArcModel model;
  private final int hidden;
  private final int noWord;
  private final int noTag;
  private final float[] base;
  private final LongSlotCache<float[]> tops = new LongSlotCache<>(ROWS, this::top);
  private final LongSlotCache<float[]> tags = new LongSlotCache<>(TAG_ROWS, this::tag);
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
    float[] factors = new float[BLOCK];
    for (int i = 0; i < hidden; i += BLOCK) {
      for (int j = 0; j < BLOCK; j++) {
        factors[j] = cube(sum[i + j]);
      }
      addFive(scores, factors, model.output(), i);
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
    add(row, tags.get(key(at, 0, (int) key & MASK)));
    return row;
  }

  /** What the tag of a word on the stack or before it adds. */
  private float[] tag(long key) {
    float[] row = new float[hidden];
    addTo(row, WORDS + (int) (key >>> (2 * BITS)), (int) key & MASK, 1);
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
    float[] factors = new float[BLOCK];
    for (int d = 0; d < embedding.length; d += BLOCK) {
      for (int i = 0; i < BLOCK; i++) {
        factors[i] = sign * embedding[d + i];
      }
      addFive(row, factors, model.input(), feature * embedding.length + d);
    }
  }

  /** Adds five rows of a matrix at a time: it halves the time of adding one after the other. */
  private static void addFive(float[] sum, float[] factors, float[][] matrix, int first) {
    float a = factors[0];
    float b = factors[1];
    float c = factors[2];
    float d = factors[3];
    float e = factors[4];
    float[] ofA = matrix[first];
    float[] ofB = matrix[first + 1];
    float[] ofC = matrix[first + 2];
    float[] ofD = matrix[first + 3];
    float[] ofE = matrix[first + 4];
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a * ofA[i] + b * ofB[i] + c * ofC[i] + d * ofD[i] + e * ofE[i];
    }
  }

  private static void add(float[] sum, float[] row) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += row[i];
    }
  }
}
