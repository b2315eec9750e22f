package org.skein.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skein.api.Json;
import org.skein.graph.model.Name;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.DocumentItem;
import org.skein.graph.view.DocumentRef;
import org.skein.graph.view.EntityItem;

/**
 * FollowTheMoney: an entity on each line; documents as articles, entities, then claims as links
 * that are proven by an article. Only what is stated as a fact becomes an employment, an ownership
 * or a membership; what is planned, alleged or denied is a link whose role says so. Measurements
 * have no schema there and are left out.
 */
final class FtmExporter implements Exporter {
  private final Json json = new Json();

  @Override
  public void write(Content content, OutputStream out) throws IOException {
    content.documents(one -> line(out, article(one)));
    content.entities(one -> line(out, entity(one)));
    content.claims(one -> line(out, link(content, one)));
  }

  private void line(OutputStream out, FtmEntity entity) throws IOException {
    out.write((json.line(entity) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static FtmEntity article(DocumentItem document) {
    FtmEntity article = new FtmEntity(document.id(), "Article");
    article.add("name", document.title());
    article.add("title", document.title());
    article.add("fileName", document.name());
    article.add("author", document.author());
    article.add("publisher", document.publisher());
    article.add("publishedAt", document.published());
    article.add("sourceUrl", document.url());
    article.add("mimeType", document.mediaType());
    if (!document.origin().equals(document.id())) {
      article.add("notes", "copied from document " + document.origin());
    }
    return article;
  }

  private static FtmEntity entity(Content.Named named) {
    EntityItem item = named.entity();
    FtmEntity entity = new FtmEntity(item.id(), FtmSchema.of(item.type()));
    entity.add("name", item.name());
    named.names().stream().map(Name::text).distinct().forEach(text -> entity.add("alias", text));
    entity.add("keywords", item.type());
    if (item.type().equals("MilitaryUnit")) {
      entity.add("topics", "mil");
    }
    if (item.defence() != null) {
      entity.add("notes", item.defence().affiliation());
      entity.add("sourceUrl", item.defence().source());
    }
    return entity;
  }

  private static FtmEntity link(Content content, ClaimView claim) {
    @Nullable String object = claim.object() == null ? null : claim.object().type();
    FtmSchema.Link schema =
        claim.mood().equals("asserted") || object == null
            ? FtmSchema.link(claim.predicate(), claim.subject().type(), object)
            : FtmSchema.OTHER;
    FtmEntity link = new FtmEntity(claim.id(), schema.name());
    link.add(schema.subject(), claim.subject().id());
    // Without an entity to link to, it is what the document says of the one.
    link.add(schema.object(), claim.object() == null ? claim.document().id() : claim.object().id());
    String label = content.vocabulary().predicate(claim.predicate()).label();
    link.add("role", claim.mood().equals("asserted") ? label : label + " (" + claim.mood() + ")");
    link.add("status", claim.mood());
    link.add("startDate", claim.when().from());
    link.add("endDate", claim.when().to());
    DocumentRef document = claim.document();
    link.add("date", document.published());
    link.add("summary", claim.quote().text());
    link.add("description", inWords(claim));
    link.add("recordId", claim.id());
    link.add("publisher", document.publisher());
    link.add("sourceUrl", document.url());
    link.add("proof", document.id());
    return link;
  }

  private static String inWords(ClaimView claim) {
    List<String> parts = new ArrayList<>();
    if (claim.objectText() != null) {
      parts.add("object: " + claim.objectText());
    }
    if (claim.saidBy() != null) {
      parts.add("said by: " + claim.saidBy().name());
    }
    parts.add("confidence: " + claim.confidence());
    parts.add("origin: " + claim.document().origin());
    parts.add("extractor: " + claim.extractor());
    return String.join("; ", parts);
  }
}
