package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.skein.graph.model.Span;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.annotate.Annotator;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.annotate.Token;
import org.skein.ingest.gold.GoldDocument;
import org.skein.ingest.gold.GoldDocument.GoldEntity;
import org.skein.ingest.learn.SequenceTrainer;
import org.skein.ingest.resolve.Knowledge;

/**
 * Makes the mention tagger from annotated documents. So that it neither leans on the dictionary nor
 * ignores it, a share of the dictionary's hits is hidden and a share of the annotated names is
 * shown as if the dictionary had them.
 */
final class MentionTrainer {
  private static final double HIDDEN = 0.25;
  private static final int COMMON = 3;
  private static final double SHOWN = 0.35;
  static final int EPOCHS = 10;
  private static final long SEED = 20261124;

  private final Annotator annotator;
  private final Knowledge knowledge;
  private final Dictionary dictionary;
  private final List<String> labels;

  MentionTrainer(
      Annotator annotator, Knowledge knowledge, Dictionary dictionary, Vocabulary vocabulary) {
    this.annotator = annotator;
    this.knowledge = knowledge;
    this.dictionary = dictionary;
    List<String> all = new ArrayList<>(List.of("O"));
    for (String type : vocabulary.concreteTypeNames()) {
      all.add("B-" + type);
      all.add("I-" + type);
    }
    this.labels = all;
  }

  MentionTagger train(List<GoldDocument> documents) {
    Random random = new Random(SEED);
    SequenceTrainer trainer = new SequenceTrainer(labels, EPOCHS, SEED);
    List<GoldDocument> all = variants(documents);
    Set<String> hidden = rareForms(documents);
    for (GoldDocument document : all) {
      List<Sentence> sentences = annotator.sentences(document.text());
      List<DictionaryHit> hits = hits(document, random);
      MentionFeatures features = new MentionFeatures(sentences, hidden);
      List<GoldSpan> names = names(document);
      for (Sentence sentence : sentences) {
        trainer.add(features.of(sentence, hits), labels(sentence, names));
      }
    }
    return new MentionTagger(trainer.train());
  }

  /** The documents, and with other names, and with other names in headline capitals. */
  List<GoldDocument> variants(List<GoldDocument> documents) {
    List<GoldDocument> all = new ArrayList<>(documents);
    NameSwapper swapper = new NameSwapper(knowledge, Lexicon.shipped().firstNames(), SEED);
    HeadlineSwapper headlines = new HeadlineSwapper(SEED);
    for (GoldDocument document : documents) {
      all.add(swapper.swap(document));
      all.add(headlines.swap(swapper.swap(document)));
    }
    return all;
  }

  /** Capitalised or numbered words that fewer than {@link #COMMON} documents have. */
  static Set<String> rareForms(List<GoldDocument> documents) {
    Map<String, Integer> counts = new HashMap<>();
    for (GoldDocument document : documents) {
      for (String word : Set.copyOf(Arrays.asList(document.text().split("[^\\p{L}\\p{N}]+")))) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    Set<String> rare = new HashSet<>();
    counts.forEach(
        (word, count) -> {
          boolean name =
              word.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
          if (name && count < COMMON) {
            rare.add(word);
          }
        });
    return rare;
  }

  /** What the dictionary knows in a document, as much of it hidden and shown as in training. */
  List<DictionaryHit> hits(GoldDocument document) {
    return hits(document, new Random(SEED + document.id().hashCode()));
  }

  private List<DictionaryHit> hits(GoldDocument document, Random random) {
    List<DictionaryHit> hits = new ArrayList<>();
    for (DictionaryHit hit : dictionary.hits(document.text())) {
      if (random.nextDouble() >= HIDDEN) {
        hits.add(hit);
      }
    }
    for (GoldEntity entity : document.entities()) {
      if (random.nextDouble() < SHOWN && !entity.type().equals("Topic")) {
        boolean ambiguous = random.nextDouble() < 0.3;
        for (String mention : entity.mentions()) {
          for (Span span : occurrences(document.text(), mention)) {
            if (hits.stream().noneMatch(hit -> hit.span().overlaps(span))) {
              hits.add(new DictionaryHit(span, entity.type(), ambiguous));
            }
          }
        }
      }
    }
    return hits;
  }

  private record GoldSpan(Span span, String type) {}

  /** Every occurrence of every annotated surface, the longer before the shorter. */
  private static List<GoldSpan> names(GoldDocument document) {
    List<GoldSpan> names = new ArrayList<>();
    for (GoldEntity entity : document.entities()) {
      for (String mention : entity.mentions()) {
        for (Span span : occurrences(document.text(), mention)) {
          names.add(new GoldSpan(span, entity.type()));
        }
      }
    }
    names.sort((a, b) -> Integer.compare(b.span().length(), a.span().length()));
    List<GoldSpan> kept = new ArrayList<>();
    for (GoldSpan name : names) {
      if (kept.stream().noneMatch(other -> other.span().overlaps(name.span()))) {
        kept.add(name);
      }
    }
    return kept;
  }

  static List<Span> occurrences(String text, String surface) {
    List<Span> spans = new ArrayList<>();
    if (surface.isBlank()) {
      return spans;
    }
    for (int i = text.indexOf(surface); i >= 0; i = text.indexOf(surface, i + 1)) {
      int end = i + surface.length();
      boolean starts = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (starts && ends) {
        spans.add(new Span(i, end));
      }
    }
    return spans;
  }

  private int[] labels(Sentence sentence, List<GoldSpan> names) {
    int[] numbers = new int[sentence.size()];
    for (GoldSpan name : names) {
      boolean first = true;
      for (int i = 0; i < sentence.size(); i++) {
        Token token = sentence.token(i);
        if (token.start() >= name.span().start() && token.end() <= name.span().end()) {
          numbers[i] = labels.indexOf((first ? "B-" : "I-") + name.type());
          first = false;
        }
      }
    }
    return numbers;
  }
}
