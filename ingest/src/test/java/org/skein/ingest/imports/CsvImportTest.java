package org.skein.ingest.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Findings;
import org.skein.graph.model.Measurement;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.When;
import org.skein.ingest.imports.Fixture.Imported;

class CsvImportTest {
  private static final String MAPPING =
      """
      version: 1
      name: made
      publisher: Made Tables
      title: "Owners: {Owner}"
      published: {at: Updated}
      entities:
        owner: {type: Organization, otherwise: Firm, column: Owner, split: ";", ignore: [Other], types: {France: Place}}
        chip: {type: Chip, column: Chip}
      claims:
        - {subject: owner, predicate: uses, object: chip, when: {from: Start, format: d.M.yyyy}, confidence: {column: Sure, values: {yes: 0.9}, otherwise: 0.4}}
      measurements:
        - {entity: owner, metric: count, low: Low, high: High, unit: "{Chip}", scale: 1000}
      text: [Note]
      """;
  private static final String HEADER = "\ufeffOwner,Chip,Low,High,Start,Sure,Updated,Note\n";

  @TempDir private Path folder;

  private CsvImport table(String rows) throws IOException {
    Path file = Fixture.write(folder, "made.csv", HEADER + rows);
    Mapping mapping = MappingReader.read(MAPPING, "made.yml", Fixture.VOCABULARY);
    return new CsvImport(file, mapping, Fixture.register(), Fixture.VOCABULARY);
  }

  @Test
  void shouldMakeClaimsAndMeasurementsWhoseEvidenceIsTheRow() throws IOException {
    Imported imported =
        Imported.of(
            table(
                "Acme,Acme One,1,\"2,500\",5.3.2024,yes,2024-06-01,\"says \"\"so\"\",\r\ntwice\"\r\n"));

    Findings findings = imported.findings().get(0);
    assertThat(findings.document().text())
        .isEqualTo(
            "Owner: Acme\nChip: Acme One\nStart: 5.3.2024\nSure: yes\nLow: 1\nHigh: 2,500\nNote: says \"so\", twice");
    assertThat(findings.document().title()).isEqualTo("Owners: Acme");
    assertThat(findings.document().published()).isEqualTo(LocalDate.of(2024, 6, 1));
    assertThat(imported.claims()).containsExactly("acme uses acme-chip");
    assertThat(imported.claim("uses").quote().text()).isEqualTo("Owner: Acme\nChip: Acme One");
    assertThat(imported.claim("uses").when()).isEqualTo(new When("2024-03-05", null));
    assertThat(imported.claim("uses").confidence()).isEqualTo(0.9);
    Measurement measured = findings.measurements().get(0);
    assertThat(List.of(measured.low(), measured.high(), measured.unit()))
        .isEqualTo(List.of(1000.0, 2_500_000.0, "Acme One"));
    assertThat(measured.quote().text()).endsWith("Low: 1\nHigh: 2,500");
  }

  @Test
  void shouldSplitCellsAndTypeWhatIsNotKnown() throws IOException {
    Imported imported = Imported.of(table("Acme; University of Bolts;Other;France,Two,,,,,,\n"));

    assertThat(imported.findings().get(0).entities())
        .extracting(Entity::name, Entity::type)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("Acme", "Firm"),
            org.assertj.core.groups.Tuple.tuple("University of Bolts", "University"),
            org.assertj.core.groups.Tuple.tuple("France", "Place"),
            org.assertj.core.groups.Tuple.tuple("Two", "Chip"));
    assertThat(imported.claims()).hasSize(3);
  }

  @Test
  void shouldReportBadCellsAndKeepTheRest() throws IOException {
    CsvImport table =
        table(
            """
            Acme,Acme One,many,3,31.2.2024,,,
            Acme,Acme One,5,3,,,,
            =HYPERLINK(1),Acme One,1,2,,,,
            Acme,=1+1,=2+2,2,,,,
            too,few
            Acme,Acme One,,7,,,,
            Acme,Acme One,,7,,,,
            """);
    Imported imported = Imported.of(table);

    assertThat(table.log().problems())
        .extracting(Problem::row, Problem::column, Problem::code)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1L, "Start", "bad-date"),
            org.assertj.core.groups.Tuple.tuple(1L, "Low", "bad-number"),
            org.assertj.core.groups.Tuple.tuple(2L, "Low", "bad-bounds"),
            org.assertj.core.groups.Tuple.tuple(3L, "Owner", "formula"),
            org.assertj.core.groups.Tuple.tuple(4L, "Chip", "formula"),
            org.assertj.core.groups.Tuple.tuple(4L, "Low", "bad-number"),
            org.assertj.core.groups.Tuple.tuple(5L, null, "bad-row"),
            org.assertj.core.groups.Tuple.tuple(7L, null, "duplicate"));
    assertThat(table.log().usedRows()).isEqualTo(5);
    assertThat(imported.claims()).containsExactly("acme uses acme-chip");
    assertThat(imported.findings().get(0).measurements())
        .extracting(Measurement::low, Measurement::high)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(null, 3000.0));
  }

  @Test
  void shouldClaimOnceWhatATableSaysInManyRows() throws IOException {
    CsvImport table = table("Acme,Acme One,,7,,,,\nAcme,Acme One,,8,,,,\n");
    Imported imported = Imported.of(table);

    assertThat(imported.claims()).containsExactly("acme uses acme-chip");
    assertThat(imported.findings()).allMatch(each -> each.measurements().size() == 1);
    assertThat(table.log().leftOut()).containsEntry("claim-of-an-earlier-row", 1L);
  }

  @Test
  void shouldSayThatAQuoteIsNotClosedAndKeepTheRowsBefore() throws IOException {
    CsvImport table = table("Acme,Acme One,,7,,,,\n\"Acme,Acme One,,8,,,,\n");

    assertThat(Imported.of(table).findings()).hasSize(1);
    assertThat(table.log().isBrokenOff()).isTrue();
  }

  @Test
  void shouldRefuseAMappingOfAColumnThatIsNotThere() throws IOException {
    Path file = Fixture.write(folder, "other.csv", "Ower,Chip,Low,High,Start,Sure,Updated,Note\n");
    Mapping mapping = MappingReader.read(MAPPING, "made.yml", Fixture.VOCABULARY);

    assertThatThrownBy(() -> new CsvImport(file, mapping, Fixture.register(), Fixture.VOCABULARY))
        .isInstanceOf(SkeinException.class)
        .hasMessageContaining("has no column 'Owner': did you mean 'Ower'?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "version: 1 | version: 2 | version: must be 1",
        "title: | titel: | titel: unknown key: did you mean 'title'?",
        "metric: count | metric: cuont | measurements[0].metric: unknown 'cuont': did you mean 'count'?",
        "predicate: uses | predicate: use | claims[0].predicate: unknown 'use': did you mean 'uses'?",
        "subject: owner | subject: ower | claims[0].subject: unknown 'ower': did you mean 'owner'?",
        "type: Chip | type: Chop | entities.chip.type: unknown 'Chop': did you mean 'Chip'?",
        "otherwise: Firm | otherwise: Agent | entities.owner.otherwise: 'Agent' is abstract",
        "low: Low, high: High | value: Low, high: High | measurements[0].value: name a column as 'value', or as",
        "format: d.M.yyyy | format: what | claims[0].when.format: 'what' is no date format",
        "yes: 0.9 | yes: 9 | claims[0].confidence.values.yes: a confidence is from 0 to 1",
        "scale: 1000 | scale: big | measurements[0].scale: must be a number",
        "text: [Note] | text: Note | text: must be a list",
        "version: 1 | 'version: [' | not YAML",
      })
  void shouldNameThePlaceAndTheRuleOfABadMapping(String good, String bad, String message) {
    assertThat(MAPPING).contains(good);

    assertThatThrownBy(
            () -> MappingReader.read(MAPPING.replace(good, bad), "made.yml", Fixture.VOCABULARY))
        .isInstanceOf(SkeinException.class)
        .hasMessageContaining("made.yml")
        .hasMessageContaining(message);
  }

  @Test
  void shouldShipMappingsThatHold() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "corpora", "mappings"))) {
      List<Mapping> mappings =
          files.map(file -> MappingReader.read(file, Fixture.VOCABULARY)).toList();
      assertThat(mappings)
          .extracting(Mapping::name)
          .contains("epoch-nvidia-owners", "epoch-ml-systems", "chip-dataset");
    }
  }
}
