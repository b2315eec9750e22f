package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.skein.graph.model.Span;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.graph.vocabulary.Vocabulary.Predicate;
import org.skein.ingest.annotate.Annotator;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.annotate.Token;
import org.skein.ingest.gold.GoldDocument;
import org.skein.ingest.gold.GoldDocument.GoldClaim;
import org.skein.ingest.gold.GoldDocument.GoldEntity;
import org.skein.ingest.learn.BinaryModels;
import org.skein.ingest.learn.BinaryTrainer;
import org.skein.ingest.learn.Features;
import org.skein.ingest.learn.LogisticTrainer;

/**
 * Makes the relation model from annotated documents: every possible pair of names in a sentence is
 * a case; a predicate holds where a claim joins the two and its quote stands in the sentence. What
 * judges a pair in the light of the others learns from judgements of documents that were not seen.
 */
final class RelationTrainer {
  static final int EPOCHS = 12;
  private static final double RATE = 0.02;
  private static final double SHRINK = 1e-5;
  private static final int CONTEXT_EPOCHS = 15;
  private static final double CONTEXT_RATE = 0.05;
  private static final double KEPT = 0.8;
  private static final int MIN_COUNT = 3;
  private static final long SEED = 20261124;

  private final Annotator annotator;
  private final Vocabulary vocabulary;
  private final SentenceParser parser;

  RelationTrainer(Annotator annotator, Vocabulary vocabulary) {
    this.annotator = annotator;
    this.vocabulary = vocabulary;
    this.parser = new SentenceParser(annotator, vocabulary);
  }

  /**
   * The relation model that the documents give.
   *
   * @param found the names that a tagger which has not seen the document finds in it: the model
   *     also learns from them, since those are what it will be given
   */
  RelationModel train(
      List<GoldDocument> documents,
      BiFunction<GoldDocument, List<Sentence>, List<List<NamedSpan>>> found) {
    List<List<Case>> folds = List.of(new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < documents.size(); i++) {
      GoldDocument document = documents.get(i);
      List<Case> cases = folds.get(i % folds.size());
      List<Sentence> sentences = annotator.sentences(document.text());
      Map<Span, String> entityAt = new HashMap<>();
      List<List<NamedSpan>> annotated = names(document, sentences, entityAt);
      addCases(document, sentences, annotated, entityAt, cases);
      List<List<NamedSpan>> tagged = found.apply(document, sentences);
      addCases(document, sentences, tagged, entitiesOf(document, tagged), cases);
    }
    List<BinaryModels> halves = folds.parallelStream().map(this::first).toList();
    List<LogisticTrainer.Example> again = new ArrayList<>();
    for (int fold = 0; fold < folds.size(); fold++) {
      addAgain(folds.get(fold), halves.get((fold + 1) % folds.size()), again);
    }
    return new RelationModel(
        first(folds.stream().flatMap(List::stream).toList()),
        new LogisticTrainer(
                vocabulary.predicateNames().size(), CONTEXT_EPOCHS, CONTEXT_RATE, SHRINK, SEED)
            .train(again),
        vocabulary);
  }

  /** A sentence with the pairs of its names and what is to be learned of each. */
  private record Case(
      ParsedSentence parsed,
      List<RelationModel.Pair> pairs,
      List<BinaryTrainer.Example> examples) {}

  /** What judges each pair by itself. */
  private BinaryModels first(List<Case> cases) {
    return new BinaryTrainer(
            vocabulary.predicateNames(), EPOCHS, RATE, SHRINK, KEPT, MIN_COUNT, SEED)
        .train(cases.stream().flatMap(one -> one.examples().stream()).toList());
  }

  /** The cases as a model that was trained on others judges them, pair beside pair. */
  private void addAgain(
      List<Case> cases, BinaryModels others, List<LogisticTrainer.Example> again) {
    Map<String, Integer> numbers = RelationModel.numbers(vocabulary.predicateNames());
    for (Case one : cases) {
      List<float[]> logits =
          one.examples().stream().map(example -> others.logits(example.features())).toList();
      PairContext seen = new PairContext(one.parsed(), one.pairs(), logits, numbers, vocabulary);
      for (int p = 0; p < one.pairs().size(); p++) {
        BinaryTrainer.Example example = one.examples().get(p);
        for (Predicate predicate : one.pairs().get(p).possible()) {
          int number = numbers.getOrDefault(predicate.name(), 0);
          if (example.possible().get(number) && seen.logit(p, number) > PairContext.CUT) {
            again.add(
                new LogisticTrainer.Example(
                    number, seen.of(p, predicate), example.labels().get(number)));
          }
        }
      }
    }
  }

  /** The annotated entity that each found name is, by its words. */
  static Map<Span, String> entitiesOf(GoldDocument document, List<List<NamedSpan>> names) {
    Map<String, String> byText = new HashMap<>();
    for (GoldEntity entity : document.entities()) {
      entity.mentions().forEach(mention -> byText.put(mention, entity.id()));
    }
    Map<Span, String> entityAt = new HashMap<>();
    for (List<NamedSpan> list : names) {
      for (NamedSpan name : list) {
        String id = byText.get(name.text());
        if (id != null) {
          entityAt.put(name.span(), id);
        }
      }
    }
    return entityAt;
  }

  private void addCases(
      GoldDocument document,
      List<Sentence> sentences,
      List<List<NamedSpan>> names,
      Map<Span, String> entityAt,
      List<Case> cases) {
    Map<String, Set<String>> predicates = new HashMap<>();
    for (GoldClaim claim : document.claims()) {
      predicates
          .computeIfAbsent(claim.s() + " " + claim.o(), key -> new HashSet<>())
          .add(claim.p());
    }
    for (ParsedSentence parsed : parser.parse(sentences, names)) {
      List<RelationModel.Pair> pairs = RelationModel.pairs(parsed, vocabulary);
      List<BinaryTrainer.Example> examples = new ArrayList<>(pairs.size());
      for (RelationModel.Pair pair : pairs) {
        String subject = entityAt.getOrDefault(pair.subject().name().span(), "");
        String object = entityAt.getOrDefault(pair.object().name().span(), "");
        Features features = RelationFeatures.of(parsed, pair.subject(), pair.object());
        examples.add(example(document, parsed, pair, subject, object, predicates, features));
      }
      if (!pairs.isEmpty()) {
        cases.add(new Case(parsed, pairs, examples));
      }
    }
  }

  private BinaryTrainer.Example example(
      GoldDocument document,
      ParsedSentence parsed,
      RelationModel.Pair pair,
      String subject,
      String object,
      Map<String, Set<String>> predicates,
      Features features) {
    BitSet labels = new BitSet();
    BitSet possible = new BitSet();
    Set<String> stated = predicates.getOrDefault(subject + " " + object, Set.of());
    Set<String> turned = predicates.getOrDefault(object + " " + subject, Set.of());
    for (Predicate predicate : pair.possible()) {
      int number = vocabulary.predicateNames().indexOf(predicate.name());
      boolean holds =
          stated.contains(predicate.name())
              || (predicate.symmetric() && turned.contains(predicate.name()));
      if (holds && !isQuotedIn(document, parsed, predicate.name(), subject, object)) {
        // Stated elsewhere: this sentence may or may not state it again, so nothing is learned.
        continue;
      }
      possible.set(number);
      labels.set(number, holds);
    }
    return new BinaryTrainer.Example(features, labels, possible);
  }

  private static boolean isQuotedIn(
      GoldDocument document,
      ParsedSentence parsed,
      String predicate,
      String subject,
      String object) {
    for (GoldClaim claim : document.claims()) {
      boolean ends =
          (claim.s().equals(subject) && object.equals(claim.o()))
              || (claim.s().equals(object) && subject.equals(claim.o()));
      if (ends && claim.p().equals(predicate)) {
        int at = document.text().indexOf(claim.quote());
        if (at < 0 || claim.quote().isEmpty()) {
          return true;
        }
        if (new Span(at, at + claim.quote().length()).overlaps(parsed.sentence().span())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The annotated names as they fall on tokens, the longer before the shorter. */
  static List<List<NamedSpan>> names(
      GoldDocument document, List<Sentence> sentences, Map<Span, String> entityAt) {
    List<List<NamedSpan>> names = new ArrayList<>();
    sentences.forEach(sentence -> names.add(new ArrayList<>()));
    record Surface(String text, GoldEntity entity) {}
    List<Surface> surfaces = new ArrayList<>();
    for (GoldEntity entity : document.entities()) {
      entity.mentions().forEach(mention -> surfaces.add(new Surface(mention, entity)));
    }
    surfaces.sort(Comparator.comparingInt((Surface s) -> s.text().length()).reversed());
    for (Surface surface : surfaces) {
      for (Span span : MentionTrainer.occurrences(document.text(), surface.text())) {
        place(span, surface.entity(), sentences, names, entityAt);
      }
    }
    names.forEach(list -> list.sort(Comparator.comparing(NamedSpan::span)));
    return names;
  }

  private static void place(
      Span span,
      GoldEntity entity,
      List<Sentence> sentences,
      List<List<NamedSpan>> names,
      Map<Span, String> entityAt) {
    for (Sentence sentence : sentences) {
      if (!sentence.span().overlaps(span)) {
        continue;
      }
      int first = -1;
      int end = -1;
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.token(i);
        if (token.start() < span.end() && span.start() < token.end()) {
          first = first < 0 ? i : first;
          end = i + 1;
        }
      }
      List<NamedSpan> here = names.get(sentence.index());
      if (first >= 0) {
        NamedSpan name = MentionTagger.named(sentence, first, end, entity.type());
        if (here.stream().noneMatch(other -> other.span().overlaps(name.span()))) {
          here.add(name);
          entityAt.put(name.span(), entity.id());
        }
      }
    }
  }
}
