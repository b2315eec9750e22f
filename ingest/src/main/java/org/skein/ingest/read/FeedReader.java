package org.skein.ingest.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * An RSS or Atom feed: each entry is a document. Parsed by jsoup, which knows no entities beyond
 * the standard ones and opens nothing.
 */
final class FeedReader implements FormatReader {

  @Override
  public List<Part> read(Raw raw) throws Unreadable {
    Document feed = Jsoup.parse(TextDecoder.decode(raw.bytes()), "", Parser.xmlParser());
    String publisher = value(feed, "channel > title, feed > title");
    List<Part> parts = new ArrayList<>();
    for (Element entry : feed.select("item, entry")) {
      String suffix = ":" + (parts.size() + 1);
      Draft draft = draft(entry, publisher);
      parts.add(
          draft.text().isBlank() && draft.title() == null
              ? new Part(suffix, null, Unreadable.empty())
              : Part.of(suffix, draft));
    }
    if (parts.isEmpty()) {
      throw new Unreadable(Unreadable.EMPTY, "the feed has no entries: fetch it again");
    }
    return parts;
  }

  private static Draft draft(Element entry, @Nullable String publisher) {
    String markup = longest(entry);
    String title = value(entry, "> title");
    String text = HtmlText.of(Jsoup.parse(markup).body());
    return new Draft(
        value(entry, "> guid, > id"),
        title == null ? null : Jsoup.parse(title).text(),
        publisher,
        value(entry, "> author > name, > author, > dc|creator"),
        Dates.parse(value(entry, "> pubDate, > published, > dc|date, > updated, > date")),
        link(entry),
        "application/feed+xml",
        text.isBlank() && title != null ? Jsoup.parse(title).text() : text);
  }

  private static String longest(Element entry) {
    String best = "";
    for (Element e : entry.select("> description, > summary, > content, > content|encoded")) {
      boolean nested = !e.children().isEmpty();
      String markup = nested ? e.html() : e.wholeText();
      best = markup.length() > best.length() ? markup : best;
    }
    return best;
  }

  private static @Nullable String link(Element entry) {
    for (Element link : entry.select("> link")) {
      String rel = link.attr("rel");
      String url = link.hasAttr("href") ? link.attr("href") : link.text();
      if ((rel.isEmpty() || rel.equals("alternate")) && url.startsWith("http")) {
        return url.strip();
      }
    }
    return null;
  }

  private static @Nullable String value(Element in, String selector) {
    Element e = in.selectFirst(selector);
    return e == null ? null : CleanText.lineOrNull(e.wholeText());
  }
}
