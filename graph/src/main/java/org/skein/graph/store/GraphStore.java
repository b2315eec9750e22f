package org.skein.graph.store;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
import org.skein.graph.view.ClaimRows;
import org.skein.graph.view.ClaimScope;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.Clocks;
import org.skein.graph.view.DocumentEntry;
import org.skein.graph.view.DocumentView;
import org.skein.graph.view.EntityEntry;
import org.skein.graph.view.EntityKind;
import org.skein.graph.view.EntityProfile;
import org.skein.graph.view.EntityProfile.DefenceView;
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
  private final KnownState state;
  private final Vocabulary vocabulary;
  private final String location;
  private final List<AutoCloseable> closedLast;
  private final FindingsWriter writer;
  private final Projector projector;
  private final EntityReader entities = new EntityReader();
  private final DocumentReader documents = new DocumentReader();
  private final ClaimReader claims;
  private final ProfileReader profiles;
  private final Judgements judgements;
  private final EvidenceStore evidence;
  private final ColumnReader rows = new ColumnReader();

  private GraphStore(
      Bolt bolt,
      Vocabulary vocabulary,
      String location,
      List<AutoCloseable> closedLast,
      InstantSource now,
      int leastOfHub) {
    this.bolt = bolt;
    // The server within is for this process alone: its folder is held, its password is not told.
    this.state = new KnownState(bolt, !closedLast.isEmpty());
    this.vocabulary = vocabulary;
    this.location = location;
    this.closedLast = closedLast;
    this.writer = new FindingsWriter(bolt, vocabulary, now);
    ProfileScan scan = new ProfileScan(vocabulary);
    this.projector = new Projector(bolt, vocabulary, new HubProjector(scan, leastOfHub));
    this.claims = new ClaimReader(vocabulary);
    Touching touching = new Touching(vocabulary, Touching.MOST);
    this.judgements = new Judgements(bolt, vocabulary, projector, touching);
    this.profiles = new ProfileReader(entities, claims, scan);
    this.evidence = new EvidenceStore(bolt, now, projector, touching, entities, claims, profiles);
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
    return openEmbedded(dataFolder, vocabulary, InstantSource.system(), HubProjector.LEAST);
  }

  /** Opens the store with a clock that says when something is recorded, and hubs of this size. */
  static GraphStore openEmbedded(
      Path dataFolder, Vocabulary vocabulary, InstantSource now, int leastOfHub) {
    Opened opened = new Opened();
    try {
      DataFolder folder = opened.add(DataFolder.hold(dataFolder));
      EmbeddedServer server = opened.add(EmbeddedServer.start(folder.graph()));
      Bolt bolt =
          opened.add(Bolt.open(server.uri(), AuthTokens.basic(server.user(), server.password())));
      return ready(
          new GraphStore(
              bolt, vocabulary, "embedded in " + folder, List.of(server, folder), now, leastOfHub));
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
      return ready(
          new GraphStore(
              bolt,
              vocabulary,
              uri.toString(),
              List.of(),
              InstantSource.system(),
              HubProjector.LEAST));
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

  /**
   * Stores what was read out of many documents, several whole documents in one transaction: many
   * times faster than one by one, and as safe to break off and do again.
   *
   * @return how many of them were not there before
   * @throws SkeinException as {@link #write}; documents before the faulty one may be stored
   */
  public int writeAll(Iterable<Findings> documents) {
    return writer.writeAll(documents);
  }

  /** Merges entities of the reference knowledge, in one transaction; what it says prevails. */
  public void writeEntities(Collection<Entity> reference) {
    writer.writeEntities(reference);
  }

  /**
   * Rebuilds all that is derived: whose word each claim is, the direct ties between entities, what
   * contradicts, and the pages of hubs. The outcome depends on documents, claims, grades and
   * retractions alone.
   */
  public void project() {
    projector.project();
  }

  /** Forgets all that is derived and derives it anew; what was damaged is whole again. */
  public void projectAnew() {
    projector.projectAnew();
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

  /**
   * SHA-256, in hexadecimal, over all nodes and relationships and the verdicts that stand, but not
   * when anything was recorded, nor what was judged and taken back.
   */
  public String digest() {
    return Digester.digest(bolt);
  }

  /**
   * A name for what readers see now: another after every change, the same until the next. In an
   * embedded store it costs nothing while nothing is written.
   */
  public String version() {
    return state.current().version();
  }

  /**
   * A name for what counts as it is projected now: another after every projection that changed
   * something, and after every judgement, grade or retraction that claims or entities change by.
   */
  public String projectionVersion() {
    return state.current().projectionVersion();
  }

  /** Whether the ties hold for all documents: false between {@code write} and {@code project}. */
  public boolean isProjected() {
    return !state.current().dirty();
  }

  /** Reads lists row by row, as tables of them are made. */
  public RowReader rows() {
    return new RowReader(bolt, vocabulary);
  }

  /** What was found about which entities are one thing. */
  public Judgements judgements() {
    return judgements;
  }

  /** Where the graph is, in words: {@code embedded in FOLDER}, or the address of a server. */
  public String location() {
    return location;
  }

  /** The types and predicates of this graph. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /**
   * The entity of this id, or the one that it was merged into; else the likeliest of this name,
   * case ignored.
   */
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

  /** The published defence affiliation of each of these entities that has one, by its id. */
  public Map<String, DefenceView> defences(Collection<String> ids) {
    return bolt.read(tx -> entities.defences(tx, List.copyOf(ids)));
  }

  /** All that the graph holds about an entity; lists are cut at what one page can show. */
  public Optional<EntityProfile> findProfile(String id) {
    return evidence.findProfile(id, Clocks.NOW);
  }

  /**
   * The claims about an entity, newest document first.
   *
   * @throws SkeinException {@code NOT_FOUND} if there is no such entity
   */
  public ClaimPage claims(String entityId, ClaimFilter filter) {
    return evidence.claims(entityId, filter, Clocks.NOW);
  }

  /** The evidence as of any date, and what users say of it. */
  public EvidenceStore evidence() {
    return evidence;
  }

  /**
   * The claims that best show each statement, at most {@code limit}: of as many origins as there
   * are, and a denial among them where there is one; strongest mood first, then most confident.
   */
  public Map<StatementId, List<ClaimView>> claims(
      Collection<StatementId> statements, ClaimScope scope, int limit) {
    return bolt.read(tx -> claims.ofStatements(tx, statements, scope, limit));
  }

  /** The claims that best show one statement, as for several. */
  public List<ClaimView> claims(String subjectId, String predicate, String objectId, int limit) {
    StatementId statement = new StatementId(subjectId, predicate, objectId);
    return claims(List.of(statement), ClaimScope.ALL, limit).getOrDefault(statement, List.of());
  }

  /** The claims of these ids, in this order; without those that are not there. */
  public List<ClaimView> claims(List<String> ids) {
    return bolt.read(tx -> claims.byId(tx, ids));
  }

  /** What is stated of several entities at once. */
  public FamilyReader families() {
    return new FamilyReader(bolt, claims);
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

  /** Hands all that is counted to {@code consumer}, as it is at one moment. */
  public void readRows(ClaimRows consumer) {
    stream(tx -> rows.read(tx, consumer));
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

  /** Hands every edge that these claims alone would give to {@code consumer}, in no order. */
  public void forEachTie(ClaimScope scope, Consumer<Tie> consumer) {
    if (scope.isAll()) {
      forEachTie(consumer);
    } else {
      bolt.read(tx -> projector.ties(tx, scope)).forEach(consumer);
    }
  }

  /** Hands what every entity is to {@code consumer}, in no order. */
  public void forEachKind(Consumer<EntityKind> consumer) {
    stream(tx -> entities.forEachKind(tx, consumer));
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

  static SkeinException noEntity(String id) {
    return new SkeinException(
        SkeinException.Code.NOT_FOUND,
        "no entity has the id '%s': search for its name first".formatted(id));
  }
}
