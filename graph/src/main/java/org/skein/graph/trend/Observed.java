package org.skein.graph.trend;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Mood;
import org.skein.graph.trend.Series.State;
import org.skein.graph.vocabulary.Vocabulary;

/** How well a corpus lets one see: its sources, its delays, and what closes sources off. */
final class Observed {
  /** With fewer documents than this a period is marked. */
  static final int FEW = 5;

  /**
   * A source is still publishing if a document of it is at most so many days older than the last.
   */
  static final int RECENT_DAYS = 90;

  private static final String DATABASES = "/org/skein/graph/trend/databases.txt";

  private Observed() {}

  /**
   * What is seen in a span.
   *
   * @param documents documents of the span
   * @param undated documents of the whole corpus without a date
   * @param sources different sources of the span
   * @param stillPublishing those with a document in the last {@link #RECENT_DAYS} of the corpus
   * @param medianDelay days from publication until a document was recorded; null where unknown
   * @param rows claims of the span that something restricts access to a source
   */
  record Seen(
      int documents,
      int undated,
      int sources,
      int stillPublishing,
      @Nullable Integer medianDelay,
      int firstDay,
      int lastDay,
      List<Integer> rows) {}

  static State state(ClaimTable table, Step step, Clock clock, int period) {
    int documents = table.corpus.counts(step, clock).documents(period);
    if (documents == 0) {
      return State.NONE;
    }
    if (documents < FEW) {
      return State.FEW;
    }
    int last = table.dated == 0 ? -1 : table.documents.day()[table.dated - 1];
    return clock == Clock.PUBLISHED && last < step.lastDay(period).toEpochDay()
        ? State.OPEN
        : State.ENOUGH;
  }

  static Seen in(ClaimTable table, Span span) {
    int from = span.firstDocument(table);
    int to = Math.max(from, span.lastDocument(table));
    Set<Integer> sources = new LinkedHashSet<>();
    int[] delays = new int[to - from];
    int known = 0;
    for (int document = from; document < to; document++) {
      int source = table.documents.source()[document];
      if (source >= 0) {
        sources.add(source);
      }
      int recorded = table.documents.recorded()[document];
      if (recorded != ClaimTable.UNDATED) {
        delays[known++] = recorded - table.documents.day()[document];
      }
    }
    Set<Integer> recent = recent(table);
    return new Seen(
        to - from,
        table.documentCount() - table.dated,
        sources.size(),
        (int) sources.stream().filter(recent::contains).count(),
        known == 0 ? null : median(Arrays.copyOf(delays, known)),
        to > from ? table.documents.day()[from] : ClaimTable.UNDATED,
        to > from ? table.documents.day()[to - 1] : ClaimTable.UNDATED,
        restrictions(table, from, to));
  }

  private static Set<Integer> recent(ClaimTable table) {
    Set<Integer> recent = new LinkedHashSet<>();
    if (table.dated > 0) {
      int since = table.documents.day()[table.dated - 1] - RECENT_DAYS;
      for (int i = table.documentsBefore(since); i < table.dated; i++) {
        recent.add(table.documents.source()[i]);
      }
    }
    return recent;
  }

  /** The lower of the two in the middle where their number is even. */
  static int median(int[] values) {
    Arrays.sort(values);
    return values[(values.length - 1) / 2];
  }

  /**
   * Rows that say that something closes a source off, newest first: restrictions of an outlet, data
   * set or listed database, and those that a data set or listed database puts on its users.
   */
  private static List<Integer> restrictions(ClaimTable table, int from, int to) {
    IntSet databases = databases(table);
    int restricts = table.predicates.indexOf("restricts");
    int first = table.documents.firstRow()[from];
    int last = table.documents.firstRow()[to];
    List<Integer> rows = new ArrayList<>();
    for (int i = table.byPredicate.before(restricts, last) - 1; i >= 0; i--) {
      int row = table.byPredicate.row(restricts, i);
      if (row < first) {
        break;
      }
      int subject = table.claims.subject()[row];
      int object = table.claims.object()[row];
      boolean closed = object >= 0 && (isSource(table, object) || databases.contains(object));
      boolean closing = databases.contains(subject) || isOf(table, subject, "Dataset");
      if ((closed || closing) && table.claims.mood()[row] != Mood.DENIED.ordinal()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static boolean isSource(ClaimTable table, int entity) {
    return isOf(table, entity, "MediaOutlet") || isOf(table, entity, "Dataset");
  }

  private static boolean isOf(ClaimTable table, int entity, String type) {
    Vocabulary vocabulary = table.vocabulary;
    return vocabulary.isA(table.types.get(table.entityType[entity]), type);
  }

  private static IntSet databases(ClaimTable table) {
    IntSet found = new IntSet(16);
    try (InputStream in = Observed.class.getResourceAsStream(DATABASES)) {
      if (in == null) {
        throw new IllegalStateException("resource %s is missing".formatted(DATABASES));
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .mapToInt(table.entities::number)
          .filter(number -> number >= 0)
          .forEach(found::add);
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
