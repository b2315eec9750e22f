package org.skein.api.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds answers against openapi.yaml. Knows the part of JSON Schema that the contract uses, and
 * refuses the rest; a property that the contract does not name is an error too.
 */
final class Contract {
  private static final Set<String> KNOWN_KEYWORDS =
      Set.of(
          "type",
          "required",
          "properties",
          "items",
          "enum",
          "oneOf",
          "$ref",
          "minLength",
          "maxLength",
          "minimum",
          "maximum",
          "description");

  private final JsonNode root;

  private Contract(JsonNode root) {
    this.root = root;
  }

  static Contract shipped() throws IOException {
    Object yaml = new Load(LoadSettings.builder().build()).loadFromString(ContractHandler.text());
    return new Contract(JsonMapper.shared().valueToTree(yaml));
  }

  /** The paths that answer to GET. */
  Set<String> paths() {
    return paths("get");
  }

  /** The paths that answer to a method, in lower case. */
  Set<String> paths(String method) {
    Set<String> paths = new LinkedHashSet<>(root.get("paths").propertyNames());
    paths.removeIf(path -> !root.get("paths").get(path).has(method));
    return paths;
  }

  Set<String> queryParameters(String path) {
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode parameter : root.at("/paths").get(path).at("/get/parameters")) {
      if (parameter.get("in").asString().equals("query")) {
        names.add(parameter.get("name").asString());
      }
    }
    return names;
  }

  /** What breaks the schema of a good answer to {@code path}. */
  List<String> faultsOfAnswer(String path, String mediaType, JsonNode answer) {
    return faultsOfAnswer("get", path, mediaType, answer);
  }

  /** What breaks the schema of a good answer of {@code path} to {@code method}. */
  List<String> faultsOfAnswer(String method, String path, String mediaType, JsonNode answer) {
    return faults(
        root.at("/paths")
            .get(path)
            .get(method)
            .at("/responses/200/content")
            .get(mediaType)
            .get("schema"),
        answer);
  }

  /** What breaks the schema of a body that is posted to {@code path}. */
  List<String> faultsOfBody(String path, JsonNode body) {
    return faults(
        root.at("/paths")
            .get(path)
            .at("/post/requestBody/content")
            .get("application/json")
            .get("schema"),
        body);
  }

  /** What breaks the schema of a good answer to a PUT to {@code path}. */
  List<String> faultsOfWritten(String path, JsonNode answer) {
    return faults(
        root.at("/paths")
            .get(path)
            .at("/put/responses/200/content")
            .get("application/json")
            .get("schema"),
        answer);
  }

  /** What breaks the schema of a problem. */
  List<String> faultsOfProblem(JsonNode answer) {
    return faults(root.at("/components/schemas/Problem"), answer);
  }

  private List<String> faults(JsonNode schema, JsonNode value) {
    List<String> faults = new ArrayList<>();
    check(schema, value, "$", faults);
    return faults;
  }

  private void check(JsonNode schema, JsonNode value, String at, List<String> faults) {
    for (String keyword : schema.propertyNames()) {
      if (!KNOWN_KEYWORDS.contains(keyword)) {
        throw new IllegalArgumentException("the checker does not know '%s'".formatted(keyword));
      }
    }
    if (schema.has("$ref")) {
      check(root.at(schema.get("$ref").asString().substring(1)), value, at, faults);
      return;
    }
    if (schema.has("oneOf")) {
      long fitting =
          schema.get("oneOf").valueStream().filter(one -> faults(one, value).isEmpty()).count();
      if (fitting != 1) {
        faults.add("%s fits %d alternatives: %s".formatted(at, fitting, value));
      }
      return;
    }
    checkType(schema, value, at, faults);
    if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals)) {
      faults.add("%s is %s, not one of %s".formatted(at, value, schema.get("enum")));
    }
    checkRange(schema, value, at, faults);
    checkProperties(schema, value, at, faults);
    if (schema.has("items") && value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        check(schema.get("items"), value.get(i), at + "[" + i + "]", faults);
      }
    }
  }

  private static void checkType(JsonNode schema, JsonNode value, String at, List<String> faults) {
    if (!schema.has("type")) {
      return;
    }
    JsonNode type = schema.get("type");
    List<String> types =
        type.isArray()
            ? type.valueStream().map(JsonNode::asString).toList()
            : List.of(type.asString());
    if (types.stream().noneMatch(one -> isOf(one, value))) {
      faults.add("%s is %s, not %s".formatted(at, value, types));
    }
  }

  private static boolean isOf(String type, JsonNode value) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isString();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "null" -> value.isNull();
      default -> throw new IllegalArgumentException("unknown type " + type);
    };
  }

  private static void checkRange(JsonNode schema, JsonNode value, String at, List<String> faults) {
    if (schema.has("minimum") && value.asDouble() < schema.get("minimum").asDouble()
        || schema.has("maximum") && value.asDouble() > schema.get("maximum").asDouble()) {
      faults.add("%s is out of range: %s".formatted(at, value));
    }
  }

  private void checkProperties(JsonNode schema, JsonNode value, String at, List<String> faults) {
    if (!value.isObject() || !schema.has("properties")) {
      return;
    }
    Map<String, JsonNode> properties = new java.util.LinkedHashMap<>();
    schema
        .get("properties")
        .propertyStream()
        .forEach(p -> properties.put(p.getKey(), p.getValue()));
    if (schema.has("required")) {
      for (JsonNode name : schema.get("required")) {
        if (!value.has(name.asString())) {
          faults.add("%s lacks '%s'".formatted(at, name.asString()));
        }
      }
    }
    for (String name : value.propertyNames()) {
      if (properties.containsKey(name)) {
        check(properties.get(name), value.get(name), at + "." + name, faults);
      } else {
        faults.add("%s has '%s', which the contract does not name".formatted(at, name));
      }
    }
  }
}
