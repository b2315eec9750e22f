package org.skein.ingest.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skein.graph.model.Name;
import org.skein.graph.model.When;
import org.skein.ingest.imports.Fixture.Imported;

class FtmImportTest {
  private static final String ROWS =
      """
      {"id":"own-1","schema":"Ownership","properties":{"owner":["c1"],"asset":["c2"],"percentage":["60"],"startDate":["2020-01"]}}
      {"id":"own-2","schema":"Ownership","properties":{"owner":["p1"],"asset":["c1"],"percentage":["60"]}}
      {"id":"c1","schema":"Company","properties":{"name":["Acme"],"alias":["Acme Works"],"jurisdiction":["de"],"leiCode":["LEI1"]}}
      {"id":"c2","schema":"Company","properties":{"name":["Bolt Chips"],"previousName":["Bolt"]}}
      {"id":"o1","schema":"Organization","properties":{"name":["Institute of Bolts"]}}
      {"id":"g1","schema":"PublicBody","properties":{"name":["Office of Bolts"]}}
      {"id":"p1","schema":"Person","properties":{"name":["Jane Doe"]}}
      {"id":"dir-1","schema":"Directorship","properties":{"director":["p1"],"organization":["c2"],"role":["chair"],"endDate":["2021-03-04"]}}
      {"id":"mem-1","schema":"Membership","properties":{"member":["o1"],"organization":["g1"]}}
      {"id":"emp-1","schema":"Employment","properties":{"employee":["p1"],"employer":["o1"],"startDate":["soon"]}}
      {"id":"unk-1","schema":"UnknownLink","properties":{"subject":["c2"],"object":["g1"],"role":["supplies"]}}
      {"id":"unk-2","schema":"UnknownLink","properties":{"subject":["c1"],"object":["g1"]}}
      {"id":"dir-2","schema":"Directorship","properties":{"director":["p9"],"organization":["c2"]}}
      {"id":"v1","schema":"Vessel","properties":{"name":["Boat"]}}
      {"schema":"Company"}
      {"id":
      """;

  @TempDir private Path folder;

  private FtmImport table() throws IOException {
    Path file = Fixture.write(folder, "ftm.json", ROWS);
    return new FtmImport(file, Fixture.register(), Fixture.VOCABULARY, "Made Register", null);
  }

  @Test
  void shouldMakeEntitiesWithTypesNamesAndIds() throws IOException {
    Imported imported = Imported.of(table());

    assertThat(imported.entities())
        .extracting("id", "type")
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("acme", "Firm"),
            org.assertj.core.groups.Tuple.tuple("ftm-c2", "Firm"),
            org.assertj.core.groups.Tuple.tuple("ftm-o1", "Lab"),
            org.assertj.core.groups.Tuple.tuple("ftm-g1", "GovernmentBody"),
            org.assertj.core.groups.Tuple.tuple("ftm-p1", "Person"));
    assertThat(imported.entity("acme").names())
        .contains(new Name("Acme Works", "und", "common"), new Name("LEI1", "und", "external"));
    assertThat(imported.entity("ftm-c2").names()).contains(new Name("Bolt", "und", "former"));
  }

  @Test
  void shouldMakeClaimsOfLinksQuotedFromTheirRows() throws IOException {
    Imported imported = Imported.of(table());

    assertThat(imported.claims())
        .containsExactly(
            "ftm-c2 part_of acme",
            "ftm-p1 invests_in acme",
            "ftm-p1 works_for ftm-c2",
            "ftm-o1 part_of ftm-g1",
            "ftm-p1 works_for ftm-o1",
            "ftm-c2 supplies ftm-g1");
    assertThat(imported.claim("part_of").quote().text())
        .isEqualTo("Ownership: owner Acme; asset Bolt Chips; percentage 60; startDate 2020-01");
    assertThat(imported.claim("part_of").when()).isEqualTo(new When("2020-01", null));
    assertThat(imported.claim("works_for").when()).isEqualTo(new When(null, "2021-03-04"));
  }

  @Test
  void shouldReportWhatItCannotSay() throws IOException {
    FtmImport table = table();
    Imported.of(table);

    assertThat(table.log().leftOut()).containsEntry("schema Vessel", 1L);
    assertThat(table.log().problems())
        .extracting(Problem::row, Problem::code)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(15L, "bad-row"),
            org.assertj.core.groups.Tuple.tuple(16L, "bad-json"),
            org.assertj.core.groups.Tuple.tuple(10L, "bad-date"),
            org.assertj.core.groups.Tuple.tuple(12L, "no-predicate"),
            org.assertj.core.groups.Tuple.tuple(13L, "missing-end"));
  }

  @Test
  void shouldGiveTheSameDocumentsEachTime() throws IOException {
    assertThat(Imported.of(table()).findings()).isEqualTo(Imported.of(table()).findings());
  }
}
