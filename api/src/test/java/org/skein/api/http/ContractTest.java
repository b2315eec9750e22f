package org.skein.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skein.api.FakeAnswers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ContractTest {
  /** A good request for every path of the contract. */
  private static final Map<String, String> REQUESTS =
      Map.of(
          "/health", "/health",
          "/vocabulary", "/vocabulary",
          "/quality", "/quality",
          "/search",
              "/search?q=ascend&kind=claim&type=Firm&predicate=uses&source=Reuters&year=2023&mood=planned&place=China&offset=0&limit=10",
          "/suggest", "/suggest?q=hua",
          "/entities/{id}", "/entities/huawei",
          "/entities/{id}/claims", "/entities/huawei/claims?predicate=develops&mood=asserted",
          "/documents/{id}", "/documents/d1",
          "/trace", "/trace?from=baidu&to=huawei&hops=3&k=2",
          "/openapi.yaml", "/openapi.yaml");

  private static RunningServer server;
  private static Contract contract;

  @BeforeAll
  static void start() throws Exception {
    server = new RunningServer();
    contract = Contract.shipped();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static java.util.stream.Stream<String> paths() {
    return REQUESTS.keySet().stream().sorted();
  }

  @Test
  void shouldServeExactlyThePathsOfTheContract() {
    assertThat(Routes.of(new FakeAnswers()).stream().map(Route::path))
        .containsExactlyInAnyOrderElementsOf(contract.paths());
    assertThat(REQUESTS.keySet()).isEqualTo(contract.paths());
  }

  @ParameterizedTest
  @MethodSource("paths")
  void shouldAnswerAsTheContractSays(String path) throws Exception {
    HttpResponse<String> answer = server.get(Routes.BASE + REQUESTS.get(path));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    String mediaType = mediaType(answer);
    JsonNode body =
        mediaType.equals("application/json")
            ? JsonMapper.shared().readTree(answer.body())
            : JsonMapper.shared().valueToTree(answer.body());
    assertThat(contract.faultsOfAnswer(path, mediaType, body)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("paths")
  void shouldTakeEveryQueryParameterOfTheContractAndNoOther(String path) throws Exception {
    String request = REQUESTS.get(path);
    String glue = request.contains("?") ? "&" : "?";
    JsonNode problem = server.json(Routes.BASE + request + glue + "bogus=1");

    assertThat(contract.faultsOfProblem(problem)).isEmpty();
    assertThat(problem.get("status").asInt()).isEqualTo(400);
    assertThat(problem.get("parameter").asString()).isEqualTo("bogus");
    for (String parameter : contract.queryParameters(path)) {
      assertThat(problem.get("detail").asString()).contains(parameter);
    }
  }

  private static String mediaType(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElseThrow().split(";", 2)[0];
  }
}
