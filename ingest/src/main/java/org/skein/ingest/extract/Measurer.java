package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Span;
import org.skein.ingest.annotate.Sentence;

/** Decides what each quantity of a sentence measures, and of which name. */
final class Measurer {
  private static final Map<String, Double> MODEL = Map.of("AIModel", 1.0);
  private static final Map<String, Double> MACHINE =
      Map.of("Chip", 1.0, "Facility", 0.95, "Product", 0.9, "AIModel", 0.8);
  private static final Map<String, Double> POWERED =
      Map.of("Chip", 1.0, "Facility", 1.0, "Product", 0.9, "AIModel", 0.7, "Firm", 0.2);
  private static final Map<String, Double> PRINTED =
      Map.of("Chip", 1.0, "Facility", 0.7, "Product", 0.7, "Firm", 0.1);
  private static final Map<String, Double> SCORED =
      Map.of("AIModel", 1.0, "Product", 0.8, "Chip", 0.8);
  private static final Map<String, Double> FIRM =
      Map.of("Firm", 1.0, "Lab", 0.8, "MediaOutlet", 0.6, "Facility", 0.2);
  private static final Map<String, Double> PRICED =
      Map.of(
          "Chip", 1.0, "Product", 1.0, "AIModel", 0.95, "Work", 0.8, "Facility", 0.8, "Firm", 0.2);
  private static final Map<String, Double> FUNDED =
      Map.of(
          "Firm",
          1.0,
          "Lab",
          1.0,
          "University",
          0.9,
          "ThinkTank",
          0.8,
          "Facility",
          0.9,
          "Policy",
          0.6,
          "GovernmentBody",
          0.5,
          "MilitaryUnit",
          0.5,
          "Place",
          0.2);
  private static final Map<String, Double> COUNTED =
      Map.of(
          "Firm",
          1.0,
          "Product",
          1.0,
          "AIModel",
          0.95,
          "Dataset",
          1.0,
          "Lab",
          0.95,
          "Facility",
          1.0,
          "University",
          0.9,
          "GovernmentBody",
          0.7,
          "MilitaryUnit",
          0.7);
  private static final Map<String, Double> EMPLOYING =
      Map.of(
          "Firm",
          1.0,
          "Lab",
          1.0,
          "University",
          0.9,
          "ThinkTank",
          0.9,
          "MediaOutlet",
          0.8,
          "GovernmentBody",
          0.7,
          "MilitaryUnit",
          0.7);
  private static final Map<String, Double> COLLECTED =
      Map.of(
          "Dataset",
          1.2,
          "AIModel",
          0.8,
          "Benchmark",
          0.8,
          "Firm",
          0.7,
          "Work",
          0.6,
          "Product",
          0.6);
  private static final Set<String> UNITS_OF_CHIPS =
      Set.of("Chip", "Product", "AIModel", "Facility");

  private static final Set<String> EQUATING =
      Set.of(
          "equal",
          "equals",
          "equivalent",
          "need",
          "needed",
          "performance",
          "replace",
          "match",
          "matches",
          "same",
          "implement",
          "substitute",
          "correspond");
  private static final java.util.regex.Pattern TIMELY =
      java.util.regex.Pattern.compile(
          "(?i).*\\b(years?|months?|days?|hours?|weeks?|minutes?|seconds?|quarters?|points|others"
              + "|states|decades|centuries|degrees|miles|kilomet\\w+|feet|met(?:er|re)s|pages"
              + "|elections|deals|experiments|signatures|complaints|terms|ways|things|reasons|steps"
              + "|times|percent|votes|molecules|questions|counts|rounds|firms|companies|parties"
              + "|models|cases|factors|executives|sources|areas|types|kinds|versions|sides|parts"
              + "|tons|tonnes|kilograms|acres|hectares|volts|bits|episodes|occasions|attempts)");
  private static final java.util.regex.Pattern PEOPLE =
      java.util.regex.Pattern.compile(
          "(?i).*\\b(employees|staff|people|engineers|researchers|scientists|workers|users"
              + "|customers|subscribers|developers|jobs|doctors|students|members|managers|analysts"
              + "|stores|offices|patents|clients|partners|investors|journalists|fellows)");
  private static final java.util.regex.Pattern ITEMS =
      java.util.regex.Pattern.compile(
          "(?i).*\\b(images|pairs|sentences|recordings|faces|examples|samples|documents|clips"
              + "|videos|entries|annotations|photos|articles|conversations|pictures|scans|words)");

  private static final java.util.regex.Pattern DEVICES =
      java.util.regex.Pattern.compile(
          "(?i).*\\b(chips|gpus|tpus|cards|accelerators|processors|boards|robots|humanoids|cameras"
              + "|drones|servers|vehicles|cars|trucks|aircraft|satellites|machines|shuttles|sets|units"
              + "|trams|buses|racks|nodes|cores|wafers|computers|phones|devices|sensors|licen[cs]es"
              + "|radios|scanners|missiles|boats|ships|jets)");
  private static final double FEW = 10;
  private static final Set<String> PRONOUNS = Set.of("It", "Its", "This", "They", "Their");
  private static final int MEMORY = 12;

  private final String text;
  private List<NamedSpan> before = List.of();

  /**
   * One for each document; sentences must be given in order.
   *
   * @param text the whole document
   */
  Measurer(String text) {
    this.text = text;
  }

  /**
   * What a sentence measures.
   *
   * @param names the names and references of the sentence, by position
   */
  List<Measured> in(Sentence sentence, List<NamedSpan> names, List<Times.Timed> times) {
    List<Quantity> quantities = Quantities.in(sentence.span().of(text), sentence.span().start());
    quantities.removeIf(q -> isPartOfName(q, names) || isTime(q, sentence, times));
    List<Measured> found = new ArrayList<>(ratio(sentence, quantities, names));
    InSentence here = new InSentence(sentence, names, before);
    NamedSpan counted = null;
    for (Quantity quantity : quantities) {
      for (Measured measured : here.measure(quantity, counted)) {
        found.add(measured);
        if (measured.name().type().equals("Chip") && measured.metric().equals("count")) {
          counted = measured.name();
        }
      }
    }
    remember(names);
    return found;
  }

  /** The names of this sentence, then those of the sentences before. */
  private void remember(List<NamedSpan> names) {
    List<NamedSpan> all = new ArrayList<>(names);
    all.addAll(before);
    before = List.copyOf(all.subList(0, Math.min(MEMORY, all.size())));
  }

  private static boolean isPartOfName(Quantity quantity, List<NamedSpan> names) {
    return names.stream()
        .anyMatch(
            name ->
                name.span().contains(quantity.span())
                    || (name.span().overlaps(quantity.span())
                        && name.span().start() < quantity.span().start()));
  }

  private static boolean isTime(Quantity quantity, Sentence sentence, List<Times.Timed> times) {
    return quantity.span().length() < 16
        && times.stream()
            .anyMatch(
                timed ->
                    sentence.token(timed.first()).start() <= quantity.span().start()
                        && quantity.span().start() < sentence.token(timed.end() - 1).end());
  }

  /** "1,000 H100 … 3,000 H800 are needed": one chip in terms of another. */
  private static List<Measured> ratio(
      Sentence sentence, List<Quantity> quantities, List<NamedSpan> names) {
    boolean equates =
        sentence.tokens().stream()
            .anyMatch(t -> EQUATING.contains(t.text().toLowerCase(Locale.ROOT)));
    for (int i = 0; equates && i + 1 < quantities.size(); i++) {
      NamedSpan one = counted(quantities.get(i), names, Set.of("Chip"));
      NamedSpan other = counted(quantities.get(i + 1), names, Set.of("Chip"));
      Double base = quantities.get(i).low();
      if (one == null || other == null || base == null || base <= 0) {
        continue;
      }
      if (!one.text().equals(other.text())) {
        Quantity q = quantities.get(i + 1);
        Span span =
            new Span(
                quantities.get(i).span().start(), Math.max(q.span().end(), other.span().end()));
        Double low = q.low() == null ? null : Double.valueOf(q.low() / base);
        Double high = q.high() == null ? null : Double.valueOf(q.high() / base);
        return List.of(
            new Measured(
                one, "ratio", new Quantity(span, low, high, "x " + other.text()), other, null));
      }
    }
    return List.of();
  }

  /** The name that a number stands directly before, or whose plural noun it counts. */
  private static @Nullable NamedSpan counted(
      Quantity quantity, List<NamedSpan> names, Set<String> types) {
    NamedSpan nearest = null;
    for (NamedSpan name : names) {
      int gap = name.span().start() - quantity.span().end();
      boolean near = (gap >= 0 && gap <= 2) || name.span().overlaps(quantity.span());
      if (near && name.refersTo() == null && types.contains(name.type())) {
        nearest = name;
      }
    }
    return nearest;
  }

  /** The words and names of one sentence. */
  private static final class InSentence {
    private final Sentence sentence;
    private final List<NamedSpan> names;
    private final List<NamedSpan> before;
    private final Bearer bearer;
    private final Clues clues;

    InSentence(Sentence sentence, List<NamedSpan> names, List<NamedSpan> before) {
      this.sentence = sentence;
      this.names = names;
      this.before = before;
      this.bearer = new Bearer(sentence, names);
      this.clues = new Clues(sentence);
    }

    List<Measured> measure(Quantity q, @Nullable NamedSpan countedBefore) {
      int at = clues.tokenAt(q.span().start());
      if (q.isMoney()) {
        return money(q, at);
      }
      return switch (q.unit()) {
        case "parameters" -> owner(q, "parameters", MODEL);
        case "FLOPS", "OPS", "tokens/s", "samples/s" -> owner(q, "performance", MACHINE);
        case "FLOP", "GPU hours" -> owner(q, "training_compute", MODEL);
        case "GB" -> memory(q, at);
        case "GB/s" -> owner(q, "other", MACHINE);
        case "nm" -> owner(q, "process_node", PRINTED);
        case "W" -> owner(q, "power", POWERED);
        case "%" -> percent(q, at);
        case "points" -> owner(q, "score", SCORED);
        case "x" -> times(q, at);
        default -> count(q, at, countedBefore);
      };
    }

    private List<Measured> owner(Quantity q, String metric, Map<String, Double> types) {
      return attach(q, metric, types, Bearer.Role.OWNER);
    }

    private List<Measured> recipient(Quantity q, String metric, Map<String, Double> types) {
      return attach(q, metric, types, Bearer.Role.RECIPIENT);
    }

    private List<Measured> attach(
        Quantity q, String metric, Map<String, Double> types, Bearer.Role role) {
      NamedSpan name = bearer.of(q, types, role);
      boolean open = name == null && !metric.equals("count");
      if (open || (opensWithReference() && !isResolved(types))) {
        NamedSpan carried = carriedOver(types);
        name = carried != null ? carried : name;
      }
      return name == null ? List.of() : List.of(new Measured(name, metric, q, null, null));
    }

    /** "It", "The data centre": the sentence goes on about something named before. */
    private boolean opensWithReference() {
      String first = sentence.token(0).text();
      return PRONOUNS.contains(first) || (first.equals("The") && opensWithCommonNoun());
    }

    private boolean opensWithCommonNoun() {
      int noun = 1;
      while (noun < sentence.size() && sentence.token(noun).tag().startsWith("JJ")) {
        noun++;
      }
      int at = noun;
      return noun < sentence.size()
          && sentence.token(noun).tag().equals("NN")
          && names.stream().noneMatch(name -> name.first() <= at + 1);
    }

    /** Whether the opening word was resolved to a name that may bear the quantity. */
    private boolean isResolved(Map<String, Double> types) {
      return names.stream()
          .anyMatch(n -> n.first() <= 2 && types.getOrDefault(n.type(), 0.0) >= 0.6);
    }

    /** What was named last, of the types that may bear the quantity. */
    private @Nullable NamedSpan carriedOver(Map<String, Double> types) {
      NamedSpan best = null;
      for (NamedSpan name : before) {
        double worth = types.getOrDefault(name.type(), 0.0);
        if (worth > 0.5 && (best == null || worth > types.getOrDefault(best.type(), 0.0))) {
          best = name;
        }
      }
      return best;
    }

    private List<Measured> memory(Quantity q, int at) {
      return clues.near(at, 6, Set.of("data", "text", "dataset", "corpus", "collection", "archive"))
          ? owner(q, "other", Map.of("AIModel", 1.0, "Dataset", 1.2))
          : owner(q, "memory", MACHINE);
    }

    private List<Measured> money(Quantity q, int at) {
      return switch (clues.money(at, clues.tokenAt(q.span().end() - 1))) {
        case VALUATION -> recipient(q, "valuation", FIRM);
        case REVENUE -> owner(q, "revenue", FIRM);
        case PRICE -> owner(q, "price", PRICED);
        case TRAINING -> owner(q, "training_cost", MODEL);
        case LOSS -> recipient(q, "other", FIRM);
        case FUNDING -> recipient(q, "funding", FUNDED);
      };
    }

    private List<Measured> percent(Quantity q, int at) {
      boolean benchmark = names.stream().anyMatch(name -> name.type().equals("Benchmark"));
      int score = Math.min(clues.distance(at, Clues.SCORING), benchmark ? 5 : Clues.FAR);
      int market = clues.distance(at, Clues.MARKET);
      int stake = clues.distance(at, Clues.OWNING);
      int revenue = clues.distance(at, Clues.EARNING);
      int least = Math.min(Math.min(score, market), Math.min(stake, revenue));
      if (least > 8) {
        return List.of();
      }
      if (least == market || market <= 5) {
        return owner(q, "market_share", Map.of("Firm", 1.0, "Product", 0.8, "Chip", 0.6));
      }
      if (least == stake) {
        return recipient(q, "other", FIRM);
      }
      return least == score ? owner(q, "score", SCORED) : owner(q, "revenue", FIRM);
    }

    private List<Measured> times(Quantity q, int at) {
      boolean bigger = clues.near(at, 4, Set.of("bigger", "larger", "size", "as"));
      boolean faster =
          clues.near(
              at,
              5,
              Set.of(
                  "fast",
                  "faster",
                  "speed",
                  "speedup",
                  "throughput",
                  "slower",
                  "performance",
                  "efficient"));
      return bigger && !faster ? owner(q, "ratio", COLLECTED) : owner(q, "performance", MACHINE);
    }

    private List<Measured> count(Quantity q, int at, @Nullable NamedSpan countedBefore) {
      NamedSpan unit = counted(q, names, UNITS_OF_CHIPS);
      if (unit != null) {
        return List.of(new Measured(unit, "count", units(q), null, place(q)));
      }
      if (q.unit().isEmpty()) {
        return bare(q, at, countedBefore);
      }
      String noun = q.unit().toLowerCase(Locale.ROOT);
      if (noun.endsWith("operations")) {
        return owner(q, "training_compute", MODEL);
      }
      if (noun.matches(".*\\btokens?")) {
        return owner(q, "other", Map.of("AIModel", 1.0, "Dataset", 0.9));
      }
      double size = q.low() != null ? q.low() : q.high() != null ? q.high() : 0;
      if (size < 2 || TIMELY.matcher(noun).matches()) {
        return List.of();
      }
      if (noun.equals("units")) {
        List<Measured> units = unitsOf(q);
        if (!units.isEmpty()) {
          return units;
        }
      }
      if (DEVICES.matcher(noun).matches()) {
        return owner(q, "count", with(COUNTED, Map.of("Place", 0.3)));
      }
      if (size < FEW) {
        return List.of();
      }
      if (PEOPLE.matcher(noun).matches()) {
        return owner(q, "count", with(COUNTED, EMPLOYING));
      }
      return owner(q, "count", ITEMS.matcher(noun).matches() ? COLLECTED : COUNTED);
    }

    private static Map<String, Double> with(Map<String, Double> all, Map<String, Double> more) {
      Map<String, Double> both = new java.util.HashMap<>(all);
      both.putAll(more);
      return both;
    }

    private static Quantity units(Quantity q) {
      return new Quantity(q.span(), q.low(), q.high(), "units");
    }

    /** "100,000 units of Nvidia's A100 and H800 cards": each of the names behind "of". */
    private List<Measured> unitsOf(Quantity q) {
      List<Measured> found = new ArrayList<>();
      int last = clues.tokenAt(q.span().end() - 1);
      for (NamedSpan name : names) {
        boolean next = found.isEmpty() ? name.first() - last <= 5 : name.first() - last <= 2;
        if (name.first() > last && next && UNITS_OF_CHIPS.contains(name.type())) {
          found.add(new Measured(name, "count", units(q), null, place(q)));
          last = name.end() - 1;
        }
      }
      return found;
    }

    /** A number without a unit: a score, or more of what was counted before. */
    private List<Measured> bare(Quantity q, int at, @Nullable NamedSpan countedBefore) {
      Double low = q.low() != null ? q.low() : q.high();
      if (low != null && low <= 100 && isScore(q, at)) {
        return owner(new Quantity(q.span(), q.low(), q.high(), "points"), "score", SCORED);
      }
      if (countedBefore == null
          || low == null
          || low < 100
          || countedBefore.span().end() > q.span().start()) {
        return List.of();
      }
      return List.of(new Measured(countedBefore, "count", units(q), null, place(q)));
    }

    /** "scored 61.7 on SWE-Forge". */
    private boolean isScore(Quantity q, int at) {
      boolean benchmark =
          names.stream()
              .anyMatch(
                  name ->
                      name.type().equals("Benchmark")
                          && name.span().start() >= q.span().end()
                          && name.span().start() - q.span().end() <= 8);
      return benchmark || clues.near(at, 3, Set.of("scored", "scores", "score"));
    }

    /** "40,000 in China". */
    private @Nullable NamedSpan place(Quantity q) {
      for (NamedSpan name : names) {
        int gap = name.span().start() - q.span().end();
        if (name.type().equals("Place") && gap >= 0 && gap <= 24) {
          return name;
        }
      }
      return null;
    }
  }
}
