package org.skein.ingest.extract;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.extract.QuantitySite.Candidate;

/**
 * What one would guess of a quantity at first sight: the metric by its unit and the nearest telling
 * words, the name by what fits the metric. The model weighs the guess with all else that it sees.
 */
final class RulesOfThumb {
  private static final Set<String> TIMELY = Cues.forms("timely");
  private static final Set<String> PEOPLE = Cues.forms("people");
  private static final Set<String> ITEMS = Cues.forms("items");
  private static final Set<String> DEVICES = Cues.forms("devices");
  private static final Set<String> STORED =
      Set.of("data", "text", "dataset", "corpus", "collection", "archive");
  private static final Set<String> BIGGER = Set.of("bigger", "larger", "size", "as");
  private static final Set<String> FASTER =
      Set.of(
          "fast", "faster", "speed", "speedup", "throughput", "slower", "performance", "efficient");
  private static final Set<String> PRONOUNS = Set.of("It", "Its", "This", "They", "Their");
  private static final double FEW = 10;
  private static final int NEAR = 8;
  private static final int BESIDE = 2;
  private static final Set<String> PIECES = Set.of("units", "pieces", "sets", "copies");
  private static final Set<String> RATES = Set.of("second", "minute", "hour", "day");

  private final QuantitySite site;
  private final Quantity q;
  private final Clues clues;

  RulesOfThumb(QuantitySite site) {
    this.site = site;
    this.q = site.quantity();
    this.clues = new Clues(site.sentence());
  }

  /** The metric, or "none". */
  String metric() {
    if (q.isMoney()) {
      return money();
    }
    return switch (q.unit()) {
      case "parameters", "points" -> q.unit().equals("points") ? "score" : "parameters";
      case "FLOPS", "OPS", "tokens/s", "samples/s" -> "performance";
      case "FLOP", "GPU hours", "operations" -> "training_compute";
      case "GB" -> clues.near(site.first(), 6, STORED) ? "other" : "memory";
      case "GB/s" -> "other";
      case "nm" -> "process_node";
      case "W" -> "power";
      case "%" -> percent();
      case "x" -> {
        boolean faster = clues.near(site.first(), 5, FASTER);
        yield clues.near(site.first(), 4, BIGGER) && !faster ? "ratio" : "performance";
      }
      default -> counted();
    };
  }

  /** Whether a word beside the quantity leaves little doubt: "a valuation of $2 billion". */
  boolean isSure() {
    if (!q.isMoney()) {
      return false;
    }
    Clues.Money beside = clues.money(site.first(), site.end() - 1, BESIDE);
    return beside == Clues.Money.VALUATION || beside == Clues.Money.REVENUE;
  }

  private String money() {
    return switch (clues.money(site.first(), site.end() - 1)) {
      case VALUATION -> "valuation";
      case REVENUE -> "revenue";
      case PRICE -> "price";
      case TRAINING -> "training_cost";
      case LOSS -> "other";
      case FUNDING -> "funding";
    };
  }

  private String percent() {
    boolean benchmark = names().anyMatch(name -> name.type().equals("Benchmark"));
    int at = site.first();
    int score = Math.min(clues.distance(at, Clues.SCORING), benchmark ? 5 : Clues.FAR);
    int market = clues.distance(at, Clues.MARKET);
    int stake = clues.distance(at, Clues.OWNING);
    int revenue = clues.distance(at, Clues.EARNING);
    int least = Math.min(Math.min(score, market), Math.min(stake, revenue));
    if (least > NEAR) {
      return "none";
    }
    if (least == market || market <= 5) {
      return "market_share";
    }
    return least == stake ? "other" : least == score ? "score" : "revenue";
  }

  private String counted() {
    if (counts(Fitness.UNITS) != null) {
      return "count";
    }
    if (site.lemma(site.end()).equals("per") && RATES.contains(site.lemma(site.end() + 1))) {
      return "performance";
    }
    double size = q.low() != null ? q.low() : q.high() != null ? q.high() : 0;
    if (q.unit().isEmpty()) {
      return size <= 100 && isScore() ? "score" : "none";
    }
    String noun = noun();
    if (noun.equals("tokens")) {
      return "other";
    }
    boolean enough = size >= (DEVICES.contains(noun) ? 2 : FEW);
    return enough && !TIMELY.contains(noun) ? "count" : "none";
  }

  private String noun() {
    String[] words = q.unit().toLowerCase(Locale.ROOT).split("[\\s-]+");
    return words[words.length - 1];
  }

  /** "Scored 61.7 on SWE-Forge". */
  private boolean isScore() {
    boolean benchmark =
        names()
            .anyMatch(
                name ->
                    name.type().equals("Benchmark")
                        && name.span().start() >= q.span().end()
                        && name.span().start() - q.span().end() <= NEAR);
    return benchmark || clues.near(site.first(), 3, Set.of("scored", "scores", "score"));
  }

  /** The name that a metric is of, or null. */
  @Nullable NamedSpan bearer(String metric) {
    NamedSpan counted = metric.equals("count") ? counts(Fitness.UNITS) : null;
    if (counted == null && metric.equals("count") && PIECES.contains(noun())) {
      counted = behind(Fitness.UNITS, 5);
    }
    if (metric.equals("parameters")) {
      counted = behind(Fitness.MODEL, 1);
    }
    if (counted != null) {
      return counted;
    }
    Map<String, Double> types = types(metric);
    boolean money = metric.equals("other") && q.isMoney();
    Bearer.Role role =
        money || metric.equals("funding") || metric.equals("valuation")
            ? Bearer.Role.RECIPIENT
            : Bearer.Role.OWNER;
    NamedSpan name = new Bearer(site.sentence(), site.parsed().names()).of(q, types, role);
    boolean open = name == null && !metric.equals("count");
    if (open || (opensWithReference() && !isResolved(types))) {
      NamedSpan carried = carriedOver(types);
      return carried != null ? carried : name;
    }
    return name;
  }

  private Map<String, Double> types(String metric) {
    return switch (metric) {
      case "parameters", "training_compute", "training_cost" -> Fitness.MODEL;
      case "performance", "memory" -> Fitness.MACHINE;
      case "power" -> Fitness.POWERED;
      case "process_node" -> Fitness.PRINTED;
      case "score" -> Fitness.SCORED;
      case "valuation", "revenue" -> Fitness.FIRM;
      case "market_share" -> Fitness.SHARING;
      case "price" -> Fitness.PRICED;
      case "funding" -> Fitness.FUNDED;
      case "ratio" -> Fitness.COLLECTED;
      case "other" ->
          switch (site.unitClass()) {
            case "money", "%" -> Fitness.FIRM;
            case "GB/s" -> Fitness.MACHINE;
            default -> Fitness.READ;
          };
      default -> counting(noun());
    };
  }

  private static Map<String, Double> counting(String noun) {
    if (DEVICES.contains(noun)) {
      return Fitness.with(Fitness.COUNTED, Map.of("Place", 0.3));
    }
    if (PEOPLE.contains(noun)) {
      return Fitness.with(Fitness.COUNTED, Fitness.EMPLOYING);
    }
    return ITEMS.contains(noun) ? Fitness.COLLECTED : Fitness.COUNTED;
  }

  private Stream<NamedSpan> names() {
    return site.parsed().names().stream();
  }

  /** The first name behind the quantity: "units of A", "a 7B-parameter A". */
  private @Nullable NamedSpan behind(Map<String, Double> types, int tokens) {
    return names()
        .filter(name -> types.containsKey(name.type()) && name.refersTo() == null)
        .filter(name -> name.first() >= site.end() && name.first() <= site.end() + tokens)
        .findFirst()
        .orElse(null);
  }

  /** The name that the number stands directly before, or whose plural noun it counts. */
  private @Nullable NamedSpan counts(Map<String, Double> types) {
    return names()
        .filter(name -> name.refersTo() == null && types.containsKey(name.type()))
        .filter(
            name -> {
              int gap = name.span().start() - q.span().end();
              return (gap >= 0 && gap <= 2) || name.span().overlaps(q.span());
            })
        .reduce((a, b) -> b)
        .orElse(null);
  }

  /** "It", "The data centre": the sentence goes on about something named before. */
  private boolean opensWithReference() {
    Sentence sentence = site.sentence();
    String first = sentence.token(0).text();
    if (!first.equals("The")) {
      return PRONOUNS.contains(first);
    }
    int noun = 1;
    while (noun < sentence.size() && sentence.token(noun).tag().startsWith("JJ")) {
      noun++;
    }
    int at = noun;
    return noun < sentence.size()
        && sentence.token(noun).tag().equals("NN")
        && names().noneMatch(name -> name.first() <= at + 1);
  }

  /** Whether the opening word was resolved to a name that may bear the quantity. */
  private boolean isResolved(Map<String, Double> types) {
    return names().anyMatch(n -> n.first() <= 2 && types.getOrDefault(n.type(), 0.0) >= 0.6);
  }

  /** What was named last, of the types that fit best. */
  private @Nullable NamedSpan carriedOver(Map<String, Double> types) {
    return site.candidates().stream()
        .filter(candidate -> candidate.back() > 0)
        .map(Candidate::name)
        .filter(name -> types.getOrDefault(name.type(), 0.0) > 0.5)
        .min(Comparator.comparingDouble((NamedSpan name) -> -types.getOrDefault(name.type(), 0.0)))
        .orElse(null);
  }
}
