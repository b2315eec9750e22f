package org.skein.ingest.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Makes {@link WordClasses} from word vectors by spherical k-means (Dhillon and Modha 2001): words
 * go to the centre whose direction is nearest, centres to the mean of their words. The same vectors
 * and seed give the same classes.
 */
public final class WordClassTrainer {
  private static final int COARSE = 100;
  private static final int FINE = 800;
  private static final int ROUNDS = 10;

  private final int coarse;
  private final int fine;
  private final long seed;

  /** A trainer of 100 coarse and 800 fine classes. */
  public WordClassTrainer(long seed) {
    this(COARSE, FINE, seed);
  }

  WordClassTrainer(int coarse, int fine, long seed) {
    this.coarse = coarse;
    this.fine = fine;
    this.seed = seed;
  }

  /** The classes that these vectors give; all vectors have the same length. */
  public WordClasses train(Map<String, float[]> vectors) {
    List<String> words = new ArrayList<>(vectors.size());
    float[][] points = new float[vectors.size()][];
    for (Map.Entry<String, float[]> entry : vectors.entrySet()) {
      points[words.size()] = unit(entry.getValue());
      words.add(entry.getKey());
    }
    return new WordClasses(
        named(words, cluster(points, coarse)), named(words, cluster(points, fine)));
  }

  private static Map<String, String> named(List<String> words, int[] classes) {
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < classes.length; i++) {
      named.put(words.get(i), String.valueOf(classes[i]));
    }
    return named;
  }

  private int[] cluster(float[][] points, int wanted) {
    int k = Math.min(wanted, points.length);
    Random random = new Random(seed);
    float[][] centres = new float[k][];
    for (int c = 0; c < k; c++) {
      centres[c] = points[random.nextInt(points.length)].clone();
    }
    int[] classes = new int[points.length];
    for (int round = 0; round < ROUNDS; round++) {
      float[][] current = centres;
      IntStream.range(0, points.length)
          .parallel()
          .forEach(i -> classes[i] = nearest(points[i], current));
      centres = means(points, classes, current);
    }
    return classes;
  }

  private static int nearest(float[] point, float[][] centres) {
    int best = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int c = 0; c < centres.length; c++) {
      float dot = 0;
      float[] centre = centres[c];
      for (int d = 0; d < point.length; d++) {
        dot += point[d] * centre[d];
      }
      if (dot > most) {
        most = dot;
        best = c;
      }
    }
    return best;
  }

  private static float[][] means(float[][] points, int[] classes, float[][] before) {
    float[][] sums = new float[before.length][points[0].length];
    for (int i = 0; i < points.length; i++) {
      for (int d = 0; d < points[i].length; d++) {
        sums[classes[i]][d] += points[i][d];
      }
    }
    for (int c = 0; c < sums.length; c++) {
      sums[c] = unit(sums[c]);
    }
    return sums;
  }

  private static float[] unit(float[] vector) {
    double square = 0;
    for (float value : vector) {
      square += value * value;
    }
    float[] unit = new float[vector.length];
    double length = Math.max(Math.sqrt(square), 1e-12);
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (vector[i] / length);
    }
    return unit;
  }
}
