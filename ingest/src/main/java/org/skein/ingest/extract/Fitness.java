package org.skein.ingest.extract;

import java.util.HashMap;
import java.util.Map;

/** How well each type of name fits what a quantity may be, from 0 to 1. */
final class Fitness {
  static final Map<String, Double> MODEL = worth("AIModel 1.0");
  static final Map<String, Double> MACHINE =
      worth("Chip 1.0 Facility 0.95 Product 0.9 AIModel 0.8");
  static final Map<String, Double> POWERED =
      worth("Chip 1.0 Facility 1.0 Product 0.9 AIModel 0.7 Firm 0.2");
  static final Map<String, Double> PRINTED = worth("Chip 1.0 Facility 0.7 Product 0.7 Firm 0.1");
  static final Map<String, Double> SCORED = worth("AIModel 1.0 Product 0.8 Chip 0.8");
  static final Map<String, Double> FIRM = worth("Firm 1.0 Lab 0.8 MediaOutlet 0.6 Facility 0.2");
  static final Map<String, Double> PRICED =
      worth("Chip 1.0 Product 1.0 AIModel 0.95 Work 0.8 Facility 0.8 Firm 0.2");
  static final Map<String, Double> FUNDED =
      worth(
          "Firm 1.0 Lab 1.0 University 0.9 ThinkTank 0.8 Facility 0.9 Policy 0.6"
              + " GovernmentBody 0.5 MilitaryUnit 0.5 Place 0.2");
  static final Map<String, Double> COUNTED =
      worth(
          "Firm 1.0 Product 1.0 AIModel 0.95 Dataset 1.0 Lab 0.95 Facility 1.0 University 0.9"
              + " GovernmentBody 0.7 MilitaryUnit 0.7");
  static final Map<String, Double> EMPLOYING =
      worth(
          "Firm 1.0 Lab 1.0 University 0.9 ThinkTank 0.9 MediaOutlet 0.8 GovernmentBody 0.7"
              + " MilitaryUnit 0.7");
  static final Map<String, Double> COLLECTED =
      worth("Dataset 1.2 AIModel 0.8 Benchmark 0.8 Firm 0.7 Work 0.6 Product 0.6");
  static final Map<String, Double> SHARING = worth("Firm 1.0 Product 0.8 Chip 0.6");
  static final Map<String, Double> READ = worth("AIModel 1.0 Dataset 1.1");
  static final Map<String, Double> UNITS = worth("Chip 1 Product 1 AIModel 1 Facility 1");

  private Fitness() {}

  /** Both tables; the second has the last word. */
  static Map<String, Double> with(Map<String, Double> all, Map<String, Double> more) {
    Map<String, Double> both = new HashMap<>(all);
    both.putAll(more);
    return both;
  }

  private static Map<String, Double> worth(String table) {
    Map<String, Double> worth = new HashMap<>();
    String[] words = table.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      worth.put(words[i], Double.valueOf(words[i + 1]));
    }
    return Map.copyOf(worth);
  }
}
