package org.skein.ingest.read;

import java.util.List;

/** Markdown, with or without YAML front matter. */
final class MarkdownReader implements FormatReader {

  @Override
  public List<Part> read(Raw raw) {
    FrontMatter front = FrontMatter.of(TextDecoder.decode(raw.bytes()));
    Draft body = MarkdownText.draft(front.body());
    Draft draft = front.draft("text/markdown", body.text());
    return Part.only(draft.title() == null ? draft.withTitle(body.title()) : draft);
  }
}
