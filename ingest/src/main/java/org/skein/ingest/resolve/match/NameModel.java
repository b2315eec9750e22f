package org.skein.ingest.resolve.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A logistic model over the features of a pair: what each of them counts. */
public final class NameModel {
  private static final String RESOURCE = "weights.tsv";

  private final double[] weights;

  NameModel(double[] weights) {
    this.weights = weights.clone();
  }

  /** The weights that ship with Skein. */
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
    double[] weights = new double[Feature.values().length];
    for (String line : text.split("\n")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t");
        weights[Feature.valueOf(cells[0]).ordinal()] = Double.parseDouble(cells[1]);
      }
    }
    return new NameModel(weights);
  }

  /** The weights as text, one feature a line. */
  public String text() {
    StringBuilder text = new StringBuilder("# Weights of the features of a pair of names.\n");
    for (Feature feature : Feature.values()) {
      text.append(
          String.format(Locale.ROOT, "%s\t%.3f%n", feature, weights[feature.ordinal()]));
    }
    return text.toString();
  }

  double weight(Feature feature) {
    return weights[feature.ordinal()];
  }

  /** The log odds that these features speak for one thing. */
  double logOdds(double[] features) {
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += features[i] * weights[i];
    }
    return sum;
  }

  static double probability(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
