package org.skein.ingest.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * A linear-chain model over labels: the score of a labelling is the sum of the weights of its
 * features at each position and of each pair of neighbouring labels. The best labelling is found by
 * Viterbi's algorithm.
 */
public final class SequenceModel {
  private static final int MAGIC = 0x534b4e31;
  private static final float SMALLEST = 0.08f;

  private final List<String> labels;
  private final boolean[][] allowed;
  private final FeatureTable features;
  private final float[] weights;
  private final float[][] transitions;

  SequenceModel(
      List<String> labels, FeatureTable features, float[] weights, float[][] transitions) {
    this.labels = List.copyOf(labels);
    this.features = features;
    this.weights = weights;
    this.transitions = transitions;
    this.allowed = allowedPairs(labels);
  }

  /** A label may follow another unless it continues ({@code I-T}) what did not begin. */
  static boolean[][] allowedPairs(List<String> labels) {
    int n = labels.size();
    boolean[][] allowed = new boolean[n + 1][n];
    for (int to = 0; to < n; to++) {
      String label = labels.get(to);
      for (int from = 0; from <= n; from++) {
        String before = from == n ? "O" : labels.get(from);
        allowed[from][to] =
            !label.startsWith("I-")
                || (!before.equals("O") && before.substring(2).equals(label.substring(2)));
      }
    }
    return allowed;
  }

  /** The labels, by number. */
  public List<String> labels() {
    return labels;
  }

  /** How many features have weights. */
  public int featureCount() {
    return features.size();
  }

  /** The score of each label at each position. */
  private float[][] emissions(List<Features> sequence) {
    float[][] scores = new float[sequence.size()][labels.size()];
    for (int i = 0; i < scores.length; i++) {
      Features at = sequence.get(i);
      float[] sums = scores[i];
      for (int f = 0; f < at.size(); f++) {
        int row = features.row(at.hash(f));
        if (row >= 0) {
          int start = row * sums.length;
          for (int l = 0; l < sums.length; l++) {
            sums[l] += weights[start + l];
          }
        }
      }
    }
    return scores;
  }

  /** The best labelling of a sequence: the number of a label for each position. */
  public int[] decode(List<Features> sequence) {
    return viterbi(emissions(sequence));
  }

  int[] viterbi(float[][] emissions) {
    int length = emissions.length;
    int n = labels.size();
    if (length == 0) {
      return new int[0];
    }
    float[] best = new float[n];
    int[][] back = new int[length][n];
    for (int l = 0; l < n; l++) {
      best[l] = allowed[n][l] ? emissions[0][l] + transitions[n][l] : Float.NEGATIVE_INFINITY;
    }
    for (int i = 1; i < length; i++) {
      float[] next = new float[n];
      for (int to = 0; to < n; to++) {
        float top = Float.NEGATIVE_INFINITY;
        int from = 0;
        for (int l = 0; l < n; l++) {
          float score = best[l] + transitions[l][to];
          if (score > top && allowed[l][to]) {
            top = score;
            from = l;
          }
        }
        next[to] = top + emissions[i][to];
        back[i][to] = from;
      }
      best = next;
    }
    int[] path = new int[length];
    for (int l = 1; l < n; l++) {
      if (best[l] > best[path[length - 1]]) {
        path[length - 1] = l;
      }
    }
    for (int i = length - 1; i > 0; i--) {
      path[i - 1] = back[i][path[i]];
    }
    return path;
  }

  /** Writes the model; rows whose weights are all near zero are left out. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(labels.size());
    for (String label : labels) {
      out.writeUTF(label);
    }
    for (float[] row : transitions) {
      for (float weight : row) {
        out.writeFloat(weight);
      }
    }
    RowFormat.write(out, features, weights, labels.size(), SMALLEST);
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the stream does not hold one
   */
  public static SequenceModel read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a sequence model of this version");
    }
    String[] labels = new String[in.readInt()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = in.readUTF();
    }
    float[][] transitions = new float[labels.length + 1][labels.length];
    for (float[] row : transitions) {
      for (int i = 0; i < row.length; i++) {
        row[i] = in.readFloat();
      }
    }
    FeatureTable features = new FeatureTable();
    float[] weights = RowFormat.read(in, features, labels.length);
    return new SequenceModel(List.of(labels), features, weights, transitions);
  }
}
