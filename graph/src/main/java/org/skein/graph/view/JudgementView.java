package org.skein.graph.view;

import org.jspecify.annotations.Nullable;

/**
 * A judgement about two entities.
 *
 * @param first one of them, under the name that it has by itself
 * @param second the other
 * @param into the entity that both are shown as, or null where they are not merged
 * @param verdict {@code same}, {@code different} or {@code unsure}
 * @param at when it was found, as an ISO instant
 * @param why the reason in words, or null
 * @param revoked when it was taken back and by whom, or null while it stands
 */
public record JudgementView(
    String id,
    EntityRef first,
    EntityRef second,
    @Nullable EntityRef into,
    String verdict,
    AuthorView by,
    String at,
    @Nullable String why,
    @Nullable RevocationView revoked) {

  /**
   * Who judged.
   *
   * @param kind {@code rule}, {@code model} or {@code person}
   */
  public record AuthorView(String kind, String name) {}

  /** That a judgement was taken back. */
  public record RevocationView(AuthorView by, String at, @Nullable String why) {}
}
