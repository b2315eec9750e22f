package org.skein.graph.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.skein.graph.model.Ids;
import org.skein.graph.view.TimedClaim;
import org.skein.graph.vocabulary.Vocabulary;

/** A small corpus drawn from a seed, and what one would count in it by going through all of it. */
final class RandomClaims {
  static final Vocabulary VOCABULARY = Vocabulary.shipped();
  private static final List<String> TYPES = List.of("Firm", "University", "Chip", "Place", "Topic");
  private static final List<String> PREDICATES =
      List.of("develops", "uses", "competes_with", "located_in", "part_of");
  private static final List<String> MOODS = List.of("asserted", "planned", "alleged", "denied");

  /** A document of the corpus; {@code published} may be null. */
  record Doc(String id, String origin, String source, LocalDate published) {}

  /** A claim with its document. */
  record Fact(TimedClaim row, Doc document) {
    boolean names(String entity) {
      return row.subjectId().equals(entity) || entity.equals(row.objectId());
    }

    boolean isDenied() {
      return row.mood().equals("denied");
    }

    String statement() {
      String object = row.objectId() == null ? "\"" + row.objectText() : row.objectId();
      boolean swap =
          VOCABULARY.predicate(row.predicate()).symmetric()
              && object.compareTo(row.subjectId()) < 0;
      return row.predicate()
          + "|"
          + (swap ? object : row.subjectId())
          + "|"
          + (swap ? row.subjectId() : object);
    }
  }

  final Map<String, String> types = new TreeMap<>();
  final List<Doc> documents = new ArrayList<>();
  final List<Fact> facts = new ArrayList<>();
  final List<String[]> topics = new ArrayList<>();

  RandomClaims(long seed, int entities, int documentCount, int claims) {
    Random random = new Random(seed);
    for (int i = 0; i < entities; i++) {
      types.put("e" + i, TYPES.get(i % TYPES.size()));
    }
    for (int i = 0; i < documentCount; i++) {
      documents.add(document(random, i));
    }
    for (int i = 0; i < claims; i++) {
      facts.add(fact(random, i, entities));
    }
    for (Doc each : documents) {
      if (random.nextInt(3) == 0) {
        topics.add(new String[] {each.id(), "e" + (random.nextInt(entities / 5) * 5 + 4)});
      }
    }
  }

  private Doc document(Random random, int number) {
    LocalDate day =
        random.nextInt(12) == 0 ? null : LocalDate.of(2020, 1, 20).plusDays(random.nextInt(900));
    String id = Ids.of("d", number);
    String source = random.nextInt(8) == 0 ? null : "Source " + random.nextInt(4);
    List<Doc> roots =
        documents.stream()
            .filter(each -> each.origin().equals(each.id()))
            .filter(each -> day == null || each.published() != null)
            .filter(each -> day == null || !each.published().isAfter(day))
            .toList();
    boolean copy = random.nextInt(3) == 0 && !roots.isEmpty();
    return new Doc(id, copy ? roots.get(random.nextInt(roots.size())).id() : id, source, day);
  }

  private Fact fact(Random random, int number, int entities) {
    Doc document = documents.get(random.nextInt(documents.size()));
    // Low numbers are drawn more often: real graphs are skewed.
    String subject = "e" + random.nextInt(1 + random.nextInt(entities));
    String object = "e" + random.nextInt(1 + random.nextInt(entities));
    boolean described = random.nextInt(10) == 0;
    int year = 2019 + random.nextInt(4);
    String from =
        switch (random.nextInt(4)) {
          case 0 -> null;
          case 1 -> "" + year;
          case 2 -> "%d-%02d".formatted(year, 1 + random.nextInt(12));
          default -> "%d-%02d-15".formatted(year, 1 + random.nextInt(12));
        };
    return new Fact(
        new TimedClaim(
            number % 7 == 0 ? "odd" + number : Ids.of("c", number),
            subject,
            PREDICATES.get(random.nextInt(PREDICATES.size())),
            described ? null : object,
            described ? "words " + random.nextInt(3) : null,
            MOODS.get(random.nextInt(MOODS.size())),
            document.id(),
            random.nextDouble(),
            switch (random.nextInt(5)) {
              case 0 -> documents.get(random.nextInt(documents.size())).origin();
              case 1 -> "said:e" + random.nextInt(3);
              default -> null;
            },
            from),
        document);
  }

  /** The id of the document that a claim counts for. */
  String origin(Fact fact) {
    String origin = fact.row().origin();
    if (origin == null) {
      return fact.document().origin();
    }
    if (!origin.startsWith("said:")) {
      return documents.stream()
          .filter(each -> each.id().equals(origin))
          .findFirst()
          .orElseThrow()
          .origin();
    }
    return facts.stream()
        .filter(each -> origin.equals(each.row().origin()))
        .filter(each -> each.statement().equals(fact.statement()))
        .filter(each -> each.isDenied() == fact.isDenied())
        .map(Fact::document)
        .min(
            Comparator.comparing(Doc::published, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Doc::id))
        .orElseThrow()
        .origin();
  }

  ClaimTable table() {
    ClaimTableBuilder builder = new ClaimTableBuilder(VOCABULARY);
    types.forEach(builder::entity);
    documents.forEach(
        each ->
            builder.document(
                each.id(),
                each.origin(),
                each.source(),
                each.published() == null ? null : each.published().toString(),
                "2023-01-01T00:00:00Z"));
    topics.forEach(each -> builder.topic(each[0], each[1]));
    facts.forEach(each -> builder.claim(each.row()));
    return builder.build();
  }

  /** The same corpus, told in another order. */
  RandomClaims shuffled(long seed) {
    Random random = new Random(seed);
    Collections.shuffle(documents, random);
    Collections.shuffle(facts, random);
    Collections.shuffle(topics, random);
    return this;
  }
}
