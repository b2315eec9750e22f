package org.skein.graph.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.store.GraphStore;
import org.skein.graph.view.GraphChanges;
import org.skein.graph.view.SearchPage;
import org.skein.graph.view.Suggestion;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * Full-text search over entities, claims and documents. Derived from the graph: it can be thrown
 * away and rebuilt at any time, and knows which state of the graph it holds. Safe for use by many
 * threads; another process may bring it up to date meanwhile.
 */
public final class SearchIndex implements AutoCloseable {
  private static final String VERSION = "version";
  private static final String FORMAT = "skein-index-3 ";
  private static final int LONGEST_TYPED = 200;
  private static final long REFRESH_NANOS = 200_000_000;

  private final Directory directory;
  private final SearcherManager searchers;
  private final TextAnalyzer texts;
  private final NameKeys keys;
  private final Searching searching;
  private final Suggesting suggesting;
  private volatile long refreshedNanos = System.nanoTime();

  private SearchIndex(Directory directory, SearcherManager searchers, Vocabulary vocabulary) {
    HanFolding folding = new HanFolding();
    this.directory = directory;
    this.searchers = searchers;
    this.texts = TextAnalyzer.ofTexts(folding);
    this.keys = new NameKeys(folding);
    TextAnalyzer asked = TextAnalyzer.ofQueries(folding);
    QueryBuilder queries = new QueryBuilder(asked, keys, new PredicateWords(vocabulary));
    this.suggesting = new Suggesting(queries, keys);
    this.searching =
        new Searching(
            new FilterReader(vocabulary, keys), queries, new Snippets(texts), asked, suggesting);
  }

  /**
   * Opens the index in {@code folder}; makes an empty one where there is none, or one that is
   * damaged or of another version.
   *
   * @throws SkeinException {@code BAD_INPUT} if the folder is none or cannot be written
   */
  public static SearchIndex open(Path folder) {
    return open(folder, Vocabulary.shipped());
  }

  /**
   * Opens the index in {@code folder} of a graph with this vocabulary.
   *
   * @throws SkeinException {@code BAD_INPUT} if the folder is none or cannot be written
   */
  public static SearchIndex open(Path folder, Vocabulary vocabulary) {
    Directory directory = IndexFolder.open(folder);
    try {
      return new SearchIndex(directory, IndexFolder.searchers(directory), vocabulary);
    } catch (IOException e) {
      throw IndexFolder.unusable(folder, e);
    }
  }

  /**
   * Indexes the whole graph anew. Until it ends, and if it is broken off, searches see the former
   * index.
   *
   * @throws SkeinException {@code IN_USE} if it is being written by someone else
   */
  public void rebuild(GraphStore store) {
    rebuild(IndexSource.of(store));
  }

  /**
   * Indexes the whole source anew, as {@link #rebuild(GraphStore)}.
   *
   * @throws SkeinException {@code IN_USE} if it is being written by someone else
   */
  public synchronized void rebuild(IndexSource source) {
    String version = source.version();
    write(OpenMode.CREATE, source, version, IndexWriting::all);
  }

  /**
   * Brings the index to what the source holds now: by what changed alone where the source can tell,
   * else anew. Both give the same results.
   *
   * @return whether there was anything to do
   * @throws SkeinException {@code IN_USE} if it is being written by someone else
   */
  public synchronized boolean update(IndexSource source) {
    if (isCurrent(source)) {
      return false;
    }
    Optional<GraphChanges> changes = version().flatMap(source::changesSince);
    if (changes.isEmpty()) {
      rebuild(source);
      return true;
    }
    GraphChanges changed = changes.get();
    write(OpenMode.APPEND, source, changed.version(), writing -> writing.changed(changed));
    return true;
  }

  private interface Change {
    void by(IndexWriting writing) throws IOException;
  }

  private void write(OpenMode mode, IndexSource source, String version, Change change) {
    try (IndexWriter writer = IndexFolder.writer(directory, texts, mode)) {
      change.by(new IndexWriting(writer, keys, source));
      writer.setLiveCommitData(Map.of(VERSION, FORMAT + version).entrySet());
      writer.commit();
    } catch (LockObtainFailedException e) {
      throw new SkeinException(
          Code.IN_USE, "the search index is being written by another process: wait for it", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be written", e);
    }
    refresh();
  }

  /** Whether the index holds exactly what the graph holds now; if not, update it. */
  public boolean isCurrent(GraphStore store) {
    return isCurrent(IndexSource.of(store));
  }

  /** Whether the index holds exactly what the source holds now. */
  public boolean isCurrent(IndexSource source) {
    refresh();
    return version().filter(source.version()::equals).isPresent();
  }

  /** The version of the graph that the index holds; empty where it holds none. */
  private Optional<String> version() {
    return with(
        searcher -> {
          var reader = (DirectoryReader) searcher.getIndexReader();
          String known = reader.getIndexCommit().getUserData().getOrDefault(VERSION, "");
          return known.startsWith(FORMAT)
              ? Optional.of(known.substring(FORMAT.length()))
              : Optional.empty();
        });
  }

  /**
   * One page of results, best first. Where nothing is found, typing errors are forgiven.
   *
   * @throws SkeinException {@code USAGE} if a filter has a value that cannot be
   */
  public SearchPage search(SearchRequest request) {
    refreshAtTimes();
    return with(searcher -> searching.search(searcher, request));
  }

  /**
   * The query of {@code request} as {@link #search} begins with it, run by Lucene alone: ranked and
   * counted to the last, and the stored fields of the page read, but without facets, filters,
   * snippets and further attempts. The reference of benches.
   *
   * @return how many there are
   */
  public int bareSearch(SearchRequest request) {
    return with(searcher -> searching.bare(searcher, request));
  }

  /**
   * Entities whose names begin with what is typed, or nearly so, best first.
   *
   * @param typed cut at 200 characters
   * @param limit at most 20 are given
   */
  public List<Suggestion> suggest(String typed, int limit) {
    String cut = typed.length() <= LONGEST_TYPED ? typed : typed.substring(0, LONGEST_TYPED);
    if (cut.isBlank() || limit < 1) {
      return new ArrayList<>();
    }
    refreshAtTimes();
    return with(searcher -> suggesting.suggest(searcher, cut, limit));
  }

  @Override
  public void close() {
    try {
      searchers.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the search index does not close", e);
    }
  }

  /** Looks for what another process wrote, but not at every key that someone presses. */
  private void refreshAtTimes() {
    if (System.nanoTime() - refreshedNanos > REFRESH_NANOS) {
      refresh();
    }
  }

  private void refresh() {
    try {
      refreshedNanos = System.nanoTime();
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be read", e);
    }
  }

  private interface Work<T> {
    T on(IndexSearcher searcher) throws IOException;
  }

  private <T> T with(Work<T> work) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return work.on(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be read", e);
    }
  }
}
