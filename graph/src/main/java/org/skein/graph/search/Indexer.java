package org.skein.graph.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.BytesRef;
import org.skein.graph.model.Name;
import org.skein.graph.store.GraphStore;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.DocumentEntry;
import org.skein.graph.view.EntityEntry;
import org.skein.graph.view.EntityRef;
import org.skein.graph.vocabulary.Vocabulary;

/** Turns what the graph holds into documents of the index. */
final class Indexer {
  private final IndexWriter writer;
  private final NameKeys keys;
  private final Vocabulary vocabulary;

  Indexer(IndexWriter writer, NameKeys keys, Vocabulary vocabulary) {
    this.writer = writer;
    this.keys = keys;
    this.vocabulary = vocabulary;
  }

  void addAll(GraphStore store) {
    store.forEachEntity(entity -> add(document(entity)));
    store.forEachClaim(claim -> add(document(claim)));
    store.forEachDocument(document -> add(document(document)));
  }

  private Document document(EntityEntry entry) {
    Document document = document(Fields.ENTITY, ViewCodec.encode(entry.entity()));
    document.add(new StringField(Fields.MAIN_KEY, keys.of(entry.entity().name()), Store.NO));
    document.add(new SortedDocValuesField(Fields.TYPE, new BytesRef(entry.entity().type())));
    document.add(new FeatureField(Fields.FEATURES, Fields.CLAIMS, 1f + entry.claims()));
    document.add(new StoredField(Fields.CLAIMS, entry.claims()));
    addTypes(document, entry.entity());
    Set<String> names = new LinkedHashSet<>();
    names.add(entry.entity().name());
    entry.names().stream().map(Name::text).forEach(names::add);
    names.forEach(name -> document.add(new TextField(Fields.NAMES, name, Store.YES)));
    addKeys(document, names);
    return document;
  }

  private void addKeys(Document document, Set<String> names) {
    Set<String> whole = new HashSet<>();
    Set<String> tails = new HashSet<>();
    Set<String> edges = new HashSet<>();
    for (String name : names) {
      whole.add(keys.of(name));
      tails.addAll(keys.tails(name));
    }
    tails.forEach(tail -> edges.addAll(NameKeys.edges(tail)));
    whole.forEach(key -> document.add(new StringField(Fields.KEY, key, Store.NO)));
    tails.forEach(key -> document.add(new StringField(Fields.TAIL, key, Store.NO)));
    edges.forEach(key -> document.add(new StringField(Fields.EDGE, key, Store.NO)));
  }

  private Document document(ClaimView claim) {
    Document document = document(Fields.CLAIM, ViewCodec.encode(claim));
    document.add(new TextField(Fields.SENTENCE, claim.sentence().text(), Store.NO));
    addEnd(document, claim.subject());
    EntityRef object = claim.object();
    if (object != null) {
      addEnd(document, object);
    }
    if (claim.objectText() != null) {
      document.add(new TextField(Fields.ENDS, claim.objectText(), Store.NO));
    }
    String label =
        vocabulary
            .findPredicate(claim.predicate())
            .map(Vocabulary.Predicate::label)
            .orElse(claim.predicate());
    document.add(new TextField(Fields.ENDS, label, Store.NO));
    return document;
  }

  private void addEnd(Document document, EntityRef end) {
    document.add(new TextField(Fields.ENDS, end.name(), Store.NO));
    addTypes(document, end);
  }

  private static Document document(DocumentEntry entry) {
    Document document = document(Fields.DOCUMENT, ViewCodec.encode(entry.document()));
    document.add(new TextField(Fields.TITLE, entry.document().title(), Store.NO));
    document.add(new TextField(Fields.TEXT, entry.text(), Store.YES));
    return document;
  }

  private static Document document(String kind, byte[] view) {
    Document document = new Document();
    document.add(new StringField(Fields.KIND, kind, Store.YES));
    document.add(new SortedDocValuesField(Fields.KIND, new BytesRef(kind)));
    document.add(new StoredField(Fields.VIEW, view));
    return document;
  }

  private void addTypes(Document document, EntityRef entity) {
    for (String type : vocabulary.withAncestors(entity.type())) {
      document.add(new StringField(Fields.IS_A, type, Store.NO));
    }
  }

  private void add(Document document) {
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be written", e);
    }
  }
}
