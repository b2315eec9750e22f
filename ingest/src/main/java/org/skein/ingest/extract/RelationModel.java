package org.skein.ingest.extract;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.graph.vocabulary.Vocabulary.Predicate;
import org.skein.ingest.learn.BinaryModels;
import org.skein.ingest.learn.Features;
import org.skein.ingest.learn.LogisticModel;

/**
 * Judges every pair of names of a parsed sentence: how likely is it that each predicate is stated?
 * Each pair is judged by itself first, and then in the light of the other pairs' judgements.
 */
final class RelationModel {
  static final int MAX_DISTANCE = 45;
  static final int MAX_NAMES = 30;
  static final String FILE = "relations.model.gz";

  private final BinaryModels models;
  private final LogisticModel context;
  private final Vocabulary vocabulary;
  private final Map<String, Integer> numbers;

  /** A predicate that a pair may state, and how likely it does. */
  record Judged(NamedSpan subject, String predicate, NamedSpan object, double probability) {}

  /** An ordered pair of names and the predicates that their types allow. */
  record Pair(NamedSpan subject, NamedSpan object, List<Predicate> possible) {}

  RelationModel(BinaryModels models, LogisticModel context, Vocabulary vocabulary) {
    ModelFile.require(models.labels(), vocabulary.predicateNames(), "relations");
    this.models = models;
    this.context = context;
    this.vocabulary = vocabulary;
    this.numbers = numbers(models.labels());
  }

  /** The position of each name. */
  static Map<String, Integer> numbers(List<String> names) {
    Map<String, Integer> numbers = new HashMap<>();
    for (String name : names) {
      numbers.put(name, numbers.size());
    }
    return numbers;
  }

  /**
   * The model that ships with Skein.
   *
   * @throws org.skein.graph.model.SkeinException if it is missing or of another version
   */
  static RelationModel shipped(Vocabulary vocabulary) {
    return ModelFile.shipped(FILE, "relations", ModelFile.TRAIN, in -> read(in, vocabulary));
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the stream does not hold one
   */
  static RelationModel read(DataInputStream in, Vocabulary vocabulary) throws IOException {
    return new RelationModel(BinaryModels.read(in), LogisticModel.read(in), vocabulary);
  }

  void write(OutputStream out) throws IOException {
    ModelFile.write(
        out,
        data -> {
          models.write(data);
          context.write(data);
        });
  }

  /** The number of predicates that the model knows. */
  int labelCount() {
    return models.labels().size();
  }

  /** The number of features that the first judgement has weights for. */
  int featureCount() {
    return models.featureCount();
  }

  /** The ordered pairs of a sentence that some predicate could join. */
  static List<Pair> pairs(ParsedSentence parsed, Vocabulary vocabulary) {
    List<Pair> pairs = new ArrayList<>();
    List<NamedSpan> names = parsed.names();
    if (names.size() > MAX_NAMES) {
      names = names.subList(0, MAX_NAMES);
    }
    for (NamedSpan subject : names) {
      for (NamedSpan object : names) {
        int gap = Math.max(object.first() - subject.end(), subject.first() - object.end());
        boolean apart =
            !subject.span().overlaps(object.span())
                && !subject.name().text().equals(object.name().text())
                && gap <= MAX_DISTANCE;
        if (apart) {
          List<Predicate> possible = possible(subject, object, vocabulary);
          if (!possible.isEmpty()) {
            pairs.add(new Pair(subject, object, possible));
          }
        }
      }
    }
    return pairs;
  }

  private static List<Predicate> possible(
      NamedSpan subject, NamedSpan object, Vocabulary vocabulary) {
    List<Predicate> possible = new ArrayList<>();
    for (Predicate predicate : vocabulary.predicates()) {
      boolean canonical = !predicate.symmetric() || subject.first() < object.first();
      if (canonical && vocabulary.allows(predicate, subject.type(), object.type())) {
        possible.add(predicate);
      }
    }
    return possible;
  }

  /** Every possible relation of the sentence with a probability of at least {@code floor}. */
  List<Judged> judge(ParsedSentence parsed, double floor) {
    List<Pair> pairs = pairs(parsed, vocabulary);
    List<float[]> logits = new ArrayList<>(pairs.size());
    for (Pair pair : pairs) {
      Features features = RelationFeatures.of(parsed, pair.subject(), pair.object());
      logits.add(models.logits(features));
    }
    PairContext seen = new PairContext(parsed, pairs, logits, numbers, vocabulary);
    List<Judged> judged = new ArrayList<>();
    for (int p = 0; p < pairs.size(); p++) {
      Pair pair = pairs.get(p);
      for (Predicate predicate : pair.possible()) {
        int number = numbers.getOrDefault(predicate.name(), 0);
        if (seen.logit(p, number) > PairContext.CUT) {
          float probability = context.probability(number, seen.of(p, predicate));
          if (probability >= floor) {
            judged.add(new Judged(pair.subject(), predicate.name(), pair.object(), probability));
          }
        }
      }
    }
    return judged;
  }
}
