package org.skein.graph.store;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.skein.graph.model.Reliability;
import org.skein.graph.model.SkeinException;
import org.skein.graph.store.Projector.Changed;
import org.skein.graph.view.ClaimFilter;
import org.skein.graph.view.ClaimPage;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.Clocks;
import org.skein.graph.view.ContradictionPage;
import org.skein.graph.view.EntityProfile;
import org.skein.graph.view.RetractionView;
import org.skein.graph.view.SourcePage;
import org.skein.graph.view.SourceView;

/**
 * What the evidence of a graph says, as of any date, and what a user says of the evidence: grades
 * of sources, retractions of claims. Whatever a user says is kept with its history, and what is
 * derived from it is up to date before the method returns.
 */
public final class EvidenceStore {
  private static final int LONGEST_REASON = 1000;

  private final Bolt bolt;
  private final InstantSource now;
  private final Projector projector;
  private final Touching touching;
  private final EntityReader entities;
  private final ClaimReader claims;
  private final ProfileReader profiles;
  private final Sources sources;
  private final ContradictionReader contradictions;

  EvidenceStore(
      Bolt bolt,
      InstantSource now,
      Projector projector,
      Touching touching,
      EntityReader entities,
      ClaimReader claims,
      ProfileReader profiles) {
    this.bolt = bolt;
    this.now = now;
    this.projector = projector;
    this.touching = touching;
    this.entities = entities;
    this.claims = claims;
    this.profiles = profiles;
    this.sources = new Sources(entities);
    this.contradictions = new ContradictionReader(entities, claims);
  }

  /** All that the graph held about an entity as of these clocks. */
  public Optional<EntityProfile> findProfile(String id, Clocks clocks) {
    return bolt.read(tx -> profiles.find(tx, id, clocks));
  }

  /**
   * The claims about an entity as of these clocks, newest document first, without those that were
   * retracted by then.
   *
   * @throws SkeinException {@code NOT_FOUND} if there is no such entity
   */
  public ClaimPage claims(String entityId, ClaimFilter filter, Clocks clocks) {
    return bolt.read(
        tx -> {
          if (entities.byId(tx, List.of(entityId)).isEmpty()) {
            throw EntityReader.none(entityId);
          }
          return claims.page(tx, entityId, filter, clocks);
        });
  }

  /** The claim of this id. */
  public Optional<ClaimView> findClaim(String id) {
    return bolt.read(tx -> claims.byId(tx, List.of(id))).stream().findFirst();
  }

  /** Sources, those of most documents first. */
  public SourcePage sources(int offset, int limit) {
    return bolt.read(tx -> sources.page(tx, offset, limit));
  }

  /**
   * The source of this id or name.
   *
   * @throws SkeinException {@code NOT_FOUND} if there is none
   */
  public SourceView source(String idOrName) {
    return bolt.read(tx -> sources.find(tx, idOrName));
  }

  /**
   * Gives a source a grade; earlier ones are kept as its history.
   *
   * @param why the reason, 1 to 1,000 characters
   * @throws SkeinException {@code NOT_FOUND} if there is no such source, {@code USAGE} without a
   *     reason
   */
  public SourceView grade(String idOrName, Reliability grade, String why) {
    String reason = reason(why);
    String at = now.instant().toString();
    return projector.change(
        tx -> {
          SourceView graded = sources.grade(tx, idOrName, grade, reason, at);
          return Changed.of(graded, touching.source(tx, graded));
        });
  }

  /**
   * Takes a claim back: it is kept and shown, but counts no more.
   *
   * @param why the reason, 1 to 1,000 characters
   * @param supersededBy the id of the claim that stands in its place, or null
   * @throws SkeinException {@code NOT_FOUND} if there is no such claim, {@code USAGE} if it is
   *     retracted already, or without a reason
   */
  public ClaimView retract(String claimId, String why, @Nullable String supersededBy) {
    String reason = reason(why);
    String at = now.instant().toString();
    return changed(claimId, tx -> Retractions.retract(tx, claimId, reason, supersededBy, at));
  }

  /**
   * Restores a claim that was retracted; the retraction stays in its history.
   *
   * @param why the reason, 1 to 1,000 characters
   * @throws SkeinException {@code NOT_FOUND} if there is no such claim, {@code USAGE} if it is not
   *     retracted, or without a reason
   */
  public ClaimView restore(String claimId, String why) {
    String reason = reason(why);
    String at = now.instant().toString();
    return changed(claimId, tx -> Retractions.restore(tx, claimId, reason, at));
  }

  /** Every retraction of a claim, earliest first. */
  public List<RetractionView> retractions(String claimId) {
    return bolt.read(tx -> Retractions.history(tx, claimId));
  }

  /**
   * What sources say differently, most origins first.
   *
   * @param entityId only what is about this entity, or null for all
   */
  public ContradictionPage contradictions(
      @Nullable String entityId, Clocks clocks, int offset, int limit) {
    return bolt.read(tx -> contradictions.page(tx, entityId, clocks, offset, limit));
  }

  private ClaimView changed(String claimId, Consumer<TransactionContext> change) {
    projector.change(
        tx -> {
          change.accept(tx);
          return Changed.of(claimId, touching.claim(tx, claimId));
        });
    return findClaim(claimId).orElseThrow();
  }

  private static String reason(String why) {
    String reason = why.strip();
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      throw new SkeinException(
          SkeinException.Code.USAGE,
          "a reason of 1 to %,d characters is needed, this one has %,d: say why in a sentence"
              .formatted(LONGEST_REASON, reason.length()));
    }
    return reason;
  }
}
