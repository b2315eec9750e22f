package org.skein.graph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.vocabulary.Vocabulary;

class DataFolderTest {
  @TempDir private Path folder;

  @Test
  void shouldRefuseAFolderThatIsHeld() {
    try (DataFolder held = DataFolder.hold(folder)) {
      assertThat(held.graph()).isEqualTo(folder.resolve("graph"));
      refused(folder, Code.IN_USE, "name another folder");
    }
  }

  @Test
  void shouldLetGoWhenClosed() {
    DataFolder.hold(folder).close();
    DataFolder.hold(folder).close();
    assertThat(folder.resolve("format")).hasContent("skein 1");
  }

  @Test
  void shouldRefuseAStoreOfAnotherVersion() throws IOException {
    Files.writeString(folder.resolve("format"), "skein 99\n");
    refused(folder, Code.INCOMPATIBLE, "skein 99");
  }

  @Test
  void shouldRefuseAGraphWithoutAFormat() throws IOException {
    Files.createDirectories(folder.resolve("graph").resolve("data"));
    refused(folder, Code.INCOMPATIBLE, "ingest the documents again");
  }

  @Test
  void shouldRefuseAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("data"), "not a folder");
    refused(file, Code.BAD_INPUT, "is a file");
    refused(file.resolve("below"), Code.BAD_INPUT, "cannot be written");
  }

  private static void refused(Path folder, Code code, String message) {
    assertThatExceptionOfType(SkeinException.class)
        .isThrownBy(() -> GraphStore.openEmbedded(folder, Vocabulary.shipped()))
        .withMessageContaining(folder.toString())
        .withMessageContaining(message)
        .returns(code, SkeinException::code);
  }
}
