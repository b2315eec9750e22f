package org.skein.graph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;

class KnownStateTest {
  @TempDir private Path folder;

  @Test
  void shouldNeverNameAStateThatAWriteLeftBehind() {
    EmbeddedServer server = EmbeddedServer.start(folder);
    try (server;
        Bolt bolt = Bolt.open(server.uri(), AuthTokens.basic(server.user(), server.password()))) {
      StateNode.prepare(bolt);
      KnownState known = new KnownState(bolt, true);
      long first = known.current().revision();
      List<Long> seen = new ArrayList<>();
      for (int i = 1; i <= 3; i++) {
        bolt.write(
            tx -> {
              StateNode.touch(tx);
              seen.add(known.current().revision()); // While it runs, only what was there is seen.
              return true;
            });
        assertThat(known.current().revision()).isEqualTo(first + i);
      }
      assertThat(seen).containsExactly(first, first + 1, first + 2);
      shouldTrustOnlyWhatItWroteItself(bolt, server);
    }
  }

  private static void shouldTrustOnlyWhatItWroteItself(Bolt bolt, EmbeddedServer server) {
    KnownState alone = new KnownState(bolt, true);
    KnownState shared = new KnownState(bolt, false);
    StateNode before = alone.current();
    assertThat(alone.current()).isSameAs(before);
    assertThat(shared.current()).isEqualTo(before);
    try (Bolt other = Bolt.open(server.uri(), AuthTokens.basic(server.user(), server.password()))) {
      other.write(
          tx -> {
            StateNode.touch(tx);
            return true;
          });
    }

    assertThat(shared.current().revision()).isEqualTo(before.revision() + 1);
  }
}
