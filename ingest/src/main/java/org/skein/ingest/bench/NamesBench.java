package org.skein.ingest.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.skein.graph.model.Document;
import org.skein.graph.model.Name;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.Pipeline;
import org.skein.ingest.extract.NamedSpan;
import org.skein.ingest.resolve.Knowledge;
import org.skein.ingest.resolve.ReferenceEntity;
import org.skein.ingest.resolve.Resolver;
import org.skein.ingest.resolve.Resolver.Observed;
import org.skein.ingest.resolve.match.NameIndex;
import org.skein.ingest.resolve.match.NameMatcher;
import org.skein.ingest.resolve.match.NameMatcher.Prepared;

/** Measures what it costs to compare names, to look them up among many, and to resolve them. */
public final class NamesBench {
  private static final int KNOWN = 10_000;
  private static final int ASKED = 1_000;
  private static final int MILLION = 1_000_000;
  private static final double MOST_SECONDS = 5;
  private static final double MOST_MEGABYTES = 1024;
  private static final double MOST_SHARE = 0.15;
  private static final long SEED = 20261124;
  private static final String[] PLACES = {
    "Beijing", "Shanghai", "Shenzhen", "Hangzhou", "Nanjing", "Chengdu", "Wuhan", "Xi'an"
  };
  private static final String[] TRADES = {
    "Information Technology", "Intelligent Technology", "Semiconductor", "Aviation Equipment",
    "Data Technology", "Biotechnology", "Network Technology", "Robot"
  };
  private static final String[] SYLLABLES = {
    "bai", "chuang", "da", "fei", "gao", "heng", "jia", "kang", "lan", "ming", "ning", "pu",
    "qian", "rui", "sheng", "tong", "wei", "xin", "yun", "zhi", "an", "bo", "cheng", "ding",
    "feng", "guan", "hai", "jing", "kuang", "li", "mei", "nuo"
  };

  private final Knowledge knowledge;
  private final Vocabulary vocabulary;
  private final NameMatcher matcher = NameMatcher.shipped();

  /** A measurement on the names of this knowledge. */
  public NamesBench(Knowledge knowledge, Vocabulary vocabulary) {
    this.knowledge = knowledge;
    this.vocabulary = vocabulary;
  }

  /** All figures; takes about a minute. */
  public List<BenchRow> run(Collection<Document> documents) {
    List<BenchRow> rows = new ArrayList<>();
    rows.addAll(comparisons());
    rows.addAll(million());
    rows.addAll(resolving(documents));
    return rows;
  }

  private List<BenchRow> comparisons() {
    List<Prepared> known = new ArrayList<>(KNOWN);
    for (String name : shipped(KNOWN)) {
      known.add(matcher.prepare(name));
    }
    NameIndex index = new NameIndex(matcher);
    known.forEach(index::add);
    index.ready();
    Random random = new Random(SEED);
    List<Prepared> asked = new ArrayList<>(ASKED);
    for (int i = 0; i < ASKED; i++) {
      asked.add(matcher.prepare(misspelt(known.get(random.nextInt(known.size())).name(), random)));
    }
    Compared cold = compare(index, known, asked.subList(0, ASKED / 4));
    Compared warm = compare(index, known, asked);
    long looked = CpuClock.nanos();
    for (Prepared name : asked) {
      index.candidates(name, 24);
    }
    double lookup = (CpuClock.nanos() - looked) / 1e3 / asked.size();
    String survivors =
        "10 M pairs of names by bits (letter pairs, translated parts), the full scorer on the %,d left"
            .formatted(warm.full());
    return List.of(
        BenchRow.of(survivors, warm.seconds() * 1e7 / warm.pairs(), "cpu s").atMost(MOST_SECONDS),
        BenchRow.of("one full comparison", warm.fullSeconds() * 1e6 / warm.full(), "cpu µs"),
        BenchRow.of("misspelt names whose known name was left", warm.found(), "of 1,000"),
        BenchRow.of("candidates of a name among 10,000", lookup, "cpu µs"),
        BenchRow.of("the same comparisons, a quarter, cold", cold.seconds(), "cpu s"));
  }

  /** What a round of comparisons cost. */
  private record Compared(long pairs, long full, double seconds, double fullSeconds, long found) {}

  private Compared compare(NameIndex index, List<Prepared> known, List<Prepared> asked) {
    long full = 0;
    long fullNanos = 0;
    long found = 0;
    double sum = 0;
    long start = CpuClock.nanos();
    for (Prepared name : asked) {
      List<Integer> left = index.alike(name);
      long began = CpuClock.nanos();
      double best = 0;
      for (int number : left) {
        best = Math.max(best, matcher.probability(name, known.get(number)));
      }
      fullNanos += CpuClock.nanos() - began;
      full += left.size();
      sum += best;
      found += best >= 0.5 ? 1 : 0;
    }
    double seconds = (CpuClock.nanos() - start) / 1e9;
    if (Double.isNaN(sum)) {
      throw new IllegalStateException("a comparison gave no number");
    }
    return new Compared((long) known.size() * asked.size(), full, seconds, fullNanos / 1e9, found);
  }

  private List<BenchRow> million() {
    double before = Heap.usedAfterCollection();
    Random random = new Random(SEED);
    long start = CpuClock.nanos();
    NameIndex index = new NameIndex(matcher);
    String[] texts = new String[MILLION];
    for (int i = 0; i < MILLION; i++) {
      texts[i] = made(random);
      index.add(texts[i]);
    }
    index.ready();
    double seconds = (CpuClock.nanos() - start) / 1e9;
    double megabytes = Heap.usedAfterCollection() - before;
    List<Prepared> asked = new ArrayList<>(ASKED);
    for (int i = 0; i < ASKED; i++) {
      asked.add(matcher.prepare(misspelt(texts[random.nextInt(MILLION)], random)));
    }
    long looked = CpuClock.nanos();
    for (Prepared name : asked) {
      index.candidates(name, 24);
    }
    double lookup = (CpuClock.nanos() - looked) / 1e3 / asked.size();
    return List.of(
        BenchRow.of("1 M made-up names with their index, heap", megabytes, "MB")
            .atMost(MOST_MEGABYTES),
        BenchRow.of("their index, build", seconds, "cpu s"),
        BenchRow.of("candidates of a name among 1 M", lookup, "cpu µs"));
  }

  private List<BenchRow> resolving(Collection<Document> documents) {
    Pipeline pipeline = Pipeline.open(vocabulary);
    List<List<Observed>> named = new ArrayList<>();
    for (Document document : documents) {
      named.add(
          pipeline.extraction(document.text()).names().stream().map(NamesBench::observed).toList());
    }
    long start = CpuClock.nanos();
    Resolver warm = new Resolver(knowledge);
    double build = (CpuClock.nanos() - start) / 1e6;
    named.forEach(warm::resolve);
    Resolver resolver = new Resolver(knowledge);
    start = CpuClock.nanos();
    named.forEach(resolver::resolve);
    double resolving = (CpuClock.nanos() - start) / 1e6;
    start = CpuClock.nanos();
    named.forEach(resolver::resolve);
    double again = (CpuClock.nanos() - start) / 1e6;
    start = CpuClock.nanos();
    for (Document document : documents) {
      pipeline.read(document);
    }
    double reading = (CpuClock.nanos() - start) / 1e6;
    return List.of(
        BenchRow.of("known names, made ready", build, "cpu ms"),
        BenchRow.of("reading %,d documents".formatted(named.size()), reading, "cpu ms"),
        BenchRow.of(
                "resolving their names, none met before, as a share of reading",
                resolving,
                "cpu ms")
            .comparedWith(reading)
            .atMost(MOST_SHARE),
        BenchRow.of("resolving their names again", again, "cpu ms").comparedWith(reading));
  }

  private static Observed observed(NamedSpan name) {
    return new Observed(name.name().text(), name.name().type());
  }

  private List<String> shipped(int most) {
    List<String> names = new ArrayList<>(most);
    for (ReferenceEntity reference : knowledge.all()) {
      for (Name name : reference.allNames()) {
        if (names.size() < most) {
          names.add(name.text());
        }
      }
    }
    return names;
  }

  private static String made(Random random) {
    StringBuilder brand = new StringBuilder();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      brand.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    brand.setCharAt(0, Character.toUpperCase(brand.charAt(0)));
    return "%s %s %s Co., Ltd."
        .formatted(
            PLACES[random.nextInt(PLACES.length)], brand, TRADES[random.nextInt(TRADES.length)]);
  }

  /** The name with one letter doubled, left out or changed. */
  private static String misspelt(String name, Random random) {
    int at = random.nextInt(name.length());
    String letter = name.substring(at, at + 1);
    String by = random.nextBoolean() ? letter + letter : random.nextBoolean() ? "" : "e";
    return name.substring(0, at) + by + name.substring(at + 1);
  }
}
