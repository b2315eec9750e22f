package org.skein.ingest.gold;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.graph.vocabulary.Vocabulary.Predicate;
import org.skein.ingest.gold.GoldDocument.GoldClaim;
import org.skein.ingest.gold.GoldDocument.GoldEntity;
import org.skein.ingest.gold.GoldDocument.GoldMeasurement;
import org.skein.ingest.gold.GoldFault.Rule;

/** Holds one annotated document to the vocabulary and to itself. */
final class DocumentCheck {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private final GoldDocument document;
  private final Vocabulary vocabulary;
  private final List<String> moods;
  private final List<String> metrics;
  private final List<GoldFault> faults;
  private final Map<String, GoldEntity> entities = new HashMap<>();
  private final Set<List<String>> stated = new HashSet<>();
  private final Set<@Nullable String> ends = new HashSet<>();

  private DocumentCheck(GoldDocument document, Vocabulary vocabulary, List<GoldFault> faults) {
    this.document = document;
    this.vocabulary = vocabulary;
    this.faults = faults;
    moods = vocabulary.moods().stream().map(Vocabulary.MoodForm::name).toList();
    metrics = vocabulary.metrics().stream().map(Vocabulary.Metric::name).toList();
  }

  /** Adds what is wrong with the document to {@code faults}. */
  static void check(GoldDocument document, Vocabulary vocabulary, List<GoldFault> faults) {
    DocumentCheck check = new DocumentCheck(document, vocabulary, faults);
    check.checkDay(document.date());
    document.entities().forEach(check::checkEntity);
    new MentionCheck(document, faults).check();
    document.claims().forEach(check::checkClaim);
    document.measurements().forEach(check::checkMeasurement);
    document.entities().forEach(check::checkTopic);
  }

  private void checkEntity(GoldEntity entity) {
    if (entities.putIfAbsent(entity.id(), entity) != null) {
      add(
          Rule.ENTITY_TWICE,
          "two entities have the id '%s'".formatted(entity.id()),
          "give '%s' another".formatted(entity.name()));
    }
    checkKnown(Rule.UNKNOWN_TYPE, "type", entity.type(), vocabulary.concreteTypeNames());
  }

  private void checkKnown(Rule rule, String kind, String name, List<String> names) {
    if (!names.contains(name)) {
      add(
          rule,
          "there is no %s '%s'".formatted(kind, name),
          "did you mean '%s'?".formatted(Vocabulary.nearest(name, names)));
    }
  }

  private void checkClaim(GoldClaim claim) {
    String words = "%s %s %s".formatted(claim.s(), claim.p(), claim.o());
    checkKnown(Rule.UNKNOWN_PREDICATE, "predicate", claim.p(), vocabulary.predicateNames());
    checkKnown(Rule.UNKNOWN_MOOD, "mood", claim.mood(), moods);
    checkQuote(claim.quote(), words);
    if (claim.when() != null) {
      checkWhen(claim.when(), words);
    }
    if (claim.saidBy() != null) {
      checkEnd(claim.saidBy(), words);
    }
    ends.add(claim.s());
    ends.add(claim.o());
    GoldEntity subject = checkEnd(claim.s(), words);
    GoldEntity object = checkEnd(claim.o(), words);
    if (claim.s().equals(claim.o())) {
      add(Rule.CLAIM_OF_ITSELF, words, "name the other end, or drop the claim");
    }
    Predicate predicate = vocabulary.findPredicate(claim.p()).orElse(null);
    checkOnce(claim, predicate, words);
    if (subject != null && object != null && predicate != null) {
      checkEnds(predicate, subject, object);
    }
  }

  private void checkOnce(GoldClaim claim, @Nullable Predicate predicate, String words) {
    String object = String.valueOf(claim.o());
    boolean turned = predicate != null && predicate.symmetric() && object.compareTo(claim.s()) < 0;
    List<String> key =
        turned ? List.of(object, claim.p(), claim.s()) : List.of(claim.s(), claim.p(), object);
    if (!stated.add(key)) {
      add(
          Rule.CLAIM_TWICE,
          "%s is stated before".formatted(words),
          "keep the one of the stronger mood");
    }
  }

  private void checkEnds(Predicate predicate, GoldEntity subject, GoldEntity object) {
    List<String> types = vocabulary.typeNames();
    if (types.contains(subject.type())
        && types.contains(object.type())
        && !vocabulary.allows(predicate, subject.type(), object.type())) {
      add(
          Rule.ENDS,
          "%s '%s' %s %s '%s'"
              .formatted(
                  subject.type(), subject.name(), predicate.name(), object.type(), object.name()),
          "%s joins %s to %s: mend a type or the predicate, or drop the claim"
              .formatted(
                  predicate.name(),
                  String.join("|", predicate.subject()),
                  String.join("|", predicate.object())));
    }
  }

  private @Nullable GoldEntity checkEnd(@Nullable String id, String where) {
    GoldEntity entity = entities.get(id);
    if (entity == null) {
      add(
          Rule.DANGLING,
          "%s: no entity has the id '%s'".formatted(where, id),
          "name an entity of the document, or drop the line");
    }
    return entity;
  }

  private void checkQuote(String quote, String where) {
    if (quote.isBlank() || !document.text().contains(quote)) {
      add(
          Rule.QUOTE,
          "%s: the quote '%s' does not stand in the text".formatted(where, quote),
          "copy the shortest words that state it from the text, to the letter");
    }
  }

  private void checkMeasurement(GoldMeasurement measurement) {
    String words =
        "%s %s %s to %s %s"
            .formatted(
                measurement.e(),
                measurement.metric(),
                measurement.low(),
                measurement.high(),
                measurement.unit());
    checkEnd(measurement.e(), words);
    checkKnown(Rule.UNKNOWN_METRIC, "metric", measurement.metric(), metrics);
    checkKnown(Rule.UNKNOWN_MOOD, "mood", measurement.mood(), moods);
    checkQuote(measurement.quote(), words);
    Double low = measurement.low();
    Double high = measurement.high();
    if (low == null && high == null) {
      add(Rule.BOUNDS, words + ": it has neither low nor high", "give the number of the quote");
    } else if (low != null && high != null && low > high) {
      add(Rule.BOUNDS, words + ": low is above high", "exchange them");
    }
    if (measurement.unit().isBlank()) {
      add(Rule.UNIT, words + ": it has no unit", "give the unit, such as USD or chips");
    }
  }

  private void checkTopic(GoldEntity entity) {
    if (entity.type().equals("Topic") && !ends.contains(entity.id())) {
      add(
          Rule.TOPIC_WITHOUT_CLAIM,
          "'%s' takes part in no claim".formatted(entity.name()),
          "drop the entity, or add the claim that the text states of it");
    }
  }

  private void checkDay(String day) {
    try {
      LocalDate.parse(day);
    } catch (DateTimeException e) {
      add(Rule.DATE, "'%s' is no day".formatted(day), "write it as 2024-06-17");
    }
  }

  private void checkWhen(String when, String where) {
    try {
      switch (when.length()) {
        case YEAR -> Year.parse(when);
        case MONTH -> YearMonth.parse(when);
        default -> LocalDate.parse(when);
      }
    } catch (DateTimeException e) {
      add(
          Rule.DATE,
          "%s: '%s' is no date".formatted(where, when),
          "write it as 2024-06-17, 2024-06 or 2024");
    }
  }

  private void add(Rule rule, String found, String todo) {
    faults.add(new GoldFault(document.id(), rule, found, todo));
  }
}
