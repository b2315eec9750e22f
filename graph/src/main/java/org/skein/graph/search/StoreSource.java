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

/** A graph in its store, as an index reads it. */
record StoreSource(GraphStore store) implements IndexSource {
  @Override
  public Vocabulary vocabulary() {
    return store.vocabulary();
  }

  @Override
  public String version() {
    return store.version();
  }

  @Override
  public Optional<GraphChanges> changesSince(String version) {
    return store.changesSince(version);
  }

  @Override
  public void forEachDocument(Consumer<DocumentEntry> consumer) {
    store.contents().forEachDocument(consumer);
  }

  @Override
  public void forEachClaim(Consumer<ClaimView> consumer) {
    store.contents().forEachClaim(standing(consumer));
  }

  @Override
  public void forEachEntity(Consumer<EntityEntry> consumer) {
    store.contents().forEachEntity(consumer);
  }

  @Override
  public void forEachDocument(Collection<String> ids, Consumer<DocumentEntry> consumer) {
    store.contents().forEachDocument(ids, consumer);
  }

  @Override
  public void forEachClaim(Collection<String> ids, Consumer<ClaimView> consumer) {
    store.contents().forEachClaim(ids, standing(consumer));
  }

  @Override
  public void forEachClaimOfDocuments(
      Collection<String> documentIds, Consumer<ClaimView> consumer) {
    store.contents().forEachClaimOfDocuments(documentIds, standing(consumer));
  }

  /** What was retracted is not found by searching; lists have it where it is asked for. */
  private static Consumer<ClaimView> standing(Consumer<ClaimView> consumer) {
    return claim -> {
      if (claim.retracted() == null) {
        consumer.accept(claim);
      }
    };
  }

  @Override
  public void forEachEntity(Collection<String> ids, Consumer<EntityEntry> consumer) {
    store.contents().forEachEntity(ids, consumer);
  }
}
