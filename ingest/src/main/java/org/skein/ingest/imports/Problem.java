package org.skein.ingest.imports;

import org.jspecify.annotations.Nullable;

/**
 * What an import left out, and why.
 *
 * @param row the row, counted from 1 without the header, or the line of a JSON Lines file
 * @param column the column or property, or null where the whole row is meant
 * @param code a short stable word, such as {@code bad-number}
 * @param reason the rule that is broken and the way out
 */
public record Problem(long row, @Nullable String column, String code, String reason) {
  @Override
  public String toString() {
    return "row %d%s: %s: %s"
        .formatted(row, column == null ? "" : ", column '%s'".formatted(column), code, reason);
  }
}
