package org.skein.graph.store;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Findings;
import org.skein.graph.model.SkeinException;
import org.skein.graph.view.ClaimFilter;
import org.skein.graph.view.ClaimPage;
import org.skein.graph.view.ClaimScope;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.Clocks;
import org.skein.graph.view.DocumentView;
import org.skein.graph.view.EntityProfile;
import org.skein.graph.view.EntityProfile.DefenceView;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.GraphChanges;
import org.skein.graph.view.GraphCounts;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * The graph: documents, what they state, and the projection of it. Safe for use by many threads;
 * several processes may share one server. An unreachable server is reported as {@code UNAVAILABLE}
 * by every method.
 */
public final class GraphStore implements AutoCloseable {
  private static final String COUNTS = Script.named("counts");

  private final StoreHome home;
  private final Bolt bolt;
  private final KnownState state;
  private final Vocabulary vocabulary;
  private final FindingsWriter writer;
  private final Projector projector;
  private final EntityReader entities = new EntityReader();
  private final DocumentReader documents = new DocumentReader();
  private final ClaimReader claims;
  private final ProfileReader profiles;
  private final Judgements judgements;
  private final EvidenceStore evidence;

  private GraphStore(StoreHome home, Vocabulary vocabulary, InstantSource now, int leastOfHub) {
    this.home = home;
    this.bolt = home.bolt();
    this.state = new KnownState(bolt, home.isOwn());
    this.vocabulary = vocabulary;
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
    return ready(StoreHome.embedded(dataFolder), vocabulary, now, leastOfHub);
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
    return ready(
        StoreHome.at(uri, user, password), vocabulary, InstantSource.system(), HubProjector.LEAST);
  }

  private static GraphStore ready(
      StoreHome home, Vocabulary vocabulary, InstantSource now, int leastOfHub) {
    try {
      GraphStore store = new GraphStore(home, vocabulary, now, leastOfHub);
      if (StateNode.prepare(home.bolt()).dirty()) {
        store.project();
      }
      return store;
    } catch (RuntimeException e) {
      home.closeAfter(e);
      throw e;
    }
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
    return bolt.read(tx -> Views.counts(tx.run(COUNTS).single()));
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

  /** Hands over all that the graph holds, as it is shown. */
  public GraphContents contents() {
    return new GraphContents(bolt, entities, documents, claims, projector);
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
    return home.location();
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
        .orElseThrow(() -> EntityReader.none(id));
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

  /**
   * What changed since {@code version}; empty where that cannot be told, and all must be read anew.
   */
  public Optional<GraphChanges> changesSince(String version) {
    return bolt.read(tx -> ChangeLog.since(tx, version));
  }

  @Override
  public void close() {
    home.close();
  }
}
