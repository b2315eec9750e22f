package org.skein.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.skein.api.answer.Answers;
import org.skein.api.answer.ComputeAnswers;
import org.skein.api.answer.EvidenceAnswers;
import org.skein.api.answer.JudgementAnswers;
import org.skein.api.answer.Lists;
import org.skein.api.answer.TrendAnswers;
import org.skein.graph.search.SearchRequest;
import org.skein.graph.trace.LinkRequest;
import org.skein.graph.trace.TraceRequest;
import org.skein.graph.view.ClaimFilter;
import org.skein.graph.view.ClaimPage;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.DocumentRef;
import org.skein.graph.view.DocumentRow;
import org.skein.graph.view.DocumentView;
import org.skein.graph.view.EntityProfile;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.EntityRow;
import org.skein.graph.view.GraphCounts;
import org.skein.graph.view.LinkPage;
import org.skein.graph.view.MeasurementView;
import org.skein.graph.view.QuoteView;
import org.skein.graph.view.SearchPage;
import org.skein.graph.view.Suggestion;
import org.skein.graph.view.TraceResult;
import org.skein.graph.view.WhenView;
import org.skein.graph.vocabulary.Vocabulary;

/** A graph of one document: "Baidu will run on Huawei's Ascend." */
public final class FakeAnswers implements Answers {
  public static final EntityRef HUAWEI = new EntityRef("huawei", "Firm", "Huawei");
  public static final EntityRef BAIDU = new EntityRef("baidu", "Firm", "Baidu");
  public static final EntityRef ASCEND = new EntityRef("ascend", "Chip", "Ascend");
  public static final EntityRef WSJ =
      new EntityRef("wsj", "MediaOutlet", "The Wall Street Journal");
  public static final String TEXT = "Baidu will run on 1,600 of Huawei's Ascend.";
  public static final DocumentRef DOCUMENT =
      new DocumentRef("d1", "Baidu turns to Ascend", "Reuters", "2023-11-07", null, "d1");
  public static final ClaimView USES =
      claim("c1", BAIDU, "uses", ASCEND, null, "planned", WSJ, "2023-11");
  public static final ClaimView DEVELOPS =
      claim("c2", HUAWEI, "develops", ASCEND, null, "asserted", null, null);
  public static final ClaimView UNNAMED =
      claim("c3", HUAWEI, "supplies", null, "Chinese cloud firms", "denied", null, null);
  public static final MeasurementView COUNT =
      new MeasurementView(
          "m1",
          ASCEND,
          "count",
          1600.0,
          null,
          "units",
          null,
          null,
          unknownTime(),
          "planned",
          null,
          quote("1,600 of Huawei's Ascend"),
          sentence(),
          DOCUMENT,
          0.8,
          "test/1");

  public final List<Object> asked = new ArrayList<>();
  public final FakeTables tables = tables();
  private final Lists lists = new Lists(tables, Vocabulary.shipped());
  private final FakeJudgements judgements = new FakeJudgements(asked);
  private final Vocabulary vocabulary = Vocabulary.shipped();
  private Supplier<GraphCounts> counts = () -> new GraphCounts(1, 1, 4, 3, 3, 1);

  /** Has the next questions about counts fail. */
  public void failWith(RuntimeException error) {
    counts =
        () -> {
          throw error;
        };
  }

  @Override
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  @Override
  public String store() {
    return "embedded";
  }

  @Override
  public GraphCounts counts() {
    return counts.get();
  }

  @Override
  public Lists lists() {
    return lists;
  }

  private static FakeTables tables() {
    FakeTables tables = new FakeTables();
    tables.entities.add(
        new EntityRow(HUAWEI, true, "listed by a government", "https://example.org/list"));
    for (EntityRef one : List.of(BAIDU, ASCEND, WSJ)) {
      tables.entities.add(new EntityRow(one, true, null, null));
    }
    tables.documents.add(
        new DocumentRow(DOCUMENT, "ascend.txt", null, "text/plain", 1, "2023-12-01T08:00:00Z"));
    tables.claims.addAll(List.of(USES, DEVELOPS, UNNAMED));
    tables.measurements.add(COUNT);
    return tables;
  }

  @Override
  public Optional<String> successor(String id) {
    return id.equals("huawei-tech") ? Optional.of("huawei") : Optional.empty();
  }

  @Override
  public SearchPage search(SearchRequest request) {
    asked.add(request);
    return new SearchPage(
        request.q(),
        3,
        request.offset(),
        List.of(
            new SearchPage.Hit("entity", 2.5, HUAWEI, null, null, null, List.of()),
            new SearchPage.Hit(
                "claim", 1.5, null, USES, null, TEXT, List.of(new SearchPage.Mark(0, 5))),
            new SearchPage.Hit("document", 1, null, null, DOCUMENT, TEXT, List.of())),
        List.of(new SearchPage.FacetCount("kind", "entity", 1)));
  }

  @Override
  public List<Suggestion> suggest(String q, int limit) {
    return q.toLowerCase(java.util.Locale.ROOT).startsWith("hu")
        ? List.of(new Suggestion(HUAWEI, "Huawei", 2))
        : List.of();
  }

  @Override
  public Optional<EntityRef> findEntity(String idOrName) {
    if (judgements.findMergedInto(idOrName).isPresent()) {
      return Optional.of(HUAWEI);
    }
    return List.of(HUAWEI, BAIDU, ASCEND, WSJ).stream()
        .filter(one -> one.id().equals(idOrName) || one.name().equalsIgnoreCase(idOrName))
        .findFirst();
  }

  @Override
  public Optional<EntityProfile> findProfile(String id) {
    return id.equals("huawei") ? Optional.of(profile()) : Optional.empty();
  }

  @Override
  public ClaimPage claims(String entityId, ClaimFilter filter) {
    asked.add(filter);
    return new ClaimPage(2, filter.offset(), List.of(DEVELOPS, UNNAMED));
  }

  @Override
  public Optional<DocumentView> findDocument(String id) {
    return id.equals("d1") ? Optional.of(document()) : Optional.empty();
  }

  @Override
  public LinkPage links(LinkRequest request) {
    asked.add(request);
    TraceResult.Hop hop =
        new TraceResult.Hop(
            HUAWEI, "supplies", BAIDU, true, 1, 1, false, "alleged", 0.5, List.of(USES));
    TraceResult.Path path = new TraceResult.Path(List.of(hop), 0.5, true);
    return new LinkPage(
        request.entityId() == null ? null : HUAWEI,
        request.entityId() == null ? null : "military",
        request.since(),
        1,
        request.offset(),
        List.of(
            new LinkPage.Link(
                HUAWEI,
                "listed by a government",
                "a public list",
                BAIDU,
                null,
                3,
                "contract or supply",
                "alleged",
                "2023-11-07",
                "2023-11-07",
                2,
                path)),
        List.of("chains of more than two claims"));
  }

  @Override
  public TraceResult trace(TraceRequest request) {
    asked.add(request);
    TraceResult.Hop first =
        new TraceResult.Hop(
            BAIDU, "uses", ASCEND, true, 1, 1, false, "planned", 0.5, List.of(USES));
    TraceResult.Hop second =
        new TraceResult.Hop(
            ASCEND, "develops", HUAWEI, false, 1, 1, true, "asserted", 0.9, List.of(DEVELOPS));
    return TraceResult.between(
        BAIDU,
        HUAWEI,
        List.of(new TraceResult.Path(List.of(first, second), 0.5, true)),
        List.of("paths through places"));
  }

  @Override
  public JudgementAnswers judgements() {
    return judgements;
  }

  @Override
  public EvidenceAnswers evidence() {
    return new FakeEvidence(this);
  }

  @Override
  public TrendAnswers trends() {
    return new FakeTrends(asked);
  }

  @Override
  public ComputeAnswers compute() {
    return new FakeComputeAnswers();
  }

  @Override
  public void close() {}

  private static EntityProfile profile() {
    return new EntityProfile(
        HUAWEI,
        true,
        new EntityProfile.DefenceView("listed by a government", "a public list"),
        List.of(new EntityProfile.NameView("华为", "zh", "legal", 0)),
        new EntityProfile.Counts(2, 0, 1, 1, 1),
        List.of(
            new EntityProfile.StatementView(
                "develops", true, ASCEND, null, 1, false, "asserted", List.of(DEVELOPS)),
            new EntityProfile.StatementView(
                "supplies",
                true,
                null,
                "Chinese cloud firms",
                1,
                true,
                "denied",
                List.of(UNNAMED))),
        List.of(COUNT),
        List.of(new EntityProfile.Neighbour(ASCEND, 1, 1, List.of("develops"))),
        List.of(DOCUMENT));
  }

  public static DocumentView document() {
    return new DocumentView(
        DOCUMENT,
        "ascend.txt",
        null,
        "text/plain",
        TEXT,
        1,
        List.of(
            new DocumentView.MentionView(quote("Baidu"), "Firm", BAIDU, 1, "name"),
            new DocumentView.MentionView(quote("Huawei"), "Firm", HUAWEI, 1, "name"),
            new DocumentView.MentionView(quote("Ascend"), "Chip", ASCEND, 0.9, "alias")),
        List.of(USES, DEVELOPS, UNNAMED),
        List.of(COUNT));
  }

  private static ClaimView claim(
      String id,
      EntityRef subject,
      String predicate,
      EntityRef object,
      String objectText,
      String mood,
      EntityRef saidBy,
      String month) {
    return new ClaimView(
        id,
        subject,
        predicate,
        object,
        objectText,
        mood,
        saidBy,
        month == null ? unknownTime() : new WhenView(month, month, "month"),
        quote("Baidu will run on 1,600 of Huawei's Ascend"),
        sentence(),
        DOCUMENT,
        0.75,
        "test/1");
  }

  private static WhenView unknownTime() {
    return new WhenView(null, null, "unknown");
  }

  private static QuoteView quote(String words) {
    int start = TEXT.indexOf(words);
    return new QuoteView(words, start, start + words.length());
  }

  private static QuoteView sentence() {
    return quote(TEXT);
  }
}
