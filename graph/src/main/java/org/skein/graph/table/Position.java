package org.skein.graph.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in a sorted list: behind the row with these values. It holds, whatever is added or
 * removed elsewhere.
 *
 * @param keys the values of the sort keys, null where the row has none
 * @param id the id of the row
 */
public record Position(List<@Nullable String> keys, String id) {
  public Position {
    keys = Collections.unmodifiableList(new ArrayList<>(keys));
  }
}
