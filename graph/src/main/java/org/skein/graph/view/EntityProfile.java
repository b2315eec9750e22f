package org.skein.graph.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the graph holds about one entity.
 *
 * @param known whether the reference knowledge has it
 * @param defence the published defence affiliation, or null
 * @param names every name known or seen
 * @param statements claims grouped by predicate, direction and other end, strongest group first
 * @param measurements newest first
 * @param neighbours the entities tied to it, most origins first
 * @param documents documents that mention it, newest first
 */
public record EntityProfile(
    EntityRef entity,
    boolean known,
    @Nullable DefenceView defence,
    List<NameView> names,
    Counts counts,
    List<StatementView> statements,
    List<MeasurementView> measurements,
    List<Neighbour> neighbours,
    List<DocumentRef> documents) {

  /** Why an entity counts as defence-affiliated. */
  public record DefenceView(String affiliation, String source) {}

  /**
   * A name.
   *
   * @param kind as in {@code Name}
   * @param seen in how many documents it was met
   */
  public record NameView(String text, String language, String kind, int seen) {}

  /** How much there is. */
  public record Counts(int claims, int measurements, int mentions, int documents, int neighbours) {}

  /**
   * All claims of one statement: same subject, predicate and object.
   *
   * @param outgoing whether the profile's entity is the subject
   * @param other the other end, or null where the text only describes it
   * @param origins how many independent origins state it
   * @param contested whether one origin asserts and another denies it
   * @param mood the strongest mood
   * @param claims the claims, best first
   */
  public record StatementView(
      String predicate,
      boolean outgoing,
      @Nullable EntityRef other,
      @Nullable String otherText,
      int origins,
      boolean contested,
      String mood,
      List<ClaimView> claims) {}

  /** An entity tied to the profile's entity by {@code claims} claims of {@code origins} origins. */
  public record Neighbour(EntityRef entity, int claims, int origins, List<String> predicates) {}
}
