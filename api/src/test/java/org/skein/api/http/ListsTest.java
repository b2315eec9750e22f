package org.skein.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.EntityRow;
import org.skein.graph.view.RetractionView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What all lists have in common. */
class ListsTest {
  private RunningServer server;

  @BeforeEach
  void start() {
    server = new RunningServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "/claims?filter=mood:planned; c1",
        "/claims?filter=type:Chip,mood:!planned; c2",
        "/claims?filter=entity:huawei&sort=-predicate; c3,c2",
        "/claims?filter=when:2023-11; c1",
        "/claims?filter=object:!*; c3",
        "/entities?filter=type:Organization&sort=name; baidu,huawei,wsj",
        "/entities?filter=defence:true; huawei",
        "/entities?sort=-claims&limit=2; ascend,huawei",
        "/measurements?filter=low:%3E=1600,metric:count; m1",
        "/documents?filter=source:Reuters,year:2023; d1",
        "/entities/huawei/claims; c2,c3",
        "/entities/ascend/claims?direction=in&filter=mood:asserted; c2"
      })
  void shouldListWhatFits(String path, String ids) throws Exception {
    JsonNode answer = server.json(Routes.BASE + path);

    assertThat(ids(answer)).as(answer.toString()).containsExactly(ids.split(","));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "/claims?filter=predicate:develop; filter; develops",
        "/claims?filter=predicte:develops; filter; predicate",
        "/claims?filter=mood; filter; ",
        "/claims?sort=confidense; sort; confidence",
        "/claims?sort=entity; sort; object",
        "/claims?facet=moods; facet; mood",
        "/claims?select=sentense.text; select; sentence.text",
        "/claims?cursor=AAAA; cursor; ",
        "/claims?cursor=%3F; cursor; ",
        "/claims?limit=1001; limit; 1000",
        "/claims?format=xml; format; csv",
        "/claims?filtr=a; filtr; filter",
        "/suggest?q=hua&select=entity.nam; select; entity.name"
      })
  void shouldNameTheParameterAndWhatWasMeant(String path, String parameter, String suggestion)
      throws Exception {
    JsonNode problem = server.json(Routes.BASE + path);

    assertThat(problem.get("status").asInt()).as(problem.toString()).isEqualTo(400);
    assertThat(problem.get("parameter").asString()).isEqualTo(parameter);
    if (suggestion != null) {
      assertThat(problem.get("suggestion").asString()).isEqualTo(suggestion);
    }
  }

  @Test
  void shouldSayWhichPredicateWasMeantInWords() throws Exception {
    assertThat(server.json("/api/v1/claims?filter=predicate:develop").get("detail").asString())
        .isEqualTo("unknown predicate 'develop': did you mean 'develops'?");
  }

  @Test
  void shouldLeaveOutWhatWasRetractedUnlessTheFilterNamesIt() throws Exception {
    server.answers.tables.claims.add(retracted(server.answers.tables.claims.get(0), "c9"));

    String facets = "/api/v1/claims?facet=predicate,retracted";
    JsonNode usual = server.json(facets);
    assertThat(ids(usual)).containsExactlyInAnyOrder("c1", "c2", "c3");
    assertThat(usual.get("total").asInt()).isEqualTo(3);
    assertThat(usual.get("facets").toString()).doesNotContain("\"true\"");
    assertThat(ids(server.json("/api/v1/claims?filter=retracted:true"))).containsExactly("c9");
    assertThat(ids(server.json("/api/v1/claims?filter=retracted:*"))).hasSize(4);
    assertThat(ids(server.json("/api/v1/entities/huawei/claims"))).containsExactly("c2", "c3");
    assertThat(server.get("/api/v1/claims?format=csv").body()).doesNotContain("c9");
  }

  private static ClaimView retracted(ClaimView one, String id) {
    return new ClaimView(
        id,
        one.subject(),
        one.predicate(),
        one.object(),
        one.objectText(),
        one.mood(),
        one.saidBy(),
        one.when(),
        one.quote(),
        one.sentence(),
        one.document(),
        one.confidence(),
        one.extractor(),
        one.origin(),
        one.recordedAt(),
        new RetractionView("2025-01-01T00:00:00Z", "misread", null, null, null));
  }

  @Test
  void shouldReachEveryItemOnceThroughTheLinks() throws Exception {
    for (int i = 0; i < 25; i++) {
      server.answers.tables.entities.add(
          new EntityRow(
              new EntityRef("x%02d".formatted(i), "Lab", "Lab, no. " + i), false, null, null));
    }
    List<String> seen = new ArrayList<>();
    String path =
        "/api/v1/entities?filter=type:Lab,name:%22Lab,%20no.%200%22..M&sort=-name&limit=4";
    int pages = 0;
    while (path != null) {
      HttpResponse<String> answer = server.get(path);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      JsonNode body = JsonMapper.shared().readTree(answer.body());
      seen.addAll(ids(body));
      assertThat(body.get("total").asInt()).isEqualTo(25);
      path = next(answer).orElse(null);
      assertThat(body.get("next").isNull()).isEqualTo(path == null);
      pages++;
    }

    assertThat(pages).isEqualTo(7);
    assertThat(seen).hasSize(25).doesNotHaveDuplicates();
  }

  @Test
  void shouldRefuseACursorThatWasChangedOrIsOfAnotherQuestion() throws Exception {
    JsonNode page = server.json("/api/v1/entities?limit=1");
    String cursor = page.get("next").asString();
    String changed = (cursor.charAt(20) == 'A' ? "B" : "A");

    assertThat(status("/api/v1/entities?limit=2&cursor=" + cursor)).isEqualTo(200);
    assertThat(
            status(
                "/api/v1/entities?cursor="
                    + cursor.substring(0, 20)
                    + changed
                    + cursor.substring(21)))
        .isEqualTo(400);
    assertThat(status("/api/v1/entities?sort=name&cursor=" + cursor)).isEqualTo(400);
    assertThat(status("/api/v1/entities?filter=known:true&cursor=" + cursor)).isEqualTo(400);
    assertThat(status("/api/v1/claims?cursor=" + cursor)).isEqualTo(400);
  }

  @Test
  void shouldKeepACursorGoodWhenTheServerStartsAgainOrTheGraphGrows() throws Exception {
    String cursor = server.json("/api/v1/entities?limit=1").get("next").asString();
    server.close();
    server = new RunningServer();
    server.answers.tables.revision++;

    assertThat(ids(server.json("/api/v1/entities?cursor=" + cursor)))
        .containsExactly("baidu", "huawei", "wsj");
  }

  @Test
  void shouldGiveOnlyWhatIsSelected() throws Exception {
    JsonNode answer =
        server.json("/api/v1/claims?select=id,subject,object.name,quote.text&filter=mood:denied");

    assertThat(answer.at("/claims/0").toString())
        .isEqualTo(
            "{\"id\":\"c3\",\"subject\":{\"id\":\"huawei\",\"type\":\"Firm\",\"name\":\"Huawei\"},"
                + "\"object\":null,\"quote\":{\"text\":\"Baidu will run on 1,600 of Huawei's"
                + " Ascend\"}}");
  }

  @Test
  void shouldCountTheValuesOfFacetsOverAllThatFits() throws Exception {
    JsonNode facets = server.json("/api/v1/claims?facet=predicate,year&limit=1").get("facets");

    assertThat(facets.toString())
        .isEqualTo(
            "[{\"field\":\"predicate\",\"value\":\"develops\",\"count\":1},"
                + "{\"field\":\"predicate\",\"value\":\"supplies\",\"count\":1},"
                + "{\"field\":\"predicate\",\"value\":\"uses\",\"count\":1},"
                + "{\"field\":\"year\",\"value\":\"2023\",\"count\":3}]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/entities",
        "/claims",
        "/measurements",
        "/documents",
        "/entities/huawei/claims",
        "/suggest?q=hua",
        "/search?q=ascend"
      })
  void shouldGiveEveryListAsTableAndAsLines(String path) throws Exception {
    JsonNode json = items(server.json(Routes.BASE + path));
    HttpResponse<String> csv = server.get(Routes.BASE + path, "Accept", "text/csv");
    HttpResponse<String> lines = server.get(Routes.BASE + path, "Accept", "application/x-ndjson");

    assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
    List<CSVRecord> records = records(csv.body());
    assertThat(records).hasSize(json.size() + 1);
    assertThat(lines.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/x-ndjson");
    List<JsonNode> parsed = lines.body().lines().map(JsonMapper.shared()::readTree).toList();
    assertThat(parsed).containsExactlyElementsOf(json);
    for (CSVRecord record : records) {
      assertThat(record.size()).isEqualTo(records.get(0).size());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/entities", "/claims", "/measurements", "/documents", "/suggest?q=hua"})
  void shouldHaveAColumnForEveryFieldOfAnItem(String path) throws Exception {
    JsonNode answer = server.json(Routes.BASE + path);
    List<String> header =
        records(server.get(Routes.BASE + path, "Accept", "text/csv").body()).get(0).toList();

    for (JsonNode item : items(answer)) {
      // What is null here may be an object elsewhere: then its members have the columns.
      assertThat(leaves("", item))
          .allMatch(
              leaf ->
                  header.stream()
                      .anyMatch(column -> column.equals(leaf) || column.startsWith(leaf + ".")));
    }
  }

  @Test
  void shouldDisarmTextsThatASpreadsheetWouldExecute() throws Exception {
    for (String name :
        List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "＝1", "a\"b,c\nd", "中文 & <b>")) {
      server.answers.tables.entities.add(
          new EntityRow(
              new EntityRef("x%02d".formatted(server.answers.tables.entities.size()), "Lab", name),
              false,
              null,
              null));
    }
    String csv = server.get("/api/v1/entities?filter=type:Lab&select=name&format=csv").body();

    assertThat(records(csv).stream().map(record -> record.get(0)))
        .containsExactly(
            "name", "'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\tx", "'＝1", "a\"b,c\nd", "中文 & <b>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "text/html,application/xhtml+xml,*/*;q=0.8 # application/json",
        "text/csv;q=0.5,application/json # application/json",
        "text/csv,application/json;q=0.9 # text/csv",
        "application/ndjson # application/x-ndjson",
        "text/* # text/csv",
        "*/*,application/json;q=0 # text/csv"
      })
  void shouldGiveTheFormatThatIsLikedBest(String accept, String format) {
    assertThat(Format.accepted(accept).mediaType()).isEqualTo(format);
  }

  @Test
  void shouldRefuseAFormatThatThereIsNot() throws Exception {
    HttpResponse<String> answer = server.get("/api/v1/claims", "Accept", "text/html");

    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).contains("not_acceptable").contains("text/csv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/entities/huawei",
        "/documents/d1",
        "/claims?limit=2",
        "/vocabulary",
        "/search?q=a",
        "/trace?from=baidu&to=huawei",
        "/suggest?q=hua"
      })
  void shouldNotSendAgainWhatIsStillRight(String path) throws Exception {
    HttpResponse<String> first = server.get(Routes.BASE + path);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = server.get(Routes.BASE + path, "If-None-Match", "\"x\", " + tag);

    assertThat(tag).matches("\"[0-9a-f]{20}\"");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers().firstValue("ETag")).hasValue(tag);
    assertThat(again.headers().firstValue("X-Request-Id")).isPresent();
    assertThat(server.get(Routes.BASE + path, "If-None-Match", "\"x\"").statusCode())
        .isEqualTo(200);
  }

  @Test
  void shouldTagEachStateAndEachRepresentationDifferently() throws Exception {
    String path = "/api/v1/claims";
    List<String> tags = new ArrayList<>();
    tags.add(tag(path));
    tags.add(tag(path + "?limit=1"));
    tags.add(tag(path, "Accept", "text/csv"));
    tags.add(tag(path, "Accept-Encoding", "gzip"));
    server.answers.tables.revision++;
    tags.add(tag(path));

    assertThat(tags).doesNotHaveDuplicates();
  }

  @Test
  void shouldNotTagAProblem() throws Exception {
    assertThat(server.get("/api/v1/entities/nobody").headers().firstValue("ETag")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/entities/huawei-tech, /api/v1/entities/huawei",
    "/entities/huawei-tech/claims?mood=denied, /api/v1/entities/huawei/claims?mood=denied",
    "/trace?from=huawei-tech&to=baidu, /api/v1/trace?to=baidu&from=huawei"
  })
  void shouldSendOnWhoAsksForAnEntityThatWasMerged(String path, String location) throws Exception {
    HttpResponse<String> answer = server.get(Routes.BASE + path);

    assertThat(answer.statusCode()).isEqualTo(307);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(location);
  }

  private String tag(String path, String... headers) throws Exception {
    return server.get(path, headers).headers().firstValue("ETag").orElseThrow();
  }

  private int status(String path) throws Exception {
    return server.get(path).statusCode();
  }

  private static Optional<String> next(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Link")
        .map(link -> link.replaceFirst("^<(.*)>; rel=\"next\"$", "$1"));
  }

  private static List<String> ids(JsonNode answer) {
    return items(answer).valueStream().map(item -> item.get("id").asString()).toList();
  }

  /** The first array of an answer. */
  private static JsonNode items(JsonNode answer) {
    return answer.valueStream().filter(JsonNode::isArray).findFirst().orElseThrow();
  }

  /** The paths of all values; an entity that is null is none. */
  private static Stream<String> leaves(String prefix, JsonNode node) {
    return node.propertyStream()
        .flatMap(
            p ->
                p.getValue().isObject()
                    ? leaves(prefix + p.getKey() + ".", p.getValue())
                    : Stream.of(prefix + p.getKey()))
        .filter(path -> !List.of("object", "saidBy", "of", "place", "defence").contains(path));
  }

  private static List<CSVRecord> records(String csv) throws Exception {
    return CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();
  }
}
