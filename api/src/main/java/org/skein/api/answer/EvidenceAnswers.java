package org.skein.api.answer;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Reliability;
import org.skein.graph.view.ClaimFilter;
import org.skein.graph.view.ClaimPage;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.Clocks;
import org.skein.graph.view.ContradictionPage;
import org.skein.graph.view.EntityProfile;
import org.skein.graph.view.RetractionView;
import org.skein.graph.view.SourcePage;
import org.skein.graph.view.SourceView;

/** What the evidence of a graph can be asked, and what users say of it. */
public interface EvidenceAnswers {

  /** All that was held about the entity with this id as of these clocks. */
  Optional<EntityProfile> findProfile(String id, Clocks clocks);

  /** One page of the claims about an entity as of these clocks, newest document first. */
  ClaimPage claims(String entityId, ClaimFilter filter, Clocks clocks);

  /** The claim with this id. */
  Optional<ClaimView> findClaim(String id);

  /** Every retraction of a claim, earliest first. */
  List<RetractionView> retractions(String claimId);

  /** Takes a claim back; it is kept, but counts no more. */
  ClaimView retract(String claimId, String why, @Nullable String supersededBy);

  /** Restores a claim that was retracted. */
  ClaimView restore(String claimId, String why);

  /** One page of sources, those of most documents first. */
  SourcePage sources(int offset, int limit);

  /** The source with this id or name. */
  SourceView source(String idOrName);

  /** Gives a source a grade; earlier ones are kept. */
  SourceView grade(String idOrName, Reliability grade, String why);

  /** One page of what sources say differently, about one entity or, with null, about any. */
  ContradictionPage contradictions(@Nullable String entityId, Clocks clocks, int offset, int limit);
}
