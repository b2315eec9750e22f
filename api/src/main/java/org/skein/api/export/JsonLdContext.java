package org.skein.api.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The terms of a JSON-LD export. Given with every export: nothing is fetched to read it. */
final class JsonLdContext {
  private JsonLdContext() {}

  static Map<String, Object> terms() {
    Map<String, Object> terms = new LinkedHashMap<>();
    terms.put("@version", 1.1);
    terms.put("@vocab", "urn:skein:vocabulary:");
    terms.put("schema", "https://schema.org/");
    terms.put("prov", "http://www.w3.org/ns/prov#");
    terms.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    for (String kind : List.of("entity", "document", "claim", "measurement")) {
      terms.put(kind, prefix("urn:skein:" + kind + ":"));
    }
    terms.put("vocabulary", prefix("urn:skein:vocabulary:"));
    for (String name :
        List.of(
            "name",
            "alternateName",
            "headline",
            "author",
            "publisher",
            "datePublished",
            "encodingFormat",
            "startDate",
            "endDate",
            "minValue",
            "maxValue",
            "unitText")) {
      terms.put(name, "schema:" + name);
    }
    link(terms, "url", "schema:url");
    link(terms, "subject", "rdf:subject");
    link(terms, "predicate", "rdf:predicate");
    link(terms, "object", "rdf:object");
    link(terms, "statedIn", "prov:wasQuotedFrom");
    link(terms, "origin", "prov:hadPrimarySource");
    link(terms, "copiedFrom", "prov:wasDerivedFrom");
    link(terms, "saidBy", "prov:wasAttributedTo");
    link(terms, "measures", "vocabulary:measures");
    link(terms, "relativeTo", "vocabulary:relativeTo");
    link(terms, "holdsIn", "vocabulary:holdsIn");
    link(terms, "defenceSource", "vocabulary:defenceSource");
    return terms;
  }

  private static Map<String, Object> prefix(String address) {
    Map<String, Object> term = new LinkedHashMap<>();
    term.put("@id", address);
    term.put("@prefix", true);
    return term;
  }

  private static void link(Map<String, Object> terms, String name, String id) {
    Map<String, Object> term = new LinkedHashMap<>();
    term.put("@id", id);
    term.put("@type", "@id");
    terms.put(name, term);
  }
}
