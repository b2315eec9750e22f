package org.skein.graph.trend;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Mood;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.trend.TrendFilter.Key;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * A filter, made ready for one table. What goes through the fewest rows is chosen to go through:
 * the postings of an entity, of a predicate, the documents of a source or topic, or all.
 */
final class Selection {
  private final ClaimTable table;
  private final int entity;
  private final int with;
  private final int predicate;
  private final int mood;
  private final int source;
  private final int @Nullable [] topic;
  private final boolean @Nullable [] type;
  private final boolean @Nullable [] subject;
  private final boolean @Nullable [] object;
  private final @Nullable IntSet place;
  private final @Nullable IntSet topicSet;

  private Selection(ClaimTable table, TrendFilter filter) {
    this.table = table;
    this.entity = entity(filter, Key.ENTITY);
    this.with = entity(filter, Key.WITH);
    this.predicate = predicate(filter.get(Key.PREDICATE));
    this.mood = mood(filter.get(Key.MOOD));
    this.source = source(filter.get(Key.SOURCE));
    this.type = types(filter.get(Key.TYPE));
    this.subject = types(filter.get(Key.SUBJECT));
    this.object = types(filter.get(Key.OBJECT));
    int topicEntity = entity(filter, Key.TOPIC);
    this.topic = topicEntity < 0 ? null : table.topics.getOrDefault(topicEntity, new int[0]);
    this.topicSet = topic == null ? null : setOf(topic);
    int placeEntity = entity(filter, Key.PLACE);
    this.place = placeEntity < 0 ? null : new Places(table).within(placeEntity);
  }

  /**
   * Makes a filter ready.
   *
   * @throws SkeinException {@code NOT_FOUND} if there is no such entity or source, {@code
   *     BAD_INPUT} or {@code USAGE} if there is no such word
   */
  static Selection of(ClaimTable table, TrendFilter filter) {
    return new Selection(table, filter);
  }

  private int entity(TrendFilter filter, Key key) {
    String id = filter.get(key);
    if (id == null) {
      return -1;
    }
    int number = table.entities.number(id);
    if (number < 0) {
      throw new SkeinException(
          Code.NOT_FOUND,
          "no entity has the id '%s' (%s): search for its name first".formatted(id, key.label()));
    }
    return number;
  }

  private int predicate(@Nullable String name) {
    return name == null ? -1 : table.predicates.indexOf(table.vocabulary.predicate(name).name());
  }

  private static int mood(@Nullable String label) {
    if (label == null) {
      return -1;
    }
    List<String> labels = Arrays.stream(Mood.values()).map(Mood::label).toList();
    if (!labels.contains(label)) {
      throw new SkeinException(
          Code.USAGE,
          "'%s' is no mood: did you mean '%s'?"
              .formatted(label, Vocabulary.nearest(label, labels)));
    }
    return Mood.ofLabel(label).ordinal();
  }

  private int source(@Nullable String name) {
    if (name == null) {
      return -1;
    }
    String wanted = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < table.sources.size(); i++) {
      if (table.sources.get(i).toLowerCase(Locale.ROOT).equals(wanted)) {
        return i;
      }
    }
    throw new SkeinException(
        Code.NOT_FOUND,
        table.sources.isEmpty()
            ? "no document says who published it, so none is of '%s'".formatted(name)
            : "no document was published by '%s': did you mean '%s'?"
                .formatted(name, Vocabulary.nearest(name, table.sources)));
  }

  private boolean @Nullable [] types(@Nullable String ancestor) {
    if (ancestor == null) {
      return null;
    }
    String name = table.vocabulary.type(ancestor).name();
    boolean[] allowed = new boolean[table.types.size()];
    for (int i = 0; i < allowed.length; i++) {
      allowed[i] = table.vocabulary.isA(table.types.get(i), name);
    }
    return allowed;
  }

  private static IntSet setOf(int[] numbers) {
    IntSet set = new IntSet(numbers.length);
    for (int number : numbers) {
      set.add(number);
    }
    return set;
  }

  /**
   * Whether all claims of a statement pass or none: no condition is about the document, nor about
   * one end, for the claims of a symmetric statement have their ends either way.
   */
  boolean isOfStatements() {
    return source < 0 && topic == null && subject == null && object == null;
  }

  /** Whether the statements' claims must have one mood. */
  boolean isOfOneMood() {
    return mood >= 0;
  }

  /** Ascending rows of all claims that pass. */
  int[] rows() {
    return rows(0, table.documentCount());
  }

  /**
   * Ascending rows of the claims that pass, of the documents from {@code from} to before {@code
   * to}.
   */
  int[] rows(int from, int to) {
    int first = table.documents.firstRow()[from];
    int last = table.documents.firstRow()[to];
    Postings postings = null;
    int kind = 0;
    int best = last - first;
    int byTopic = topic == null ? Integer.MAX_VALUE : rowsOf(topic.length, i -> topic[i]);
    int bySource =
        source < 0
            ? Integer.MAX_VALUE
            : rowsOf(
                table.documentsBySource.size(source), i -> table.documentsBySource.row(source, i));
    for (int each : new int[] {entity, with}) {
      if (each >= 0 && table.byEntity.size(each) < best) {
        best = table.byEntity.size(each);
        postings = table.byEntity;
        kind = each;
      }
    }
    if (predicate >= 0 && table.byPredicate.size(predicate) < best) {
      best = table.byPredicate.size(predicate);
      postings = table.byPredicate;
      kind = predicate;
    }
    if (topic != null && byTopic <= bySource && byTopic < best) {
      return ofDocuments(topic.length, i -> topic[i], from, to, byTopic);
    }
    if (bySource < best) {
      return ofDocuments(
          table.documentsBySource.size(source),
          i -> table.documentsBySource.row(source, i),
          from,
          to,
          bySource);
    }
    return postings == null ? scan(first, last) : ofPostings(postings, kind, first, last);
  }

  private interface Numbers {
    int at(int index);
  }

  private int rowsOf(int documents, Numbers numbers) {
    int rows = 0;
    for (int i = 0; i < documents; i++) {
      int document = numbers.at(i);
      rows += table.documents.firstRow()[document + 1] - table.documents.firstRow()[document];
    }
    return rows;
  }

  private int[] ofDocuments(int documents, Numbers numbers, int from, int to, int most) {
    int[] found = new int[most];
    int size = 0;
    for (int i = 0; i < documents; i++) {
      int document = numbers.at(i);
      if (document >= from && document < to) {
        int end = table.documents.firstRow()[document + 1];
        for (int row = table.documents.firstRow()[document]; row < end; row++) {
          if (passes(row)) {
            found[size++] = row;
          }
        }
      }
    }
    return Arrays.copyOf(found, size);
  }

  private int[] ofPostings(Postings postings, int kind, int first, int last) {
    int start = postings.before(kind, first);
    int end = postings.before(kind, last);
    int[] found = new int[end - start];
    int size = 0;
    for (int i = start; i < end; i++) {
      int row = postings.row(kind, i);
      if (passes(row)) {
        found[size++] = row;
      }
    }
    return Arrays.copyOf(found, size);
  }

  private int[] scan(int first, int last) {
    int[] found = new int[last - first];
    int size = 0;
    for (int row = first; row < last; row++) {
      if (passes(row)) {
        found[size++] = row;
      }
    }
    return Arrays.copyOf(found, size);
  }

  private boolean passes(int row) {
    ClaimTable.Claims claims = table.claims;
    if (predicate >= 0 && claims.predicate()[row] != predicate
        || mood >= 0 && claims.mood()[row] != mood) {
      return false;
    }
    int one = claims.subject()[row];
    int other = claims.object()[row];
    if (entity >= 0 && with >= 0) {
      if (!(one == entity && other == with || one == with && other == entity)) {
        return false;
      }
    } else if (entity >= 0 && one != entity && other != entity
        || with >= 0 && one != with && other != with) {
      return false;
    }
    return passesTypes(one, other)
        && passesDocument(claims.document()[row])
        && (place == null || place.contains(one) || other >= 0 && place.contains(other));
  }

  private boolean passesTypes(int one, int other) {
    return (subject == null || isOf(subject, one))
        && (object == null || isOf(object, other))
        && (type == null || isOf(type, one) || isOf(type, other));
  }

  private boolean isOf(boolean[] allowed, int entityNumber) {
    return entityNumber >= 0 && allowed[table.entityType[entityNumber]];
  }

  private boolean passesDocument(int document) {
    return (source < 0 || table.documents.source()[document] == source)
        && (topicSet == null || topicSet.contains(document));
  }
}
