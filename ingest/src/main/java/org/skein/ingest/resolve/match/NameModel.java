package org.skein.ingest.resolve.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the features of a pair count: the sum of small trees of two questions each (gradient
 * boosting, Friedman 2001). What each question adds is kept, so that a score can be explained
 * feature by feature. Features may only speak in the direction that they are declared to have.
 */
public final class NameModel {
  private static final String RESOURCE = "trees.tsv";

  private final Tree[] trees;
  private final double base;

  /** A question: the answer is no below the threshold. */
  record Node(int feature, double threshold, double no, double yes) {}

  /** A question and the two that follow; {@code value}s are what is known at each stage. */
  record Tree(double value, Node first, Node afterNo, Node afterYes) {
    double sum(double[] features) {
      Node next = features[first.feature()] < first.threshold() ? afterNo : afterYes;
      return features[next.feature()] < next.threshold() ? next.no() : next.yes();
    }

    void explain(double[] features, double[] contributions) {
      boolean no = features[first.feature()] < first.threshold();
      double known = no ? first.no() : first.yes();
      Node next = no ? afterNo : afterYes;
      contributions[first.feature()] += known - value;
      contributions[next.feature()] += sum(features) - known;
    }
  }

  NameModel(List<Tree> trees) {
    this.trees = trees.toArray(new Tree[0]);
    double sum = 0;
    for (Tree tree : trees) {
      sum += tree.value();
    }
    this.base = sum;
  }

  /** The trees that ship with Skein. */
  public static NameModel shipped() {
    try (InputStream in = NameModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not on the class path");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static NameModel parse(String text) {
    List<Tree> trees = new ArrayList<>();
    for (String line : text.split("\n")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t");
        trees.add(
            new Tree(Double.parseDouble(cells[0]), node(cells, 1), node(cells, 5), node(cells, 9)));
      }
    }
    return new NameModel(trees);
  }

  private static Node node(String[] cells, int at) {
    return new Node(
        Feature.valueOf(cells[at]).ordinal(),
        Double.parseDouble(cells[at + 1]),
        Double.parseDouble(cells[at + 2]),
        Double.parseDouble(cells[at + 3]));
  }

  /** The trees as text, one a line. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(
        "# Trees over the features of a pair of names, made by eval-names --fit. A line:\n");
    text.append("# value; then thrice: feature, threshold, value below it, value from it on.\n");
    for (Tree tree : trees) {
      text.append(String.format(Locale.ROOT, "%.4f", tree.value()));
      append(text, tree.first());
      append(text, tree.afterNo());
      append(text, tree.afterYes());
      text.append('\n');
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Node node) {
    text.append(
        String.format(
            Locale.ROOT,
            "\t%s\t%.4f\t%.4f\t%.4f",
            Feature.values()[node.feature()],
            node.threshold(),
            node.no(),
            node.yes()));
  }

  /** The log odds that these features speak for one thing. */
  double logOdds(double[] features) {
    double sum = given(features, Feature.NUMBER_DIFFERS) + given(features, Feature.PLACE_DIFFERS);
    for (Tree tree : trees) {
      sum += tree.sum(features);
    }
    return sum;
  }

  /**
   * What is set by hand: lists of aliases hold many pairs like "13th Institute" and "230 Factory",
   * yet of two names that are otherwise the same a number or a place makes two things.
   */
  private static double given(double[] features, Feature feature) {
    boolean otherwiseSame =
        features[Feature.CORE_NONE.ordinal()] + features[Feature.CORE_CLOSE.ordinal()] > 0
            || features[Feature.COVERED_MOST.ordinal()] > 0.5;
    boolean number = feature == Feature.NUMBER_DIFFERS;
    double share = features[feature.ordinal()];
    return number || otherwiseSame ? (number ? -2.0 : -1.0) * share : 0;
  }

  /** What each feature adds to the log odds; {@link Feature#BASE} has what holds for all pairs. */
  double[] contributions(double[] features) {
    double[] contributions = new double[features.length];
    contributions[Feature.BASE.ordinal()] = base;
    for (Feature feature : List.of(Feature.NUMBER_DIFFERS, Feature.PLACE_DIFFERS)) {
      contributions[feature.ordinal()] = given(features, feature);
    }
    for (Tree tree : trees) {
      tree.explain(features, contributions);
    }
    return contributions;
  }

  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
