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
 * @param timeline the statements that have a time, earliest first
 * @param clocks as of when all of this is told
 * @param undated how many claims were left out because they state no time; 0 unless the clocks ask
 *     what held
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
    List<DocumentRef> documents,
    List<TimelineEntry> timeline,
    Clocks clocks,
    int undated) {

  /** A profile of now without a timeline. */
  public EntityProfile(
      EntityRef entity,
      boolean known,
      @Nullable DefenceView defence,
      List<NameView> names,
      Counts counts,
      List<StatementView> statements,
      List<MeasurementView> measurements,
      List<Neighbour> neighbours,
      List<DocumentRef> documents) {
    this(
        entity,
        known,
        defence,
        names,
        counts,
        statements,
        measurements,
        neighbours,
        documents,
        List.of(),
        Clocks.NOW,
        0);
  }

  /** Why an entity counts as defence-affiliated. */
  public record DefenceView(String affiliation, String source) {}

  /**
   * A name.
   *
   * @param kind as in {@code Name}
   * @param seen in how many documents it was met
   * @param where the newest of them
   */
  public record NameView(
      String text, String language, String kind, int seen, List<DocumentRef> where) {
    public NameView {
      where = List.copyOf(where);
    }

    /** A name without where it was seen. */
    public NameView(String text, String language, String kind, int seen) {
      this(text, language, kind, seen, List.of());
    }
  }

  /**
   * How much there is.
   *
   * @param claims how many claims count
   * @param retracted how many were retracted, and count no more
   */
  public record Counts(
      int claims, int measurements, int mentions, int documents, int neighbours, int retracted) {

    /** Counts where nothing was retracted. */
    public Counts(int claims, int measurements, int mentions, int documents, int neighbours) {
      this(claims, measurements, mentions, documents, neighbours, 0);
    }
  }

  /**
   * A statement on the timeline.
   *
   * @param time ISO date as far as it is known
   * @param published whether {@code time} is only when it was first published, because no claim
   *     says when it was so
   * @param claim the id of the claim that gives the time
   */
  public record TimelineEntry(
      String time,
      boolean published,
      String predicate,
      boolean outgoing,
      @Nullable EntityRef other,
      @Nullable String otherText,
      String mood,
      int origins,
      boolean contested,
      String claim) {}

  /**
   * All claims of one statement: same subject, predicate and object.
   *
   * @param outgoing whether the profile's entity is the subject
   * @param other the other end, or null where the text only describes it
   * @param origins how many independent origins state it; 0 where every claim was retracted
   * @param contested whether one origin asserts and another denies it
   * @param mood the strongest mood
   * @param claims the best claims, retracted ones last
   * @param claimCount how many claims count
   * @param retracted how many were retracted
   * @param confidence how far the origins support it, as in {@code Support}
   */
  public record StatementView(
      String predicate,
      boolean outgoing,
      @Nullable EntityRef other,
      @Nullable String otherText,
      int origins,
      boolean contested,
      String mood,
      List<ClaimView> claims,
      int claimCount,
      int retracted,
      double confidence) {

    /** A statement of which all claims are at hand. */
    public StatementView(
        String predicate,
        boolean outgoing,
        @Nullable EntityRef other,
        @Nullable String otherText,
        int origins,
        boolean contested,
        String mood,
        List<ClaimView> claims) {
      this(
          predicate,
          outgoing,
          other,
          otherText,
          origins,
          contested,
          mood,
          claims,
          claims.size(),
          0,
          claims.stream().mapToDouble(ClaimView::confidence).max().orElse(0));
    }
  }

  /** An entity tied to the profile's entity by {@code claims} claims of {@code origins} origins. */
  public record Neighbour(EntityRef entity, int claims, int origins, List<String> predicates) {}
}
