package org.skein.api.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An entity as FollowTheMoney writes it: every property has a list of texts.
 *
 * @param id its id
 * @param schema the name of its schema
 * @param properties the values by property, in the order of names
 */
record FtmEntity(String id, String schema, Map<String, List<String>> properties) {

  FtmEntity(String id, String schema) {
    this(id, schema, new TreeMap<>());
  }

  /** Adds a value; an unknown or blank one is none. */
  void add(String property, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      properties.computeIfAbsent(property, name -> new ArrayList<>()).add(value);
    }
  }
}
