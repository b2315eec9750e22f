package org.skein.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.skein.graph.model.Name;
import org.skein.graph.table.TableSource;
import org.skein.graph.view.ClaimRow;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.DocumentRow;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.EntityRow;
import org.skein.graph.view.MeasurementRow;
import org.skein.graph.view.MeasurementView;

/** Tables of what a test puts in. */
public final class FakeTables implements TableSource {
  public final List<EntityRow> entities = new ArrayList<>();
  public final List<DocumentRow> documents = new ArrayList<>();
  public final List<ClaimView> claims = new ArrayList<>();
  public final List<MeasurementView> measurements = new ArrayList<>();
  public final Map<String, List<Name>> names = new HashMap<>();
  public int revision = 1;

  @Override
  public String version() {
    return "fake:" + revision;
  }

  @Override
  public void forEachEntity(Consumer<EntityRow> consumer) {
    entities.stream().sorted(Comparator.comparing(row -> row.entity().id())).forEach(consumer);
  }

  @Override
  public void forEachDocument(Consumer<DocumentRow> consumer) {
    documents.stream().sorted(Comparator.comparing(row -> row.document().id())).forEach(consumer);
  }

  @Override
  public void forEachClaim(Consumer<ClaimRow> consumer) {
    claims.stream()
        .sorted(Comparator.comparing(ClaimView::id))
        .map(
            one ->
                new ClaimRow(
                    one.id(),
                    one.document().id(),
                    one.subject().id(),
                    one.predicate(),
                    id(one.object()),
                    one.mood(),
                    id(one.saidBy()),
                    one.when().from(),
                    one.when().to(),
                    one.confidence(),
                    one.extractor(),
                    one.retracted() != null))
        .forEach(consumer);
  }

  @Override
  public void forEachMeasurement(Consumer<MeasurementRow> consumer) {
    measurements.stream()
        .sorted(Comparator.comparing(MeasurementView::id))
        .map(
            one ->
                new MeasurementRow(
                    one.id(),
                    one.document().id(),
                    one.entity().id(),
                    one.metric(),
                    one.low(),
                    one.high(),
                    one.unit(),
                    id(one.of()),
                    id(one.place()),
                    one.mood(),
                    id(one.saidBy()),
                    one.asOf().from(),
                    one.confidence(),
                    one.extractor()))
        .forEach(consumer);
  }

  @Override
  public List<ClaimView> claims(List<String> ids) {
    return ids.stream().flatMap(id -> claims.stream().filter(one -> one.id().equals(id))).toList();
  }

  @Override
  public List<MeasurementView> measurements(List<String> ids) {
    return ids.stream()
        .flatMap(id -> measurements.stream().filter(one -> one.id().equals(id)))
        .toList();
  }

  @Override
  public List<DocumentRow> documents(List<String> ids) {
    return ids.stream()
        .flatMap(id -> documents.stream().filter(one -> one.document().id().equals(id)))
        .toList();
  }

  @Override
  public Map<String, List<Name>> names(List<String> ids) {
    return names;
  }

  private static String id(EntityRef entity) {
    return entity == null ? null : entity.id();
  }
}
