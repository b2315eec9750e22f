package org.skein.ingest.resolve.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.skein.ingest.resolve.match.NameModel.Node;
import org.skein.ingest.resolve.match.NameModel.Tree;

/**
 * Grows a {@link NameModel} by gradient boosting on the logistic loss. Pairs that are one thing and
 * pairs that are not count alike in sum, so that the probability is one for even odds. The same
 * pairs give the same model.
 */
public final class NameModelTrainer {
  private static final int TREES = 220;
  private static final int BINS = 64;
  private static final double RATE = 0.12;
  private static final double SHRINK = 2;
  private static final double LEAST_CURVE = 4;
  private static final long SEED = 20261124;

  private final NameMatcher matcher;

  /** A trainer that sees pairs as this matcher does. */
  public NameModelTrainer(NameMatcher matcher) {
    this.matcher = matcher;
  }

  /**
   * The model of these pairs; those in two scripts are also learned from when wrongly paired, as
   * lists of translations have no such cases and "two scripts" must not mean "one thing".
   */
  public NameModel train(List<LabelledPair> pairs) {
    List<LabelledPair> all = new ArrayList<>(pairs);
    all.addAll(crossed(pairs));
    Boosting boosting = new Boosting(all.size());
    for (int r = 0; r < all.size(); r++) {
      LabelledPair pair = all.get(r);
      boosting.set(
          r,
          matcher.features(matcher.prepare(pair.first()), matcher.prepare(pair.second())),
          pair.same());
    }
    return new NameModel(boosting.run());
  }

  /** Names in two scripts, each paired with the counterpart of another. */
  static List<LabelledPair> crossed(List<LabelledPair> pairs) {
    List<LabelledPair> two = new ArrayList<>();
    for (LabelledPair pair : pairs) {
      if (pair.same() && Han.in(pair.first()) != Han.in(pair.second())) {
        two.add(pair);
      }
    }
    List<LabelledPair> shuffled = new ArrayList<>(two);
    Collections.shuffle(shuffled, new Random(SEED));
    List<LabelledPair> crossed = new ArrayList<>();
    for (int i = 0; i < two.size(); i++) {
      LabelledPair one = two.get(i);
      LabelledPair other = shuffled.get(i);
      if (!one.group().equals(other.group())) {
        boolean turned = Han.in(one.first()) == Han.in(other.second());
        String counterpart = turned ? other.first() : other.second();
        crossed.add(new LabelledPair(one.first(), counterpart, false, one.group()));
      }
    }
    return crossed;
  }

  /** The state of one training run: rows in bins, the score of each so far. */
  private static final class Boosting {
    private final byte[][] bins;
    private final boolean[] truth;
    private final double[] importance;
    private final double[] score;
    private final double[] slope;
    private final double[] curve;

    Boosting(int rows) {
      bins = new byte[Feature.values().length][rows];
      truth = new boolean[rows];
      importance = new double[rows];
      score = new double[rows];
      slope = new double[rows];
      curve = new double[rows];
    }

    void set(int row, double[] features, boolean same) {
      for (int f = 0; f < features.length; f++) {
        bins[f][row] = (byte) Math.floor(features[f] * BINS);
      }
      truth[row] = same;
    }

    List<Tree> run() {
      int rows = truth.length;
      int same = 0;
      for (boolean one : truth) {
        same += one ? 1 : 0;
      }
      for (int r = 0; r < rows; r++) {
        importance[r] = 0.5 * rows / Math.max(1, truth[r] ? same : rows - same);
      }
      List<Tree> trees = new ArrayList<>();
      for (int t = 0; t < TREES; t++) {
        trees.add(grow());
      }
      return trees;
    }

    private Tree grow() {
      int rows = truth.length;
      for (int r = 0; r < rows; r++) {
        double p = NameModel.probability(score[r]);
        slope[r] = importance[r] * ((truth[r] ? 1 : 0) - p);
        curve[r] = importance[r] * p * (1 - p);
      }
      double g = Arrays.stream(slope).sum();
      double h = Arrays.stream(curve).sum();
      byte[] side = new byte[rows];
      Node first = split(side, (byte) 0);
      assign(side, (byte) 0, first, (byte) 1, (byte) 2);
      Node afterNo = split(side, (byte) 1);
      Node afterYes = split(side, (byte) 2);
      Tree tree = new Tree(RATE * g / (h + SHRINK), first, afterNo, afterYes);
      for (int r = 0; r < rows; r++) {
        Node next = side[r] == 1 ? afterNo : afterYes;
        score[r] += bins[next.feature()][r] < next.threshold() * BINS ? next.no() : next.yes();
      }
      return tree;
    }

    private void assign(byte[] side, byte of, Node node, byte no, byte yes) {
      for (int r = 0; r < side.length; r++) {
        if (side[r] == of) {
          side[r] = bins[node.feature()][r] < node.threshold() * BINS ? no : yes;
        }
      }
    }

    /** The question that divides these rows best, in the direction that its feature may have. */
    private Node split(byte[] side, byte of) {
      double[] slopes = new double[BINS + 1];
      double[] curves = new double[BINS + 1];
      double bestGain = 1e-9;
      double whole = 0;
      Node best = null;
      for (Feature feature : Feature.values()) {
        byte[] column = bins[feature.ordinal()];
        Arrays.fill(slopes, 0);
        Arrays.fill(curves, 0);
        double g = 0;
        double h = 0;
        for (int r = 0; r < side.length; r++) {
          if (side[r] == of) {
            slopes[column[r]] += slope[r];
            curves[column[r]] += curve[r];
            g += slope[r];
            h += curve[r];
          }
        }
        whole = RATE * g / (h + SHRINK);
        double gl = 0;
        double hl = 0;
        for (int bin = 0; bin < BINS; bin++) {
          gl += slopes[bin];
          hl += curves[bin];
          double no = gl / (hl + SHRINK);
          double yes = (g - gl) / (h - hl + SHRINK);
          boolean enough = hl >= LEAST_CURVE && h - hl >= LEAST_CURVE;
          boolean allowed = feature.direction() == 0 || feature.direction() * (yes - no) >= 0;
          double gain = gl * no + (g - gl) * yes - g * g / (h + SHRINK);
          if (enough && allowed && gain > bestGain) {
            bestGain = gain;
            best = new Node(feature.ordinal(), (bin + 1.0) / BINS, RATE * no, RATE * yes);
          }
        }
      }
      return best == null ? new Node(Feature.BASE.ordinal(), 0.5, whole, whole) : best;
    }
  }
}
