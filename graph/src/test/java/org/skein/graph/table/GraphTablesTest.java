package org.skein.graph.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skein.graph.fixture.ChipNews;
import org.skein.graph.fixture.SharedGraph;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.EntityItem;
import org.skein.graph.view.SearchPage.FacetCount;
import org.skein.graph.vocabulary.Vocabulary;

/** The tables of a real store. */
class GraphTablesTest {
  private final TableSource source = TableSource.of(SharedGraph.store());
  private final GraphTables tables = GraphTables.read(source, Vocabulary.shipped());

  @Test
  void shouldHoldEveryThingOfTheGraphOnce() {
    var counts = SharedGraph.store().counts();
    assertThat(tables.entities().size()).isEqualTo((int) counts.entities());
    assertThat(tables.documents().size()).isEqualTo((int) counts.documents());
    assertThat(tables.claims().size()).isEqualTo((int) counts.claims());
    assertThat(tables.measurements().size()).isEqualTo((int) counts.measurements());
    assertThat(tables.version()).isEqualTo(SharedGraph.store().version());
  }

  @Test
  void shouldFilterClaimsByWhatTheyAndTheirDocumentsAre() {
    List<ClaimView> denied =
        source.claims(
            ask(tables.claims(), "subject:baidu,predicate:uses,mood:denied,source:Xinhua").ids());
    assertThat(denied).hasSize(1);
    assertThat(denied.get(0).document().published()).isEqualTo("2023-11-10");

    assertThat(ask(tables.claims(), "predicate:uses,object_type:Chip,year:2023").total())
        .isEqualTo(3);
    assertThat(ask(tables.claims(), "predicate:uses,original:true,year:2023").total()).isEqualTo(2);
    assertThat(ask(tables.claims(), "entity:huawei,object:!*").total()).isEqualTo(1);
    assertThat(ask(tables.claims(), "published:!*").total()).isEqualTo(1);
  }

  @Test
  void shouldCountOneClaimOnceWhereBothEndsFit() {
    Found found =
        tables
            .claims()
            .ask(
                new Question(
                    Filter.parse("type:Firm,predicate:competes_with"),
                    List.of(),
                    List.of("type"),
                    null,
                    0,
                    5));
    assertThat(found.facets()).containsExactly(new FacetCount("type", "Firm", found.total()));
  }

  @Test
  void shouldPlaceEntitiesByTheClaimsThatLocateThem() {
    List<EntityItem> found = tables.entities(ask(tables.entities(), "place:us").ids());
    assertThat(found).extracting(EntityItem::id).containsExactly("nvidia");
    assertThat(found.get(0).places()).containsExactly("us");
    assertThat(found.get(0).claims())
        .isEqualTo(SharedGraph.store().findProfile("nvidia").orElseThrow().counts().claims());
    assertThat(ask(tables.entities(), "known:false").ids()).containsExactly(ChipNews.LAB.id());
  }

  @Test
  void shouldGiveTheWordsBehindIdsInTheirOrder() {
    List<String> ids = ask(tables.measurements(), "entity:ascend-910b,low:1600").ids();
    assertThat(source.measurements(ids)).hasSize(1);
    List<String> documents = ask(tables.documents(), "source:Reuters|Xinhua").ids();
    assertThat(source.documents(documents))
        .extracting(row -> row.document().id())
        .isEqualTo(documents);
    assertThat(source.documents(List.of("d-none"))).isEmpty();
  }

  private static Found ask(Table table, String filter) {
    return table.ask(Question.of(Filter.parse(filter), 50));
  }
}
