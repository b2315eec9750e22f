package org.skein.api.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.skein.api.answer.GraphLocation;
import org.skein.api.job.ImportReport;
import org.skein.api.job.Imports;
import org.skein.graph.store.GraphStore;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.bench.BenchRow;
import org.skein.ingest.imports.RorImport;
import org.skein.ingest.resolve.Knowledge;

/** Measures the import of a register of organisations into an empty graph, and a second time. */
public final class ImportBench {
  /** As many organisations as the sample of ROR that the bar was set for. */
  private static final int ROWS = 51_370;

  private static final double BAR_SECONDS = 60;
  private static final long SEED = 20221007;
  private static final List<String> TYPES =
      List.of("education", "facility", "company", "nonprofit", "healthcare", "government");
  private static final List<String> COUNTRIES = List.of("CN", "US", "DE", "JP", "GB", "IN");

  private final Vocabulary vocabulary;
  private final Consumer<String> note;

  /**
   * @param note takes a line about what is done now
   */
  public ImportBench(Vocabulary vocabulary, Consumer<String> note) {
    this.vocabulary = vocabulary;
    this.note = note;
  }

  /**
   * All rows.
   *
   * @param file a register in the form of ROR, or null for made organisations
   * @param folder an empty folder, which is left full
   */
  public List<BenchRow> run(@Nullable Path file, Path folder) {
    Path register = file == null ? made(folder.resolve("made.jsonl.gz")) : file;
    List<BenchRow> rows = new ArrayList<>();
    Knowledge knowledge = Knowledge.shipped(vocabulary);
    try (GraphStore store = GraphLocation.embedded(folder.resolve("graph")).open(vocabulary)) {
      Imports imports = new Imports(store, knowledge, vocabulary);
      note.accept("importing");
      ImportReport first = run(imports, register);
      rows.add(BenchRow.of("rows", first.rows(), "rows"));
      rows.add(BenchRow.of("entities, places included", first.entities(), "entities"));
      rows.add(BenchRow.of("rows merged into reference entities", first.merged(), "rows"));
      rows.add(BenchRow.of("claims", first.claims(), "claims"));
      rows.add(BenchRow.of("import", first.rows() / first.seconds(), "rows/s"));
      double scaled = first.seconds() * ROWS / Math.max(1, first.rows());
      rows.add(BenchRow.of("import of %,d rows".formatted(ROWS), scaled, "s").atMost(BAR_SECONDS));
      note.accept("importing again");
      String digest = store.digest();
      ImportReport second = run(imports, register);
      rows.add(BenchRow.of("import again", second.seconds(), "s"));
      double same = digest.equals(store.digest()) ? 1 : 0;
      rows.add(BenchRow.of("same digest after that", same, "yes = 1").atLeast(1));
    }
    return rows;
  }

  private ImportReport run(Imports imports, Path file) {
    return imports.run(register -> new RorImport(file, register, vocabulary, null));
  }

  private static Path made(Path file) {
    Random random = new Random(SEED);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (BufferedWriter out =
          new BufferedWriter(
              new OutputStreamWriter(
                  new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
        for (int i = 0; i < ROWS; i++) {
          out.write(row(i, random));
          out.newLine();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the made register cannot be written", e);
    }
    return file;
  }

  private static String row(int i, Random random) {
    String type = TYPES.get(random.nextInt(TYPES.size()));
    String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
    String parent =
        i == 0 ? "" : "[\"parent\", \"%s\", \"Made Body\"]".formatted(address(random.nextInt(i)));
    return String.format(
        Locale.ROOT,
        "{\"id\": \"%s\", \"names\": [[\"M%d\", \"acronym\", null], [\"Made Body %d of Testing\", \"ror_display|label\", \"en\"], [\"Corps fait %d\", \"alias\", \"fr\"]], \"country\": \"%s\", \"city\": \"Testville\", \"types\": [\"%s\"], \"established\": %d, \"status\": \"active\", \"relationships\": [%s]}",
        address(i),
        i,
        i,
        i,
        country,
        type,
        1900 + i % 100,
        random.nextInt(3) == 0 ? parent : "");
  }

  private static String address(int i) {
    return String.format(Locale.ROOT, "https://ror.org/0%08d", i);
  }
}
