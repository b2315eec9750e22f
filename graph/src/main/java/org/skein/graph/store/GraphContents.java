package org.skein.graph.store;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.skein.graph.view.ClaimRows;
import org.skein.graph.view.ClaimScope;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.DocumentEntry;
import org.skein.graph.view.EntityEntry;
import org.skein.graph.view.EntityKind;
import org.skein.graph.view.Tie;

/**
 * Hands over what a graph holds one by one, for those who derive something of their own from it: a
 * search index, a map of ties, a table of claims. Safe for use by many threads, as long as its
 * store is open.
 */
public final class GraphContents {
  private static final String TIES = Script.named("read-ties");

  private final Bolt bolt;
  private final EntityReader entities;
  private final DocumentReader documents;
  private final ClaimReader claims;
  private final Projector projector;
  private final ColumnReader rows = new ColumnReader();

  GraphContents(
      Bolt bolt,
      EntityReader entities,
      DocumentReader documents,
      ClaimReader claims,
      Projector projector) {
    this.bolt = bolt;
    this.entities = entities;
    this.documents = documents;
    this.claims = claims;
    this.projector = projector;
  }

  /** Hands every entity to {@code consumer}, in no order. */
  public void forEachEntity(Consumer<EntityEntry> consumer) {
    bolt.readOnce(tx -> entities.forEach(tx, consumer));
  }

  /** Hands every claim to {@code consumer}, in no order. */
  public void forEachClaim(Consumer<ClaimView> consumer) {
    bolt.readOnce(tx -> claims.forEach(tx, consumer));
  }

  /** Hands every document to {@code consumer}, in no order. */
  public void forEachDocument(Consumer<DocumentEntry> consumer) {
    bolt.readOnce(tx -> documents.forEach(tx, consumer));
  }

  /** Hands the entities of these ids to {@code consumer}, in no order; what is gone is left out. */
  public void forEachEntity(Collection<String> ids, Consumer<EntityEntry> consumer) {
    bolt.readOnce(tx -> entities.forEach(tx, List.copyOf(ids), consumer));
  }

  /** Hands the claims of these ids to {@code consumer}, in no order; what is gone is left out. */
  public void forEachClaim(Collection<String> ids, Consumer<ClaimView> consumer) {
    bolt.readOnce(tx -> claims.forEach(tx, List.copyOf(ids), consumer));
  }

  /** Hands the claims that these documents state to {@code consumer}, in no order. */
  public void forEachClaimOfDocuments(
      Collection<String> documentIds, Consumer<ClaimView> consumer) {
    bolt.readOnce(tx -> claims.forEachOf(tx, List.copyOf(documentIds), consumer));
  }

  /** Hands the documents of these ids to {@code consumer}, in no order; gone ones are left out. */
  public void forEachDocument(Collection<String> ids, Consumer<DocumentEntry> consumer) {
    bolt.readOnce(tx -> documents.forEach(tx, List.copyOf(ids), consumer));
  }

  /** Hands every edge of the projection to {@code consumer}, in no order. */
  public void forEachTie(Consumer<Tie> consumer) {
    bolt.readOnce(tx -> tx.run(TIES).forEachRemaining(row -> consumer.accept(Views.tie(row))));
  }

  /** Hands every edge that these claims alone would give to {@code consumer}, in no order. */
  public void forEachTie(ClaimScope scope, Consumer<Tie> consumer) {
    if (scope.isAll()) {
      forEachTie(consumer);
    } else {
      bolt.read(tx -> projector.ties(tx, scope)).forEach(consumer);
    }
  }

  /** Hands what every entity is to {@code consumer}, in no order. */
  public void forEachKind(Consumer<EntityKind> consumer) {
    bolt.readOnce(tx -> entities.forEachKind(tx, consumer));
  }

  /** Hands all that is counted to {@code consumer}, as it is at one moment. */
  public void readRows(ClaimRows consumer) {
    bolt.readOnce(tx -> rows.read(tx, consumer));
  }
}
