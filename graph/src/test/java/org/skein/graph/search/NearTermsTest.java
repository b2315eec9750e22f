package org.skein.graph.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import org.skein.graph.search.NearTerms.Near;

class NearTermsTest {
  private static final int MOST = 40;

  @Test
  void shouldCountTyposAsTheLongWayDoesButStopWhereThereAreTooMany() {
    Random random = new Random(1);
    int near = 0;
    for (int i = 0; i < 20_000; i++) {
      String a = word(random, 1 + random.nextInt(9));
      String b = random.nextBoolean() ? word(random, 1 + random.nextInt(9)) : damaged(a, random, 3);
      int most = 1 + random.nextInt(3);
      int typos = Typos.between(a, b);
      int within = Typos.within(a, b, most);
      assertThat(within <= most).as("%s %s", a, b).isEqualTo(typos <= most);
      if (typos <= most) {
        assertThat(within).as("%s %s", a, b).isEqualTo(typos);
        near++;
      }
    }
    assertThat(near).isGreaterThan(2_000);
  }

  @Test
  void shouldFindEveryNameThatIsNearHoweverLongItIs() throws IOException {
    Random random = new Random(2);
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < 400; i++) {
      String name = word(random, 4 + random.nextInt(30));
      names.add(name);
      names.add(damaged(name, random, 1 + random.nextInt(2)));
    }
    List<String> all = List.copyOf(names);
    int found = 0;
    int ofLong = 0;
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexReader reader = index(directory, all)) {
      for (int i = 0; i < 300; i++) {
        String typed = damaged(all.get(random.nextInt(all.size())), random, 2);
        int most = NameTiers.typos(typed);
        if (most > 0) {
          NearTerms terms = new NearTerms(typed, most, 0);
          List<Near> near = terms.ofNames(reader);
          assertThat(near).as(typed).isEqualTo(nearest(typed, most, all, terms));
          found += near.size();
          ofLong += typed.length() > 12 ? near.size() : 0;
        }
      }
    }
    assertThat(found).isGreaterThan(300);
    assertThat(ofLong).isGreaterThan(200);
  }

  @Test
  void shouldKeepTheFirstLetterWhereItMustBeRight() throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexReader reader = index(directory, List.of("huawei", "fuawei", "huawel"))) {
      assertThat(new NearTerms("huawey", 1, 1).in(reader, Fields.KEY))
          .extracting(Near::text)
          .containsExactly("huawei", "huawel");
      assertThat(new NearTerms("huawey", 2, 0).in(reader, Fields.KEY))
          .containsExactly(new Near("huawei", 1), new Near("huawel", 1), new Near("fuawei", 2));
    }
  }

  private static List<Near> nearest(String typed, int most, List<String> all, NearTerms terms) {
    return all.stream()
        .map(name -> new Near(name, Typos.between(typed, name)))
        .filter(near -> near.typos() <= most)
        .sorted(Comparator.comparingDouble(terms::likeness).reversed().thenComparing(Near::text))
        .limit(MOST)
        .toList();
  }

  private static IndexReader index(ByteBuffersDirectory directory, List<String> names)
      throws IOException {
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      for (int i = 0; i < names.size(); i++) {
        Document document = new Document();
        String key = names.get(i);
        document.add(new StringField(Fields.KEY, key, Store.NO));
        document.add(new StringField(Fields.BACKWARDS, NameKeys.backwards(key), Store.NO));
        writer.addDocument(document);
        if (i % 97 == 0) {
          writer.flush(); // Several segments.
        }
      }
    }
    return DirectoryReader.open(directory);
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(4)));
    }
    return word.toString();
  }

  /** With errors of all four kinds. */
  private static String damaged(String word, Random random, int errors) {
    List<Character> letters = new ArrayList<>();
    word.chars().forEach(each -> letters.add((char) each));
    for (int i = 0; i < errors; i++) {
      int at = random.nextInt(letters.size());
      char other = (char) ('a' + random.nextInt(4));
      switch (random.nextInt(4)) {
        case 0 -> letters.set(at, other);
        case 1 -> letters.add(at, other);
        case 2 -> {
          if (letters.size() > 1) {
            letters.remove(at);
          }
        }
        default -> {
          if (at > 0) {
            letters.add(at - 1, letters.remove(at));
          }
        }
      }
    }
    StringBuilder damaged = new StringBuilder();
    letters.forEach(damaged::append);
    return damaged.toString();
  }
}
