package org.skein.graph.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source: who published documents, or is named in them as having said something.
 *
 * @param id {@code s} and 20 hexadecimal digits, a function of the name
 * @param entity the entity of this name, or null
 * @param grade A to F, F until someone grades it
 * @param documents how many documents it published
 * @param origins how many of them are no copies
 * @param claims how many claims its documents state
 * @param cited how many claims of others name it as having said so
 * @param lastSeen ISO date of its latest dated document, or null
 * @param history every grade that it was given, newest first
 */
public record SourceView(
    String id,
    String name,
    @Nullable EntityRef entity,
    String grade,
    int documents,
    int origins,
    int claims,
    int cited,
    @Nullable String lastSeen,
    List<GradeView> history) {
  public SourceView {
    history = List.copyOf(history);
  }

  /**
   * A grade that was given.
   *
   * @param grade A to F
   * @param at when, an ISO instant
   */
  public record GradeView(String grade, String why, String at) {}
}
