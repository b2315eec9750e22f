package org.skein.ingest.resolve;

import org.skein.graph.model.Name;

/**
 * A name of a reference entity.
 *
 * @param ambiguous whether it is an ordinary word, or shared with another entity
 */
record KnownName(ReferenceEntity reference, Name name, boolean ambiguous) {
  String id() {
    return reference.entity().id();
  }

  String type() {
    return reference.entity().type();
  }

  boolean isMain() {
    return name.text().equals(reference.entity().name());
  }
}
