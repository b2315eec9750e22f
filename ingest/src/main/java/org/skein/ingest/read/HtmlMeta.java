package org.skein.ingest.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a page says of itself: JSON-LD first, then meta elements, then what is seen. */
final class HtmlMeta {
  private static final Pattern ARTICLE =
      Pattern.compile("(?i).*(?:article|posting|report|blogpost|creativework|press).*");
  private static final List<String> TITLES =
      List.of("og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "title");
  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:published_time",
          "datepublished",
          "date",
          "dc.date",
          "dc.date.issued",
          "dcterms.date",
          "dcterms.created",
          "pubdate",
          "publish-date",
          "publishdate",
          "publish_date",
          "published_time",
          "parsely-pub-date",
          "sailthru.date",
          "citation_publication_date",
          "article.published",
          "cxenseparse:recs:publishtime",
          "originalpublicationdate",
          "creation_date",
          "article:modified_time");
  private static final List<String> AUTHORS =
      List.of(
          "author",
          "dc.creator",
          "dcterms.creator",
          "parsely-author",
          "sailthru.author",
          "article:author",
          "citation_author",
          "byl",
          "twitter:creator");
  private static final List<String> PUBLISHERS =
      List.of(
          "og:site_name",
          "dc.publisher",
          "dcterms.publisher",
          "publisher",
          "application-name",
          "citation_publisher");

  private final Document page;
  private final List<JsonNode> articles = new ArrayList<>();

  private HtmlMeta(Document page) {
    this.page = page;
  }

  /** A draft without text; to be taken before furniture is removed. */
  static Draft of(Document page) {
    HtmlMeta meta = new HtmlMeta(page);
    for (Element script : page.select("script[type*=ld+json]")) {
      meta.collect(script.data());
    }
    return new Draft(
        null,
        meta.title(),
        meta.publisher(),
        meta.author(),
        meta.published(),
        meta.url(),
        "text/html",
        "");
  }

  private void collect(String json) {
    try {
      collect(JsonDraft.tree(json.replaceAll("[\\n\\r\\t]", " ").strip()), 0);
    } catch (Unreadable e) {
      // Much JSON-LD on the web is broken; the page has other words for the same.
    }
  }

  private void collect(JsonNode node, int depth) {
    if (depth > 5) {
      return;
    }
    if (node.isArray()) {
      node.forEach(child -> collect(child, depth + 1));
    } else if (node.isObject()) {
      if (ARTICLE.matcher(node.path("@type").toString()).matches()) {
        articles.add(node);
      }
      collect(node.path("@graph"), depth + 1);
      collect(node.path("mainEntity"), depth + 1);
    }
  }

  private @Nullable String title() {
    String title = linked("headline");
    title = title == null ? meta(TITLES) : title;
    String heading = page.select("h1").size() == 1 ? text("h1") : null;
    String tab = text("title");
    if (title == null && heading != null && (tab == null || tab.contains(heading))) {
      return heading;
    }
    return withoutSite(title == null ? tab == null ? heading : tab : title);
  }

  /**
   * {@code Headline | Site} and the like; the name of the site is known or follows the last bar.
   */
  private @Nullable String withoutSite(@Nullable String title) {
    if (title == null) {
      return null;
    }
    for (Element heading : page.select("h1")) {
      String text = heading.text().strip();
      if (text.length() > 10 && title.startsWith(text)) {
        return text;
      }
    }
    String site = publisher();
    if (site != null) {
      String bare = title.replaceFirst("(?i)\\s*[-–—|·»:]\\s*" + Pattern.quote(site) + "\\s*$", "");
      if (!bare.isBlank()) {
        title = bare;
      }
    }
    String cut = title.replaceFirst("\\s+[|»]\\s+[^|»]{2,40}$", "");
    return cut.length() >= 15 ? cut : title;
  }

  private @Nullable String publisher() {
    String name = linked("publisher");
    return name == null ? meta(PUBLISHERS) : name;
  }

  private @Nullable String author() {
    String name = linked("author");
    name = name == null ? meta(AUTHORS) : name;
    name = name == null ? text("[rel=author], [itemprop=author], .author-name, .byline") : name;
    if (name == null || name.length() > 200) {
      return null;
    }
    String bare = name.replaceFirst("(?i)^(?:by|written by|posted by)\\s+", "").strip();
    return bare.isEmpty() || bare.contains("://") || bare.startsWith("@") ? null : bare;
  }

  private @Nullable LocalDate published() {
    LocalDate day = Dates.parse(linked("datePublished"));
    for (String name : DATES) {
      day = day == null ? Dates.parse(meta(List.of(name))) : day;
    }
    for (Element e : page.select("time[pubdate], article time, time, [itemprop=datePublished]")) {
      String value = e.hasAttr("datetime") ? e.attr("datetime") : e.attr("content");
      day = day == null ? Dates.parse(value.isEmpty() ? e.text() : value) : day;
    }
    for (Element e : page.select("[class*=date], [class*=time], [id*=date]")) {
      day = day == null ? Dates.ofDateLine(e.text()) : day;
    }
    return day;
  }

  private @Nullable String url() {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    String url = canonical == null ? meta(List.of("og:url")) : canonical.attr("href");
    url = url == null ? linked("url") : url;
    return url != null && url.matches("https?://\\S+") ? url : null;
  }

  private @Nullable String linked(String field) {
    for (JsonNode article : articles) {
      String value = name(article.path(field));
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable String name(JsonNode node) {
    if (node.isString()) {
      return CleanText.lineOrNull(org.jsoup.parser.Parser.unescapeEntities(node.asString(), false));
    }
    if (node.isObject()) {
      return name(node.path("name"));
    }
    List<String> names = new ArrayList<>();
    for (JsonNode one : node) {
      String name = name(one);
      if (name != null) {
        names.add(name);
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  private @Nullable String meta(List<String> names) {
    for (String name : names) {
      for (Element e : page.select("meta[content]")) {
        String key = e.hasAttr("property") ? e.attr("property") : e.attr("name");
        key = key.isEmpty() ? e.attr("itemprop") : key;
        if (key.toLowerCase(Locale.ROOT).equals(name) && !e.attr("content").isBlank()) {
          return CleanText.lineOrNull(e.attr("content"));
        }
      }
    }
    return null;
  }

  private @Nullable String text(String selector) {
    Element e = page.selectFirst(selector);
    return e == null ? null : CleanText.lineOrNull(e.text());
  }
}
