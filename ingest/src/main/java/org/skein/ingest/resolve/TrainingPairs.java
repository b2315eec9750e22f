package org.skein.ingest.resolve;

import java.util.ArrayList;
import java.util.List;
import org.skein.ingest.resolve.match.Bearer;
import org.skein.ingest.resolve.match.LabelledPair;

/**
 * What the matcher of organisations learns from besides a judged list. Only a part of what the
 * reference knowledge holds is taken, since more of it drowns what was judged.
 */
public final class TrainingPairs {
  private static final int KNOWN_OF = 16;
  private static final int MADE_OF = 8;
  private static final int MADE_TOGETHER = 4;
  private static final int JUDGED_TIMES = 3;

  private TrainingPairs() {}

  /**
   * A sixteenth of the pairs of the knowledge, an eighth of those made from it, and the
   * organisations of {@code judged}, another judged list, three times, as such lists are short.
   */
  public static List<LabelledPair> of(Knowledge knowledge, List<LabelledPair> judged) {
    List<LabelledPair> pairs = new ArrayList<>();
    List<LabelledPair> known = KnownPairs.of(knowledge);
    for (int i = 0; i < known.size(); i += KNOWN_OF) {
      pairs.add(known.get(i));
    }
    List<LabelledPair> made = MadePairs.of(knowledge);
    for (int i = 0; i < made.size(); i++) {
      if (i / MADE_TOGETHER % MADE_OF == 0) {
        pairs.add(made.get(i));
      }
    }
    List<LabelledPair> organizations =
        judged.stream().filter(pair -> pair.bearer() == Bearer.ORGANIZATION).toList();
    for (int times = 0; times < JUDGED_TIMES; times++) {
      pairs.addAll(organizations);
    }
    return pairs;
  }
}
