package org.skein.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skein.graph.model.Document;

class HtmlTest {
  private static final String FIRST =
      "The laboratory said on Monday, in a statement, that it had trained a model on 1,000 chips.";
  private static final String SECOND =
      "A second firm, which supplies the chips, said that it would deliver more of them next year.";

  @TempDir Path folder;

  private static String page(String head, String body) {
    return "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
  }

  @Test
  void shouldReadJsonLdAndLeaveFurnitureOut() {
    String head =
        "<title>Lab trains model | The Daily</title><link rel=canonical"
            + " href='https://example.org/a'><script type='application/ld+json'>{\"@graph\":"
            + "[{\"@type\":\"NewsArticle\",\"headline\":\"Lab trains model\",\"datePublished\":"
            + "\"2024-03-01T10:00:00Z\",\"author\":[{\"name\":\"Ann Li\"},{\"name\":\"Bo Chen\"}],"
            + "\"publisher\":{\"name\":\"The Daily\"}}]}</script>";
    String body =
        "<nav><a href=/>Home</a> <a href=/x>World</a></nav><div class=cookie-banner>We use cookies."
            + "</div><article><h1>Lab trains model</h1><p>"
            + FIRST
            + "</p><script>var x = 1;</script><div class='related'><a href=/b>Read more</a></div><p>"
            + SECOND
            + "</p></article><aside>Aside words.</aside><footer>Copyright</footer>";
    Document d = Reading.of(folder, "a.html", page(head, body)).only();
    assertThat(d.title()).isEqualTo("Lab trains model");
    assertThat(d.publisher()).isEqualTo("The Daily");
    assertThat(d.author()).isEqualTo("Ann Li, Bo Chen");
    assertThat(d.published()).isEqualTo(LocalDate.of(2024, 3, 1));
    assertThat(d.url()).isEqualTo("https://example.org/a");
    assertThat(d.mediaType()).isEqualTo("text/html");
    assertThat(d.text()).isEqualTo("Lab trains model\n" + FIRST + "\n" + SECOND);
  }

  @Test
  void shouldReadMetaElementsAndTime() {
    String head =
        "<meta property=og:title content='Lab trains model'><meta property=og:site_name"
            + " content='The Daily'><meta name=author content='By Ann Li'>";
    String body =
        "<div id=content><time datetime='2024-03-01'>yesterday</time><p>" + FIRST + "</p></div>";
    Document d = Reading.of(folder, "a.htm", page(head, body)).only();
    assertThat(d.title()).isEqualTo("Lab trains model");
    assertThat(d.publisher()).isEqualTo("The Daily");
    assertThat(d.author()).isEqualTo("Ann Li");
    assertThat(d.published()).isEqualTo(LocalDate.of(2024, 3, 1));
    assertThat(d.text()).startsWith("Lab trains model\n").contains(FIRST);
  }

  @Test
  void shouldFindTheTextOfAPageWithoutAnyArticleElement() {
    String links = "<li><a href=/x>Some other story of the day, with commas</a></li>".repeat(30);
    String body =
        "<div><ul>"
            + links
            + "</ul></div><div><div><p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p></div></div>";
    Document d = Reading.of(folder, "a.html", page("<title>A title here</title>", body)).only();
    assertThat(d.text()).isEqualTo("A title here\n" + FIRST + "\n" + SECOND);
  }

  @Test
  void shouldBelieveTheDeclaredEncoding() {
    String body = "<article><p>百度公司周四在北京发布了人工智能聊天机器人文心一言。</p></article>";
    String page = page("<meta charset=gb2312><title>百度发布文心一言</title>", body);
    Document d = Reading.of(folder, "a.html", page, Charset.forName("GB18030")).only();
    assertThat(d.text()).isEqualTo("百度发布文心一言\n百度公司周四在北京发布了人工智能聊天机器人文心一言。");
  }

  @Test
  void shouldTellHtmlByItsContent() {
    String page = page("<title>A title here</title>", "<p>" + FIRST + "</p>");
    assertThat(Reading.of(folder, "a.txt", page).only().mediaType()).isEqualTo("text/html");
  }

  @Test
  void shouldReadEachEntryOfAFeed() {
    String rss =
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            + "<rss version='2.0'><channel><title>The Daily</title><item><title>One &amp; two</title>"
            + "<link>https://example.org/1</link><pubDate>Fri, 01 Mar 2024 10:00:00 GMT</pubDate>"
            + "<description>&lt;p&gt;A firm sold chips. &amp;x;&lt;/p&gt;</description></item>"
            + "<item></item></channel></rss>";
    Reading reading = Reading.of(folder, "feed.xml", rss);
    Document d = reading.documents.get(0);
    assertThat(reading.names).containsExactly("feed.xml:1");
    assertThat(d.title()).isEqualTo("One & two");
    assertThat(d.publisher()).isEqualTo("The Daily");
    assertThat(d.published()).isEqualTo(LocalDate.of(2024, 3, 1));
    assertThat(d.url()).isEqualTo("https://example.org/1");
    assertThat(d.text()).startsWith("One & two\nA firm sold chips.").doesNotContain("root:");
    assertThat(reading.skips).hasSize(1);
    assertThat(reading.skips.get(0).code()).isEqualTo("empty");
  }

  @Test
  void shouldEndOnAPageNestedWithoutEnd() {
    String page = page("", "<div>".repeat(100_000) + "A deep sentence here.");
    Reading reading = Reading.of(folder, "a.html", page);
    assertThat(reading.documents.size() + reading.skips.size()).isEqualTo(1);
  }
}
