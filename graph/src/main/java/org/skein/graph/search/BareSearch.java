package org.skein.graph.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * What searching is measured against: the same query on the same index by Lucene alone, with
 * nothing but the stored fields of the hits. No facets, no snippets, no second try.
 */
public final class BareSearch implements AutoCloseable {
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final QueryBuilder queries;

  private BareSearch(Directory directory, DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    HanFolding folding = new HanFolding();
    this.queries = new QueryBuilder(TextAnalyzer.ofQueries(folding), new NameKeys(folding));
  }

  /** Opens the index that {@link SearchIndex} keeps in {@code folder}. */
  public static BareSearch open(Path folder) {
    try {
      Directory directory = FSDirectory.open(folder);
      return new BareSearch(directory, DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException("the search index %s cannot be read".formatted(folder), e);
    }
  }

  /** The number of hits on the first page; Lucene may skip what cannot be on it. */
  public int best(SearchRequest request) {
    return search(request, 1000);
  }

  /** The same, and every hit is counted: a total and facets cannot be had for less. */
  public int counted(SearchRequest request) {
    return search(request, Integer.MAX_VALUE);
  }

  private int search(SearchRequest request, int countedUpTo) {
    try {
      TopDocs top =
          searcher.search(
              queries.search(request),
              new TopScoreDocCollectorManager(
                  request.offset() + request.limit(), null, countedUpTo));
      for (ScoreDoc hit : top.scoreDocs) {
        searcher.storedFields().document(hit.doc);
      }
      return top.scoreDocs.length;
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be read", e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the search index does not close", e);
    }
  }
}
