package org.skein.api.job;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Findings;
import org.skein.graph.store.GraphStore;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.imports.TableImport;
import org.skein.ingest.resolve.Knowledge;
import org.skein.ingest.resolve.ReferenceEntity;
import org.skein.ingest.resolve.Register;

/** Brings registers and tables into one graph, many rows in each transaction. */
public final class Imports {
  private final GraphStore store;
  private final Knowledge knowledge;
  private final Vocabulary vocabulary;

  /** Imports into {@code store}. */
  public Imports(GraphStore store, Knowledge knowledge, Vocabulary vocabulary) {
    this.store = store;
    this.knowledge = knowledge;
    this.vocabulary = vocabulary;
  }

  /** Makes an import, given what is known before it. */
  @FunctionalInterface
  public interface Opener {
    /**
     * Opens the input.
     *
     * @throws org.skein.graph.model.SkeinException {@code BAD_INPUT} if that cannot be done
     */
    TableImport open(Register register);
  }

  /** The entities that earlier imports brought into the graph: known, and not by the knowledge. */
  public static List<Entity> inGraph(GraphStore store, Collection<Entity> reference) {
    Set<String> ids = new HashSet<>();
    reference.forEach(entity -> ids.add(entity.id()));
    List<Entity> imported = new ArrayList<>();
    store
        .contents()
        .forEachEntity(
            entry -> {
              if (entry.known() && !ids.contains(entry.entity().id())) {
                imported.add(
                    new Entity(
                        entry.entity().id(),
                        entry.entity().type(),
                        entry.entity().name(),
                        entry.names(),
                        true,
                        null));
              }
            });
    return imported;
  }

  /** Imports an input; the reference knowledge enters the graph first, as with documents. */
  public ImportReport run(Opener opener) {
    long start = System.nanoTime();
    List<Entity> reference = knowledge.all().stream().map(ReferenceEntity::entity).toList();
    Register register = new Register(knowledge, inGraph(store, reference), vocabulary);
    TableImport table = opener.open(register);
    store.writeEntities(reference);
    Count count = new Count();
    table.entities(
        batch -> {
          store.writeEntities(batch);
          batch.forEach(entity -> count.entities.add(entity.id()));
        });
    int written = store.writeAll(() -> new Counted(table.findings().iterator(), count));
    store.project();
    return count.report(table, reference, written, System.nanoTime() - start);
  }

  /** What went by. */
  private static final class Count {
    private final Set<String> entities = new HashSet<>();
    private int documents;
    private long claims;
    private long measurements;

    void add(Findings findings) {
      documents++;
      claims += findings.claims().size();
      measurements += findings.measurements().size();
      findings.entities().forEach(entity -> entities.add(entity.id()));
    }

    ImportReport report(TableImport table, List<Entity> reference, int written, long nanos) {
      long known = reference.stream().filter(each -> entities.contains(each.id())).count();
      return new ImportReport(
          table.log().rows(),
          table.log().usedRows(),
          entities.size(),
          (int) known,
          table.log().mergedEntities(),
          documents,
          documents - written,
          claims,
          measurements,
          table.log().leftOut(),
          table.log().problemCount(),
          table.log().problems(),
          table.log().isBrokenOff(),
          RunReport.seconds(nanos));
    }
  }

  /** Findings that are counted as they go by. */
  private record Counted(Iterator<Findings> findings, Count count) implements Iterator<Findings> {
    @Override
    public boolean hasNext() {
      return findings.hasNext();
    }

    @Override
    public Findings next() {
      Findings next = findings.next();
      count.add(next);
      return next;
    }
  }
}
