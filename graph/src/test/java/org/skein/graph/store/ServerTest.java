package org.skein.graph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.skein.graph.fixture.ChipNews;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.vocabulary.Vocabulary;

class ServerTest {
  @TempDir private static Path folder;
  private static EmbeddedServer server;

  @BeforeAll
  static void start() {
    server = EmbeddedServer.start(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void shouldShareAServer() {
    try (GraphStore writer = connect(server.password());
        GraphStore reader = connect(server.password())) {
      assertThat(writer.write(ChipNews.ORDER)).isTrue();
      assertThat(reader.write(ChipNews.ORDER)).isFalse();
      assertThat(writer.isProjected()).isFalse();
      String before = writer.version();
      reader.project();
      assertThat(writer.isProjected()).isTrue();
      assertThat(writer.version()).isNotEqualTo(before).isEqualTo(reader.version());
      assertThat(writer.digest()).isEqualTo(reader.digest());
      assertThat(writer.location()).isEqualTo(server.uri().toString());
    }
    shouldRefuseAStoreOfAnotherVersion();
  }

  private static void shouldRefuseAStoreOfAnotherVersion() {
    try (Bolt bolt = Bolt.open(server.uri(), AuthTokens.basic(server.user(), server.password()))) {
      bolt.write(tx -> tx.run("MATCH (s:Store) SET s.format = 99").consume());
      assertThatExceptionOfType(SkeinException.class)
          .isThrownBy(() -> connect(server.password()))
          .withMessageContaining("skein 99")
          .returns(Code.INCOMPATIBLE, SkeinException::code);
      bolt.write(tx -> tx.run("MATCH (s:Store) SET s.format = 1").consume());
    }
  }

  @Test
  void shouldSayThatThePasswordIsWrong() {
    assertThatExceptionOfType(SkeinException.class)
        .isThrownBy(() -> connect("wrong-password"))
        .withMessageContaining("refuses the user or the password")
        .returns(Code.UNAVAILABLE, SkeinException::code);
  }

  private static GraphStore connect(String password) {
    return GraphStore.connect(server.uri(), server.user(), password, Vocabulary.shipped());
  }
}
