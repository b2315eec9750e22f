package org.skein.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skein.graph.model.Reliability;
import org.skein.graph.view.Clocks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvidenceHandlersTest {
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

  @Test
  void shouldPassOnBothClocks() throws Exception {
    server.get("/api/v1/entities/huawei?known=2023-11&holds=2022");
    server.get("/api/v1/entities/huawei/claims?known=2021");
    server.get("/api/v1/contradictions?entity=baidu&holds=2020&limit=3");

    assertThat(server.answers.asked)
        .contains(
            new Clocks("2023-11", "2022"),
            new Clocks("2021", null),
            List.of("baidu", new Clocks(null, "2020"), 0, 3));
  }

  @Test
  void shouldGradeASource() throws Exception {
    JsonNode source =
        written("/sources/{id}/reliability", "s1", "{\"grade\": \"C\", \"why\": \"guesses\"}");

    assertThat(source.get("name").asString()).isEqualTo("Reuters");
    assertThat(server.answers.asked).contains(List.of("s1", Reliability.C, "guesses"));
  }

  @Test
  void shouldRetractAndRestoreAClaim() throws Exception {
    JsonNode retracted =
        written("/claims/{id}/retraction", "c1", "{\"why\": \"a slip\", \"supersededBy\": \"c2\"}");
    assertThat(retracted.at("/claim/retracted/supersededBy").asString()).isEqualTo("c2");
    written("/claims/{id}/restoration", "c1", "{\"why\": \"was right\"}");

    assertThat(server.answers.asked)
        .contains(Arrays.asList("c1", "a slip", "c2"), List.of("c1", "was right"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/sources/s1/reliability | {\"grade\": \"G\", \"why\": \"x\"} | 400 | grade",
        "/sources/s1/reliability | {\"grade\": \"B\"} | 400 | why",
        "/sources/s1/reliability | {\"grade\": \"B\", \"wy\": \"x\"} | 400 | wy",
        "/sources/s1/reliability | nonsense | 400 | body",
        "/claims/c9/retraction | {\"why\": \"x\"} | 404 | id",
        "/claims/c1/retraction | {\"why\": \" \"} | 400 | why"
      })
  void shouldNameWhatIsWrongWithABody(String path, String body, int status, String parameter)
      throws Exception {
    HttpResponse<String> answer = server.put("/api/v1" + path, body);

    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    assertThat(contract.faultsOfProblem(problem)).isEmpty();
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(problem.get("parameter").asString()).isEqualTo(parameter);
  }

  @Test
  void shouldLetNoOtherSiteWrite() throws Exception {
    HttpResponse<String> answer =
        server.put(
            "/api/v1/sources/s1/reliability",
            "{\"grade\": \"A\", \"why\": \"x\"}",
            "Origin",
            "https://elsewhere.example");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(server.answers.asked).isEmpty();
  }

  @Test
  void shouldRefuseWhatIsNoDate() throws Exception {
    for (String date : List.of("yesterday", "2023-13", "2023-02-30")) {
      JsonNode problem = server.json("/api/v1/entities/huawei?known=" + date);
      assertThat(problem.get("status").asInt()).isEqualTo(400);
      assertThat(problem.get("parameter").asString()).isEqualTo("known");
    }
  }

  @Test
  void shouldSayThatAnAddressIsWrittenWithPut() throws Exception {
    HttpResponse<String> answer = server.send("POST", "/api/v1/claims/c1/retraction");

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("PUT");
  }

  private JsonNode written(String path, String id, String body) throws Exception {
    HttpResponse<String> answer = server.put("/api/v1" + path.replace("{id}", id), body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonNode json = JsonMapper.shared().readTree(answer.body());
    assertThat(contract.faultsOfWritten(path, json)).isEmpty();
    return json;
  }
}
