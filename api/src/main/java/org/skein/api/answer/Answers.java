package org.skein.api.answer;

import java.util.List;
import java.util.Optional;
import org.skein.graph.search.SearchRequest;
import org.skein.graph.view.ClaimFilter;
import org.skein.graph.view.ClaimPage;
import org.skein.graph.view.DocumentView;
import org.skein.graph.view.EntityProfile;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.GraphCounts;
import org.skein.graph.view.SearchPage;
import org.skein.graph.view.Suggestion;
import org.skein.graph.vocabulary.Vocabulary;

/** What a loaded graph can be asked: all that HTTP handlers and reading commands depend on. */
public interface Answers extends TraceAnswers, AutoCloseable {

  /** The vocabulary that the graph was written with. */
  Vocabulary vocabulary();

  /** Where the graph is: {@code embedded}, or the address of a server. */
  String store();

  /** How much the graph holds. */
  GraphCounts counts();

  /** All that can be listed, as tables. */
  Lists lists();

  /** One page of what matches. */
  SearchPage search(SearchRequest request);

  /** The entities whose names fit {@code q} best, at most {@code limit}. */
  List<Suggestion> suggest(String q, int limit);

  /** The entity with this id, or else the one that this name names. */
  Optional<EntityRef> findEntity(String idOrName);

  /**
   * The id of the entity that the entity with this id was merged into. Requests for the one are
   * sent on to the other.
   */
  default Optional<String> successor(String id) {
    return Optional.empty();
  }

  /** All that is held about the entity with this id. */
  Optional<EntityProfile> findProfile(String id);

  /** One page of the claims about an entity, newest document first. */
  ClaimPage claims(String entityId, ClaimFilter filter);

  /** The document with this id. */
  Optional<DocumentView> findDocument(String id);

  /** What can be asked and said about which entities are one thing. */
  JudgementAnswers judgements();

  /** The evidence as of any date, and what users say of it. */
  EvidenceAnswers evidence();

  /** What can be asked about time. */
  TrendAnswers trends();

  /** Questions about progress, compute and export rules. */
  ComputeAnswers compute();

  /** Frees what the answers came from. */
  @Override
  void close();
}
