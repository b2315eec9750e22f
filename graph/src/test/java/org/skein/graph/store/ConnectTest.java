package org.skein.graph.store;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.vocabulary.Vocabulary;

class ConnectTest {
  @Test
  void shouldSayThatNoServerAnswers() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    refused("bolt://127.0.0.1:" + port, Code.UNAVAILABLE, "start it, or correct the address");
  }

  @Test
  void shouldRefuseAnAddressThatIsNone() {
    refused("http://127.0.0.1:7474", Code.USAGE, "write bolt://host:7687");
  }

  private static void refused(String uri, Code code, String message) {
    assertThatExceptionOfType(SkeinException.class)
        .isThrownBy(() -> GraphStore.connect(URI.create(uri), null, null, Vocabulary.shipped()))
        .withMessageContaining(uri)
        .withMessageContaining(message)
        .returns(code, SkeinException::code);
  }
}
