package org.skein.graph.trend;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.skein.graph.vocabulary.Vocabulary;

/** The entities or pairs that claims speak of, each by one number. */
final class Subjects {
  private final ClaimTable table;
  private final Kind kind;
  private final boolean @Nullable [] allowed;

  /**
   * @param type only entities of this type, or pairs with one, or null for all
   */
  Subjects(ClaimTable table, Kind kind, @Nullable String type) {
    this.table = table;
    this.kind = kind;
    this.allowed = type == null ? null : allowed(table, type);
  }

  private static boolean[] allowed(ClaimTable table, String type) {
    Vocabulary vocabulary = table.vocabulary;
    String name = vocabulary.type(type).name();
    boolean[] allowed = new boolean[table.types.size()];
    for (int i = 0; i < allowed.length; i++) {
      allowed[i] = vocabulary.isA(table.types.get(i), name);
    }
    return allowed;
  }

  /** Takes a subject of a row. */
  interface Taker {
    void take(long subject, int row);
  }

  void forEach(int[] rows, Taker taker) {
    for (int row : rows) {
      int one = table.claims.subject()[row];
      int other = table.claims.object()[row];
      if (kind == Kind.PAIR) {
        if (other >= 0 && one != other && (isAllowed(one) || isAllowed(other))) {
          taker.take((long) Math.min(one, other) << 32 | Math.max(one, other), row);
        }
      } else {
        if (isAllowed(one)) {
          taker.take(one, row);
        }
        if (other >= 0 && other != one && isAllowed(other)) {
          taker.take(other, row);
        }
      }
    }
  }

  private boolean isAllowed(int entity) {
    return allowed == null || allowed[table.entityType[entity]];
  }

  /** The different subjects of rows, ascending. */
  long[] in(int[] rows) {
    long[] all = new long[rows.length * 2];
    int[] size = {0};
    forEach(rows, (subject, row) -> all[size[0]++] = subject);
    return Numbers.distinct(all, size[0]);
  }

  /**
   * How many different origins state each subject.
   *
   * @param subjects ascending; others are passed over
   * @param since origins whose own document has a lower number are passed over: they are older
   */
  int[] origins(long[] subjects, int[] rows, int since) {
    long[] pairs = new long[rows.length * 2];
    int[] size = {0};
    forEach(
        rows,
        (subject, row) -> {
          int at = Arrays.binarySearch(subjects, subject);
          if (at >= 0 && table.origin(row) >= since) {
            pairs[size[0]++] = (long) at << 32 | table.origin(row);
          }
        });
    int[] counts = new int[subjects.length];
    for (long pair : Numbers.distinct(pairs, size[0])) {
      counts[(int) (pair >>> 32)]++;
    }
    return counts;
  }

  /** The entities of a subject: one, or the two of a pair. */
  String[] ids(long subject) {
    return kind == Kind.PAIR
        ? new String[] {table.entities.id((int) (subject >>> 32)), table.entities.id((int) subject)}
        : new String[] {table.entities.id((int) subject)};
  }
}
