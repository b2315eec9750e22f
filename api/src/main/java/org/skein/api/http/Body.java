package org.skein.api.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.vocabulary.Vocabulary;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON body of one request, each property checked against its rule as it is read. */
final class Body {
  private static final int LONGEST = 16_384;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final JsonNode root;

  private Body(JsonNode root) {
    this.root = root;
  }

  /**
   * The body of the request.
   *
   * @throws BadParameterException if it is no JSON object, too long, or has a property that is not
   *     among {@code allowed}
   */
  static Body of(Context ctx, String... allowed) {
    String type = String.valueOf(ctx.contentType()).toLowerCase(Locale.ROOT);
    if (!type.split(";", 2)[0].strip().equals("application/json")) {
      leaveUnread(ctx);
      throw bad("Content-Type", "the body must be JSON: send Content-Type: application/json");
    }
    if (ctx.req().getContentLengthLong() > LONGEST || ctx.bodyAsBytes().length > LONGEST) {
      leaveUnread(ctx);
      throw bad("body", "the body is longer than %,d bytes".formatted(LONGEST));
    }
    JsonNode root = parse(ctx.body());
    List<String> names = List.of(allowed);
    for (String name : root.propertyNames()) {
      if (!names.contains(name)) {
        throw new BadParameterException(
            Code.USAGE,
            name,
            "there is no property '%s': the body has %s".formatted(name, String.join(", ", names)),
            Vocabulary.nearest(name, names));
      }
    }
    return new Body(root);
  }

  /** What was not read must not be taken for the next request: this connection ends. */
  private static void leaveUnread(Context ctx) {
    ctx.header("Connection", "close");
  }

  private static JsonNode parse(String text) {
    JsonNode root;
    try {
      root = JSON.readTree(text);
    } catch (JacksonException e) {
      throw bad("body", "the body is not JSON: " + e.getOriginalMessage());
    }
    if (!root.isObject()) {
      throw bad("body", "the body must be a JSON object");
    }
    return root;
  }

  /** The text of a property that must be there, not blank and at most {@code max} units long. */
  String text(String name, int max) {
    String value = findText(name, max);
    if (value == null) {
      throw bad(name, "'%s' is missing: give it a value".formatted(name));
    }
    return value;
  }

  /** The text of a property that may be missing, null or blank: then null. */
  @Nullable String findText(String name, int max) {
    JsonNode value = root.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw bad(name, "'%s' must be a string".formatted(name));
    }
    String text = value.asString().strip();
    if (text.length() > max) {
      throw bad(
          name,
          "'%s' has %d characters, at most %d are allowed".formatted(name, text.length(), max));
    }
    return text.isEmpty() ? null : text;
  }

  /** The value of a property that must be there, one of {@code choices}. */
  String choice(String name, List<String> choices) {
    String value = text(name, 200);
    if (choices.contains(value)) {
      return value;
    }
    String nearest = Vocabulary.nearest(value, choices);
    throw new BadParameterException(
        Code.USAGE,
        name,
        "'%s' is no %s: did you mean '%s'?".formatted(value, name, nearest),
        nearest);
  }

  private static BadParameterException bad(String name, String message) {
    return new BadParameterException(Code.USAGE, name, message, null);
  }
}
