package org.skein.ingest.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Name;
import tools.jackson.databind.JsonNode;

/**
 * An organisation of the Research Organization Registry.
 *
 * @param id the part of its address behind {@code https://ror.org/}
 * @param name the name to show
 * @param names all other names
 * @param types as ROR writes them
 * @param city where it is, or null
 * @param country ISO 3166 code of two letters, or null
 * @param established year, or null
 * @param status {@code active}, {@code inactive} or {@code withdrawn}
 * @param parents what it belongs to
 */
record RorRow(
    String id,
    String name,
    List<Name> names,
    List<String> types,
    @Nullable String city,
    @Nullable String country,
    @Nullable Integer established,
    String status,
    List<Parent> parents) {
  static final String ADDRESS = "https://ror.org/";
  private static final Pattern ID = Pattern.compile("https://ror\\.org/(0[a-z0-9]{8})");

  RorRow {
    names = List.copyOf(names);
    types = List.copyOf(types);
    parents = List.copyOf(parents);
  }

  /** Another organisation of the register, by id and name. */
  record Parent(String id, String name) {}

  /** What breaks a rule of the row. */
  static final class BadRow extends Exception {
    private static final long serialVersionUID = 1L;
    private final String property;

    BadRow(String property, String rule) {
      super(rule);
      this.property = property;
    }

    String property() {
      return property;
    }
  }

  /**
   * Reads a row: {@code {"id", "names": [[text, kinds, language]], "country", "city", "types",
   * "established", "status", "relationships": [[kind, id, name]]}}.
   */
  static RorRow of(JsonNode node) throws BadRow {
    String id = id(node.path("id").asString(""));
    if (id == null) {
      throw new BadRow("id", "an id looks like https://ror.org/0abcdef12: mend or drop the row");
    }
    List<Name> names = new ArrayList<>();
    String name = null;
    for (JsonNode each : node.path("names")) {
      String text = RowsDocument.oneLine(each.path(0).asString(""));
      Set<String> kinds = Set.of(each.path(1).asString("").split("\\|"));
      if (!text.isEmpty()) {
        String language = each.path(2).isString() ? each.path(2).asString() : "und";
        names.add(new Name(text, language, kind(kinds)));
        name = kinds.contains("ror_display") || name == null ? text : name;
      }
    }
    if (name == null) {
      throw new BadRow("names", "an organisation has a name: give one as [text, kinds, language]");
    }
    String shown = name;
    return new RorRow(
        id,
        shown,
        new LinkedHashSet<>(names).stream().filter(n -> !n.text().equals(shown)).toList(),
        node.path("types").valueStream().map(type -> type.asString("")).toList(),
        text(node.path("city")),
        text(node.path("country")),
        node.path("established").isInt() ? node.path("established").asInt() : null,
        node.path("status").asString("active"),
        parents(node.path("relationships")));
  }

  private static String kind(Set<String> kinds) {
    if (kinds.contains("acronym")) {
      return "acronym";
    }
    return kinds.contains("label") || kinds.contains("ror_display") ? "legal" : "common";
  }

  private static List<Parent> parents(JsonNode relationships) {
    List<Parent> parents = new ArrayList<>();
    for (JsonNode each : relationships) {
      String id = id(each.path(1).asString(""));
      if (each.path(0).asString("").equalsIgnoreCase("parent") && id != null) {
        parents.add(new Parent(id, each.path(2).asString("")));
      }
    }
    return parents;
  }

  private static @Nullable String id(String address) {
    var matcher = ID.matcher(address);
    return matcher.matches() ? matcher.group(1) : null;
  }

  private static @Nullable String text(JsonNode node) {
    String text = RowsDocument.oneLine(node.asString(""));
    return text.isEmpty() ? null : text;
  }

  /** Its address, by which it is known everywhere. */
  String address() {
    return ADDRESS + id;
  }

  /** All names by which it may be known elsewhere: without acronyms. */
  List<String> wholeNames() {
    List<String> whole = new ArrayList<>(Arrays.asList(name));
    names.stream()
        .filter(each -> !each.kind().equals("acronym"))
        .forEach(each -> whole.add(each.text()));
    return whole;
  }
}
