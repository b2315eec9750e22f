package org.skein.graph.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.store.GraphStore;
import org.skein.graph.view.SearchPage;
import org.skein.graph.view.SearchPage.FacetCount;
import org.skein.graph.view.SearchPage.Hit;
import org.skein.graph.view.Suggestion;

/**
 * Full-text search over entities, claims and documents. Derived from the graph: it can be thrown
 * away and rebuilt at any time, and knows which state of the graph it holds. Safe for use by many
 * threads; another process may rebuild it meanwhile.
 */
public final class SearchIndex implements AutoCloseable {
  private static final String VERSION = "version";
  private static final String FORMAT = "skein-index-2 ";
  private static final int LONGEST_TYPED = 200;
  private static final int MOST_SUGGESTIONS = 20;

  private final Directory directory;
  private final SearcherManager searchers;
  private final TextAnalyzer texts;
  private final NameKeys keys;
  private final QueryBuilder queries;
  private final Snippets snippets;

  private SearchIndex(Directory directory, SearcherManager searchers, HanFolding folding) {
    this.directory = directory;
    this.searchers = searchers;
    this.texts = TextAnalyzer.ofTexts(folding);
    this.keys = new NameKeys(folding);
    this.queries = new QueryBuilder(TextAnalyzer.ofQueries(folding), keys);
    this.snippets = new Snippets(texts);
  }

  /**
   * Opens the index in {@code folder}; makes an empty one where there is none, or one that is
   * damaged or of another version.
   *
   * @throws SkeinException {@code BAD_INPUT} if the folder is none or cannot be written
   */
  public static SearchIndex open(Path folder) {
    try {
      Files.createDirectories(folder);
      Directory directory = FSDirectory.open(folder);
      return new SearchIndex(directory, searchers(directory), new HanFolding());
    } catch (IOException e) {
      throw new SkeinException(
          Code.BAD_INPUT,
          "the search index %s cannot be opened (%s): name another folder, or change its permissions"
              .formatted(folder, e),
          e);
    }
  }

  private static SearcherManager searchers(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      makeEmpty(directory);
    }
    try {
      return new SearcherManager(directory, null);
    } catch (IOException | IllegalArgumentException e) {
      // Damaged, or of a Lucene that this one does not read: what is derived is not worth repair.
      for (String file : directory.listAll()) {
        directory.deleteFile(file);
      }
      makeEmpty(directory);
      return new SearcherManager(directory, null);
    }
  }

  private static void makeEmpty(Directory directory) throws IOException {
    var config = new IndexWriterConfig().setOpenMode(OpenMode.CREATE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      writer.commit();
    }
  }

  /**
   * Indexes the whole graph anew. Until it ends, and if it is broken off, searches see the former
   * index.
   *
   * @throws SkeinException {@code IN_USE} if it is being rebuilt by someone else
   */
  public synchronized void rebuild(GraphStore store) {
    String version = store.version();
    var config =
        new IndexWriterConfig(texts)
            .setOpenMode(OpenMode.CREATE)
            .setRAMBufferSizeMB(48)
            .setCommitOnClose(false);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      new Indexer(writer, keys, store.vocabulary()).addAll(store);
      writer.setLiveCommitData(Map.of(VERSION, FORMAT + version).entrySet());
      writer.commit();
    } catch (LockObtainFailedException e) {
      throw new SkeinException(
          Code.IN_USE, "the search index is being rebuilt by another process: wait for it", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be written", e);
    }
    refresh();
  }

  /** Whether the index holds exactly what the graph holds now; if not, rebuild it. */
  public boolean isCurrent(GraphStore store) {
    refresh();
    String version = FORMAT + store.version();
    return with(
        searcher -> {
          var reader = (DirectoryReader) searcher.getIndexReader();
          return version.equals(reader.getIndexCommit().getUserData().get(VERSION));
        });
  }

  /** One page of results, best first. Where nothing is found, typing errors are forgiven. */
  public SearchPage search(SearchRequest request) {
    refresh();
    return with(
        searcher -> {
          SearchPage exact =
              search(searcher, request, queries.search(request), queries.terms(request));
          return exact.total() > 0
              ? exact
              : search(
                  searcher, request, queries.fuzzySearch(request), queries.fuzzyTerms(request));
        });
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
      return List.of();
    }
    refresh();
    Suggester suggester = new Suggester(keys, cut);
    return with(
        searcher -> {
          int most = Math.min(limit, MOST_SUGGESTIONS);
          List<Suggestion> suggestions = new ArrayList<>();
          for (ScoreDoc hit : searcher.search(queries.suggest(cut), most).scoreDocs) {
            suggestions.add(suggester.of(searcher.storedFields().document(hit.doc)));
          }
          return suggestions;
        });
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

  private SearchPage search(
      IndexSearcher searcher, SearchRequest request, Query query, Predicate<String> terms)
      throws IOException {
    int wanted = request.offset() + request.limit();
    TopDocs top =
        searcher.search(query, new TopScoreDocCollectorManager(wanted, null, Integer.MAX_VALUE));
    List<FacetCount> facets = searcher.search(query, new FacetCounter());
    Hits hits = new Hits(snippets, terms);
    List<Hit> page = new ArrayList<>();
    for (int i = request.offset(); i < top.scoreDocs.length; i++) {
      Document document = searcher.storedFields().document(top.scoreDocs[i].doc);
      page.add(hits.of(document, top.scoreDocs[i].score));
    }
    int total = (int) Math.min(top.totalHits.value, Integer.MAX_VALUE);
    return new SearchPage(request.q(), total, request.offset(), page, facets);
  }

  private void refresh() {
    try {
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
