package org.skein.graph.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Claim;
import org.skein.graph.model.Document;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Findings;
import org.skein.graph.model.Measurement;
import org.skein.graph.model.Mention;
import org.skein.graph.model.Mood;
import org.skein.graph.model.Quote;
import org.skein.graph.model.Span;
import org.skein.graph.model.When;
import org.skein.graph.vocabulary.Vocabulary;

/** Writes documents that state what they are told to state, sentence by sentence. */
final class MadeNews {
  private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);
  private static final int DAYS = 3650;
  private static final int SOURCES = 400;
  private static final String EXTRACTOR = "made/1";

  private final MadeEntities entities;
  private final Random random;
  private final Vocabulary vocabulary;
  private final MadeWords words;
  private final Skewed sources = new Skewed(SOURCES, 1, 2);

  MadeNews(MadeEntities entities, Random random, Vocabulary vocabulary) {
    this.entities = entities;
    this.random = random;
    this.vocabulary = vocabulary;
    this.words = new MadeWords(random);
  }

  /** A document, and what it is made of: a reprint needs it. */
  record Story(Findings findings, List<Sentence> sentences, String text) {}

  /**
   * A sentence and what it states.
   *
   * @param object where the object stands; null where the sentence only describes it
   */
  record Sentence(
      Span span,
      MadeGraph.Stated stated,
      Span subject,
      @Nullable Span object,
      Mood mood,
      double confidence,
      @Nullable Double count) {}

  /**
   * @param age 0 for the oldest document, 1 for the newest
   */
  Story story(int number, double age, List<MadeGraph.Stated> stated) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (MadeGraph.Stated each : stated) {
      if (random.nextInt(3) == 0) {
        text.append("In ").append(words.running(random, 8 + random.nextInt(12))).append(". ");
      }
      sentences.add(sentence(text, each));
    }
    LocalDate day = FIRST_DAY.plusDays((long) (DAYS * Math.sqrt(age)) + random.nextInt(5));
    return story(number, text.toString(), sentences, random.nextInt(25) == 0 ? null : day);
  }

  /** The same text in another paper, up to three days later. */
  Story reprint(Story original, int number) {
    LocalDate day = original.findings().document().published();
    return story(
        number,
        original.text() + "Reporting by " + source() + ".",
        original.sentences(),
        day == null ? null : day.plusDays(random.nextInt(4)));
  }

  private Story story(
      int number, String text, List<Sentence> sentences, @Nullable LocalDate published) {
    Document document =
        Document.of(
            "made-%d.txt".formatted(number),
            "%s, no. %d".formatted(words.running(random, 5), number),
            random.nextInt(30) == 0 ? null : source(),
            null,
            published,
            "https://example.org/" + number,
            "text/plain",
            text);
    Findings findings = findings(document, sentences);
    return new Story(findings, sentences, text);
  }

  private String source() {
    return "Made Paper " + sources.next(random);
  }

  private Sentence sentence(StringBuilder text, MadeGraph.Stated stated) {
    int start = text.length();
    Span subject = append(text, written(stated.subject()));
    text.append(' ').append(stated.predicate().label()).append(' ');
    Span object = null;
    if (random.nextInt(12) == 0) {
      append(text, "several " + words.running(random, 2));
    } else {
      object = append(text, written(stated.object()));
    }
    text.append(' ').append(words.running(random, 4 + random.nextInt(14)));
    Double count = null;
    if (random.nextInt(4) == 0) {
      count = (double) (100 * (1 + random.nextInt(400)));
      text.append(", with ").append(count.intValue()).append(" units");
    }
    text.append('.');
    Span span = new Span(start, text.length());
    text.append(' ');
    double confidence = (40 + random.nextInt(60)) / 100.0;
    return new Sentence(span, stated, subject, object, mood(), confidence, count);
  }

  /** Mostly by its name, at times by another. */
  private String written(Entity entity) {
    return entity.names().isEmpty() || random.nextInt(5) != 0
        ? entity.name()
        : entity.names().get(0).text();
  }

  private static Span append(StringBuilder text, String words) {
    int start = text.length();
    text.append(words);
    return new Span(start, text.length());
  }

  private Mood mood() {
    int draw = random.nextInt(100);
    return draw < 80
        ? Mood.ASSERTED
        : draw < 91 ? Mood.PLANNED : draw < 97 ? Mood.ALLEGED : Mood.DENIED;
  }

  private Findings findings(Document document, List<Sentence> sentences) {
    Map<String, Entity> met = new LinkedHashMap<>();
    List<Mention> mentions = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    List<Measurement> measurements = new ArrayList<>();
    for (Sentence each : sentences) {
      MadeGraph.Stated stated = each.stated();
      meet(document, stated.subject(), each.subject(), met, mentions);
      if (each.object() != null) {
        meet(document, stated.object(), each.object(), met, mentions);
      }
      claims.add(claim(document, each, stated, met));
      if (each.count() != null) {
        measurements.add(measurement(document, each, stated, each.count()));
      }
    }
    return new Findings(
        document,
        document.text().split("\\. ").length,
        List.copyOf(met.values()),
        mentions,
        claims,
        measurements);
  }

  private static void meet(
      Document document,
      Entity entity,
      Span span,
      Map<String, Entity> met,
      List<Mention> mentions) {
    met.putIfAbsent(entity.id(), entity);
    Quote quote = Quote.of(span, document.text());
    String reason = quote.text().equals(entity.name()) ? "name" : "alias";
    mentions.add(new Mention(quote, entity.type(), entity.id(), 0.9, reason));
  }

  private Claim claim(
      Document document, Sentence each, MadeGraph.Stated stated, Map<String, Entity> met) {
    Entity said = random.nextInt(6) == 0 ? said() : null;
    if (said != null) {
      met.putIfAbsent(said.id(), said);
    }
    boolean described = each.object() == null;
    return Claim.of(
        document.id(),
        stated.subject().id(),
        stated.predicate().name(),
        described ? null : stated.object().id(),
        described ? "several others" : null,
        each.mood(),
        said == null ? null : said.id(),
        when(document),
        Quote.of(each.span(), document.text()),
        each.span(),
        each.confidence(),
        EXTRACTOR);
  }

  private Entity said() {
    return entities.draw(List.of("MediaOutlet", "Person", "GovernmentBody"), random);
  }

  private When when(Document document) {
    LocalDate published = document.published();
    if (published == null || random.nextInt(5) < 3) {
      return When.UNKNOWN;
    }
    String day = published.minusDays(random.nextInt(400)).toString();
    return When.at(day.substring(0, random.nextInt(3) == 0 ? 4 : random.nextBoolean() ? 7 : 10));
  }

  private Measurement measurement(
      Document document, Sentence each, MadeGraph.Stated stated, double count) {
    List<Vocabulary.Metric> metrics = vocabulary.metrics();
    return Measurement.of(
        document.id(),
        stated.subject().id(),
        metrics.get(random.nextInt(metrics.size())).name(),
        count,
        random.nextInt(4) == 0 ? count * 1.25 : count,
        "units",
        null,
        null,
        when(document),
        each.mood(),
        null,
        Quote.of(each.span(), document.text()),
        each.span(),
        each.confidence(),
        EXTRACTOR);
  }
}
