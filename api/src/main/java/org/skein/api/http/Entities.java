package org.skein.api.http;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skein.api.answer.Answers;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.Suggestion;

/** Finds the entities that requests name by id. */
final class Entities {
  private final Answers answers;

  Entities(Answers answers) {
    this.answers = answers;
  }

  /**
   * The entity with this id, or the one that it was merged into.
   *
   * @param parameter the parameter that gave the id
   * @throws MovedException if it was merged into another
   * @throws BadParameterException if there is none, with the nearest id
   */
  EntityRef entity(String parameter, String id) {
    return answers
        .findEntity(id)
        .filter(entity -> entity.id().equals(id) || isMerged(id))
        .orElseThrow(() -> unknown(parameter, id));
  }

  /** The error for an id that no entity has, or no longer. */
  SkeinException unknown(String parameter, String id) {
    Optional<String> successor = answers.successor(id);
    if (successor.isPresent()) {
      return new MovedException(parameter, id, successor.get());
    }
    String nearest = nearest(id);
    return new BadParameterException(
        Code.NOT_FOUND,
        parameter,
        nearest == null
            ? "there is no entity '%s': look for it with /search".formatted(id)
            : "there is no entity '%s': did you mean '%s'?".formatted(id, nearest),
        nearest);
  }

  private boolean isMerged(String id) {
    return answers.judgements().findMergedInto(id).isPresent();
  }

  private @Nullable String nearest(String id) {
    List<Suggestion> suggestions = answers.suggest(id.replace('-', ' '), 1);
    return suggestions.isEmpty() ? null : suggestions.get(0).entity().id();
  }
}
