package org.skein.api.http;

import io.javalin.json.JsonMapper;
import java.lang.reflect.Type;
import org.skein.api.Json;

/** Lets the server write JSON as all of Skein does. */
final class SkeinJsonMapper implements JsonMapper {
  private final Json json;

  SkeinJsonMapper(Json json) {
    this.json = json;
  }

  @Override
  public String toJsonString(Object value, Type type) {
    return json.line(value);
  }
}
