package org.skein.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skein.api.Json;
import org.skein.graph.model.Ids;
import org.skein.graph.model.Name;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.EntityItem;
import org.skein.graph.view.MeasurementView;

/**
 * GraphML: a node for each entity, an edge for each statement. The evidence of an edge is a JSON
 * array in its attribute {@code evidence}; what is stated of an entity alone, claims whose object
 * is only described and measurements, stands so in {@code statements} of its node.
 */
final class GraphMlExporter implements Exporter {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
      """;

  /** The attributes: id, what it is for, name, type. */
  private static final List<List<String>> KEYS =
      List.of(
          List.of("label", "node", "label", "string"),
          List.of("type", "node", "type", "string"),
          List.of("known", "node", "known", "boolean"),
          List.of("names", "node", "names", "string"),
          List.of("defence", "node", "defence", "string"),
          List.of("defenceSource", "node", "defence_source", "string"),
          List.of("nodeClaims", "node", "claims", "int"),
          List.of("statements", "node", "statements", "string"),
          List.of("edgeLabel", "edge", "label", "string"),
          List.of("predicate", "edge", "predicate", "string"),
          List.of("symmetric", "edge", "symmetric", "boolean"),
          List.of("weight", "edge", "weight", "double"),
          List.of("claims", "edge", "claims", "int"),
          List.of("origins", "edge", "origins", "int"),
          List.of("contested", "edge", "contested", "boolean"),
          List.of("mood", "edge", "mood", "string"),
          List.of("confidence", "edge", "confidence", "double"),
          List.of("first", "edge", "first_seen", "string"),
          List.of("last", "edge", "last_seen", "string"),
          List.of("evidence", "edge", "evidence", "string"));

  private final Json json = new Json();

  @Override
  public void write(Content content, OutputStream out) throws IOException {
    Writer xml = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    xml.write(HEAD);
    for (List<String> key : KEYS) {
      xml.write(
          "  <key id=\"%s\" for=\"%s\" attr.name=\"%s\" attr.type=\"%s\"/>\n"
              .formatted(key.toArray()));
    }
    xml.write("  <graph id=\"skein\" edgedefault=\"directed\">\n");
    content.entitiesAlone(one -> node(xml, one));
    content.statements(claims -> edge(xml, content, claims));
    xml.write("  </graph>\n</graphml>\n");
    xml.flush();
  }

  private static List<EvidenceLine> stated(Content.Alone alone) {
    List<EvidenceLine> lines = new ArrayList<>();
    for (ClaimView claim : alone.claims()) {
      lines.add(EvidenceLine.of(claim, claim.predicate() + " " + claim.objectText()));
    }
    for (MeasurementView measurement : alone.measurements()) {
      lines.add(EvidenceLine.of(measurement, inWords(measurement)));
    }
    return lines;
  }

  private static String inWords(MeasurementView one) {
    String bounds =
        one.low() != null && one.low().equals(one.high())
            ? String.valueOf(one.low())
            : (one.low() == null ? "" : one.low()) + ".." + (one.high() == null ? "" : one.high());
    return one.metric()
        + " "
        + bounds
        + " "
        + one.unit()
        + (one.of() == null ? "" : " of " + one.of().id())
        + (one.place() == null ? "" : " in " + one.place().id());
  }

  private void node(Writer xml, Content.Alone alone) throws IOException {
    Content.Named named = alone.named();
    EntityItem entity = named.entity();
    xml.write("    <node id=\"");
    Xml.write(xml, entity.id());
    xml.write("\">\n");
    data(xml, "label", entity.name());
    data(xml, "type", entity.type());
    data(xml, "known", entity.known());
    if (!named.names().isEmpty()) {
      data(
          xml,
          "names",
          String.join("; ", named.names().stream().map(Name::text).distinct().toList()));
    }
    if (entity.defence() != null) {
      data(xml, "defence", entity.defence().affiliation());
      data(xml, "defenceSource", entity.defence().source());
    }
    data(xml, "nodeClaims", entity.claims());
    List<EvidenceLine> stated = stated(alone);
    if (!stated.isEmpty()) {
      data(xml, "statements", json.line(stated));
    }
    xml.write("    </node>\n");
  }

  private void edge(Writer xml, Content content, List<ClaimView> claims) throws IOException {
    ClaimView any = claims.get(0);
    String subject = any.subject().id();
    String object = any.object() == null ? "" : any.object().id();
    boolean symmetric = content.vocabulary().predicate(any.predicate()).symmetric();
    boolean turned = symmetric && subject.compareTo(object) > 0;
    String source = turned ? object : subject;
    String target = turned ? subject : object;
    Weight weight = Weight.of(claims);
    xml.write("    <edge id=\"" + Ids.of("t", source, any.predicate(), target) + "\" source=\"");
    Xml.write(xml, source);
    xml.write("\" target=\"");
    Xml.write(xml, target);
    xml.write("\">\n");
    data(xml, "edgeLabel", content.vocabulary().predicate(any.predicate()).label());
    data(xml, "predicate", any.predicate());
    // Readers refuse a graph that is directed in part only.
    data(xml, "symmetric", symmetric);
    data(xml, "weight", (double) weight.origins());
    data(xml, "claims", claims.size());
    data(xml, "origins", weight.origins());
    data(xml, "contested", weight.contested());
    data(xml, "mood", weight.mood());
    data(xml, "confidence", weight.confidence());
    data(xml, "first", weight.first());
    data(xml, "last", weight.last());
    data(
        xml,
        "evidence",
        json.line(claims.stream().map(claim -> EvidenceLine.of(claim, null)).toList()));
    xml.write("    </edge>\n");
  }

  private static void data(Writer xml, String key, @Nullable Object value) throws IOException {
    if (value != null) {
      xml.write("      <data key=\"" + key + "\">");
      Xml.write(xml, value.toString());
      xml.write("</data>\n");
    }
  }
}
