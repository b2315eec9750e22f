package org.skein.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skein.api.FakeAnswers;
import org.skein.graph.model.SkeinException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProblemsTest {
  private RunningServer server;
  private Contract contract;

  @BeforeEach
  void start() throws Exception {
    server = new RunningServer();
    contract = Contract.shipped();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/search, 400, q, ",
    "/search?q=%20, 400, q, ",
    "/search?q=a&limt=3, 400, limt, limit",
    "/search?q=a&kind=entty, 400, kind, entity",
    "/search?q=a&type=Frim, 400, type, Firm",
    "/search?q=a&mood=plannd, 400, mood, planned",
    "/search?q=a&predicate=suplies, 400, predicate, supplies",
    "/search?q=a&year=soon, 400, year, ",
    "/search?q=a&type=%2C, 400, type, ",
    "/search?q=a&limit=0, 400, limit, 1",
    "/search?q=a&limit=500, 400, limit, 100",
    "/search?q=a&limit=ten, 400, limit, 20",
    "/search?q=a&q=b, 400, q, ",
    "/suggest, 400, q, ",
    "/health?verbose=1, 400, verbose, ",
    "/entities/huwei, 404, id, huawei",
    "/entities/Huawei/claims, 404, id, huawei",
    "/entities/nobody, 404, id, ",
    "/entities/huawei/claims?predicate=develop, 400, predicate, develops",
    "/entities/huawei/claims?direction=left, 400, direction, out",
    "/entities/huawei/claims?mood=deny, 400, mood, denied",
    "/documents/d9, 404, id, ",
    "/entities?predicte=develops, 400, predicte, ",
    "/trace?from=baidu, 400, to, ",
    "/trace?from=baidu&to=huwei, 404, to, huawei",
    "/trace?from=baidu&to=huawei&hops=9, 400, hops, 6"
  })
  void shouldNameTheParameterAndTheNearestValue(
      String path, int status, String parameter, String suggestion) throws Exception {
    HttpResponse<String> answer = server.get(Routes.BASE + path);

    JsonNode problem = problemOf(answer);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("parameter").asString()).isEqualTo(parameter);
    assertThat(problem.get("suggestion").isNull() ? null : problem.get("suggestion").asString())
        .isEqualTo(suggestion);
    assertThat(problem.get("detail").asString()).isNotBlank();
  }

  @Test
  void shouldAnswerAnUnknownApiAddressWithAProblem() throws Exception {
    HttpResponse<String> answer = server.get("/api/v1/serch");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(problemOf(answer).get("detail").asString()).contains("/api/v1/serch");
  }

  @Test
  void shouldRefuseOtherMethodsAndNameTheOneThatWorks() throws Exception {
    HttpResponse<String> answer = server.send("POST", "/api/v1/health");

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
    assertThat(problemOf(answer).get("code").asString()).isEqualTo("method_not_allowed");
  }

  @Test
  void shouldHideWhatFailedInsideAndNameTheRequest() throws Exception {
    server.answers.failWith(new IllegalStateException("secret"));

    HttpResponse<String> answer = server.get("/api/v1/health", "X-Request-Id", "my-request.1");

    assertThat(answer.statusCode()).isEqualTo(500);
    JsonNode problem = problemOf(answer);
    assertThat(problem.get("code").asString()).isEqualTo("unexpected");
    assertThat(problem.get("requestId").asString()).isEqualTo("my-request.1");
    assertThat(answer.headers().firstValue("X-Request-Id")).hasValue("my-request.1");
    assertThat(answer.body()).doesNotContain("secret");
  }

  @Test
  void shouldSayThatTheGraphDoesNotAnswer() throws Exception {
    server.answers.failWith(
        new SkeinException(SkeinException.Code.UNAVAILABLE, "the graph's server is down"));

    HttpResponse<String> answer = server.get("/api/v1/health");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(problemOf(answer).get("detail").asString()).isEqualTo("the graph's server is down");
  }

  @Test
  void shouldAnswerABrokenAddressWithAProblem() throws Exception {
    try (java.net.Socket socket = new java.net.Socket("127.0.0.1", server.port())) {
      socket
          .getOutputStream()
          .write(
              "GET /api/v1/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                  .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      String answer =
          new String(
              socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      assertThat(answer)
          .startsWith("HTTP/1.1 400")
          .contains("application/problem+json")
          .contains("X-Request-Id");
    }
  }

  @Test
  void shouldRefuseAQueryThatIsNotUtf8() throws Exception {
    HttpResponse<String> answer = server.get("/api/v1/search?q=%FF%FE");

    assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
  }

  @Test
  void shouldNameThePortThatIsInUse() {
    assertThatThrownBy(() -> SkeinServer.start(new FakeAnswers(), server.port()))
        .isInstanceOfSatisfying(
            SkeinException.class, e -> assertThat(e.code()).isEqualTo(SkeinException.Code.IN_USE))
        .hasMessageContaining(String.valueOf(server.port()))
        .hasMessageContaining("--port");
  }

  private JsonNode problemOf(HttpResponse<String> answer) {
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    assertThat(contract.faultsOfProblem(problem)).isEmpty();
    return problem;
  }
}
