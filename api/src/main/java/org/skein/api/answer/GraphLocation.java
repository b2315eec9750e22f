package org.skein.api.answer;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException;
import org.skein.graph.store.GraphStore;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * Where a graph is kept: embedded under a data folder, or on a server with its index in the folder.
 *
 * @param data the data folder
 * @param server the Bolt address of a server, or null for the embedded store
 * @param user whom to sign in as, or null for none
 * @param password the password, or null for none
 */
public record GraphLocation(
    Path data, @Nullable URI server, @Nullable String user, @Nullable String password) {

  /** An embedded graph under {@code data}. */
  public static GraphLocation embedded(Path data) {
    return new GraphLocation(data, null, null, null);
  }

  /** {@code embedded}, or the address of the server without who signs in. */
  public String store() {
    return server == null
        ? "embedded"
        : server.getScheme()
            + "://"
            + server.getHost()
            + (server.getPort() < 0 ? "" : ":" + server.getPort());
  }

  /** Where the search index is kept. */
  public Path indexFolder() {
    return data.resolve("index");
  }

  /** Whether there may be a graph: a server is named, or the data folder holds a store. */
  public boolean exists() {
    return server != null || Files.isDirectory(data.resolve("graph"));
  }

  /**
   * Opens the store, and makes it where there is none.
   *
   * @throws SkeinException if it is in use, of another version, or does not answer
   */
  public GraphStore open(Vocabulary vocabulary) {
    return server == null
        ? GraphStore.openEmbedded(data, vocabulary)
        : GraphStore.connect(server, user, password, vocabulary);
  }

  /**
   * Opens the store of a graph that was loaded before.
   *
   * @throws SkeinException as {@link #open}, and NOT_FOUND if nothing was ever loaded here
   */
  public GraphStore openExisting(Vocabulary vocabulary) {
    if (!exists()) {
      throw new SkeinException(
          SkeinException.Code.NOT_FOUND,
          "there is no graph in '%s'. Load one with 'skein demo --once' or 'skein ingest PATH', or name another folder with --data"
              .formatted(data));
    }
    return open(vocabulary);
  }

  @Override
  public String toString() {
    return server == null ? data.toString() : store();
  }
}
