package org.skein.ingest.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skein.graph.model.Name;
import org.skein.graph.model.SkeinException;
import org.skein.ingest.imports.Fixture.Imported;

class RorImportTest {
  private static final String ROWS =
      """
      {"id":"https://ror.org/0aaaaaa01","names":[["Institute of Samples","ror_display|label","en"],["IOS","acronym",null],["Probeninstitut","alias","de"]],"country":"DE","city":"Exampleburg","types":["Facility","Government"],"established":1950,"status":"active","relationships":[["Parent","https://ror.org/0aaaaaa02","University of Exampleburg"],["parent","https://ror.org/0zzzzzz99","Elsewhere"]]}
      {"id":"https://ror.org/0aaaaaa02","names":[["University of Exampleburg","ror_display|label","en"],["Universität Exampleburg","label","de"]],"country":"DE","city":"Exampleburg","types":["education","funder"],"status":"active","relationships":[]}
      {"id":"https://ror.org/0aaaaaa03","names":[["University of Exampleburg","ror_display","en"]],"country":"FR","city":"Nowhere","types":["education"],"status":"active","relationships":[]}
      {"id":"https://ror.org/0aaaaaa04","names":[["Gone","ror_display","en"]],"country":"FR","city":"Nowhere","types":["education"],"status":"withdrawn","relationships":[]}
      """;

  @TempDir private Path folder;

  private RorImport register(String text) throws IOException {
    Path file = Fixture.write(folder, "ror.jsonl", text);
    return new RorImport(file, Fixture.register(), Fixture.VOCABULARY, null);
  }

  @Test
  void shouldMakeAnEntityOfEachOrganisationWithAllItsNames() throws IOException {
    Imported imported = Imported.of(register(ROWS));

    assertThat(imported.entity("ror-0aaaaaa01").type()).isEqualTo("Lab");
    assertThat(imported.entity("ror-0aaaaaa01").names())
        .containsExactly(
            new Name("IOS", "und", "acronym"),
            new Name("Probeninstitut", "de", "common"),
            new Name("https://ror.org/0aaaaaa01", "und", "external"));
  }

  @Test
  void shouldMergeOnlyWhereNameTypeAndPlaceAgree() throws IOException {
    Imported imported = Imported.of(register(ROWS));

    assertThat(imported.entities())
        .extracting("id")
        .containsExactly("ror-0aaaaaa01", "uni-exampleburg", "ror-0aaaaaa03");
    assertThat(imported.entity("uni-exampleburg").names())
        .contains(
            new Name("UEX", "en", "acronym"),
            new Name("Universität Exampleburg", "de", "legal"),
            new Name("https://ror.org/0aaaaaa02", "und", "external"));
  }

  @Test
  void shouldNotMergeByAcronym() throws IOException {
    Imported imported =
        Imported.of(
            register(
                "{\"id\":\"https://ror.org/0aaaaaa01\",\"names\":[[\"UEX\",\"ror_display|label\",\"en\"]],\"country\":\"DE\",\"types\":[\"education\"]}"));

    assertThat(imported.entities()).extracting("id").containsExactly("ror-0aaaaaa01");
  }

  @Test
  void shouldClaimPlaceAndParentFromTheRow() throws IOException {
    RorImport table = register(ROWS);
    Imported imported = Imported.of(table);

    assertThat(imported.claims())
        .containsExactly(
            "ror-0aaaaaa01 located_in exampleburg",
            "ror-0aaaaaa01 part_of uni-exampleburg",
            "uni-exampleburg located_in exampleburg",
            "ror-0aaaaaa03 located_in france");
    assertThat(imported.claim("located_in").quote().text())
        .isEqualTo("Name: Institute of Samples\nPlace: Exampleburg, Germany");
    assertThat(table.log().leftOut())
        .containsEntry("withdrawn", 1L)
        .containsEntry("parent-not-imported", 1L);
    assertThat(table.log().mergedEntities()).isEqualTo(1);
  }

  @Test
  void shouldReportBadRowsAndKeepTheOthers() throws IOException {
    String bad =
        """
        {"id": oops
        {"id":"http://elsewhere/1","names":[["A","label","en"]],"types":["education"]}
        {"id":"https://ror.org/0aaaaaa07","names":[],"types":["education"]}
        {"id":"https://ror.org/0aaaaaa08","names":[["B","label","en"]],"types":["circus"]}
        [1]
        {"id":"https://ror.org/0aaaaaa02","names":[["C","label","en"]],"country":"DE","types":["company"]}
        """;
    RorImport table = register(ROWS + bad);
    Imported imported = Imported.of(table);

    assertThat(imported.entities()).hasSize(3);
    assertThat(table.log().problems())
        .extracting(Problem::row, Problem::column, Problem::code)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(5L, null, "bad-json"),
            org.assertj.core.groups.Tuple.tuple(6L, "id", "bad-row"),
            org.assertj.core.groups.Tuple.tuple(7L, "names", "bad-row"),
            org.assertj.core.groups.Tuple.tuple(8L, "types", "unknown-type"),
            org.assertj.core.groups.Tuple.tuple(9L, null, "not-an-object"),
            org.assertj.core.groups.Tuple.tuple(10L, "id", "duplicate"));
    assertThat(table.log().problems().get(3).reason()).contains("circus", "education");
  }

  @Test
  void shouldReadGzip() throws IOException {
    Path file = Files.write(folder.resolve("ror.jsonl.gz"), Fixture.gzip(ROWS));

    assertThat(
            Imported.of(new RorImport(file, Fixture.register(), Fixture.VOCABULARY, null))
                .entities())
        .hasSize(3);
  }

  @Test
  void shouldKeepWhatStandsBeforeADamageAndSaySo() throws IOException {
    byte[] whole = Fixture.gzip(ROWS.repeat(1));
    Path file = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(whole, whole.length - 12));
    RorImport table = new RorImport(file, Fixture.register(), Fixture.VOCABULARY, null);
    Imported.of(table);

    assertThat(table.log().isBrokenOff()).isTrue();
    assertThat(table.log().problems().get(0).reason()).contains("damaged", "get it again");
  }

  @Test
  void shouldRefuseWhatIsNoGzipInSpiteOfItsName() throws IOException {
    Path file = Fixture.write(folder, "ror.jsonl.gz", ROWS);
    RorImport table = new RorImport(file, Fixture.register(), Fixture.VOCABULARY, null);

    assertThatThrownBy(() -> table.entities(batch -> {}))
        .isInstanceOf(SkeinException.class)
        .hasMessageContaining("is no gzip file");
  }
}
