package org.skein.graph.table;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.skein.graph.model.Name;
import org.skein.graph.store.GraphStore;
import org.skein.graph.store.RowReader;
import org.skein.graph.view.ClaimRow;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.DocumentRow;
import org.skein.graph.view.EntityRow;
import org.skein.graph.view.MeasurementRow;
import org.skein.graph.view.MeasurementView;

/** Where tables come from: rows in the order of their ids, and what stands behind an id. */
public interface TableSource {

  /** A name for the content: another after every change, the same until the next. */
  String version();

  /** Hands over every entity. */
  void forEachEntity(Consumer<EntityRow> consumer);

  /** Hands over every document. */
  void forEachDocument(Consumer<DocumentRow> consumer);

  /** Hands over every claim. */
  void forEachClaim(Consumer<ClaimRow> consumer);

  /** Hands over every measurement. */
  void forEachMeasurement(Consumer<MeasurementRow> consumer);

  /** The claims of these ids, in this order; without those that are not there. */
  List<ClaimView> claims(List<String> ids);

  /** The measurements of these ids, in this order; without those that are not there. */
  List<MeasurementView> measurements(List<String> ids);

  /** The documents of these ids, in this order; without those that are not there. */
  List<DocumentRow> documents(List<String> ids);

  /** All names of the entities of these ids, by id, in the order of their text. */
  Map<String, List<Name>> names(List<String> ids);

  /** The content of a store. */
  static TableSource of(GraphStore store) {
    RowReader rows = store.rows();
    return new TableSource() {
      @Override
      public String version() {
        return store.version();
      }

      @Override
      public void forEachEntity(Consumer<EntityRow> consumer) {
        rows.forEachEntity(consumer);
      }

      @Override
      public void forEachDocument(Consumer<DocumentRow> consumer) {
        rows.forEachDocument(consumer);
      }

      @Override
      public void forEachClaim(Consumer<ClaimRow> consumer) {
        rows.forEachClaim(consumer);
      }

      @Override
      public void forEachMeasurement(Consumer<MeasurementRow> consumer) {
        rows.forEachMeasurement(consumer);
      }

      @Override
      public List<ClaimView> claims(List<String> ids) {
        return rows.claims(ids);
      }

      @Override
      public List<MeasurementView> measurements(List<String> ids) {
        return rows.measurements(ids);
      }

      @Override
      public List<DocumentRow> documents(List<String> ids) {
        return rows.documents(ids);
      }

      @Override
      public Map<String, List<Name>> names(List<String> ids) {
        return rows.names(ids);
      }
    };
  }
}
