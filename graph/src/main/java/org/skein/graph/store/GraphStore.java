package org.skein.graph.store;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.Record;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Findings;
import org.skein.graph.model.SkeinException;
import org.skein.graph.view.ClaimFilter;
import org.skein.graph.view.ClaimPage;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.DocumentEntry;
import org.skein.graph.view.DocumentView;
import org.skein.graph.view.EntityEntry;
import org.skein.graph.view.EntityProfile;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.GraphChanges;
import org.skein.graph.view.GraphCounts;
import org.skein.graph.view.Tie;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * The graph: documents, what they state, and the projection of it. Safe for use by many threads;
 * several processes may share one server. An unreachable server is reported as {@code UNAVAILABLE}
 * by every method.
 */
public final class GraphStore implements AutoCloseable {
  private static final String COUNTS = Script.named("counts");
  private static final String TIES = Script.named("read-ties");

  private final Bolt bolt;
  private final Vocabulary vocabulary;
  private final String location;
  private final List<AutoCloseable> closedLast;
  private final FindingsWriter writer;
  private final Projector projector;
  private final EntityReader entities = new EntityReader();
  private final DocumentReader documents = new DocumentReader();
  private final ClaimReader claims;
  private final ProfileReader profiles;

  private GraphStore(
      Bolt bolt, Vocabulary vocabulary, String location, List<AutoCloseable> closedLast) {
    this.bolt = bolt;
    this.vocabulary = vocabulary;
    this.location = location;
    this.closedLast = closedLast;
    this.writer = new FindingsWriter(bolt, vocabulary);
    this.projector = new Projector(bolt, vocabulary);
    this.claims = new ClaimReader(vocabulary);
    this.profiles = new ProfileReader(vocabulary, entities, claims);
  }

  /**
   * Opens the store under {@code dataFolder} with a server of its own; makes it where it is
   * missing. A projection that a broken-off run left behind is ended.
   *
   * @throws SkeinException {@code IN_USE} if another store holds the folder, {@code INCOMPATIBLE}
   *     if another version wrote it or it is damaged, {@code BAD_INPUT} if it is no folder or
   *     cannot be written
   */
  public static GraphStore openEmbedded(Path dataFolder, Vocabulary vocabulary) {
    Opened opened = new Opened();
    try {
      DataFolder folder = opened.add(DataFolder.hold(dataFolder));
      EmbeddedServer server = opened.add(EmbeddedServer.start(folder.graph()));
      Bolt bolt =
          opened.add(Bolt.open(server.uri(), AuthTokens.basic(server.user(), server.password())));
      return ready(
          new GraphStore(bolt, vocabulary, "embedded in " + folder, List.of(server, folder)));
    } catch (RuntimeException e) {
      opened.closeAfter(e);
      throw e;
    }
  }

  /**
   * Connects to a Neo4j server, 5.26 or newer.
   *
   * @param uri such as {@code bolt://host:7687} or {@code neo4j+s://host}
   * @param user null where the server asks for none
   * @throws SkeinException {@code UNAVAILABLE} if it does not answer or refuses the user, {@code
   *     INCOMPATIBLE} if another version wrote what it holds
   */
  public static GraphStore connect(
      URI uri, @Nullable String user, @Nullable String password, Vocabulary vocabulary) {
    Opened opened = new Opened();
    try {
      var token =
          user == null
              ? AuthTokens.none()
              : AuthTokens.basic(user, password == null ? "" : password);
      Bolt bolt = opened.add(Bolt.open(uri, token));
      return ready(new GraphStore(bolt, vocabulary, uri.toString(), List.of()));
    } catch (RuntimeException e) {
      opened.closeAfter(e);
      throw e;
    }
  }

  private static GraphStore ready(GraphStore store) {
    if (StateNode.prepare(store.bolt).dirty()) {
      store.project();
    }
    return store;
  }

  /**
   * Stores all that was read out of one document, in one transaction.
   *
   * @return false if the document is already there; then nothing changes
   * @throws SkeinException {@code BAD_INPUT} if a type, predicate or metric is not in the
   *     vocabulary, or an offset does not fit the document
   */
  public boolean write(Findings findings) {
    return writer.write(findings);
  }

  /** Merges entities of the reference knowledge, in one transaction; what it says prevails. */
  public void writeEntities(Collection<Entity> reference) {
    writer.writeEntities(reference);
  }

  /**
   * Rebuilds all that is derived: which documents are copies, and the direct ties between entities.
   * The outcome depends on documents and claims alone.
   */
  public void project() {
    projector.project();
  }

  /** How much the graph holds. */
  public GraphCounts counts() {
    Record row = bolt.read(tx -> tx.run(COUNTS).single());
    return new GraphCounts(
        row.get("documents").asLong(),
        row.get("origins").asLong(),
        row.get("entities").asLong(),
        row.get("mentions").asLong(),
        row.get("claims").asLong(),
        row.get("measurements").asLong());
  }

  /** SHA-256, in hexadecimal, over all nodes and relationships, but not when they were recorded. */
  public String digest() {
    return Digester.digest(bolt);
  }

  /** A name for what readers see now: another after every change, the same until the next. */
  public String version() {
    return bolt.read(StateNode::read).version();
  }

  /** A name for the ties as they are now: another after every projection that changed them. */
  public String projectionVersion() {
    return bolt.read(StateNode::read).projectionVersion();
  }

  /** Whether the ties hold for all documents: false between {@code write} and {@code project}. */
  public boolean isProjected() {
    return !bolt.read(StateNode::read).dirty();
  }

  /** Where the graph is, in words: {@code embedded in FOLDER}, or the address of a server. */
  public String location() {
    return location;
  }

  /** The types and predicates of this graph. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The entity of this id, else the likeliest of this name, case ignored. */
  public Optional<EntityRef> findEntity(String idOrName) {
    return bolt.read(tx -> entities.find(tx, idOrName));
  }

  /**
   * The entity of this id.
   *
   * @throws SkeinException {@code NOT_FOUND} if there is none
   */
  public EntityRef entity(String id) {
    return bolt.read(tx -> entities.byId(tx, List.of(id))).stream()
        .findFirst()
        .orElseThrow(() -> noEntity(id));
  }

  /** The entities of these ids, in no order; without those that are not there. */
  public List<EntityRef> entities(Collection<String> ids) {
    return bolt.read(tx -> entities.byId(tx, List.copyOf(ids)));
  }

  /** All that the graph holds about an entity; lists are cut at what one page can show. */
  public Optional<EntityProfile> findProfile(String id) {
    return bolt.read(tx -> profiles.find(tx, id));
  }

  /**
   * The claims about an entity, newest document first.
   *
   * @throws SkeinException {@code NOT_FOUND} if there is no such entity
   */
  public ClaimPage claims(String entityId, ClaimFilter filter) {
    return bolt.read(
        tx -> {
          if (entities.byId(tx, List.of(entityId)).isEmpty()) {
            throw noEntity(entityId);
          }
          return claims.page(tx, entityId, filter);
        });
  }

  /**
   * The claims that best show one statement: of as many origins as there are, and a denial among
   * them where there is one; strongest mood first, then most confident.
   */
  public List<ClaimView> claims(String subjectId, String predicate, String objectId, int limit) {
    return bolt.read(tx -> claims.ofStatement(tx, subjectId, predicate, objectId, limit));
  }

  /** The document of this id with all that was read out of it. */
  public Optional<DocumentView> findDocument(String id) {
    return bolt.read(tx -> documents.find(tx, id));
  }

  /** Hands every entity to {@code consumer}, in no order. */
  public void forEachEntity(Consumer<EntityEntry> consumer) {
    stream(tx -> entities.forEach(tx, consumer));
  }

  /** Hands every claim to {@code consumer}, in no order. */
  public void forEachClaim(Consumer<ClaimView> consumer) {
    stream(tx -> claims.forEach(tx, consumer));
  }

  /** Hands every document to {@code consumer}, in no order. */
  public void forEachDocument(Consumer<DocumentEntry> consumer) {
    stream(tx -> documents.forEach(tx, consumer));
  }

  /**
   * What changed since {@code version}; empty where that cannot be told, and all must be read anew.
   */
  public Optional<GraphChanges> changesSince(String version) {
    return bolt.read(tx -> ChangeLog.since(tx, version));
  }

  /** Hands the entities of these ids to {@code consumer}, in no order; what is gone is left out. */
  public void forEachEntity(Collection<String> ids, Consumer<EntityEntry> consumer) {
    stream(tx -> entities.forEach(tx, List.copyOf(ids), consumer));
  }

  /** Hands the claims of these ids to {@code consumer}, in no order; what is gone is left out. */
  public void forEachClaim(Collection<String> ids, Consumer<ClaimView> consumer) {
    stream(tx -> claims.forEach(tx, List.copyOf(ids), consumer));
  }

  /** Hands the claims that these documents state to {@code consumer}, in no order. */
  public void forEachClaimOfDocuments(
      Collection<String> documentIds, Consumer<ClaimView> consumer) {
    stream(tx -> claims.forEachOf(tx, List.copyOf(documentIds), consumer));
  }

  /** Hands the documents of these ids to {@code consumer}, in no order; gone ones are left out. */
  public void forEachDocument(Collection<String> ids, Consumer<DocumentEntry> consumer) {
    stream(tx -> documents.forEach(tx, List.copyOf(ids), consumer));
  }

  /** Hands every edge of the projection to {@code consumer}, in no order. */
  public void forEachTie(Consumer<Tie> consumer) {
    stream(tx -> tx.run(TIES).forEachRemaining(row -> consumer.accept(Views.tie(row))));
  }

  @Override
  public void close() {
    Opened opened = new Opened();
    for (int i = closedLast.size() - 1; i >= 0; i--) {
      opened.add(closedLast.get(i));
    }
    opened.add(bolt);
    opened.close();
  }

  private void stream(Consumer<QueryRunner> work) {
    bolt.readOnce(work);
  }

  private static SkeinException noEntity(String id) {
    return new SkeinException(
        SkeinException.Code.NOT_FOUND,
        "no entity has the id '%s': search for its name first".formatted(id));
  }
}
