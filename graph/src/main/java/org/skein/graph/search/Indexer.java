package org.skein.graph.search;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Name;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.DocumentEntry;
import org.skein.graph.view.DocumentRef;
import org.skein.graph.view.EntityEntry;
import org.skein.graph.view.EntityRef;
import org.skein.graph.vocabulary.Vocabulary;

/** Turns what the graph holds into documents of the index. */
final class Indexer {
  private static final int FIRST_YEAR = 1990;
  private static final String PLACE = "Place";
  private static final String LOCATED_IN = "located_in";
  private static final String DENIED = "denied";
  private static final FieldType WITH_OFFSETS = withOffsets();

  private final NameKeys keys;
  private final Vocabulary vocabulary;

  Indexer(NameKeys keys, Vocabulary vocabulary) {
    this.keys = keys;
    this.vocabulary = vocabulary;
  }

  /** An entity, with what the claims of the index say of it. */
  Document document(EntityEntry entry, Reach reach) {
    EntityRef entity = entry.entity();
    Document document = document(Fields.ENTITY, entity.id(), ViewCodec.encode(entity));
    document.add(new StringField(Fields.MAIN_KEY, keys.of(entity.name()), Store.NO));
    document.add(new FeatureField(Fields.FEATURES, Fields.REACH, reach.weight()));
    document.add(new StoredField(Fields.CLAIMS, entry.claims()));
    document.add(new NumericDocValuesField(Fields.DAY, reach.latestDay()));
    Set<String> names = new LinkedHashSet<>();
    names.add(entity.name());
    entry.names().stream().map(Name::text).forEach(names::add);
    names.forEach(name -> document.add(new TextField(Fields.NAMES, name, Store.YES)));
    names.forEach(name -> document.add(new TextField(Fields.SPELLING, name, Store.NO)));
    addKeys(document, names);
    addFacet(document, FacetField.TYPE, List.of(entity.type()));
    addFacet(document, FacetField.PREDICATE, List.of());
    addFacet(document, FacetField.SOURCE, List.of());
    addFacet(document, FacetField.YEAR, List.of());
    addFacet(document, FacetField.MOOD, List.of());
    addFacet(document, FacetField.PLACE, reach.places());
    return document;
  }

  private void addKeys(Document document, Set<String> names) {
    Set<String> whole = new HashSet<>();
    Set<String> tails = new HashSet<>();
    Set<String> edges = new HashSet<>();
    Set<String> pinyin = new HashSet<>();
    Set<String> initials = new HashSet<>();
    for (String name : names) {
      whole.add(keys.of(name));
      tails.addAll(keys.tails(name));
      for (Pinyin.Reading reading : keys.readings(name)) {
        pinyin.addAll(reading.tails());
        initials.add(reading.initials());
      }
    }
    tails.forEach(tail -> edges.addAll(NameKeys.edges(tail)));
    pinyin.forEach(tail -> edges.addAll(NameKeys.edges(tail)));
    addAll(document, Fields.KEY, whole);
    addAll(document, Fields.TAIL, tails);
    whole.forEach(
        key -> document.add(new StringField(Fields.BACKWARDS, NameKeys.backwards(key), Store.NO)));
    addAll(document, Fields.EDGE, edges);
    addAll(document, Fields.PINYIN, pinyin);
    addAll(document, Fields.INITIALS, initials);
  }

  private static void addAll(Document document, String field, Set<String> values) {
    values.forEach(value -> document.add(new StringField(field, value, Store.NO)));
  }

  /** A claim. */
  Document document(ClaimView claim) {
    Document document = document(Fields.CLAIM, claim.id(), ViewCodec.encode(claim));
    addPublication(document, claim.document());
    String origin = claim.document().origin();
    document.add(new SortedDocValuesField(Fields.ORIGIN, new BytesRef(origin)));
    document.add(new TextField(Fields.SENTENCE, claim.sentence().text(), Store.NO));
    document.add(new TextField(Fields.SPELLING, claim.sentence().text(), Store.NO));
    addEnds(document, claim);
    addPredicate(document, claim.predicate());
    addFacet(document, FacetField.MOOD, List.of(claim.mood()));
    return document;
  }

  private static void addEnds(Document document, ClaimView claim) {
    EntityRef subject = claim.subject();
    EntityRef object = claim.object();
    document.add(new StringField(Fields.SUBJECT, subject.id(), Store.NO));
    document.add(new TextField(Fields.ENDS, subject.name(), Store.NO));
    Set<EntityRef> ends = new LinkedHashSet<>();
    ends.add(subject);
    if (object != null) {
      ends.add(object);
      document.add(new StringField(Fields.OBJECT, object.id(), Store.NO));
      document.add(new TextField(Fields.ENDS, object.name(), Store.NO));
    }
    if (claim.objectText() != null) {
      document.add(new TextField(Fields.ENDS, claim.objectText(), Store.NO));
    }
    EntityRef saidBy = claim.saidBy();
    if (saidBy != null) {
      document.add(new StringField(Fields.SAID_BY, saidBy.id(), Store.NO));
    }
    boolean located =
        claim.predicate().equals(LOCATED_IN)
            && object != null
            && object.type().equals(PLACE)
            && !claim.mood().equals(DENIED);
    if (located) {
      document.add(new StringField(Fields.LOCATED, subject.id(), Store.NO));
    }
    addFacet(document, FacetField.TYPE, ends.stream().map(EntityRef::type).toList());
    addFacet(
        document,
        FacetField.PLACE,
        ends.stream().filter(end -> end.type().equals(PLACE)).map(EntityRef::name).toList());
  }

  private void addPredicate(Document document, String predicate) {
    document.add(new StringField(Fields.PREDICATE, predicate, Store.NO));
    addFacet(document, FacetField.PREDICATE, List.of(predicate));
    String label =
        vocabulary.findPredicate(predicate).map(Vocabulary.Predicate::label).orElse(predicate);
    document.add(new TextField(Fields.ENDS, label, Store.NO));
  }

  /** A document. */
  Document document(DocumentEntry entry) {
    DocumentRef shown = entry.document();
    Document document = document(Fields.DOCUMENT, shown.id(), ViewCodec.encode(shown));
    addPublication(document, shown);
    document.add(new TextField(Fields.TITLE, shown.title(), Store.NO));
    document.add(new TextField(Fields.SPELLING, shown.title(), Store.NO));
    document.add(new Field(Fields.TEXT, entry.text(), WITH_OFFSETS));
    addFacet(document, FacetField.TYPE, List.of());
    addFacet(document, FacetField.PREDICATE, List.of());
    addFacet(document, FacetField.MOOD, List.of());
    addFacet(document, FacetField.PLACE, List.of());
    return document;
  }

  private static void addPublication(Document document, DocumentRef published) {
    document.add(new StringField(Fields.STATED_IN, published.id(), Store.NO));
    LocalDate day = day(published.published());
    String publisher = published.publisher();
    addFacet(
        document,
        FacetField.YEAR,
        day == null ? List.of() : List.of(String.valueOf(day.getYear())));
    addFacet(document, FacetField.SOURCE, publisher == null ? List.of() : List.of(publisher));
    long number =
        day == null
            ? 0
            : day.getYear() * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth();
    document.add(new NumericDocValuesField(Fields.DAY, number));
    if (day != null && day.getYear() >= FIRST_YEAR) {
      float years = day.getYear() - FIRST_YEAR + day.getDayOfYear() / 366f;
      document.add(new FeatureField(Fields.FEATURES, Fields.RECENT, years));
    }
  }

  private static @Nullable LocalDate day(@Nullable String published) {
    try {
      return published == null ? null : LocalDate.parse(published);
    } catch (DateTimeParseException e) {
      return null; // A date that is none says nothing about time.
    }
  }

  private static Document document(String kind, String id, byte[] view) {
    Document document = new Document();
    String uid = Fields.uid(kind, id);
    document.add(new StringField(Fields.UID, uid, Store.YES));
    document.add(new SortedDocValuesField(Fields.UID, new BytesRef(uid)));
    document.add(new StringField(Fields.KIND, kind, Store.YES));
    document.add(new StoredField(Fields.VIEW, view));
    addFacet(document, FacetField.KIND, List.of(kind));
    return document;
  }

  private static void addFacet(Document document, FacetField field, Collection<String> values) {
    BytesRef joined = new BytesRef(FacetField.joined(new TreeSet<>(values)));
    document.add(new SortedDocValuesField(field.column(), joined));
  }

  private static FieldType withOffsets() {
    FieldType type = new FieldType(TextField.TYPE_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }
}
