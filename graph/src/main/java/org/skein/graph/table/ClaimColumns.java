package org.skein.graph.table;

import java.util.List;
import java.util.Map;
import org.skein.graph.view.ClaimRow;
import org.skein.graph.vocabulary.Vocabulary;

/** Builds the list of claims. */
final class ClaimColumns {
  private final Map<String, String> types;
  private final SortedIds.Builder ids = new SortedIds.Builder();
  private final WordColumn.Builder subject = new WordColumn.Builder();
  private final WordColumn.Builder subjectType = new WordColumn.Builder();
  private final WordColumn.Builder predicate = new WordColumn.Builder();
  private final WordColumn.Builder object = new WordColumn.Builder();
  private final WordColumn.Builder objectType = new WordColumn.Builder();
  private final WordSetColumn.Builder entity = new WordSetColumn.Builder();
  private final WordSetColumn.Builder type = new WordSetColumn.Builder();
  private final WordColumn.Builder mood = new WordColumn.Builder();
  private final WordColumn.Builder saidBy = new WordColumn.Builder();
  private final DateColumn.Builder when = new DateColumn.Builder();
  private final NumberColumn.Builder confidence = new NumberColumn.Builder();
  private final WordColumn.Builder extractor = new WordColumn.Builder();
  private final WordColumn.Builder retracted = new WordColumn.Builder();
  private final StatedColumns stated;

  ClaimColumns(Map<String, String> types, StatedColumns stated) {
    this.types = types;
    this.stated = stated;
  }

  void add(ClaimRow row) {
    String ofSubject = types.get(row.subjectId());
    String ofObject = row.objectId() == null ? null : types.get(row.objectId());
    ids.add(row.id());
    subject.add(row.subjectId());
    subjectType.add(ofSubject);
    predicate.add(row.predicate());
    object.add(row.objectId());
    objectType.add(ofObject);
    entity.add(row.subjectId(), row.objectId());
    type.add(ofSubject, ofObject);
    mood.add(row.mood());
    saidBy.add(row.saidById());
    when.add(row.from() == null ? row.to() : row.from());
    confidence.add(row.confidence());
    extractor.add(row.extractor());
    retracted.add(row.retracted());
    stated.add(row.documentId());
  }

  Table build(Vocabulary vocabulary) {
    List<Field> fields =
        List.of(
            Field.words("subject", subject.build(), "huawei"),
            Field.type("subject_type", subjectType.build(), vocabulary),
            Field.choice("predicate", predicate.build(), vocabulary.predicateNames()),
            Field.words("object", object.build(), "huawei"),
            Field.type("object_type", objectType.build(), vocabulary),
            Field.words("entity", entity.build(), "huawei"),
            Field.type("type", type.build(), vocabulary),
            GraphTables.moods(mood.build(), vocabulary),
            Field.words("said_by", saidBy.build(), "reuters"),
            Field.date("when", when.build()),
            Field.number("confidence", confidence.build(), "0.8"),
            Field.words("extractor", extractor.build(), "patterns"),
            Field.flag("retracted", retracted.build()));
    return new Table(ids.build(), stated.after(fields));
  }
}
