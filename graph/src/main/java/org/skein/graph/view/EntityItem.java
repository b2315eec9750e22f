package org.skein.graph.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skein.graph.view.EntityProfile.DefenceView;

/**
 * An entity in a list.
 *
 * @param known whether the reference knowledge has it
 * @param defence the published defence affiliation, or null
 * @param places the ids of the places that a claim, not denied, has it located in
 * @param claims how many claims it is subject or object of
 * @param measurements how many measurements are of it
 */
public record EntityItem(
    String id,
    String type,
    String name,
    boolean known,
    @Nullable DefenceView defence,
    List<String> places,
    int claims,
    int measurements) {
  public EntityItem {
    places = List.copyOf(places);
  }
}
