package org.skein.ingest.external;

import java.util.List;
import java.util.Set;
import org.skein.graph.model.Mood;
import org.skein.graph.model.Span;
import org.skein.graph.model.When;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.external.ExternalText.Labelled;
import org.skein.ingest.external.ExternalText.Related;
import org.skein.ingest.extract.Extraction;
import org.skein.ingest.extract.Extraction.Stated;
import org.skein.ingest.extract.NamedSpan;
import org.skein.ingest.extract.Quantity;

/** Texts, annotations and readings for tests, all invented. */
final class Invented {
  static final Vocabulary VOCABULARY = Vocabulary.shipped();
  static final String TEXT = "Ada Bly, chief executive of Zorb, left Quix in Oslo for 12 days.";
  static final String MAPPING =
      """
      {"spans": {"s": [
        {"label": "boss", "is": ["Person"]},
        {"label": "human", "is": ["Person"]},
        {"label": "body", "is": ["Organization"]},
        {"label": "rest", "is": []}]},
       "relations": {"r": [
        {"label": "serves", "is": [{"p": "works_for"}]},
        {"label": "ceo", "is": [{"p": "works_for", "turned": true, "words": "chief"}]},
        {"label": "kin", "is": []}]},
       "sets": [
        {"name": "one", "file": "one.jsonl", "spans": "s", "relations": "r",
         "alternatives": true, "references": {"Other": 40}},
        {"name": "each", "file": "each.jsonl", "relations": "r", "mentions": true},
        {"name": "sizes", "file": "sizes.jsonl", "quantities": true}]}
      """;

  private Invented() {}

  static ExternalSet set(String name) {
    return ExternalSetReader.read(MAPPING, VOCABULARY).stream()
        .filter(set -> set.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  static Labelled labelled(String words, String label) {
    return new Labelled(span(words), label);
  }

  static Related related(String head, String label, String tail) {
    return new Related(labelled(head, "boss"), label, labelled(tail, "body"));
  }

  static ExternalText text(List<Labelled> spans, List<Related> relations, String... annotated) {
    return new ExternalText("t", TEXT, spans, relations, Set.of(annotated));
  }

  static NamedSpan name(String words, String type) {
    return new NamedSpan(0, 0, 1, span(words), words, type, null);
  }

  static Stated claim(NamedSpan subject, String predicate, NamedSpan object, Mood mood) {
    Span quote =
        new Span(
            Math.min(subject.span().start(), object.span().start()),
            Math.max(subject.span().end(), object.span().end()));
    return new Stated(
        subject, predicate, object, null, mood, null, When.UNKNOWN, quote, quote, 0.9, "test");
  }

  static Quantity quantity(String words) {
    return new Quantity(span(words), 12.0, 12.0, "days");
  }

  static TextReading reading(List<NamedSpan> names, List<Stated> claims, List<Quantity> found) {
    return new TextReading() {
      @Override
      public Extraction extraction(String text) {
        return new Extraction(1, names, List.of(), claims, List.of());
      }

      @Override
      public List<Quantity> quantities(String text) {
        return found;
      }
    };
  }
}
