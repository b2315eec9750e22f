package org.skein.graph.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Ids;
import org.skein.graph.model.Name;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.graph.vocabulary.Vocabulary.EntityType;

/** Entities in the order of their importance, and a draw that prefers the important. */
final class MadeEntities {
  /** One in so many is of the reference knowledge. */
  private static final int ONE_KNOWN_IN = 10;

  private static final double EXPONENT = 0.85;
  private static final double SHIFT = 3;

  private final List<Entity> all = new ArrayList<>();
  private final Map<String, List<Entity>> byType = new LinkedHashMap<>();
  private final Map<String, Skewed> draws = new LinkedHashMap<>();

  MadeEntities(int count, Random random, Vocabulary vocabulary) {
    List<EntityType> types =
        vocabulary.types().stream().filter(type -> !type.isAbstract()).toList();
    Skewed kinds = new Skewed(types.size(), 0.7, 1);
    for (int i = 0; i < count; i++) {
      // The first are one of each type, so that no predicate lacks its ends.
      EntityType type = types.get(i < types.size() ? i : kinds.next(random));
      Entity entity = entity(i, type, random);
      all.add(entity);
      byType.computeIfAbsent(type.name(), unused -> new ArrayList<>()).add(entity);
    }
    byType.forEach((type, of) -> draws.put(type, new Skewed(of.size(), EXPONENT, SHIFT)));
  }

  List<Entity> all() {
    return all;
  }

  /** An entity of one of the types; the important are drawn more often. */
  Entity draw(List<String> types, Random random) {
    double total = 0;
    for (String type : types) {
      total += weight(type);
    }
    double left = random.nextDouble() * total;
    String chosen = types.get(0);
    for (String type : types) {
      chosen = type;
      left -= weight(type);
      if (left < 0) {
        break;
      }
    }
    Skewed draw = draws.get(chosen);
    List<Entity> entities = byType.getOrDefault(chosen, all);
    return entities.get(draw == null ? 0 : draw.next(random));
  }

  private double weight(String type) {
    Skewed draw = draws.get(type);
    return draw == null ? 0 : draw.total();
  }

  private static Entity entity(int number, EntityType type, Random random) {
    String name = MadeWords.name(random, number, type.label());
    boolean known = number < 30 || number % ONE_KNOWN_IN == 0;
    List<Name> names = new ArrayList<>();
    if (number % 3 == 0) {
      names.add(new Name(MadeWords.han(random, number), "zh", known ? "translation" : "seen"));
    }
    if (known) {
      names.add(new Name(name.toUpperCase(java.util.Locale.ROOT), "en", "legal"));
      names.add(new Name(name.substring(0, 2) + Integer.toString(number, 36), "en", "acronym"));
    }
    String id = known ? "made-" + number : Ids.of("x", "made", number);
    return new Entity(id, type.name(), name, names, known, defence(number, type, known));
  }

  private static Entity.@Nullable Defence defence(int number, EntityType type, boolean known) {
    boolean marked = known && number % 70 == 0 && type.parent() != null;
    return marked ? new Entity.Defence("made for a bench", "https://example.org/made") : null;
  }
}
