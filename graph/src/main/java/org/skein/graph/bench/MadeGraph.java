package org.skein.graph.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Findings;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.graph.vocabulary.Vocabulary.Predicate;

/**
 * A graph of any size with the shape of a real one: a few entities in most claims, statements made
 * again in proportion to how often they were made, more documents each year, reprints, all moods,
 * measurements, Chinese names. The same size and seed give the same graph, document by document.
 */
public final class MadeGraph {
  /** Claims for each entity. */
  public static final int CLAIMS_PER_ENTITY = 5;

  /** The share of claims that state again what was stated before. */
  private static final double REPEATED = 0.45;

  /** The share of documents that are reprints of a recent one. */
  private static final double REPRINTED = 0.12;

  private static final int RECENT = 100;

  private final int size;
  private final long seed;
  private final Vocabulary vocabulary;
  private final MadeEntities entities;
  private final Map<String, List<String>> typesOf = new HashMap<>();

  /** What a claim states. */
  record Stated(Entity subject, Predicate predicate, Entity object) {}

  /**
   * @param size how many entities, at least 100; there are five times as many claims
   * @param seed another seed, another graph
   */
  public MadeGraph(int size, long seed, Vocabulary vocabulary) {
    if (size < 100) {
      throw new IllegalArgumentException("a made graph has 100 entities or more, not " + size);
    }
    this.size = size;
    this.seed = seed;
    this.vocabulary = vocabulary;
    this.entities = new MadeEntities(size, new Random(seed), vocabulary);
  }

  /** All entities, the most important first. */
  public List<Entity> entities() {
    return List.copyOf(entities.all());
  }

  /** The entities of the reference knowledge. */
  public List<Entity> reference() {
    return entities.all().stream().filter(Entity::known).toList();
  }

  /** How many claims all documents make together, at least; the last may exceed it by a few. */
  public int claims() {
    return size * CLAIMS_PER_ENTITY;
  }

  /** Hands every document to {@code consumer}, oldest first; the same ones at each call. */
  public void forEachDocument(Consumer<Findings> consumer) {
    Random random = new Random(seed + 1);
    MadeNews news = new MadeNews(entities, random, vocabulary);
    List<Stated> statements = new ArrayList<>();
    List<MadeNews.Story> recent = new ArrayList<>();
    int made = 0;
    for (int number = 0; made < claims(); number++) {
      double age = (double) made / claims();
      boolean reprint = recent.size() > 10 && random.nextDouble() < REPRINTED;
      MadeNews.Story story =
          reprint
              ? news.reprint(recent.get(random.nextInt(recent.size())), number)
              : news.story(number, age, statements(statements, random));
      if (!reprint) {
        remember(recent, story);
      }
      made += story.findings().claims().size();
      consumer.accept(story.findings());
    }
  }

  private static void remember(List<MadeNews.Story> recent, MadeNews.Story story) {
    recent.add(story);
    if (recent.size() > RECENT) {
      recent.remove(0);
    }
  }

  /** What one document states: 1 to 24 statements, few more often than many. */
  private List<Stated> statements(List<Stated> before, Random random) {
    int count = (int) Math.min(24, 1 + Math.floor(-7 * Math.log(1 - random.nextDouble())));
    List<Stated> stated = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Stated one =
          !before.isEmpty() && random.nextDouble() < REPEATED
              ? before.get(random.nextInt(before.size()))
              : fresh(random);
      before.add(one);
      stated.add(one);
    }
    return stated;
  }

  private Stated fresh(Random random) {
    List<Predicate> predicates = vocabulary.predicates();
    while (true) {
      Predicate predicate = predicates.get(random.nextInt(predicates.size()));
      Entity subject = entities.draw(types(predicate.subject()), random);
      Entity object = entities.draw(types(predicate.object()), random);
      if (!subject.id().equals(object.id())) {
        return new Stated(subject, predicate, object);
      }
    }
  }

  private List<String> types(List<String> ancestors) {
    return typesOf.computeIfAbsent(
        String.join(" ", ancestors),
        unused ->
            vocabulary.concreteTypeNames().stream()
                .filter(type -> ancestors.stream().anyMatch(each -> vocabulary.isA(type, each)))
                .toList());
  }
}
