package org.skein.graph.trace;

import java.util.ArrayList;
import java.util.List;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;

/**
 * One end of a trace: any of these entities.
 *
 * @param ids entities by id
 * @param types all entities of these types and their kinds
 * @param defence all entities that the reference knowledge ties to armed forces
 */
public record EntitySet(List<String> ids, List<String> types, boolean defence) {
  private static final int MOST_IDS = 100;
  private static final String TYPE = "type:";
  private static final String DEFENCE = "mark:defence";

  /**
   * @throws SkeinException {@code USAGE} if the set names nothing, or more than 100 ids
   */
  public EntitySet {
    ids = ids.stream().distinct().toList();
    types = types.stream().distinct().toList();
    if (ids.isEmpty() && types.isEmpty() && !defence || ids.size() > MOST_IDS) {
      throw new SkeinException(
          Code.USAGE,
          "an end of a trace names 1 to %d entities by id, or some by type".formatted(MOST_IDS));
    }
  }

  /** The one entity of this id. */
  public static EntitySet of(String id) {
    return new EntitySet(List.of(id), List.of(), false);
  }

  /**
   * Reads a set as it is written: ids, {@code type:MilitaryUnit} and {@code mark:defence}, parted
   * by commas.
   *
   * @throws SkeinException {@code USAGE} if it names nothing
   */
  public static EntitySet parse(String words) {
    List<String> ids = new ArrayList<>();
    List<String> types = new ArrayList<>();
    boolean defence = false;
    for (String part : words.split(",")) {
      String word = part.strip();
      if (word.startsWith(TYPE)) {
        types.add(word.substring(TYPE.length()));
      } else if (word.equals(DEFENCE)) {
        defence = true;
      } else if (!word.isEmpty()) {
        ids.add(word);
      }
    }
    return new EntitySet(ids, types, defence);
  }

  /** Whether it is one entity, named by its id. */
  public boolean isOne() {
    return ids.size() == 1 && types.isEmpty() && !defence;
  }

  /** The set as {@link #parse} reads it. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>(ids);
    types.forEach(type -> parts.add(TYPE + type));
    if (defence) {
      parts.add(DEFENCE);
    }
    return String.join(",", parts);
  }
}
