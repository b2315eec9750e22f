package org.skein.graph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing that claims speak of.
 *
 * @param id a slug for an entity of the reference knowledge ({@code huawei}); {@code x} and 20
 *     hexadecimal digits for one met in documents only
 * @param type a type of the vocabulary
 * @param name the name to show
 * @param names all other names known or seen, without {@code name}
 * @param known whether the reference knowledge has it
 * @param defence why it counts as defence-affiliated, or null
 */
public record Entity(
    String id,
    String type,
    String name,
    List<Name> names,
    boolean known,
    @Nullable Defence defence) {
  public Entity {
    names = List.copyOf(names);
  }

  /**
   * A published finding that an entity is part of, or formally tied to, armed forces.
   *
   * @param affiliation the tie, in words
   * @param source the address of the public source
   */
  public record Defence(String affiliation, String source) {}
}
