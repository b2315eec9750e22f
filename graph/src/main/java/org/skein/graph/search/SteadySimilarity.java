package org.skein.graph.search;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * BM25 (Robertson and Zaragoza, 2009) without what depends on the rest of the collection: every
 * word weighs the same, and lengths are compared with a fixed one. The score of a result is then
 * its own: it does not move when other documents come and go, and an index that grew ranks as one
 * made anew.
 */
final class SteadySimilarity extends BM25Similarity {
  private static final float SATURATION = 1.2f;

  /** A longer title or sentence is hardly a worse one. */
  private static final float WEIGHT_OF_LENGTH = 0.3f;

  private static final float USUAL_LENGTH = 24;

  SteadySimilarity() {
    super(SATURATION, WEIGHT_OF_LENGTH);
  }

  @Override
  protected float idf(long docFreq, long docCount) {
    return 1;
  }

  @Override
  protected float avgFieldLength(CollectionStatistics statistics) {
    return USUAL_LENGTH;
  }
}
