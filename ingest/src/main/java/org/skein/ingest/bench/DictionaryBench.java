package org.skein.ingest.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.skein.graph.model.Name;
import org.skein.ingest.annotate.StockPipeline;
import org.skein.ingest.extract.NameTrie;
import org.skein.ingest.resolve.Knowledge;
import org.skein.ingest.resolve.ReferenceEntity;

/** Measures how fast known names are found, by how many are known. */
public final class DictionaryBench {
  private static final double LEAST_SPEED = 10e6;
  private static final int WARM_ROUNDS = 60;
  private static final int ROUNDS = 9;
  private static final long SEED = 20261124;
  private static final String VOWELS = "aeiou";
  private static final String CONSONANTS = "bcdfghjklmnpqrstvwxyz";

  private final List<NameTrie.Entry> shipped = new ArrayList<>();
  private final List<String> texts;
  private final long tokens;

  /**
   * @param knowledge whose names are looked for
   * @param texts where they are looked for
   */
  public DictionaryBench(Knowledge knowledge, List<String> texts) {
    this.texts = List.copyOf(texts);
    this.tokens = texts.stream().mapToLong(StockPipeline::tokens).sum();
    for (ReferenceEntity reference : knowledge.all()) {
      for (Name name : reference.allNames()) {
        shipped.add(
            new NameTrie.Entry(
                reference.entity().id(),
                reference.entity().type(),
                name.text(),
                reference.ambiguous().contains(name.text())));
      }
    }
  }

  /** The shipped names alone, and with names of like shape up to 100,000. */
  public List<BenchRow> run() {
    List<BenchRow> rows = new ArrayList<>();
    rows.add(BenchRow.of("texts", texts.size(), "texts"));
    rows.add(BenchRow.of("their tokens", tokens, "tokens"));
    rows.addAll(rows(shipped));
    rows.addAll(rows(grown(100_000)));
    return rows;
  }

  private List<BenchRow> rows(List<NameTrie.Entry> entries) {
    String names = "%,d names".formatted(entries.size());
    List<Double> builds = new ArrayList<>();
    List<Double> speeds = new ArrayList<>();
    long found = 0;
    for (int round = -WARM_ROUNDS; round < ROUNDS; round++) {
      long start = CpuClock.nanos();
      NameTrie trie = new NameTrie();
      entries.forEach(trie::add);
      long built = CpuClock.nanos();
      found = found(trie); // the first pass over a new trie waits for memory
      long began = CpuClock.nanos();
      found(trie);
      long end = CpuClock.nanos();
      if (round >= 0) {
        builds.add((built - start) / 1e6);
        speeds.add(tokens * 1e9 / Math.max(1, end - began));
      }
    }
    return List.of(
        BenchRow.of(names + ", build", Rounds.median(builds), "cpu ms"),
        BenchRow.of(names + ", found", found, "names"),
        BenchRow.of(names, Rounds.median(speeds), "tokens/s").atLeast(LEAST_SPEED));
  }

  private long found(NameTrie trie) {
    long found = 0;
    for (String text : texts) {
      found += trie.find(text).size();
    }
    return found;
  }

  private List<NameTrie.Entry> grown(int count) {
    Random random = new Random(SEED);
    List<NameTrie.Entry> all = new ArrayList<>(shipped);
    while (all.size() < count) {
      NameTrie.Entry like = shipped.get(random.nextInt(shipped.size()));
      all.add(
          new NameTrie.Entry(
              "like-" + all.size(), like.type(), like(like.name(), random), like.ambiguous()));
    }
    return all;
  }

  /** A name with other letters: vowels for vowels, consonants for consonants, digits for digits. */
  private static String like(String name, Random random) {
    StringBuilder like = new StringBuilder(name);
    for (int i = 0; i < like.length(); i++) {
      char c = like.charAt(i);
      char lower = Character.toLowerCase(c);
      if (c >= '0' && c <= '9') {
        like.setCharAt(i, (char) ('0' + random.nextInt(10)));
      } else if (lower >= 'a' && lower <= 'z') {
        String letters = VOWELS.indexOf(lower) >= 0 ? VOWELS : CONSONANTS;
        char other = letters.charAt(random.nextInt(letters.length()));
        like.setCharAt(i, c == lower ? other : Character.toUpperCase(other));
      }
    }
    return like.toString();
  }
}
