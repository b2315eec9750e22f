package org.skein.api.http;

import org.skein.graph.model.SkeinException;

/** A request that names an entity by an id that it no longer has: it was merged into another. */
final class MovedException extends SkeinException {
  private static final long serialVersionUID = 1L;

  private final String parameter;
  private final String id;
  private final String successor;

  MovedException(String parameter, String id, String successor) {
    super(
        Code.NOT_FOUND,
        "the entity '%s' is now part of '%s': ask for that".formatted(id, successor));
    this.parameter = parameter;
    this.id = id;
    this.successor = successor;
  }

  /** The path or query parameter that has the id. */
  String parameter() {
    return parameter;
  }

  /** The id that was asked for. */
  String id() {
    return id;
  }

  /** The id to ask for. */
  String successor() {
    return successor;
  }
}
