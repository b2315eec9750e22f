package org.skein.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skein.graph.search.SearchRequest;
import org.skein.graph.trace.TraceRequest;
import tools.jackson.databind.JsonNode;

class SkeinServerTest {
  private RunningServer server;

  @BeforeEach
  void start() {
    server = new RunningServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void shouldHandTheQuestionOnAsItWasAsked() throws Exception {
    server.get("/api/v1/search?q=%E5%8D%8E%E4%B8%BA%20chips&kind=claim&offset=20&limit=5");
    server.get("/api/v1/trace?from=baidu&to=huawei");

    assertThat(server.answers.asked)
        .containsExactly(
            new SearchRequest("华为 chips", "claim", null, 20, 5),
            TraceRequest.between("baidu", "huawei", 4, 5));
  }

  @Test
  void shouldWriteWhatIsUnknownAsNull() throws Exception {
    assertThat(server.get("/api/v1/documents/d1").body())
        .contains("\"author\":null")
        .contains("\"url\":null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api/v1/health", "/api/v1/nowhere", "/entities/huawei"})
  void shouldSendSecurityHeadersAndARequestIdWithEveryAnswer(String path) throws Exception {
    HttpResponse<String> answer = server.get(path);

    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'self'")
        .contains("frame-ancestors 'none'");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
  }

  @Test
  void shouldReplaceARequestIdThatIsNotPlain() throws Exception {
    HttpResponse<String> answer = server.get("/api/v1/health", "X-Request-Id", "a b\"c");

    assertThat(answer.headers().firstValue("X-Request-Id").orElseThrow()).matches("[0-9a-f]{12}");
  }

  @Test
  void shouldCompressLongAnswers() throws Exception {
    HttpResponse<String> answer = server.get("/api/v1/vocabulary", "Accept-Encoding", "gzip");

    assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
  }

  @Test
  void shouldAnswerHeadWithoutABody() throws Exception {
    HttpResponse<String> answer = server.send("HEAD", "/api/v1/health");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.html", "/entities/huawei", "/trace?from=a&to=b"})
  void shouldServeTheStartPageForEveryAddressOfTheUi(String path) throws Exception {
    HttpResponse<String> answer = server.get(path);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/assets/none.js", "/assets/..%2f..%2fapi%2fopenapi.yaml", "/assets/%2e%2e/x.js"})
  void shouldNotServeAFileThatTheUiDoesNotHave(String path) throws Exception {
    assertThat(server.get(path).statusCode()).isIn(400, 404);
  }

  @Test
  void shouldTakeSetsAndFiltersOfATraceAndRefuseWhatIsNone() throws Exception {
    JsonNode wrong = server.json("/api/v1/trace?from=type:Frim&to=huawei");
    assertThat(wrong.get("suggestion").asString()).isEqualTo("type:Firm");
    wrong = server.json("/api/v1/trace?from=baidu&to=huawei&predicate=supplies,use");
    assertThat(wrong.get("suggestion").asString()).isEqualTo("uses");
    wrong = server.json("/api/v1/trace?from=baidu&to=huawei&since=yesterday");
    assertThat(wrong.get("status").asInt()).isEqualTo(400);
    JsonNode good =
        server.json(
            "/api/v1/trace?from=baidu,mark:defence&to=huawei&mood=alleged,planned&source=Reuters");
    assertThat(good.get("paths")).hasSize(1);
  }

  @Test
  void shouldShowWhatIsAllegedAsAlleged() throws Exception {
    JsonNode link = server.json("/api/v1/military-civil?grade=3").get("links").get(0);
    assertThat(link.get("mood").asString()).isEqualTo("alleged");
    assertThat(link.get("because").asString()).isEqualTo("listed by a government");
    assertThat(server.json("/api/v1/military-civil?grade=6").get("suggestion").asString())
        .isEqualTo("5");
    assertThat(server.json("/api/v1/entities/huwei/military-civil").get("status").asInt())
        .isEqualTo(404);
  }
}
