package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Mood;
import org.skein.graph.model.Span;
import org.skein.graph.model.When;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.annotate.Dependencies;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.extract.Extraction.Quantified;
import org.skein.ingest.extract.Extraction.Stated;

/** Turns one parsed sentence into claims and measurements with mood, source and time. */
final class SentenceReader {
  static final String PATTERNS = "patterns/1";
  static final String MODEL = "model/1";
  static final String GRAMMAR = "quantities/1";
  private static final double FLOOR = 0.5;
  private static final double DESCRIBED_CONFIDENCE = 0.6;
  private static final int MAX_TIME_DISTANCE = 14;

  private final RelationModel relations;
  private final Vocabulary vocabulary;

  /** What holds for the whole document. */
  record Scope(String text, Times times, Attribution attribution, Measurer measurer) {}

  SentenceReader(RelationModel relations, Vocabulary vocabulary) {
    this.relations = relations;
    this.vocabulary = vocabulary;
  }

  void read(
      ParsedSentence parsed, Scope scope, List<Stated> claims, List<Quantified> measurements) {
    Sentence sentence = parsed.sentence();
    List<Times.Timed> times = scope.times().in(sentence);
    Map<Integer, NamedSpan> references = new HashMap<>();
    List<NamedSpan> own = new ArrayList<>();
    for (NamedSpan name : parsed.names()) {
      if (name.refersTo() == null) {
        own.add(name);
      } else {
        references.put(name.first(), name);
      }
    }
    Ends ends = new Ends(sentence, parsed.deps(), own, references);
    NamedSpan source = scope.attribution().of(sentence, parsed.deps(), ends);
    MoodReader moods = new MoodReader(sentence, parsed.deps());
    for (Found found : found(parsed)) {
      claims.add(stated(found, parsed, scope.text(), times, source, moods));
    }
    for (Measured measured : scope.measurer().in(parsed, times)) {
      measurements.add(quantified(measured, parsed, times, source, moods));
    }
  }

  private record Found(Relation relation, double confidence, String extractor) {}

  /**
   * What the model finds more likely than not, with the pattern that finds it too where there is
   * one. A pattern with a described object stands for itself.
   */
  private List<Found> found(ParsedSentence parsed) {
    List<Found> found = new ArrayList<>();
    for (Relation relation : parsed.relations()) {
      if (relation.object() == null) {
        found.add(new Found(relation, DESCRIBED_CONFIDENCE, PATTERNS));
      }
    }
    for (RelationModel.Judged one : relations.judge(parsed, FLOOR)) {
      Relation relation =
          new Relation(one.subject(), one.predicate(), one.object(), trigger(parsed, one), "m");
      Relation pattern =
          parsed.relations().stream()
              .filter(r -> r.object() != null && (r.sameAs(relation) || turned(r, relation)))
              .findFirst()
              .orElse(null);
      found.add(
          new Found(
              pattern == null ? relation : pattern,
              one.probability(),
              pattern == null ? MODEL : PATTERNS));
    }
    return found;
  }

  private boolean turned(Relation a, Relation b) {
    return a.predicate().equals(b.predicate())
        && vocabulary.predicate(a.predicate()).symmetric()
        && a.subject().span().equals(b.objectSpan())
        && a.objectSpan().equals(b.subject().span());
  }

  /**
   * The lowest verb above the object and not above what joins both ends; the joining word where
   * there is none: "X plans to buy Y" is stated by "buy", "X, which will run Y" by "run".
   */
  private static int trigger(ParsedSentence parsed, RelationModel.Judged judged) {
    Dependencies deps = parsed.deps();
    int joint = joint(deps, judged.subject(), judged.object());
    int at = judged.object().end() - 1;
    for (int steps = 0; steps < 40 && at != Dependencies.ROOT; steps++) {
      boolean named = judged.subject().covers(at) || judged.object().covers(at);
      if (!named && parsed.sentence().token(at).isVerb()) {
        return at;
      }
      if (at == joint) {
        break;
      }
      at = deps.head(at);
    }
    return joint;
  }

  /** The lowest word above both ends. */
  private static int joint(Dependencies deps, NamedSpan subject, NamedSpan object) {
    int at = subject.end() - 1;
    for (int steps = 0; steps < 40 && at != Dependencies.ROOT; steps++) {
      if (deps.isBelow(object.end() - 1, at)) {
        return at;
      }
      at = deps.head(at);
    }
    return subject.end() - 1;
  }

  private static Stated stated(
      Found found,
      ParsedSentence parsed,
      String text,
      List<Times.Timed> times,
      @Nullable NamedSpan source,
      MoodReader moods) {
    Relation relation = found.relation();
    Sentence sentence = parsed.sentence();
    // "X's Y" is so whatever the verb of the sentence says of it.
    Mood mood = relation.kind().equals("s") ? Mood.ASSERTED : moods.at(relation.trigger());
    NamedSpan far = relation.object();
    if (moods.isOfNothing(relation.trigger())
        || moods.isEmptyBetween(relation.subject().end() - 1, relation.trigger())
        || far != null && moods.isEmptyBetween(far.end() - 1, relation.trigger())) {
      mood = Mood.DENIED;
    }
    Span trigger = tokenSpan(sentence, relation.trigger());
    int start =
        Math.min(
            trigger.start(),
            Math.min(relation.subject().span().start(), relation.objectSpan().start()));
    int end =
        Math.max(
            trigger.end(), Math.max(relation.subject().span().end(), relation.objectSpan().end()));
    NamedSpan object = relation.object();
    String described =
        object == null ? Objects.requireNonNull(relation.described()).of(text) : null;
    return new Stated(
        relation.subject(),
        relation.predicate(),
        object,
        described,
        mood,
        source,
        when(times, relation.trigger()),
        new Span(start, end),
        sentence.span(),
        Math.min(0.99, found.confidence()),
        found.extractor());
  }

  private static Span tokenSpan(Sentence sentence, int token) {
    return new Span(sentence.token(token).start(), sentence.token(token).end());
  }

  private static When when(List<Times.Timed> times, int trigger) {
    When best = When.UNKNOWN;
    int least = MAX_TIME_DISTANCE;
    for (Times.Timed timed : times) {
      int distance = trigger < timed.first() ? timed.first() - trigger : trigger - timed.end() + 1;
      if (distance <= least) {
        least = distance;
        best = timed.when();
      }
    }
    return best;
  }

  private static Quantified quantified(
      Measured measured,
      ParsedSentence parsed,
      List<Times.Timed> times,
      @Nullable NamedSpan source,
      MoodReader moods) {
    Sentence sentence = parsed.sentence();
    Span quantity = measured.quantity().span();
    int token = sentence.tokenAt(quantity.start());
    // What is measured may be named in an earlier sentence; the quote is of this one.
    boolean here = sentence.span().contains(measured.name().span());
    int start =
        here ? Math.min(quantity.start(), measured.name().span().start()) : quantity.start();
    int end = here ? Math.max(quantity.end(), measured.name().span().end()) : quantity.end();
    return new Quantified(
        measured.name(),
        measured.metric(),
        measured.quantity().low(),
        measured.quantity().high(),
        measured.quantity().unit(),
        measured.of(),
        measured.place(),
        when(times, token),
        moods.at(governor(parsed, token)),
        source,
        new Span(start, end),
        sentence.span(),
        measured.confidence(),
        GRAMMAR);
  }

  /** The verb that a quantity hangs on, or its topmost noun. */
  private static int governor(ParsedSentence parsed, int token) {
    int at = token;
    for (int steps = 0; steps < 6; steps++) {
      int head = parsed.deps().head(at);
      if (head == Dependencies.ROOT || parsed.sentence().token(at).isVerb()) {
        return at;
      }
      at = head;
    }
    return at;
  }
}
