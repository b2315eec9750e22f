package org.skein.graph.search;

import java.nio.file.Path;
import java.util.List;
import org.skein.graph.store.GraphStore;
import org.skein.graph.view.SearchPage;
import org.skein.graph.view.Suggestion;

/** Stand-in: signatures only. */
public final class SearchIndex implements AutoCloseable {
  private SearchIndex() {}

  public static SearchIndex open(Path folder) {
    throw new UnsupportedOperationException("stand-in");
  }

  public void rebuild(GraphStore store) {
    throw new UnsupportedOperationException("stand-in");
  }

  public boolean isCurrent(GraphStore store) {
    throw new UnsupportedOperationException("stand-in");
  }

  public SearchPage search(SearchRequest request) {
    throw new UnsupportedOperationException("stand-in");
  }

  public List<Suggestion> suggest(String q, int limit) {
    throw new UnsupportedOperationException("stand-in");
  }

  @Override
  public void close() {}
}
