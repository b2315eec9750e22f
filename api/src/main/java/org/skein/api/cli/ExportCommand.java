package org.skein.api.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.skein.api.answer.Answers;
import org.skein.api.export.ExportFormat;
import org.skein.api.export.GraphExport;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the graph in a format that other programs read. */
@Command(
    name = "export",
    description = {
      "Write the graph, or what is around an entity, for other programs: always with the evidence.",
      "graphml for Gephi and NetworkX, csv for spreadsheets, jsonld for linked data, ftm for",
      "FollowTheMoney, bibtex for reference lists. The same graph gives the same bytes."
    })
final class ExportCommand implements Callable<Integer> {
  private final Session session;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "graphml, csv, jsonld, ftm or bibtex.")
  private String format = "";

  @Option(
      names = "--entity",
      paramLabel = "ENTITY",
      description = "Only what is around this entity, by id or name.")
  private @Nullable String entity;

  @Option(
      names = "--hops",
      paramLabel = "N",
      description = "1 (the default) for its own claims, 2 for those of its neighbours too, or 3.")
  private @Nullable Integer hops;

  @Option(
      names = "--output",
      paramLabel = "PATH",
      description = {
        "The file to write, else stdout. For csv a folder, or a file that ends with .zip; it must"
            + " be named."
      })
  private @Nullable Path output;

  @Mixin private GraphOptions graph = new GraphOptions();

  ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    ExportFormat chosen = checked();
    try (Answers answers = session.open(graph.location(session))) {
      String id = entity == null ? null : new EntityNames(answers).entity(entity).id();
      GraphExport export = GraphExport.of(answers, id, hops == null ? 1 : hops);
      write(export, chosen);
    } catch (IOException | UncheckedIOException e) {
      throw new SkeinException(
          Code.BAD_INPUT,
          "'%s' cannot be written: %s"
              .formatted(output == null ? "stdout" : output, e.getMessage()),
          e);
    }
    return ExitCodes.OK;
  }

  private ExportFormat checked() {
    List<String> words = ExportFormat.words();
    if (!words.contains(format)) {
      throw usage(
          "there is no format '%s': did you mean '%s'?"
              .formatted(format, Vocabulary.nearest(format, words)));
    }
    if (hops != null && (entity == null || hops < 1 || hops > 3)) {
      throw usage(
          entity == null
              ? "--hops count from an entity: name it with --entity"
              : "--hops goes from 1 to 3");
    }
    if (format.equals("csv") && output == null) {
      throw usage("csv is four tables: name a folder, or a file.zip, with --output");
    }
    return ExportFormat.ofWord(format);
  }

  private void write(GraphExport export, ExportFormat chosen) throws IOException {
    Path target = output;
    if (target == null) {
      export.write(chosen, session.terminal().out());
      if (session.terminal().out().checkError()) {
        throw new IOException("the disk is full, or the reader has gone");
      }
    } else if (chosen == ExportFormat.CSV && !target.toString().endsWith(".zip")) {
      export.writeTables(target);
    } else {
      // A file is there whole or not at all.
      Path part = target.resolveSibling(target.getFileName() + ".part");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        export.write(chosen, out);
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static SkeinException usage(String message) {
    return new SkeinException(Code.USAGE, message);
  }
}
