package org.skein.graph.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;

/** The files of an index: opened, made where there are none, thrown away where they are damaged. */
final class IndexFolder {
  private static final int BUFFER_MB = 48;

  private IndexFolder() {}

  static Directory open(Path folder) {
    try {
      Files.createDirectories(folder);
      return FSDirectory.open(folder);
    } catch (IOException e) {
      throw unusable(folder, e);
    }
  }

  static SkeinException unusable(Path folder, IOException e) {
    return new SkeinException(
        Code.BAD_INPUT,
        "the search index %s cannot be opened (%s): name another folder, or change its permissions"
            .formatted(folder, e),
        e);
  }

  static SearcherManager searchers(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      makeEmpty(directory);
    }
    try {
      return new SearcherManager(directory, new Steady());
    } catch (IOException | IllegalArgumentException e) {
      // Damaged, or of a Lucene that this one does not read: what is derived is not worth repair.
      for (String file : directory.listAll()) {
        directory.deleteFile(file);
      }
      makeEmpty(directory);
      return new SearcherManager(directory, new Steady());
    }
  }

  private static void makeEmpty(Directory directory) throws IOException {
    var config = new IndexWriterConfig().setOpenMode(OpenMode.CREATE);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      writer.commit();
    }
  }

  /** A writer that keeps nothing unless it is told to. */
  static IndexWriter writer(Directory directory, Analyzer analyzer, OpenMode mode)
      throws IOException {
    return new IndexWriter(
        directory,
        new IndexWriterConfig(analyzer)
            .setOpenMode(mode)
            .setSimilarity(new SteadySimilarity())
            .setRAMBufferSizeMB(BUFFER_MB)
            .setCommitOnClose(false));
  }

  private static final class Steady extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(new SteadySimilarity());
      return searcher;
    }
  }
}
