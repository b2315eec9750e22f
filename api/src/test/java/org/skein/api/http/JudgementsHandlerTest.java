package org.skein.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skein.graph.model.Judgement.Author;
import org.skein.graph.model.Judgement.Verdict;
import org.skein.graph.trace.TraceRequest;
import org.skein.graph.view.JudgementFilter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JudgementsHandlerTest {
  private static final String PATH = Routes.BASE + "/judgements";
  private static final String SAME =
      "{\"first\":\"baidu\",\"second\":\"huawei\",\"verdict\":\"same\",\"by\":\" Ada \"}";

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = new RunningServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void shouldHandOnWhoJudgesWhat() throws Exception {
    server.post(PATH, SAME);
    server.post(PATH + "/j1/revocation", "{\"by\":\"Ben\",\"why\":\"a slip\"}");
    server.get(PATH + "?entity=huawei&standing=true&limit=3");

    assertThat(server.answers.asked)
        .containsSubsequence(
            java.util.Arrays.asList("baidu", "huawei", Verdict.SAME, Author.person("Ada"), null),
            List.of("j1", Author.person("Ben"), "a slip"),
            new JudgementFilter("huawei", true, 0, 3));
  }

  @Test
  void shouldAnswerAContradictionWithAConflict() throws Exception {
    HttpResponse<String> answer = server.post(PATH, SAME.replace("same", "different"));

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(problem(answer).get("code").asString()).isEqualTo("conflict");
    assertThat(problem(answer).get("detail").asString()).contains("j1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]|body",
        "{|body",
        "{}|first",
        "{\"first\":1}|first",
        "{\"frist\":\"a\"}|frist",
        "{\"first\":\"a\",\"second\":\"b\",\"verdict\":\"sme\",\"by\":\"Ada\"}|verdict",
        "{\"first\":\"a\",\"second\":\"b\",\"verdict\":\"same\",\"by\":\" \"}|by"
      })
  void shouldNameWhatIsWrongInABody(String body, String parameter) throws Exception {
    HttpResponse<String> answer = server.post(PATH, body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(problem(answer).get("parameter").asString()).isEqualTo(parameter);
  }

  @Test
  void shouldRefuseABodyThatIsTooLongOrNoJson() throws Exception {
    for (HttpResponse<String> refused :
        List.of(
            server.post(PATH, SAME + " ".repeat(20_000)),
            server.post(PATH, SAME, "Content-Type", "text/plain"))) {
      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(refused.headers().firstValue("Connection")).hasValue("close");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, https://elsewhere.example",
    "Origin, null",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site"
  })
  void shouldRefuseToWriteForAnotherSite(String header, String value) throws Exception {
    int asked = server.answers.asked.size();
    HttpResponse<String> answer = server.post(PATH, SAME, header, value);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(problem(answer).get("parameter").asString()).isEqualTo(header);
    assertThat(server.answers.asked).hasSize(asked);
  }

  @Test
  void shouldWriteForItsOwnPages() throws Exception {
    assertThat(
            server
                .post(PATH, SAME, "Origin", server.address(), "Sec-Fetch-Site", "same-origin")
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void shouldRefuseToWriteUnderAForeignName() throws Exception {
    try (java.net.Socket socket = new java.net.Socket("127.0.0.1", server.port())) {
      socket
          .getOutputStream()
          .write(
              ("POST /api/v1/judgements HTTP/1.1\r\nHost: elsewhere.example\r\n"
                      + "Content-Type: application/json\r\nConnection: close\r\nContent-Length: "
                      + SAME.length()
                      + "\r\n\r\n"
                      + SAME)
                  .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      assertThat(
              new String(
                  socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 400")
          .contains("another site");
    }
  }

  @Test
  void shouldLeadAMergedIdToTheEntityThatItWasMergedInto() throws Exception {
    HttpResponse<String> entity = server.get("/api/v1/entities/hua-wei");
    HttpResponse<String> claims = server.get("/api/v1/entities/hua-wei/claims?mood=denied");

    assertThat(entity.statusCode()).isEqualTo(308);
    assertThat(entity.headers().firstValue("Location")).hasValue("/api/v1/entities/huawei");
    assertThat(entity.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(claims.headers().firstValue("Location"))
        .hasValue("/api/v1/entities/huawei/claims?mood=denied");
    assertThat(server.get("/api/v1/entities/huawei").statusCode()).isEqualTo(200);
  }

  @Test
  void shouldTraceFromTheEntityThatAnIdWasMergedInto() throws Exception {
    assertThat(server.get("/api/v1/trace?from=hua-wei&to=baidu").statusCode()).isEqualTo(200);
    assertThat(server.answers.asked).contains(TraceRequest.between("huawei", "baidu", 4, 5));
  }

  private static JsonNode problem(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
