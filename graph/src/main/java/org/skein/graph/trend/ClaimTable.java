package org.skein.graph.trend;

import java.util.List;
import java.util.Map;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * All claims in memory by columns, about 50 bytes each. Rows stand in the order of their documents,
 * documents in the order of publication with undated ones last, so that a stretch of time is a
 * stretch of rows. Never changed after it was built; safe for use by many threads.
 */
public final class ClaimTable {
  /** The day of a document whose date is unknown: after all others. */
  static final int UNDATED = Integer.MAX_VALUE;

  /**
   * The columns of claims. An object that the text only describes is -1. The origin is a document:
   * the report that a claim counts for or, where that is not at hand, the first that passed on what
   * it says.
   */
  record Claims(
      int[] subject,
      int[] object,
      byte[] predicate,
      byte[] mood,
      byte[] confidence,
      int[] document,
      int[] statement,
      int[] origin,
      int[] holds,
      ClaimIds ids) {}

  /** The columns of documents; an unknown source or month is -1, a day {@link #UNDATED}. */
  record Documents(
      Ids ids,
      int[] day,
      int[] month,
      int[] recorded,
      int[] origin,
      int[] source,
      int[] firstRow) {}

  final Vocabulary vocabulary;
  final List<String> predicates;
  final List<String> types;
  final Ids entities;
  final byte[] entityType;
  final List<String> sources;
  final Documents documents;
  final Claims claims;
  final Map<Integer, int[]> topics;
  final int statements;
  final int dated;
  final Postings byEntity;
  final Postings byPredicate;
  final Postings documentsBySource;
  final Corpus corpus;
  final Firsts firsts;

  ClaimTable(
      Vocabulary vocabulary,
      Ids entities,
      byte[] entityType,
      List<String> sources,
      Documents documents,
      Claims claims,
      Map<Integer, int[]> topics,
      int statements) {
    this.vocabulary = vocabulary;
    this.predicates = vocabulary.predicateNames();
    this.types = vocabulary.typeNames();
    this.entities = entities;
    this.entityType = entityType;
    this.sources = List.copyOf(sources);
    this.documents = documents;
    this.claims = claims;
    this.topics = Map.copyOf(topics);
    this.statements = statements;
    this.byEntity =
        Postings.of(
            entities.size(), size(), row -> claims.subject()[row], row -> claims.object()[row]);
    this.byPredicate = Postings.of(predicates.size(), size(), row -> claims.predicate()[row]);
    this.documentsBySource =
        Postings.of(sources.size(), documents.ids().size(), d -> documents.source()[d]);
    this.dated = countDated(documents.day());
    this.corpus = new Corpus(this);
    this.firsts = Firsts.of(this);
  }

  private static int countDated(int[] day) {
    int at = day.length;
    while (at > 0 && day[at - 1] == UNDATED) {
      at--;
    }
    return at;
  }

  /** How many claims there are. */
  public int size() {
    return claims.subject().length;
  }

  /** How many documents there are, undated ones included. */
  public int documentCount() {
    return documents.ids().size();
  }

  /** How many documents were published before {@code day}; they have the lowest numbers. */
  int documentsBefore(int day) {
    int low = 0;
    int high = dated;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (documents.day()[middle] < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The day of a claim's document. */
  int day(int row) {
    return documents.day()[claims.document()[row]];
  }

  /** The document that a claim counts for. */
  int origin(int row) {
    return claims.origin()[row];
  }

  /** The document that a claim's document was copied from, or that itself. */
  int reportOf(int row) {
    return documents.origin()[claims.document()[row]];
  }
}
