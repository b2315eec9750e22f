package org.skein.graph.search;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.skein.graph.store.GraphStore;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.DocumentEntry;
import org.skein.graph.view.EntityEntry;
import org.skein.graph.view.GraphChanges;
import org.skein.graph.vocabulary.Vocabulary;

/** What an index is made from: a graph, or what stands in for one in tests and benches. */
public interface IndexSource {
  /** The graph of this store. */
  static IndexSource of(GraphStore store) {
    return new StoreSource(store);
  }

  /** The types and predicates that the source uses. */
  Vocabulary vocabulary();

  /** A name for what the source holds now: another after every change. */
  String version();

  /** What changed since {@code version}; empty where all must be read anew. */
  Optional<GraphChanges> changesSince(String version);

  /** Hands every document to {@code consumer}, in no order. */
  void forEachDocument(Consumer<DocumentEntry> consumer);

  /** Hands every claim to {@code consumer}, in no order. */
  void forEachClaim(Consumer<ClaimView> consumer);

  /** Hands every entity to {@code consumer}, in no order. */
  void forEachEntity(Consumer<EntityEntry> consumer);

  /** Hands the documents of these ids to {@code consumer}; what is gone is left out. */
  void forEachDocument(Collection<String> ids, Consumer<DocumentEntry> consumer);

  /** Hands the claims of these ids to {@code consumer}; what is gone is left out. */
  void forEachClaim(Collection<String> ids, Consumer<ClaimView> consumer);

  /** Hands the claims that these documents state to {@code consumer}. */
  void forEachClaimOfDocuments(Collection<String> documentIds, Consumer<ClaimView> consumer);

  /** Hands the entities of these ids to {@code consumer}; what is gone is left out. */
  void forEachEntity(Collection<String> ids, Consumer<EntityEntry> consumer);
}
