package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.skein.graph.model.Name;
import org.skein.graph.model.Span;
import org.skein.ingest.gold.GoldDocument;
import org.skein.ingest.gold.GoldDocument.GoldEntity;
import org.skein.ingest.resolve.Knowledge;
import org.skein.ingest.resolve.ReferenceEntity;

/**
 * Makes variants of annotated documents in which names are exchanged for known names of the same
 * type. The tagger learns from them that it is the place in the sentence that makes a name, and how
 * real names look. The variants say untrue things; they exist in memory during training only.
 */
final class NameSwapper {
  private static final double SWAPPED = 0.7;
  private static final double MADE_UP = 0.7;

  private final Map<String, List<ReferenceEntity>> byType = new HashMap<>();
  private final Random random;
  private final FirstNames firstNames;
  private final List<String> surnames = new ArrayList<>();

  NameSwapper(Knowledge knowledge, FirstNames firstNames, long seed) {
    this.random = new Random(seed);
    this.firstNames = firstNames;
    for (ReferenceEntity reference : knowledge.all()) {
      byType.computeIfAbsent(reference.entity().type(), key -> new ArrayList<>()).add(reference);
    }
    for (ReferenceEntity person : byType.getOrDefault("Person", List.of())) {
      String name = person.entity().name();
      surnames.add(name.substring(name.lastIndexOf(' ') + 1));
    }
  }

  private record Swap(Span span, String by) {}

  /** A variant of the document. */
  GoldDocument swap(GoldDocument document) {
    List<GoldEntity> entities = new ArrayList<>();
    Map<String, String> replacements = new LinkedHashMap<>();
    for (GoldEntity entity : document.entities()) {
      List<String> mentions = new ArrayList<>();
      List<String> names = random.nextDouble() < SWAPPED ? names(entity.type()) : List.of();
      for (int i = 0; i < entity.mentions().size(); i++) {
        String mention = entity.mentions().get(i);
        String by = names.isEmpty() ? mention : replacement(entity, mention, names, i);
        replacements.put(mention, by);
        mentions.add(by);
      }
      entities.add(
          new GoldEntity(
              entity.id(), entity.type(), entity.name(), mentions.stream().distinct().toList()));
    }
    return new GoldDocument(
        document.id(),
        document.date(),
        replaced(document.text(), replacements),
        entities,
        List.of(),
        List.of());
  }

  private List<String> names(String type) {
    List<ReferenceEntity> all = byType.getOrDefault(type, List.of());
    if (all.isEmpty() || type.equals("Topic")) {
      return List.of();
    }
    if (type.equals("Person") && random.nextDouble() < MADE_UP) {
      return List.of(person());
    }
    ReferenceEntity reference = all.get(random.nextInt(all.size()));
    return reference.allNames().stream()
        .filter(name -> name.text().chars().allMatch(c -> c < 0x300))
        .map(Name::text)
        .distinct()
        .toList();
  }

  /** A first name and a surname that need not belong together. */
  private String person() {
    String first = firstNames.all().get(random.nextInt(firstNames.all().size()));
    boolean twoFirst = surnames.isEmpty() || random.nextDouble() < 0.3;
    String last =
        twoFirst
            ? firstNames.all().get(random.nextInt(firstNames.all().size()))
            : surnames.get(random.nextInt(surnames.size()));
    return HeadlineSwapper.capitals(first + " " + last);
  }

  private String replacement(GoldEntity entity, String mention, List<String> names, int i) {
    if (entity.type().equals("Person") && !mention.contains(" ")) {
      String full = names.get(0);
      return full.substring(full.lastIndexOf(' ') + 1);
    }
    return i == 0 && !entity.type().equals("Person")
        ? names.get(random.nextInt(names.size()))
        : names.get(Math.min(i, names.size() - 1));
  }

  private static String replaced(String text, Map<String, String> replacements) {
    List<Swap> swaps = new ArrayList<>();
    List<String> longestFirst = new ArrayList<>(replacements.keySet());
    longestFirst.sort(Comparator.comparingInt(String::length).reversed());
    for (String surface : longestFirst) {
      for (Span span : MentionTrainer.occurrences(text, surface)) {
        if (swaps.stream().noneMatch(other -> other.span().overlaps(span))) {
          swaps.add(new Swap(span, replacements.getOrDefault(surface, surface)));
        }
      }
    }
    swaps.sort(Comparator.comparing(Swap::span));
    StringBuilder result = new StringBuilder();
    int at = 0;
    for (Swap swap : swaps) {
      result.append(text, at, swap.span().start()).append(swap.by());
      at = swap.span().end();
    }
    return result.append(text.substring(at)).toString();
  }
}
