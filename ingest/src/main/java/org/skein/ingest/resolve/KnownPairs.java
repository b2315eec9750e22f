package org.skein.ingest.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.skein.graph.model.Name;
import org.skein.ingest.resolve.match.LabelledPair;

/**
 * Pairs of names out of the reference knowledge: two names of one entity, and names of two entities
 * that look alike. What the matcher learns besides judged lists.
 */
final class KnownPairs {
  private static final long SEED = 20261124;
  private static final int MAX_SAME = 2;
  private static final int MAX_ALIKE = 12;

  private KnownPairs() {}

  /** The pairs, the same for the same knowledge. */
  static List<LabelledPair> of(Knowledge knowledge) {
    Random random = new Random(SEED);
    List<LabelledPair> pairs = new ArrayList<>();
    Map<String, List<ReferenceEntity>> byWord = new TreeMap<>();
    for (ReferenceEntity reference : knowledge.all()) {
      if (Types.ORGANIZATIONS.contains(reference.entity().type())) {
        addSame(reference, random, pairs);
        for (String word :
            reference.entity().name().toLowerCase(java.util.Locale.ROOT).split("\\W+")) {
          byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(reference);
        }
      }
    }
    Map<String, Integer> used = new HashMap<>();
    for (List<ReferenceEntity> alike : byWord.values()) {
      List<ReferenceEntity> some = new ArrayList<>(alike);
      Collections.shuffle(some, random);
      for (int i = 1; i < Math.min(some.size(), MAX_ALIKE); i++) {
        ReferenceEntity one = some.get(i - 1);
        ReferenceEntity other = some.get(i);
        if (!one.entity().id().equals(other.entity().id())
            && used.merge(one.entity().id(), 1, Integer::sum) <= MAX_SAME) {
          pairs.add(pair(name(one, random), name(other, random), false, one));
        }
      }
    }
    return pairs;
  }

  private static void addSame(ReferenceEntity reference, Random random, List<LabelledPair> pairs) {
    List<Name> names = new ArrayList<>(reference.allNames());
    names.removeIf(name -> reference.ambiguous().contains(name.text()));
    Collections.shuffle(names, random);
    for (int i = 1; i < names.size() && i <= MAX_SAME; i++) {
      pairs.add(pair(names.get(i - 1).text(), names.get(i).text(), true, reference));
    }
  }

  private static String name(ReferenceEntity reference, Random random) {
    List<Name> names = reference.allNames();
    return random.nextInt(3) > 0
        ? reference.entity().name()
        : names.get(random.nextInt(names.size())).text();
  }

  private static LabelledPair pair(String first, String second, boolean same, ReferenceEntity of) {
    return new LabelledPair(first, second, same, of.entity().id());
  }
}
