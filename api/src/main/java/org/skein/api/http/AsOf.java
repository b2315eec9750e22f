package org.skein.api.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.view.Clocks;

/** The clocks of a request: {@code known} and {@code holds}. */
final class AsOf {
  private AsOf() {}

  /** The clocks, as far as they are set. */
  static Clocks of(Query query) {
    return new Clocks(date(query, "known"), date(query, "holds"));
  }

  private static @Nullable String date(Query query, String name) {
    String value = query.find(name);
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return new Clocks(value.strip(), null).known();
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new BadParameterException(
          Code.USAGE,
          name,
          "'%s' must be a date as YYYY, YYYY-MM or YYYY-MM-DD, is '%s'".formatted(name, value),
          LocalDate.EPOCH.withYear(2023).toString());
    }
  }
}
