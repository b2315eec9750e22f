package org.skein.api.answer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.skein.graph.search.IndexFollower;
import org.skein.graph.search.IndexSource;
import org.skein.graph.search.SearchIndex;
import org.skein.graph.search.SearchRequest;
import org.skein.graph.store.GraphStore;
import org.skein.graph.table.TableSource;
import org.skein.graph.trace.LinkRequest;
import org.skein.graph.trace.MilitaryCivil;
import org.skein.graph.trace.TraceRequest;
import org.skein.graph.trace.Tracer;
import org.skein.graph.trend.Trends;
import org.skein.graph.view.ClaimFilter;
import org.skein.graph.view.ClaimPage;
import org.skein.graph.view.DocumentView;
import org.skein.graph.view.EntityProfile;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.GraphCounts;
import org.skein.graph.view.LinkPage;
import org.skein.graph.view.SearchPage;
import org.skein.graph.view.Suggestion;
import org.skein.graph.view.TraceResult;
import org.skein.graph.vocabulary.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers from the store, its search index and the tracer. */
public final class StoreAnswers implements Answers {
  private static final Logger log = LoggerFactory.getLogger(StoreAnswers.class);

  private final Vocabulary vocabulary;
  private final String location;
  private final GraphStore store;
  private final SearchIndex index;
  private final IndexFollower follower;
  private final Tracer tracer;
  private final Lists lists;
  private final JudgementAnswers judgements;
  private final TrendAnswers trends;
  private final MilitaryCivil links;
  private final Supplier<ComputeAnswers> compute;

  private StoreAnswers(
      Vocabulary vocabulary, String location, GraphStore store, SearchIndex index) {
    this.vocabulary = vocabulary;
    this.location = location;
    this.store = store;
    this.index = index;
    this.follower = IndexFollower.start(index, IndexSource.of(store));
    this.tracer = new Tracer(store);
    this.lists = new Lists(TableSource.of(store), vocabulary);
    this.judgements = new StoreJudgements(store, Clock.systemUTC());
    this.trends = new StoreTrends(new Trends(store));
    this.links = tracer.militaryCivil();
    this.compute = once(() -> new StoreComputeAnswers(store, vocabulary));
  }

  /**
   * Answers from the graph at {@code location}; the index is brought up to date and follows what is
   * written from then on.
   *
   * @throws org.skein.graph.model.SkeinException if there is no graph, or it cannot be opened
   */
  public static StoreAnswers open(GraphLocation location, Vocabulary vocabulary) {
    return over(location.openExisting(vocabulary), location, vocabulary);
  }

  /**
   * Answers from a store that is open already, and is closed with them; the index is brought up to
   * date and follows what is written from then on.
   */
  public static StoreAnswers over(GraphStore store, GraphLocation location, Vocabulary vocabulary) {
    try {
      SearchIndex index = SearchIndex.open(location.indexFolder(), vocabulary);
      try {
        if (index.update(IndexSource.of(store))) {
          log.info("the search index was brought up to date");
        }
        return new StoreAnswers(vocabulary, location.store(), store, index);
      } catch (RuntimeException e) {
        index.close();
        throw e;
      }
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  @Override
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  @Override
  public String store() {
    return location;
  }

  @Override
  public GraphCounts counts() {
    return store.counts();
  }

  @Override
  public Lists lists() {
    return lists;
  }

  @Override
  public SearchPage search(SearchRequest request) {
    return index.search(request);
  }

  @Override
  public List<Suggestion> suggest(String q, int limit) {
    return index.suggest(q, limit);
  }

  @Override
  public Optional<EntityRef> findEntity(String idOrName) {
    return store.findEntity(idOrName);
  }

  @Override
  public Optional<EntityProfile> findProfile(String id) {
    return store.findProfile(id);
  }

  @Override
  public ClaimPage claims(String entityId, ClaimFilter filter) {
    return store.claims(entityId, filter);
  }

  @Override
  public Optional<DocumentView> findDocument(String id) {
    return store.findDocument(id);
  }

  @Override
  public TraceResult trace(TraceRequest request) {
    return tracer.trace(request);
  }

  @Override
  public LinkPage links(LinkRequest request) {
    return links.links(request);
  }

  @Override
  public JudgementAnswers judgements() {
    return judgements;
  }

  @Override
  public EvidenceAnswers evidence() {
    return new StoreEvidence(store.evidence());
  }

  @Override
  public TrendAnswers trends() {
    return trends;
  }

  @Override
  public ComputeAnswers compute() {
    return compute.get();
  }

  /** The reference knowledge is read when it is first asked for, once for all threads. */
  private static Supplier<ComputeAnswers> once(Supplier<ComputeAnswers> maker) {
    AtomicReference<ComputeAnswers> made = new AtomicReference<>();
    return () -> {
      synchronized (made) {
        ComputeAnswers answers = made.get();
        if (answers == null) {
          answers = maker.get();
          made.set(answers);
        }
        return answers;
      }
    };
  }

  @Override
  public void close() {
    follower.close();
    index.close();
    store.close();
  }
}
