package org.skein.api.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.skein.api.answer.Answers;
import org.skein.api.answer.Lists;
import org.skein.graph.table.GraphTables;
import org.skein.graph.table.Part;

/** Exports of a graph, or of what is around one entity. */
public final class GraphExport {
  private final Content content;

  private GraphExport(Content content) {
    this.content = content;
  }

  /**
   * An export of the graph as it is now.
   *
   * @param entityId the entity to export what is around, or null for the whole graph
   * @param hops how many claims away from it the claims may begin, 1 for its own
   * @throws org.skein.graph.model.SkeinException {@code NOT_FOUND} if no entity has the id
   */
  public static GraphExport of(Answers answers, @Nullable String entityId, int hops) {
    Lists lists = answers.lists();
    GraphTables tables = lists.tables();
    Part part = entityId == null ? Part.whole(tables) : Part.around(tables, entityId, hops);
    return new GraphExport(new Content(lists, tables, part, answers.vocabulary()));
  }

  /** Writes the export to {@code out}, which stays open. */
  public void write(ExportFormat format, OutputStream out) throws IOException {
    Exporter exporter =
        switch (format) {
          case GRAPHML -> new GraphMlExporter();
          case CSV -> new CsvExporter();
          case JSONLD -> new JsonLdExporter();
          case FTM -> new FtmExporter();
          case BIBTEX -> new BibTexExporter();
        };
    BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
    exporter.write(content, buffered);
    buffered.flush();
  }

  /** Writes the tables as files of a folder, which is made where it is missing. */
  public void writeTables(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (CsvTable table : CsvTable.values()) {
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(folder.resolve(table.fileName())))) {
        table.write(content, out);
      }
    }
  }
}
