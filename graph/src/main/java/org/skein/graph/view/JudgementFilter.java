package org.skein.graph.view;

import org.jspecify.annotations.Nullable;

/**
 * Which judgements to read.
 *
 * @param entityId those about this entity, or any merged with it; null for all
 * @param standing whether those that were revoked are left out
 * @param offset how many to pass over, not negative
 * @param limit how many to give, at least one
 */
public record JudgementFilter(@Nullable String entityId, boolean standing, int offset, int limit) {
  public JudgementFilter {
    if (offset < 0 || limit < 1) {
      throw new IllegalArgumentException("offset %d, limit %d".formatted(offset, limit));
    }
  }
}
