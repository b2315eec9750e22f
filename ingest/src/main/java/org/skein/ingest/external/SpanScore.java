package org.skein.ingest.external;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.skein.graph.model.Span;
import org.skein.ingest.extract.NamedSpan;
import org.skein.ingest.gold.Tally;

/**
 * Counts names against labelled spans with the same boundaries. Several of our types may be one
 * label; where one of ours may be several labels, any of them is right, and a wrong one is charged
 * to the first.
 */
final class SpanScore {
  static final String ALL = "all";

  private final SpanLabels labels;
  private final Tally mappable = new Tally();
  private final Tally all = new Tally();
  private final Tally single = new Tally();
  private final Tally boundaries = new Tally();

  SpanScore(SpanLabels labels) {
    this.labels = labels;
  }

  /** Adds a text with the names that were found in it. */
  void add(ExternalText text, List<NamedSpan> names) {
    Map<Span, Set<String>> gold = new TreeMap<>();
    text.spans()
        .forEach(
            span -> gold.computeIfAbsent(span.span(), key -> new TreeSet<>()).add(span.label()));
    gold.values().forEach(this::addGold);
    Map<Span, String> found = new TreeMap<>();
    names.forEach(name -> found.putIfAbsent(name.span(), name.type()));
    found.forEach((span, type) -> addFound(gold.getOrDefault(span, Set.of()), type));
  }

  private void addGold(Set<String> here) {
    boundaries.gold(ALL);
    for (String label : here) {
      all.gold(label);
      single.gold(label);
      if (labels.isMapped(label)) {
        mappable.gold(label);
      }
    }
  }

  private void addFound(Set<String> here, String type) {
    boundaries.predicted(ALL);
    if (!here.isEmpty()) {
      boundaries.hit(ALL);
    }
    List<String> possible = labels.of(type);
    if (possible.isEmpty()) {
      return;
    }
    String first = possible.get(0);
    count(single, first, here.contains(first));
    String right = possible.stream().filter(here::contains).findFirst().orElse(null);
    count(all, right == null ? first : right, right != null);
    count(mappable, right == null ? first : right, right != null);
  }

  private static void count(Tally tally, String label, boolean hit) {
    tally.predicted(label);
    if (hit) {
      tally.hit(label);
    }
  }

  /** Over the labels that we have types for. */
  Tally mappable() {
    return mappable;
  }

  /** Over all labels; those without a type of ours are missed. */
  Tally all() {
    return all;
  }

  /** Over all labels, where each of our types is the first label that it may be, and no other. */
  Tally single() {
    return single;
  }

  /** Without labels. */
  Tally boundaries() {
    return boundaries;
  }
}
