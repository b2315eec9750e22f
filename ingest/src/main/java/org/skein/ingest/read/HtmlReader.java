package org.skein.ingest.read;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A web page: what it says of itself, and its article without the rest of the page. */
final class HtmlReader implements FormatReader {

  @Override
  public List<Part> read(Raw raw) {
    return Part.only(draft(TextDecoder.decode(raw.bytes())));
  }

  /** The draft of a page. */
  static Draft draft(String html) {
    Document page = Jsoup.parse(html);
    Draft meta = HtmlMeta.of(page);
    return meta.withText(HtmlText.of(HtmlBody.find(page)));
  }
}
