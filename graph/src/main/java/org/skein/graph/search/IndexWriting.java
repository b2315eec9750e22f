package org.skein.graph.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.EntityEntry;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.GraphChanges;

/** Brings an index to what a source holds: anew, or by what changed alone. */
final class IndexWriting {
  private static final int BATCH = 500;
  private static final List<String> OF_ENTITY =
      List.of(Fields.SUBJECT, Fields.OBJECT, Fields.SAID_BY);

  private final IndexWriter writer;
  private final Indexer indexer;
  private final IndexSource source;

  IndexWriting(IndexWriter writer, NameKeys keys, IndexSource source) {
    this.writer = writer;
    this.indexer = new Indexer(keys, source.vocabulary());
    this.source = source;
  }

  private interface Writing {
    void on() throws IOException;
  }

  /** Everything. */
  void all() throws IOException {
    source.forEachDocument(document -> write(() -> writer.addDocument(indexer.document(document))));
    source.forEachClaim(claim -> write(() -> writer.addDocument(indexer.document(claim))));
    try (IndexReader claims = DirectoryReader.open(writer)) {
      source.forEachEntity(
          entity ->
              write(
                  () ->
                      writer.addDocument(
                          indexer.document(entity, Reach.of(claims, entity.entity().id())))));
    }
  }

  /**
   * What changed. An entity that is called otherwise now, or was merged or split, takes along the
   * claims that name it, and with them the entities at their other ends.
   */
  void changed(GraphChanges changes) throws IOException {
    Set<String> touched = new TreeSet<>(changes.entities());
    touched.addAll(changes.moved());
    try (IndexReader before = DirectoryReader.open(writer)) {
      inBatches(changes.documents(), ids -> documents(ids, before, touched));
      inBatches(renamed(touched, changes.moved(), before), ids -> claims(ids, touched));
    }
    try (IndexReader claims = DirectoryReader.open(writer)) {
      inBatches(touched, ids -> entities(ids, claims));
    }
  }

  private void documents(List<String> ids, IndexReader before, Set<String> touched) {
    for (String id : ids) {
      endsOf(claimsOf(before, Fields.STATED_IN, id), before, touched);
      write(() -> writer.deleteDocuments(new Term(Fields.STATED_IN, id)));
    }
    source.forEachDocument(ids, entry -> write(() -> writer.addDocument(indexer.document(entry))));
    source.forEachClaimOfDocuments(
        ids,
        claim -> {
          addEnds(claim, touched);
          write(() -> writer.addDocument(indexer.document(claim)));
        });
  }

  /** The claims that show an entity otherwise than it is now. */
  private Set<String> renamed(Set<String> touched, Set<String> moved, IndexReader before) {
    Map<String, EntityRef> now = new HashMap<>();
    inBatches(
        touched,
        ids -> source.forEachEntity(ids, entry -> now.put(entry.entity().id(), entry.entity())));
    Set<String> claims = new TreeSet<>();
    for (String id : List.copyOf(touched)) {
      boolean same = java.util.Objects.equals(shown(before, id), now.get(id));
      if (!same || moved.contains(id)) {
        for (String field : OF_ENTITY) {
          List<ClaimView> found = claimsOf(before, field, id);
          endsOf(found, before, touched);
          found.forEach(claim -> claims.add(claim.id()));
        }
      }
    }
    return claims;
  }

  private void claims(List<String> ids, Set<String> touched) {
    ids.forEach(
        id -> write(() -> writer.deleteDocuments(new Term(Fields.UID, uid(Fields.CLAIM, id)))));
    source.forEachClaim(
        ids,
        claim -> {
          addEnds(claim, touched);
          write(() -> writer.addDocument(indexer.document(claim)));
        });
  }

  private void entities(List<String> ids, IndexReader claims) {
    for (String id : ids) {
      write(() -> writer.deleteDocuments(new Term(Fields.UID, uid(Fields.ENTITY, id))));
    }
    List<EntityEntry> found = new ArrayList<>();
    source.forEachEntity(ids, found::add);
    for (EntityEntry entry : found) {
      String id = entry.entity().id();
      write(() -> writer.addDocument(indexer.document(entry, Reach.of(claims, id))));
    }
  }

  private static String uid(String kind, String id) {
    return Fields.uid(kind, id);
  }

  private static void endsOf(List<ClaimView> claims, IndexReader before, Set<String> touched) {
    claims.forEach(claim -> addEnds(claim, touched));
  }

  private static void addEnds(ClaimView claim, Set<String> touched) {
    touched.add(claim.subject().id());
    EntityRef object = claim.object();
    if (object != null) {
      touched.add(object.id());
    }
  }

  private static @Nullable EntityRef shown(IndexReader reader, String id) {
    List<BytesRef> views = views(reader, new Term(Fields.UID, uid(Fields.ENTITY, id)));
    return views.isEmpty()
        ? null
        : ViewCodec.entity(views.get(0).bytes, views.get(0).offset, views.get(0).length);
  }

  private static List<ClaimView> claimsOf(IndexReader reader, String field, String id) {
    return views(reader, new Term(field, id)).stream()
        .map(view -> ViewCodec.claim(view.bytes, view.offset, view.length))
        .toList();
  }

  /** The views of what has this term; of documents only those that are claims or entities. */
  private static List<BytesRef> views(IndexReader reader, Term term) {
    List<BytesRef> views = new ArrayList<>();
    write(
        () -> {
          for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum found = leaf.reader().postings(term, PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            StoredFields stored = leaf.reader().storedFields();
            while (found != null && found.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
              if (live == null || live.get(found.docID())) {
                Document document = stored.document(found.docID());
                if (!Fields.DOCUMENT.equals(document.get(Fields.KIND))) {
                  views.add(document.getBinaryValue(Fields.VIEW));
                }
              }
            }
          }
        });
    return views;
  }

  private static void inBatches(Collection<String> ids, Consumer<List<String>> work) {
    List<String> all = List.copyOf(new HashSet<>(ids)).stream().sorted().toList();
    for (int from = 0; from < all.size(); from += BATCH) {
      work.accept(all.subList(from, Math.min(all.size(), from + BATCH)));
    }
  }

  private static void write(Writing writing) {
    try {
      writing.on();
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be written or read", e);
    }
  }
}
