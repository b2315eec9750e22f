package org.skein.api.http;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skein.api.FakeAnswers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ContractTest {
  /** A good request for every path of the contract that answers to GET. */
  private static final Map<String, String> REQUESTS =
      Map.ofEntries(
          entry("/health", "/health"),
          entry("/vocabulary", "/vocabulary"),
          entry("/quality", "/quality"),
          entry("/search", "/search?q=ascend&kind=claim&type=Firm&offset=0&limit=10"),
          entry("/suggest", "/suggest?q=hua"),
          entry("/entities", "/entities?filter=type:Organization&facet=type&sort=-claims"),
          entry("/claims", "/claims?filter=type:Firm,year:2023&facet=mood,year&limit=2"),
          entry("/measurements", "/measurements?filter=metric:count&sort=-low"),
          entry("/documents", "/documents?filter=source:Reuters&facet=original"),
          entry("/entities/{id}", "/entities/huawei"),
          entry(
              "/entities/{id}/claims", "/entities/huawei/claims?predicate=develops&mood=asserted"),
          entry("/documents/{id}", "/documents/d1"),
          entry("/trace", "/trace?from=baidu&to=type:Firm&hops=3&k=2&predicate=uses&since=2022"),
          entry("/export/{format}", "/export/graphml?entity=huawei&hops=2"),
          entry("/claims/{id}", "/claims/c1"),
          entry("/contradictions", "/contradictions?entity=huawei&known=2023&holds=2022-10"),
          entry("/sources", "/sources?limit=5"),
          entry("/sources/{id}", "/sources/s1"),
          entry("/judgements", "/judgements?entity=huawei&standing=true"),
          entry("/judgements/queue", "/judgements/queue?limit=5"),
          entry("/judgements/pair", "/judgements/pair?first=huawei&second=baidu"),
          entry(
              "/trends/series",
              "/trends/series?filters=entity:huawei;entity:baidu&step=quarter&by=published&from=2022&to=2023-Q4"),
          entry(
              "/trends/documents",
              "/trends/documents?filter=entity:huawei&period=2023-11&by=holds&offset=0&limit=5"),
          entry(
              "/trends/bursts",
              "/trends/bursts?filter=predicate:uses&step=month&scale=3&gamma=0.5&from=2020&to=2024"),
          entry(
              "/trends/newcomers",
              "/trends/newcomers?filter=mood:planned&kind=pair&type=Chip&from=2023&to=2023&limit=3"),
          entry(
              "/trends/risers",
              "/trends/risers?kind=entity&type=Firm&months=6&to=2023-11&limit=3&filter=topic:huawei"),
          entry(
              "/trends/plans",
              "/trends/plans?filter=place:huawei&outcome=fulfilled&offset=0&limit=3"),
          entry("/trends/observability", "/trends/observability?from=2022&to=2023"),
          entry("/military-civil", "/military-civil?since=2023&grade=2&type=Firm"),
          entry("/entities/{id}/military-civil", "/entities/huawei/military-civil"),
          entry("/entities/{id}/progress", "/entities/huawei/progress"),
          entry("/entities/{id}/series", "/entities/huawei/series?metric=count"),
          entry("/compute/chips", "/compute/chips"),
          entry("/compute/chips/{id}/rules", "/compute/chips/nvidia-h800/rules"),
          entry("/compute/stocks", "/compute/stocks?entity=ascend&place=huawei"),
          entry("/rules", "/rules"),
          entry("/rules/{id}/chips", "/rules/bis-2023-10/chips?on=2023-11-17"),
          entry("/openapi.yaml", "/openapi.yaml"));

  /** A good body for every path of the contract that answers to POST. */
  private static final Map<String, String> BODIES =
      Map.of(
          "/judgements",
          """
          {"first":"huawei","second":"baidu","verdict":"same","by":"Ada","why":"one firm"}""",
          "/judgements/{id}/revocation",
          """
          {"by":"Ada","why":null}""");

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
    for (HandlerType method : List.of(HandlerType.GET, HandlerType.POST, HandlerType.PUT)) {
      assertThat(
              Routes.of(new FakeAnswers()).stream()
                  .filter(route -> route.method() == method)
                  .map(Route::path))
          .containsExactlyInAnyOrderElementsOf(
              contract.paths(method.name().toLowerCase(Locale.ROOT)));
    }
    assertThat(REQUESTS.keySet()).isEqualTo(contract.paths("get"));
    assertThat(BODIES.keySet()).isEqualTo(contract.paths("post"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/judgements", "/judgements/{id}/revocation"})
  void shouldTakeABodyAndAnswerAsTheContractSays(String path) throws Exception {
    String body = BODIES.get(path);
    HttpResponse<String> answer = server.post(Routes.BASE + path.replace("{id}", "j1"), body);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonMapper json = JsonMapper.shared();
    assertThat(contract.faultsOfBody(path, json.readTree(body))).isEmpty();
    assertThat(
            contract.faultsOfAnswer("post", path, mediaType(answer), json.readTree(answer.body())))
        .isEmpty();
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
