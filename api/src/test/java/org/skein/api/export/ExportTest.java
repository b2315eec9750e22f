package org.skein.api.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skein.api.FakeAnswers;
import org.skein.graph.model.Name;
import org.skein.graph.model.SkeinException;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.DocumentItem;
import org.skein.graph.view.DocumentRef;
import org.skein.graph.view.DocumentRow;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.EntityRow;
import org.skein.graph.view.QuoteView;
import org.skein.graph.view.WhenView;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exports, read back by parsers that know nothing of Skein. */
class ExportTest {
  /** What breaks careless writers: quotes, markup, Chinese, a formula, control characters. */
  private static final String NASTY = "=HYPERLINK(\"x\") & <中文> '百度', {a_b}\r\n\u0001 50% $x^2~\\";

  private static final EntityRef ODD = new EntityRef("odd", "Lab", NASTY);
  private static final DocumentRef COPY =
      new DocumentRef(
          "d2", NASTY, "A & B \"Press\"", "2024-01-02", "https://e.org/?a=1&b={2}", "d1");

  private final FakeAnswers answers = new FakeAnswers();

  @BeforeEach
  void addWhatIsHardToWrite() {
    answers.tables.entities.add(new EntityRow(ODD, false, null, null));
    answers.tables.names.put("odd", List.of(new Name("华为 & <Co>", "zh", "legal")));
    answers.tables.documents.add(
        new DocumentRow(
            COPY, "copy.txt", "Doe, J. & {Sons}", "text/html", 3, "2024-02-01T00:00:00Z"));
    answers.tables.claims.add(claim("c4", FakeAnswers.ASCEND, "uses", ODD, "asserted"));
    answers.tables.claims.add(claim("c5", FakeAnswers.BAIDU, "uses", FakeAnswers.ASCEND, "denied"));
    answers.tables.claims.add(claim("c6", ODD, "competes_with", FakeAnswers.HUAWEI, "asserted"));
  }

  @Test
  void shouldWriteGraphMlThatAnXmlParserReadsBack() throws Exception {
    Document xml = xml(export(ExportFormat.GRAPHML, null, 1));
    Map<String, Element> nodes = byId(xml.getElementsByTagName("node"));
    Map<String, Element> edges = byId(xml.getElementsByTagName("edge"));

    assertThat(nodes.keySet()).containsExactlyInAnyOrder("ascend", "baidu", "huawei", "odd", "wsj");
    assertThat(edges).hasSize(4);
    assertThat(data(nodes.get("odd")).get("label")).isEqualTo(NASTY.replace('\u0001', '\uFFFD'));
    assertThat(data(nodes.get("odd")).get("names")).isEqualTo("华为 & <Co>");
    assertThat(data(nodes.get("huawei")).get("defence")).isEqualTo("listed by a government");
    for (Element edge : edges.values()) {
      assertThat(nodes).containsKeys(edge.getAttribute("source"), edge.getAttribute("target"));
    }
    JsonNode alone = json(data(nodes.get("huawei")).get("statements"));
    assertThat(alone.at("/0/stated").asString()).isEqualTo("supplies Chinese cloud firms");
    assertThat(json(data(nodes.get("ascend")).get("statements")).at("/0/stated").asString())
        .isEqualTo("count 1600.0.. units");
  }

  @Test
  void shouldDeclareEveryGraphMlAttributeBeforeTheGraph() throws Exception {
    Document xml = xml(export(ExportFormat.GRAPHML, null, 1));
    Map<String, Element> keys = byId(xml.getElementsByTagName("key"));
    NodeList data = xml.getElementsByTagName("data");

    for (int i = 0; i < data.getLength(); i++) {
      Element one = (Element) data.item(i);
      Element key = keys.get(one.getAttribute("key"));
      assertThat(key).isNotNull();
      assertThat(key.getAttribute("for")).isEqualTo(one.getParentNode().getNodeName());
      switch (key.getAttribute("attr.type")) {
        case "int" -> Integer.parseInt(one.getTextContent());
        case "double" -> Double.parseDouble(one.getTextContent());
        case "boolean" -> assertThat(one.getTextContent()).isIn("true", "false");
        default -> assertThat(key.getAttribute("attr.type")).isEqualTo("string");
      }
    }
    List<String> order = new ArrayList<>();
    for (var child = xml.getDocumentElement().getFirstChild();
        child != null;
        child = child.getNextSibling()) {
      if (child instanceof Element) {
        order.add(child.getNodeName());
      }
    }
    assertThat(order).endsWith("key", "graph").startsWith("key");
  }

  @Test
  void shouldCountOriginsAndShowTheEvidenceOfAnEdge() throws Exception {
    Document xml = xml(export(ExportFormat.GRAPHML, null, 1));
    Element uses =
        byId(xml.getElementsByTagName("edge")).values().stream()
            .filter(edge -> edge.getAttribute("source").equals("baidu"))
            .findFirst()
            .orElseThrow();
    Map<String, String> data = data(uses);

    assertThat(uses.getAttribute("target")).isEqualTo("ascend");
    assertThat(data)
        .containsEntry("claims", "2")
        .containsEntry("origins", "1")
        .containsEntry("mood", "planned")
        .containsEntry("first", "2023-11-07")
        .containsEntry("last", "2024-01-02");
    JsonNode evidence = json(data.get("evidence"));
    assertThat(evidence).hasSize(2);
    assertThat(evidence.at("/1/quote").asString()).isEqualTo(FakeAnswers.TEXT);
    assertThat(evidence.at("/1/mood").asString()).isEqualTo("denied");
    assertThat(evidence.at("/1/document").asString()).isEqualTo("d2");
    assertThat(evidence.at("/1/origin").asString()).isEqualTo("d1");
    assertThat(evidence.at("/1/source").asString()).isEqualTo("A & B \"Press\"");
    assertThat(evidence.at("/0/saidBy").asString()).isEqualTo("The Wall Street Journal");
  }

  @Test
  void shouldWriteFourTablesThatACsvReaderReadsBack() throws Exception {
    Map<String, List<CSVRecord>> tables = new HashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(export(ExportFormat.CSV, null, 1)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        tables.put(entry.getName(), records(zip.readAllBytes()));
      }
    }

    assertThat(tables.keySet())
        .containsExactlyInAnyOrder(
            "entities.csv", "claims.csv", "measurements.csv", "documents.csv");
    assertThat(tables.get("entities.csv")).hasSize(5);
    assertThat(tables.get("claims.csv")).hasSize(6);
    assertThat(tables.get("measurements.csv")).hasSize(1);
    assertThat(tables.get("documents.csv")).hasSize(2);
    CSVRecord odd = tables.get("claims.csv").get(3);
    assertThat(odd.get("object.name")).isEqualTo("'" + NASTY);
    assertThat(odd.get("quote.text")).isEqualTo(FakeAnswers.TEXT);
    assertThat(odd.get("document.origin")).isEqualTo("d1");
    assertThat(tables.get("documents.csv").get(1).get("title")).isEqualTo("'" + NASTY);
    assertThat(tables.get("measurements.csv").get(0).get("low")).isEqualTo("1600.0");
  }

  @Test
  void shouldWriteTheSameTablesIntoAFolder(@TempDir Path folder) throws Exception {
    GraphExport.of(answers, null, 1).writeTables(folder.resolve("new"));

    assertThat(records(Files.readAllBytes(folder.resolve("new/claims.csv")))).hasSize(6);
  }

  @Test
  void shouldWriteLinkedDataWhoseTermsAreAllDeclared() throws Exception {
    JsonNode root = json(new String(export(ExportFormat.JSONLD, null, 1), StandardCharsets.UTF_8));
    JsonNode context = root.get("@context");
    JsonNode graph = root.get("@graph");
    Set<String> ids = new HashSet<>();
    graph.forEach(node -> assertThat(ids.add(node.get("@id").asString())).isTrue());

    assertThat(graph).hasSize(5 + 2 + 6 + 1);
    for (JsonNode node : graph) {
      String kind = node.get("@id").asString().split(":")[0];
      assertThat(context.has(kind)).as(kind).isTrue();
      for (String link : List.of("subject", "object", "statedIn", "origin", "saidBy", "measures")) {
        if (node.has(link)) {
          assertThat(ids).contains(node.get(link).asString());
        }
      }
    }
    JsonNode denied = node(graph, "claim:c5");
    assertThat(denied.get("@type").toString()).contains("rdf:Statement");
    assertThat(denied.get("mood").asString()).isEqualTo("denied");
    assertThat(denied.get("quote").asString()).isEqualTo(FakeAnswers.TEXT);
    assertThat(denied.get("statedIn").asString()).isEqualTo("document:d2");
    assertThat(denied.get("origin").asString()).isEqualTo("document:d1");
    assertThat(node(graph, "entity:odd").get("name").asString()).isEqualTo(NASTY);
    assertThat(node(graph, "document:d2").get("copiedFrom").asString()).isEqualTo("document:d1");
    assertThat(node(graph, "measurement:m1").get("minValue").asDouble()).isEqualTo(1600);
  }

  @Test
  void shouldWriteFollowTheMoneyWhereWhatIsNoFactIsNoOwnership() throws Exception {
    EntityRef person = new EntityRef("p", "Person", "A Person");
    answers.tables.entities.add(new EntityRow(person, true, null, null));
    answers.tables.claims.add(claim("c7", person, "works_for", FakeAnswers.HUAWEI, "asserted"));
    answers.tables.claims.add(
        claim("c8", FakeAnswers.BAIDU, "acquired", FakeAnswers.HUAWEI, "asserted"));
    answers.tables.claims.add(
        claim("c9", FakeAnswers.BAIDU, "acquired", FakeAnswers.HUAWEI, "alleged"));
    Map<String, JsonNode> lines = new HashMap<>();
    new String(export(ExportFormat.FTM, null, 1), StandardCharsets.UTF_8)
        .lines()
        .map(ExportTest::json)
        .forEach(line -> lines.put(line.get("id").asString(), line));

    assertThat(lines).hasSize(2 + 6 + 9);
    assertThat(schema(lines, "huawei")).isEqualTo("Company");
    assertThat(schema(lines, "c7")).isEqualTo("Employment");
    assertThat(lines.get("c7").at("/properties/employee/0").asString()).isEqualTo("p");
    assertThat(schema(lines, "c8")).isEqualTo("Ownership");
    assertThat(schema(lines, "c9")).isEqualTo("UnknownLink");
    assertThat(lines.get("c9").at("/properties/role/0").asString()).isEqualTo("acquired (alleged)");
    assertThat(schema(lines, "c3")).isEqualTo("Documentation");
    for (JsonNode line : lines.values()) {
      if (line.at("/properties/proof").isArray()) {
        assertThat(schema(lines, line.at("/properties/proof/0").asString())).isEqualTo("Article");
        assertThat(line.at("/properties/summary/0").asString()).isNotBlank();
        assertThat(line.at("/properties/description/0").asString()).contains("origin: d1");
      }
    }
    assertThat(lines.get("odd").at("/properties/name/0").asString()).isEqualTo(NASTY);
    assertThat(lines.get("odd").at("/properties/alias/0").asString()).isEqualTo("华为 & <Co>");
  }

  @Test
  void shouldWriteBibTexWithBalancedBracesAndKeysThatStay() throws Exception {
    String before = new String(export(ExportFormat.BIBTEX, "ascend", 1), StandardCharsets.UTF_8);
    String all = new String(export(ExportFormat.BIBTEX, null, 1), StandardCharsets.UTF_8);

    assertThat(before).isEqualTo(all);
    assertThat(all)
        .contains("@misc{reuters2023-d1,", "@misc{abpress2024-d2,")
        .contains("author = {{Doe, J. \\& \\{Sons\\}}}")
        .contains("url = {https://e.org/?a=1&b=%7B2%7D}")
        .contains("title = {{=HYPERLINK(\"x\") \\& <中文> '百度', \\{a\\_b\\}")
        .contains("50\\% \\$x\\textasciicircum{}2\\textasciitilde{}\\textbackslash{}}}")
        .contains("copied from d1");
    for (String entry : all.split("\n\n")) {
      assertThat(depth(entry)).as(entry).isZero();
    }
  }

  @Test
  void shouldGiveADocumentWithoutSourceAndDateAKey() {
    DocumentItem document =
        new DocumentItem("d9", "t", "n", null, null, null, null, "d9", "text/plain", 1, 0, 0, "");
    assertThat(BibTexExporter.key(document)).isEqualTo("anonnd-d9");
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void shouldGiveTheSameBytesForTheSameGraph(ExportFormat format) throws Exception {
    byte[] once = export(format, null, 1);
    java.util.Collections.reverse(answers.tables.claims);
    java.util.Collections.reverse(answers.tables.entities);
    answers.tables.revision++;

    assertThat(export(format, null, 1)).isEqualTo(once);
  }

  @Test
  void shouldExportOnlyWhatIsAroundAnEntity() throws Exception {
    assertThat(claims("wsj", 1)).isEmpty();
    assertThat(claims("baidu", 1)).containsExactly("c1", "c5");
    assertThat(claims("baidu", 2)).containsExactly("c1", "c2", "c4", "c5");
    assertThat(claims("baidu", 3)).containsExactly("c1", "c2", "c3", "c4", "c5", "c6");
    JsonNode graph =
        json(new String(export(ExportFormat.JSONLD, "baidu", 1), StandardCharsets.UTF_8))
            .get("@graph");
    assertThat(graph.valueStream().map(node -> node.get("@id").asString()))
        .containsExactly(
            "entity:ascend",
            "entity:baidu",
            "entity:wsj",
            "document:d1",
            "document:d2",
            "claim:c1",
            "claim:c5");
  }

  @Test
  void shouldNameAnEntityThatThereIsNot() {
    assertThatThrownBy(() -> export(ExportFormat.FTM, "nobody", 1))
        .isInstanceOf(SkeinException.class)
        .hasMessageContaining("nobody");
  }

  private List<String> claims(String entity, int hops) throws IOException {
    return json(new String(export(ExportFormat.JSONLD, entity, hops), StandardCharsets.UTF_8))
        .get("@graph")
        .valueStream()
        .map(node -> node.get("@id").asString())
        .filter(id -> id.startsWith("claim:"))
        .map(id -> id.substring(6))
        .toList();
  }

  private byte[] export(ExportFormat format, String entity, int hops) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GraphExport.of(answers, entity, hops).write(format, out);
    return out.toByteArray();
  }

  private static ClaimView claim(
      String id, EntityRef subject, String predicate, EntityRef object, String mood) {
    QuoteView quote = new QuoteView(FakeAnswers.TEXT, 0, FakeAnswers.TEXT.length());
    return new ClaimView(
        id,
        subject,
        predicate,
        object,
        null,
        mood,
        null,
        new WhenView(null, null, "unknown"),
        quote,
        quote,
        COPY,
        0.6,
        "test/1");
  }

  private static Document xml(byte[] bytes) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
  }

  private static Map<String, Element> byId(NodeList list) {
    Map<String, Element> elements = new HashMap<>();
    for (int i = 0; i < list.getLength(); i++) {
      Element element = (Element) list.item(i);
      assertThat(elements.put(element.getAttribute("id"), element)).isNull();
    }
    return elements;
  }

  private static Map<String, String> data(Element element) {
    Map<String, String> values = new HashMap<>();
    NodeList data = element.getElementsByTagName("data");
    for (int i = 0; i < data.getLength(); i++) {
      Element one = (Element) data.item(i);
      values.put(one.getAttribute("key"), one.getTextContent());
    }
    return values;
  }

  private static List<CSVRecord> records(byte[] csv) throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new InputStreamReader(new ByteArrayInputStream(csv), StandardCharsets.UTF_8))
        .getRecords();
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }

  private static JsonNode node(JsonNode graph, String id) {
    return graph
        .valueStream()
        .filter(node -> node.get("@id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String schema(Map<String, JsonNode> lines, String id) {
    return lines.get(id).get("schema").asString();
  }

  /** How many braces of an entry stay open, those that TeX prints left out. */
  private static int depth(String entry) {
    int depth = 0;
    for (int i = 0; i < entry.length(); i++) {
      if (entry.charAt(i) == '\\') {
        i++;
      } else if (entry.charAt(i) == '{') {
        depth++;
      } else if (entry.charAt(i) == '}') {
        depth--;
        assertThat(depth).isNotNegative();
      }
    }
    return depth;
  }
}
