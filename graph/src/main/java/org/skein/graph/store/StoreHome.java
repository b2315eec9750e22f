package org.skein.graph.store;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;

/** Where a graph is: a server in this process or elsewhere, and the way to it. */
final class StoreHome implements AutoCloseable {
  private final Opened opened;
  private final Bolt bolt;
  private final String location;
  private final boolean own;

  private StoreHome(Opened opened, Bolt bolt, String location, boolean own) {
    this.opened = opened;
    this.bolt = bolt;
    this.location = location;
    this.own = own;
  }

  /** A server of our own over this folder, as {@link GraphStore#openEmbedded} says. */
  static StoreHome embedded(Path dataFolder) {
    Opened opened = new Opened();
    try {
      DataFolder folder = opened.add(DataFolder.hold(dataFolder));
      EmbeddedServer server = opened.add(EmbeddedServer.start(folder.graph()));
      Bolt bolt =
          opened.add(Bolt.open(server.uri(), AuthTokens.basic(server.user(), server.password())));
      return new StoreHome(opened, bolt, "embedded in " + folder, true);
    } catch (RuntimeException e) {
      opened.closeAfter(e);
      throw e;
    }
  }

  /** A server that others may use too, as {@link GraphStore#connect} says. */
  static StoreHome at(URI uri, @Nullable String user, @Nullable String password) {
    Opened opened = new Opened();
    try {
      var token =
          user == null
              ? AuthTokens.none()
              : AuthTokens.basic(user, password == null ? "" : password);
      return new StoreHome(opened, opened.add(Bolt.open(uri, token)), uri.toString(), false);
    } catch (RuntimeException e) {
      opened.closeAfter(e);
      throw e;
    }
  }

  Bolt bolt() {
    return bolt;
  }

  /** Where it is, in words: {@code embedded in FOLDER}, or the address of a server. */
  String location() {
    return location;
  }

  /**
   * Whether nobody else writes there: the folder of the server within is held, and its password is
   * not told.
   */
  boolean isOwn() {
    return own;
  }

  /** Closes what was opened, the last first, because of {@code error}. */
  void closeAfter(RuntimeException error) {
    opened.closeAfter(error);
  }

  @Override
  public void close() {
    opened.close();
  }
}
