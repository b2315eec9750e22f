package org.skein.api.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import org.skein.api.answer.Answers;
import org.skein.api.export.ExportFormat;
import org.skein.api.export.GraphExport;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.vocabulary.Vocabulary;

/** The graph, or what is around an entity, sent as it is read. */
final class ExportHandler implements Handler {
  private final Answers answers;
  private final Entities entities;

  ExportHandler(Answers answers, Entities entities) {
    this.answers = answers;
    this.entities = entities;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Query query = Query.of(ctx, "entity", "hops");
    ExportFormat format = format(ctx.pathParam("format"));
    String named = query.findText("entity");
    int hops = query.integer("hops", 1, 3, 1);
    if (named == null && query.findText("hops") != null) {
      throw new BadParameterException(
          Code.USAGE, "hops", "hops count from an entity: name it with 'entity'", "entity");
    }
    String id = named == null ? null : entities.entity("entity", named).id();
    GraphExport export = GraphExport.of(answers, id, hops);
    ctx.contentType(format.mediaType());
    ctx.header(
        "Content-Disposition",
        "attachment; filename=\"skein%s.%s\""
            .formatted(
                id == null ? "" : "-" + id.replaceAll("[^A-Za-z0-9._-]", "_"), format.extension()));
    export.write(format, ctx.outputStream());
  }

  private static ExportFormat format(String word) {
    if (!ExportFormat.words().contains(word)) {
      String nearest = Vocabulary.nearest(word, ExportFormat.words());
      throw new BadParameterException(
          Code.NOT_FOUND,
          "format",
          "there is no export as '%s': did you mean '%s'?".formatted(word, nearest),
          nearest);
    }
    return ExportFormat.ofWord(word);
  }
}
