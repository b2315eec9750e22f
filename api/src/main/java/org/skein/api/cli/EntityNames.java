package org.skein.api.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.skein.api.answer.Answers;
import org.skein.graph.model.Mood;
import org.skein.graph.model.SkeinException;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.Suggestion;
import org.skein.graph.vocabulary.Vocabulary;

/** Finds the entities that commands name. */
final class EntityNames {
  private static final int SUGGESTIONS = 3;

  private final Answers answers;

  EntityNames(Answers answers) {
    this.answers = answers;
  }

  /**
   * The entity with this id or name.
   *
   * @throws SkeinException if there is none; the message names those that may be meant
   */
  EntityRef entity(String idOrName) {
    return answers.findEntity(idOrName).orElseThrow(() -> unknown(idOrName));
  }

  /** The entity with this id or name, if there is one. */
  Optional<EntityRef> find(String idOrName) {
    return answers.findEntity(idOrName);
  }

  /**
   * Makes sure that there is such a mood.
   *
   * @throws SkeinException {@code USAGE} if there is none; the message names the nearest
   */
  static void requireMood(String mood) {
    List<String> moods = Arrays.stream(Mood.values()).map(Mood::label).toList();
    if (!moods.contains(mood)) {
      throw new SkeinException(
          SkeinException.Code.USAGE,
          "'%s' is no mood: did you mean '%s'?".formatted(mood, Vocabulary.nearest(mood, moods)));
    }
  }

  private SkeinException unknown(String idOrName) {
    List<Suggestion> near = answers.suggest(idOrName, SUGGESTIONS);
    String way =
        near.isEmpty()
            ? "'skein search' finds what there is"
            : "did you mean "
                + near.stream().map(EntityNames::named).collect(Collectors.joining(" or "))
                + "?";
    return new SkeinException(
        SkeinException.Code.NOT_FOUND, "no entity is called '%s': %s".formatted(idOrName, way));
  }

  private static String named(Suggestion suggestion) {
    EntityRef entity = suggestion.entity();
    return "'%s' (%s)".formatted(entity.name(), entity.id());
  }
}
