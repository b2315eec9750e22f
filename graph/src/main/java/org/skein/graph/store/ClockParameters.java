package org.skein.graph.store;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skein.graph.view.Clocks;

/** The clocks as parameters of the reading scripts. */
final class ClockParameters {
  private ClockParameters() {}

  /** {@code id} and the clocks, in a map that can be added to. */
  static Map<String, @Nullable Object> of(String id, Clocks clocks) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("id", id);
    parameters.put("knownBefore", clocks.knownBefore());
    parameters.put("holdsFrom", clocks.holdsFrom());
    parameters.put("holdsTo", clocks.holdsTo());
    return parameters;
  }
}
