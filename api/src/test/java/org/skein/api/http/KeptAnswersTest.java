package org.skein.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skein.api.answer.GraphLocation;
import org.skein.api.answer.StoreAnswers;
import org.skein.graph.bench.MadeGraph;
import org.skein.graph.model.Claim;
import org.skein.graph.model.Entity;
import org.skein.graph.model.Findings;
import org.skein.graph.model.Judgement.Author;
import org.skein.graph.model.Judgement.Verdict;
import org.skein.graph.model.Reliability;
import org.skein.graph.store.GraphStore;
import org.skein.graph.view.ClaimFilter;
import org.skein.graph.view.ClaimView;
import org.skein.graph.vocabulary.Vocabulary;

/** Answers that are sent again, over a graph that changes. */
class KeptAnswersTest {
  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Findings> documents = new ArrayList<>();
  private GraphStore store;
  private StoreAnswers answers;
  private SkeinServer server;
  private Claim claim;
  private String path;

  @BeforeEach
  void start() {
    Vocabulary vocabulary = Vocabulary.shipped();
    GraphLocation location = GraphLocation.embedded(folder);
    MadeGraph made = new MadeGraph(100, 1, vocabulary);
    made.forEachDocument(documents::add);
    store = location.open(vocabulary);
    store.writeEntities(made.reference());
    store.writeAll(documents.subList(0, documents.size() - 1));
    store.project();
    answers = StoreAnswers.over(store, location, vocabulary);
    server = SkeinServer.start(answers, 0);
    claim = documents.get(documents.size() - 1).claims().get(0);
    path = "/api/v1/entities/" + claim.subjectId();
  }

  @AfterEach
  void stop() {
    server.close();
    answers.close();
  }

  @Test
  void shouldSendTheSameBytesWhileNothingIsWritten() throws Exception {
    HttpResponse<byte[]> first = get(path);
    HttpResponse<byte[]> again = get(path);

    assertThat(again.body()).isEqualTo(first.body());
    for (String header : List.of("ETag", "Content-Type", "Cache-Control", "Vary")) {
      assertThat(again.headers().allValues(header))
          .as(header)
          .hasSize(1)
          .isEqualTo(first.headers().allValues(header));
    }
    assertThat(again.headers().firstValue("X-Request-Id"))
        .isNotEqualTo(first.headers().firstValue("X-Request-Id"));
  }

  @Test
  void shouldKeepThePackedFormBesideThePlainOne() throws Exception {
    HttpResponse<byte[]> plain = get(path);
    for (int i = 0; i < 2; i++) {
      HttpResponse<byte[]> packed = get(path, "Accept-Encoding", "gzip");

      assertThat(packed.headers().allValues("Content-Encoding")).containsExactly("gzip");
      assertThat(unpacked(packed.body())).isEqualTo(plain.body());
      assertThat(tag(packed)).isNotEqualTo(tag(plain));
    }
    assertThat(get(path, "Accept-Encoding", "br, gzip;q=0").body()).isEqualTo(plain.body());
  }

  @Test
  void shouldAnswerAnewAfterEveryKindOfWrite() throws Exception {
    Findings last = documents.get(documents.size() - 1);
    String kept =
        store.claims(claim.subjectId(), ClaimFilter.first(1000)).claims().stream()
            .filter(each -> each.document().publisher() != null)
            .map(ClaimView::id)
            .findFirst()
            .orElseThrow();
    String source =
        String.valueOf(answers.evidence().findClaim(kept).orElseThrow().document().publisher());
    String other =
        documents.get(0).entities().stream()
            .map(Entity::id)
            .filter(id -> !id.equals(claim.subjectId()) && !id.equals(claim.objectId()))
            .findFirst()
            .orElseThrow();
    Author ada = Author.person("Ada");

    assertChanges("a document", () -> store.write(last));
    store.project();
    assertChanges("a retraction", () -> answers.evidence().retract(kept, "wrong", null));
    assertChanges("a restoration", () -> answers.evidence().restore(kept, "right"));
    assertChanges("a grade", () -> answers.evidence().grade(source, Reliability.E, "rumours"));
    String[] judgement = new String[1];
    // The other is merged into this one, or this one into the other: either shows.
    assertChanges(
        "a merge",
        () ->
            judgement[0] =
                answers.judgements().judge(claim.subjectId(), other, Verdict.SAME, ada, null).id());
    assertChanges("a split", () -> answers.judgements().revoke(judgement[0], ada, null));
  }

  private void assertChanges(String what, Runnable write) throws Exception {
    HttpResponse<byte[]> before = get(path);
    assertThat(get(path).body()).as("before " + what).isEqualTo(before.body());

    write.run();

    HttpResponse<byte[]> after = get(path, "If-None-Match", tag(before));
    assertThat(after.statusCode()).as("after " + what).isNotEqualTo(304);
    assertThat(after.body()).as("after " + what).isNotEqualTo(before.body());
    HttpResponse<byte[]> fresh = get(path + "?holds="); // asked otherwise, so never kept
    assertThat(after.body()).as("after " + what).isEqualTo(fresh.body());
    if (after.statusCode() == 200) {
      assertThat(get(path, "If-None-Match", tag(after)).statusCode()).isEqualTo(304);
    }
  }

  @Test
  void shouldNotTakeALastStateForThePresentOneInLists() throws Exception {
    String list = path + "/claims?limit=1000";
    HttpResponse<byte[]> before = get(list);
    String id = store.claims(claim.subjectId(), ClaimFilter.first(1000)).claims().get(0).id();

    answers.evidence().retract(id, "wrong", null);

    HttpResponse<byte[]> after = get(list, "If-None-Match", tag(before));
    assertThat(after.statusCode()).isEqualTo(200);
    assertThat(new String(before.body(), StandardCharsets.UTF_8)).contains(id);
    assertThat(new String(after.body(), StandardCharsets.UTF_8)).doesNotContain(id);
  }

  @Test
  void shouldDropWhatWasNotAskedForLongestWhenThereIsTooMuch() {
    KeptAnswers kept = new KeptAnswers(100_000);
    for (int i = 0; i < 50; i++) {
      kept.keep("tag" + i, answer(4_500));
      assertThat(kept.find("tag0")).isNotNull();
      assertThat(kept.weight()).isLessThanOrEqualTo(100_000);
    }

    assertThat(kept.find("tag49")).isNotNull();
    assertThat(kept.find("tag31")).isNotNull();
    assertThat(kept.find("tag30")).isNull();
    assertThat(kept.weight()).isEqualTo(20 * 5_000);
  }

  @Test
  void shouldNotKeepAnAnswerThatWouldDriveOutMostOthers() {
    KeptAnswers kept = new KeptAnswers(100_000);
    kept.keep("small", answer(100));
    kept.keep("large", answer(50_000));

    assertThat(kept.find("large")).isNull();
    assertThat(kept.find("small")).isNotNull();
  }

  @Test
  void shouldCountAnAnswerThatIsKeptAgainOnce() {
    KeptAnswers kept = new KeptAnswers(100_000);
    kept.keep("tag", answer(1_000));
    kept.keep("tag", answer(2_000));

    assertThat(kept.weight()).isEqualTo(2_500);
  }

  private static KeptAnswer answer(int length) {
    return new KeptAnswer(new byte[length], null, null, false);
  }

  private HttpResponse<byte[]> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.GET().build(), BodyHandlers.ofByteArray());
  }

  private static String tag(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("ETag").orElse("\"none\"");
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    }
  }
}
