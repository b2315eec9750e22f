package org.skein.graph.store;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Findings;
import org.skein.graph.view.ClaimFilter;
import org.skein.graph.view.ClaimPage;
import org.skein.graph.view.DocumentView;
import org.skein.graph.view.EntityProfile;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.GraphCounts;
import org.skein.graph.vocabulary.Vocabulary;

/** Stand-in: signatures only. */
public final class GraphStore implements AutoCloseable {
  private GraphStore() {}

  public static GraphStore openEmbedded(Path dataFolder, Vocabulary vocabulary) {
    throw missing();
  }

  public static GraphStore connect(
      URI uri, @Nullable String user, @Nullable String password, Vocabulary vocabulary) {
    throw missing();
  }

  public boolean write(Findings findings) {
    throw missing();
  }

  public void writeEntities(Collection<Entity> entities) {
    throw missing();
  }

  public void project() {
    throw missing();
  }

  public GraphCounts counts() {
    throw missing();
  }

  public String digest() {
    throw missing();
  }

  public Optional<EntityRef> findEntity(String idOrName) {
    throw missing();
  }

  public Optional<EntityProfile> findProfile(String id) {
    throw missing();
  }

  public ClaimPage claims(String entityId, ClaimFilter filter) {
    throw missing();
  }

  public Optional<DocumentView> findDocument(String id) {
    throw missing();
  }

  @Override
  public void close() {}

  private static UnsupportedOperationException missing() {
    return new UnsupportedOperationException("stand-in");
  }
}
