package org.skein.api.cli;

import java.nio.file.Path;
import java.util.List;
import org.skein.api.answer.Answers;
import org.skein.api.answer.GraphLocation;
import org.skein.api.answer.StoreAnswers;
import org.skein.api.job.Imports;
import org.skein.api.job.Ingestion;
import org.skein.api.job.Lazy;
import org.skein.api.job.Reader;
import org.skein.api.job.RunReport;
import org.skein.graph.model.Entity;
import org.skein.graph.store.GraphStore;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.Pipeline;
import org.skein.ingest.source.DocumentSource;

/** Loads documents into a graph, and brings all that is derived from it up to date. */
final class Loading {
  private final Session session;
  private final Vocabulary vocabulary = Vocabulary.shipped();

  Loading(Session session) {
    this.session = session;
  }

  /**
   * Loads the documents at {@code paths} into the graph at {@code location}.
   *
   * @return the answers of the loaded graph, and what the run came to
   * @throws org.skein.graph.model.SkeinException if a path is missing or the graph cannot be opened
   */
  Loaded load(GraphLocation location, List<Path> paths) {
    long startNanos = System.nanoTime();
    DocumentSource source = DocumentSource.of(paths);
    GraphStore store = location.open(vocabulary);
    RunReport report;
    try {
      report = fill(store, source);
      store.project();
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
    Answers answers = StoreAnswers.over(store, location, vocabulary);
    return new Loaded(answers, report.lasting(System.nanoTime() - startNanos));
  }

  private RunReport fill(GraphStore store, DocumentSource source) {
    Lazy<Reader> reader = new Lazy<>(() -> reader(store));
    try (ShownProgress progress = ShownProgress.on(session.terminal(), source.estimate())) {
      Ingestion ingestion =
          new Ingestion(workers(), store::findDocument, reader, store::write, progress);
      return ingestion.run(source::forEach);
    }
  }

  /** Opens the pipeline; what it knows before any document enters the graph first. */
  private Reader reader(GraphStore store) {
    Pipeline pipeline = Pipeline.open(vocabulary);
    store.writeEntities(pipeline.referenceEntities());
    List<Entity> imported = Imports.inGraph(store, pipeline.referenceEntities());
    return imported.isEmpty() ? pipeline::read : pipeline.knowing(imported)::read;
  }

  /** How many threads read documents: one for each core. */
  static int workers() {
    return Runtime.getRuntime().availableProcessors();
  }

  /** A loaded graph, to be closed, and what loading it came to. */
  record Loaded(Answers answers, RunReport report) {}
}
