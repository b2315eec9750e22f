package org.skein.graph.table;

import java.util.List;
import java.util.Map;
import org.skein.graph.view.MeasurementRow;
import org.skein.graph.vocabulary.Vocabulary;

/** Builds the list of measurements. */
final class MeasurementColumns {
  private final Map<String, String> types;
  private final SortedIds.Builder ids = new SortedIds.Builder();
  private final WordColumn.Builder entity = new WordColumn.Builder();
  private final WordColumn.Builder type = new WordColumn.Builder();
  private final WordColumn.Builder metric = new WordColumn.Builder();
  private final WordColumn.Builder unit = new WordColumn.Builder();
  private final NumberColumn.Builder low = new NumberColumn.Builder();
  private final NumberColumn.Builder high = new NumberColumn.Builder();
  private final WordColumn.Builder of = new WordColumn.Builder();
  private final WordColumn.Builder place = new WordColumn.Builder();
  private final WordColumn.Builder mood = new WordColumn.Builder();
  private final WordColumn.Builder saidBy = new WordColumn.Builder();
  private final DateColumn.Builder asOf = new DateColumn.Builder();
  private final NumberColumn.Builder confidence = new NumberColumn.Builder();
  private final WordColumn.Builder extractor = new WordColumn.Builder();
  private final StatedColumns stated;

  MeasurementColumns(Map<String, String> types, StatedColumns stated) {
    this.types = types;
    this.stated = stated;
  }

  void add(MeasurementRow row) {
    ids.add(row.id());
    entity.add(row.entityId());
    type.add(types.get(row.entityId()));
    metric.add(row.metric());
    unit.add(row.unit());
    low.add(row.low());
    high.add(row.high());
    of.add(row.ofId());
    place.add(row.placeId());
    mood.add(row.mood());
    saidBy.add(row.saidById());
    asOf.add(row.asOf());
    confidence.add(row.confidence());
    extractor.add(row.extractor());
    stated.add(row.documentId());
  }

  Table build(Vocabulary vocabulary) {
    List<String> metrics = vocabulary.metrics().stream().map(Vocabulary.Metric::name).toList();
    List<Field> fields =
        List.of(
            Field.words("entity", entity.build(), "huawei"),
            Field.type("type", type.build(), vocabulary),
            Field.choice("metric", metric.build(), metrics),
            Field.words("unit", unit.build(), "USD"),
            Field.number("low", low.build(), "1000"),
            Field.number("high", high.build(), "1000"),
            Field.words("of", of.build(), "h800"),
            Field.words("place", place.build(), "china"),
            GraphTables.moods(mood.build(), vocabulary),
            Field.words("said_by", saidBy.build(), "reuters"),
            Field.date("as_of", asOf.build()),
            Field.number("confidence", confidence.build(), "0.8"),
            Field.words("extractor", extractor.build(), "quantities"));
    return new Table(ids.build(), stated.after(fields));
  }
}
