package org.skein.graph.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * The profile of an entity in ids and counts: all that must be counted over every claim and mention
 * of it. The projection keeps the pages of hubs, so that a request reads one node.
 *
 * @param undated how many claims state no time, where the clocks ask what held
 * @param neighbours how many there are
 * @param documents how many mention it
 * @param strongest the strongest statements
 * @param nearest the neighbours of most origins
 * @param names how often, and where, each name was met
 * @param newest the ids of the newest documents that mention it
 */
record ProfilePage(
    int claims,
    int retracted,
    int undated,
    int neighbours,
    int mentions,
    int documents,
    List<ProfileStatement> strongest,
    List<Near> nearest,
    List<SeenName> names,
    List<String> newest) {
  private static final String FIELD = "\u001f";

  ProfilePage {
    strongest = List.copyOf(strongest);
    nearest = List.copyOf(nearest);
    names = List.copyOf(names);
    newest = List.copyOf(newest);
  }

  /** An entity tied to this one. */
  record Near(String id, int claims, int origins, List<String> predicates) {
    Near {
      predicates = List.copyOf(predicates);
    }
  }

  /**
   * A name that was met.
   *
   * @param documents in how many documents
   * @param newest the ids of the newest of them
   */
  record SeenName(String text, int documents, List<String> newest) {
    SeenName {
      newest = List.copyOf(newest);
    }
  }

  /** The properties of the node that keeps it. */
  Map<String, @Nullable Object> properties(String id) {
    Map<String, @Nullable Object> properties = new HashMap<>();
    properties.put("id", id);
    properties.put(
        "counts",
        List.of(
            (long) claims, (long) retracted, (long) neighbours, (long) mentions, (long) documents));
    properties.put("strongest", strongest.stream().map(ProfileStatement::toLine).toList());
    properties.put(
        "nearest",
        nearest.stream()
            .map(near -> line(near.id(), near.claims(), near.origins(), near.predicates()))
            .toList());
    properties.put(
        "names",
        names.stream().map(name -> line(name.text(), name.documents(), 0, name.newest())).toList());
    properties.put("newest", newest);
    return properties;
  }

  static ProfilePage of(Value node) {
    List<Integer> counts = node.get("counts").asList(Value::asInt);
    return new ProfilePage(
        counts.get(0),
        counts.get(1),
        0,
        counts.get(2),
        counts.get(3),
        counts.get(4),
        lines(node.get("strongest"), ProfileStatement::ofLine),
        lines(
            node.get("nearest"),
            line -> {
              String[] fields = line.split(FIELD, -1);
              return new Near(fields[0], number(fields[1]), number(fields[2]), rest(fields));
            }),
        lines(
            node.get("names"),
            line -> {
              String[] fields = line.split(FIELD, -1);
              return new SeenName(fields[0], number(fields[1]), rest(fields));
            }),
        lines(node.get("newest"), Function.identity()));
  }

  private static String line(String first, int second, int third, List<String> rest) {
    return first + FIELD + second + FIELD + third + FIELD + String.join(FIELD, rest);
  }

  private static List<String> rest(String[] fields) {
    return Arrays.stream(fields).skip(3).filter(field -> !field.isEmpty()).toList();
  }

  private static int number(String field) {
    return Integer.parseInt(field);
  }

  private static <T> List<T> lines(Value lines, Function<String, T> of) {
    return lines.asList(Value::asString).stream().map(of).toList();
  }
}
