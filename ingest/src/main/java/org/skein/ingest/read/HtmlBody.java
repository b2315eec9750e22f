package org.skein.ingest.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article in a page. Paragraphs vote for the element that holds them, by length and
 * commas and against links, as in Mozilla's Readability; what markup or names call furniture is
 * taken out first.
 */
final class HtmlBody {
  private static final String FURNITURE =
      "script, style, noscript, template, svg, iframe, object, embed, form, button, input, select,"
          + " textarea, nav, footer, aside, dialog, menu, canvas, audio, video, figcaption,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo],"
          + " [role=complementary], [role=dialog], [role=alert], [style~=display:\\s*none]";
  private static final Pattern UNWANTED =
      Pattern.compile(
          "(?i)(?:^|[-_ ])(?:cookies?|consent|gdpr|share|sharing|sharedaddy|social|related|recommend"
              + "(?:ed|ations?)?|comments?|disqus|respond|newsletter|subscri(?:be|ption)|signup"
              + "|promo(?:tion)?|adverts?|advertisement|ads?|sponsor(?:ed)?|sidebar|breadcrumbs?"
              + "|menu|footer|popup|modal|overlay|pagination|pager|tags?|tag-list|more-(?:stories"
              + "|news|from)|read-?(?:more|next)|most-?(?:read|popular)|trending|author-(?:bio|box)"
              + "|bio|about-author|skip|print|toolbar|widget|outbrain|taboola|byline|dateline"
              + "|timestamp|post-meta|entry-meta|meta|caption|credit|copyright|rating|login|paywall"
              + "|banner|masthead|navbar|navigation|nav|crumbs|jp-relatedposts|hidden)(?:$|[-_ ])");
  private static final Pattern WANTED =
      Pattern.compile("(?i)article|body|content|entry|main|post|text|blog|story");
  private static final Pattern UNRELATED =
      Pattern.compile("(?i)related|comments?|disqus|cookie|consent|newsletter|recommend");
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "pre", "blockquote", "li", "td", "h2", "h3", "div", "section", "dd");
  private static final int SHORTEST = 25;
  private static final int ENOUGH = 250;

  private final Map<Element, Double> scores = new LinkedHashMap<>();

  private HtmlBody() {}

  /** The element that holds the article; changes the page: furniture is removed. */
  static Element find(Document page) {
    Element body = page.body();
    dropFurniture(body);
    Element marked = marked(body);
    Element best = new HtmlBody().best(marked);
    return best == null ? marked : best;
  }

  private static void dropFurniture(Element body) {
    int all = Math.max(1, body.text().length());
    for (Element e : body.select(FURNITURE)) {
      if (e.text().length() < all / 2 || e.normalName().equals("script")) {
        e.remove();
      }
    }
    for (Element e : body.select("header")) {
      if (e.closest("article, main") == null && e.text().length() < all / 3) {
        e.remove();
      }
    }
    for (Element e : body.select("[class], [id]")) {
      boolean named = UNWANTED.matcher(e.className() + " " + e.id()).find();
      if (named && e != body && !e.is("html, body, article, main") && proseLength(e) < ENOUGH) {
        e.remove();
      }
    }
  }

  /** What names furniture is still text if it is long, unless the name leaves no doubt. */
  private static int proseLength(Element e) {
    int length = 0;
    for (Element block : e.getAllElements()) {
      String own = block.normalName().equals("p") ? block.text() : ownText(block);
      length += own.length() > 80 && linkDensity(block) < 0.4 ? own.length() : 0;
    }
    return UNRELATED.matcher(e.className() + " " + e.id()).find() ? length / 8 : length;
  }

  /** The part that the markup itself calls the article, else the whole body. */
  private static Element marked(Element body) {
    int all = body.text().length();
    int most = 0;
    Elements candidates = body.select("[itemprop=articleBody], article, main, [role=main]");
    for (Element e : candidates) {
      most = Math.max(most, e.text().length());
    }
    Element best = null;
    for (Element e : candidates) {
      // The first of several is the article, the others are what else there is to read.
      int length = e.text().length();
      boolean enough = length > Math.max(ENOUGH, Math.min(most / 3, all / 5));
      boolean inside = best != null && isInside(e, best);
      if (enough && (best == null || (inside && length > 0.6 * best.text().length()))) {
        best = e;
      }
    }
    return best == null ? body : best;
  }

  private static boolean isInside(Element e, Element outer) {
    Element up = e;
    while (up != null && up != outer) {
      up = up.parent();
    }
    return up == outer;
  }

  private @Nullable Element best(Element root) {
    for (Element e : root.getAllElements()) {
      String own = e.normalName().equals("p") ? e.text() : ownText(e);
      if (PARAGRAPHS.contains(e.normalName()) && own.length() >= SHORTEST) {
        vote(e, own);
      }
    }
    Element best = null;
    double most = 0;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      double score = entry.getValue() * (1 - linkDensity(entry.getKey()));
      if (score > most) {
        most = score;
        best = entry.getKey();
      }
    }
    return best == null ? null : widened(best, most, root);
  }

  private void vote(Element e, String text) {
    double commas = text.chars().filter(c -> c == ',' || c == '，' || c == '、').count();
    double score = 1 + commas + Math.min(text.length() / 100.0, 3);
    Element parent = e.parent();
    if (parent != null) {
      scores.merge(parent, score + weight(parent), Double::sum);
      Element grandparent = parent.parent();
      if (grandparent != null) {
        scores.merge(grandparent, (score + weight(grandparent)) / 2, Double::sum);
      }
    }
  }

  private static double weight(Element e) {
    return WANTED.matcher(e.className() + " " + e.id()).find() ? 0.5 : 0;
  }

  /** Climbs while the parent holds much more prose than the element does. */
  private static Element widened(Element best, double score, Element root) {
    Element found = best;
    int length = proseOf(best);
    for (Element up = best.parent(); up != null && found != root; up = up.parent()) {
      int more = proseOf(up);
      if (more > 1.25 * length && more - length > ENOUGH) {
        found = up;
        length = more;
      }
      if (up == root) {
        break;
      }
    }
    return found;
  }

  private static int proseOf(Element e) {
    int length = 0;
    for (Element p : e.select("p, blockquote > p, pre")) {
      String text = p.text();
      length += text.length() > 80 && linkDensity(p) < 0.3 ? text.length() : 0;
    }
    return length;
  }

  private static String ownText(Element e) {
    StringBuilder text = new StringBuilder();
    for (TextNode node : e.textNodes()) {
      text.append(node.text());
    }
    return text.toString().strip();
  }

  private static double linkDensity(Element e) {
    int length = e.text().length();
    if (length == 0) {
      return 0;
    }
    int linked = 0;
    Elements links = e.select("a");
    for (Element link : links) {
      linked += link.text().length();
    }
    return Math.min(1, linked / (double) length);
  }
}
