package org.skein.api.answer;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Reliability;
import org.skein.graph.store.EvidenceStore;
import org.skein.graph.view.ClaimFilter;
import org.skein.graph.view.ClaimPage;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.Clocks;
import org.skein.graph.view.ContradictionPage;
import org.skein.graph.view.EntityProfile;
import org.skein.graph.view.RetractionView;
import org.skein.graph.view.SourcePage;
import org.skein.graph.view.SourceView;

/** Evidence from the store. */
record StoreEvidence(EvidenceStore store) implements EvidenceAnswers {

  @Override
  public Optional<EntityProfile> findProfile(String id, Clocks clocks) {
    return store.findProfile(id, clocks);
  }

  @Override
  public ClaimPage claims(String entityId, ClaimFilter filter, Clocks clocks) {
    return store.claims(entityId, filter, clocks);
  }

  @Override
  public Optional<ClaimView> findClaim(String id) {
    return store.findClaim(id);
  }

  @Override
  public List<RetractionView> retractions(String claimId) {
    return store.retractions(claimId);
  }

  @Override
  public ClaimView retract(String claimId, String why, @Nullable String supersededBy) {
    return store.retract(claimId, why, supersededBy);
  }

  @Override
  public ClaimView restore(String claimId, String why) {
    return store.restore(claimId, why);
  }

  @Override
  public SourcePage sources(int offset, int limit) {
    return store.sources(offset, limit);
  }

  @Override
  public SourceView source(String idOrName) {
    return store.source(idOrName);
  }

  @Override
  public SourceView grade(String idOrName, Reliability grade, String why) {
    return store.grade(idOrName, grade, why);
  }

  @Override
  public ContradictionPage contradictions(
      @Nullable String entityId, Clocks clocks, int offset, int limit) {
    return store.contradictions(entityId, clocks, offset, limit);
  }
}
