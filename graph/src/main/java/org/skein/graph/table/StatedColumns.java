package org.skein.graph.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.skein.graph.view.DocumentRef;
import org.skein.graph.view.DocumentRow;

/** Builds what a claim or a measurement has from the document that states it. */
final class StatedColumns {
  private final Map<String, DocumentRow> documents;
  private final WordColumn.Builder document = new WordColumn.Builder();
  private final WordColumn.Builder origin = new WordColumn.Builder();
  private final WordColumn.Builder original = new WordColumn.Builder();
  private final WordColumn.Builder source = new WordColumn.Builder();
  private final DateColumn.Builder published = new DateColumn.Builder();
  private final NumberColumn.Builder year = new NumberColumn.Builder();
  private final DateColumn.Builder recorded = new DateColumn.Builder();

  StatedColumns(Map<String, DocumentRow> documents) {
    this.documents = documents;
  }

  void add(String documentId) {
    // A document that was written since the documents were read is not known yet.
    DocumentRow row = documents.get(documentId);
    DocumentRef ref = row == null ? null : row.document();
    document.add(documentId);
    add(ref, row == null ? null : row.recordedAt());
  }

  void add(@Nullable DocumentRef ref, @Nullable String recordedAt) {
    origin.add(ref == null ? null : ref.origin());
    original.add(ref != null && ref.origin().equals(ref.id()));
    source.add(ref == null ? null : ref.publisher());
    String day = ref == null ? null : ref.published();
    published.add(day);
    year.add(day == null ? null : Integer.valueOf(day.substring(0, 4)));
    recorded.add(recordedAt);
  }

  /** The fields of a list of documents: the same but for the document. */
  List<Field> ofDocuments() {
    return List.of(
        Field.words("source", source.build(), "Reuters"),
        Field.date("published", published.build()),
        Field.year("year", year.build()),
        Field.ids("origin", origin.build(), "d0123456789abcdef0123"),
        Field.flag("original", original.build()),
        Field.date("recorded", recorded.build()));
  }

  /** {@code fields}, and behind them those that come from the document. */
  List<Field> after(List<Field> fields) {
    List<Field> all = new ArrayList<>(fields);
    all.add(Field.ids("document", document.build(), "d0123456789abcdef0123"));
    all.addAll(ofDocuments());
    return all;
  }
}
