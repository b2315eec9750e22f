package org.skein.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
  private static final Limits SMALL =
      new Limits(10_000, 100_000, 200_000, 3, Duration.ofSeconds(60));

  @TempDir Path folder;

  private static byte[] gz(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gz = new GZIPOutputStream(out)) {
      gz.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  @Test
  void shouldReadWhatIsPackedOnce() throws IOException {
    byte[] text = "A firm bought a laboratory.".getBytes(StandardCharsets.UTF_8);
    assertThat(Reading.of(folder, "a.txt.gz", gz(text)).only().text())
        .isEqualTo("A firm bought a laboratory.");
    assertThat(Reading.of(folder, "a.txt.gz", gz(gz(text))).onlySkip().code())
        .isEqualTo("nested-archive");
    byte[] lines =
        "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",\"text\":\"Two.\"}"
            .getBytes(StandardCharsets.UTF_8);
    assertThat(Reading.of(folder, "a.jsonl.gz", gz(lines)).documents).hasSize(2);
  }

  @Test
  void shouldRefuseBombs() throws IOException {
    byte[] bomb = gz(new byte[50_000_000]);
    byte[] text = gz("word ".repeat(5_000_000).getBytes(StandardCharsets.UTF_8));
    byte[] line = gz(("{\"text\":\"" + "word ".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8));
    assertThat(Reading.of(folder, "a.txt.gz", bomb, SMALL).onlySkip().code())
        .isEqualTo("unsupported");
    assertThat(Reading.of(folder, "a.txt.gz", text, SMALL).onlySkip().code())
        .isEqualTo("too-large");
    assertThat(Reading.of(folder, "a.jsonl.gz", line, SMALL).onlySkip().code())
        .isEqualTo("too-large");
    assertThat(
            Reading.of(folder, "a.zip", zip("a.txt", "word ".repeat(100_000)), SMALL)
                .onlySkip()
                .code())
        .isEqualTo("too-large");
  }

  @Test
  void shouldReadEachFileOfAZip() throws IOException {
    Reading reading =
        Reading.of(
            folder,
            "a.zip",
            zip("b/one.txt", "A firm is here.", ".hidden", "x", "two.bin", "\u0000\u0001"));
    assertThat(reading.names).containsExactly("a.zip!b/one.txt");
    assertThat(reading.documents.get(0).name()).isEqualTo("one.txt");
    assertThat(reading.skips).extracting(Reading.Skip::name).containsExactly("a.zip!two.bin");
  }

  @Test
  void shouldStopAtTooManyFiles() throws IOException {
    byte[] many = zip("1.txt", "A b.", "2.txt", "C d.", "3.txt", "E f.", "4.txt", "G h.");
    Reading reading = Reading.of(folder, "a.zip", many, SMALL);
    assertThat(reading.documents).hasSize(3);
    assertThat(reading.skips).extracting(Reading.Skip::code).containsExactly("too-large");
  }

  @Test
  void shouldSkipATruncatedArchive() throws IOException {
    byte[] whole = gz("A firm bought a laboratory.".repeat(100).getBytes(StandardCharsets.UTF_8));
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length / 2);
    assertThat(Reading.of(folder, "a.txt.gz", cut).onlySkip().code()).isEqualTo("failed");
  }
}
