package org.skein.graph.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skein.graph.view.TraceResult.Path;

/**
 * Military–civil links, strongest first: by grade, then by the strength of the weakest hop.
 *
 * @param entity the entity whose links these are, or null for those of all
 * @param side {@code military} or {@code civil}: which side the entity is on; null for those of all
 * @param since only links that no document stated before this date, or null
 * @param total how many there are
 * @param offset how many were skipped
 * @param cutOff what was not counted, in words
 */
public record LinkPage(
    @Nullable EntityRef entity,
    @Nullable String side,
    @Nullable String since,
    int total,
    int offset,
    List<Link> links,
    List<String> cutOff) {
  public LinkPage {
    links = List.copyOf(links);
    cutOff = List.copyOf(cutOff);
  }

  /**
   * A tie between a military and a civil entity: its best chain of one or two claims.
   *
   * @param because why the first counts as military: its type, or the published affiliation
   * @param source the address of the public source of that affiliation, or null
   * @param civilMark the published defence affiliation of the other, or null
   * @param grade 1 to 5, of the weakest hop: as the vocabulary grades its predicate
   * @param gradeLabel the grade in words
   * @param mood the weakest mood on the way: {@code alleged} if any hop is only alleged
   * @param firstSeen when the whole chain was first stated, or null if a hop has no date
   * @param lastSeen ISO date of the latest document, or null if none is dated
   * @param chains how many chains tie the two
   * @param path the best of them, from the military to the civil end
   */
  public record Link(
      EntityRef military,
      String because,
      @Nullable String source,
      EntityRef civil,
      @Nullable String civilMark,
      int grade,
      String gradeLabel,
      String mood,
      @Nullable String firstSeen,
      @Nullable String lastSeen,
      int chains,
      Path path) {}
}
