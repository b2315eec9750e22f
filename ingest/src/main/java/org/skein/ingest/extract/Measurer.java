package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.annotate.Token;

/** Decides what each quantity of a sentence measures, and of which name. */
final class Measurer {
  private static final Set<String> ORGANIZATIONS =
      Set.of(
          "Firm",
          "University",
          "Lab",
          "ThinkTank",
          "GovernmentBody",
          "MilitaryUnit",
          "MediaOutlet");
  private static final Set<String> SILICON = Set.of("Chip", "Facility", "Product");
  private static final Set<String> COUNTABLE =
      Set.of(
          "Firm",
          "University",
          "Lab",
          "ThinkTank",
          "GovernmentBody",
          "MilitaryUnit",
          "MediaOutlet",
          "Product",
          "AIModel",
          "Dataset",
          "Facility",
          "Place");
  private static final Set<String> VALUING =
      Set.of("valuation", "value", "valued", "worth", "capitalization", "capitalisation", "cap");
  private static final Set<String> EARNING =
      Set.of("revenue", "sale", "sales", "earnings", "income", "turnover");
  private static final Set<String> PRICING =
      Set.of(
          "price",
          "priced",
          "each",
          "apiece",
          "subscription",
          "monthly",
          "cost",
          "costs",
          "unit",
          "month",
          "fee");
  private static final Set<String> FINING =
      Set.of("fine", "fined", "penalty", "damages", "loss", "settlement");
  private static final Set<String> FUNDING =
      Set.of(
          "funding",
          "raise",
          "raised",
          "raising",
          "raises",
          "investment",
          "invest",
          "invested",
          "invests",
          "investing",
          "round",
          "series",
          "seed",
          "grant",
          "contract",
          "award",
          "fund",
          "funds",
          "secured",
          "secure",
          "secures",
          "backing",
          "acquire",
          "acquired",
          "deal",
          "acquisition",
          "ipo",
          "spend",
          "spending",
          "budget",
          "stake",
          "financing",
          "buy",
          "bought",
          "purchase",
          "landed",
          "pledged",
          "plan",
          "subsidies",
          "bid",
          "worth",
          "order",
          "ordered",
          "tender",
          "pay",
          "paid",
          "injected",
          "poured",
          "capital",
          "grants");
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

  private final String text;

  /**
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
    List<Measured> found = new ArrayList<>();
    List<Quantity> quantities = Quantities.in(sentence.span().of(text), sentence.span().start());
    quantities.removeIf(q -> isPartOfName(q, names) || isTime(q, sentence, times));
    List<Measured> ratios = ratio(sentence, quantities, names);
    found.addAll(ratios);
    NamedSpan counted = null;
    for (Quantity quantity : quantities) {
      Measured measured = measure(quantity, sentence, names, counted);
      if (measured != null && found.stream().noneMatch(other -> other.quantity() == quantity)) {
        found.add(measured);
        if (measured.name().type().equals("Chip")) {
          counted = measured.name();
        }
      }
    }
    return found;
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
    return quantity.unit().isEmpty()
        && times.stream()
            .anyMatch(
                timed ->
                    sentence.token(timed.first()).start() < quantity.span().end()
                        && quantity.span().start() < sentence.token(timed.end() - 1).end());
  }

  /** "1,000 H100 … 3,000 H800 are needed": one chip in terms of another. */
  private List<Measured> ratio(
      Sentence sentence, List<Quantity> quantities, List<NamedSpan> names) {
    boolean equates =
        sentence.tokens().stream()
            .anyMatch(t -> EQUATING.contains(t.text().toLowerCase(Locale.ROOT)));
    if (!equates) {
      return List.of();
    }
    for (int i = 0; i + 1 < quantities.size(); i++) {
      NamedSpan one = counted(quantities.get(i), names);
      NamedSpan other = counted(quantities.get(i + 1), names);
      Double base = quantities.get(i).low();
      if (one != null
          && other != null
          && !one.text().equals(other.text())
          && base != null
          && base > 0) {
        Quantity q = quantities.get(i + 1);
        Quantity ratio =
            new Quantity(
                new org.skein.graph.model.Span(
                    quantities.get(i).span().start(), Math.max(q.span().end(), other.span().end())),
                q.low() == null ? null : q.low() / base,
                q.high() == null ? null : q.high() / base,
                "x " + other.text());
        return List.of(new Measured(one, "ratio", ratio, other, null));
      }
    }
    return List.of();
  }

  /** The chip that a number stands directly before. */
  private static @Nullable NamedSpan counted(Quantity quantity, List<NamedSpan> names) {
    for (NamedSpan name : names) {
      int gap = name.span().start() - quantity.span().end();
      if (name.type().equals("Chip")
          && ((gap >= 0 && gap <= 12) || name.span().overlaps(quantity.span()))) {
        return name;
      }
    }
    return null;
  }

  private @Nullable Measured measure(
      Quantity q, Sentence sentence, List<NamedSpan> names, @Nullable NamedSpan countedBefore) {
    int at = tokenAt(sentence, q.span().start());
    String unit = q.unit();
    if (q.isMoney()) {
      return money(q, sentence, names, at);
    }
    return switch (unit) {
      case "parameters" -> attach(q, "parameters", nearest(q, names, Set.of("AIModel")));
      case "FLOPS", "OPS", "tokens/s", "samples/s" ->
          attach(
              q,
              "performance",
              nearest(q, names, Set.of("Chip", "Facility", "Product", "AIModel")));
      case "FLOP", "GPU hours" ->
          attach(q, "training_compute", nearest(q, names, Set.of("AIModel")));
      case "GB" -> memory(q, sentence, names, at);
      case "GB/s" -> attach(q, "other", nearest(q, names, SILICON));
      case "nm" -> attach(q, "process_node", nearest(q, names, Set.of("Chip", "Product", "Firm")));
      case "W" ->
          attach(q, "power", nearest(q, names, Set.of("Chip", "Facility", "Product", "Firm")));
      case "%" -> percent(q, sentence, names, at);
      case "x" ->
          attach(
              q,
              "performance",
              nearest(q, names, Set.of("Chip", "AIModel", "Product", "Facility")));
      default -> count(q, sentence, names, countedBefore);
    };
  }

  private @Nullable Measured memory(Quantity q, Sentence sentence, List<NamedSpan> names, int at) {
    boolean data = near(sentence, at, 6, Set.of("data", "text", "dataset", "corpus", "storage"));
    NamedSpan chip = nearest(q, names, SILICON);
    return data
        ? attach(q, "other", nearest(q, names, Set.of("AIModel", "Dataset")))
        : attach(q, "memory", chip);
  }

  private @Nullable Measured money(Quantity q, Sentence sentence, List<NamedSpan> names, int at) {
    String clue = clue(sentence, at);
    NamedSpan artifact = nearest(q, names, Set.of("Chip", "Product", "AIModel", "Facility"));
    switch (clue) {
      case "valuation":
        return attach(q, "valuation", recipient(q, names));
      case "revenue":
        return attach(q, "revenue", recipient(q, names));
      case "price":
        return attach(q, "price", artifact != null ? artifact : recipient(q, names));
      case "training":
        return attach(q, "training_cost", nearest(q, names, Set.of("AIModel")));
      case "fine":
        return attach(q, "other", fined(q, names));
      default:
        return attach(q, "funding", funded(q, sentence, names, at));
    }
  }

  /** What the words next to an amount say it is, the nearest word first. */
  private static String clue(Sentence sentence, int at) {
    for (int distance = 0; distance <= 9; distance++) {
      for (int i : new int[] {at - distance, at + distance}) {
        if (i < 0 || i >= sentence.size()) {
          continue;
        }
        String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
        if (VALUING.contains(word) && !(word.equals("worth") && i > at)) {
          return "valuation";
        }
        if (EARNING.contains(word)) {
          return "revenue";
        }
        if (FINING.contains(word)) {
          return "fine";
        }
        if (word.startsWith("train")
            && near(sentence, at, 9, Set.of("cost", "costs", "spent", "budget"))) {
          return "training";
        }
        if (FUNDING.contains(word)) {
          return "funding";
        }
        if (PRICING.contains(word)) {
          return "price";
        }
      }
    }
    return "funding";
  }

  private static boolean near(Sentence sentence, int at, int window, Set<String> words) {
    for (int i = Math.max(0, at - window); i < Math.min(sentence.size(), at + window + 1); i++) {
      if (words.contains(sentence.token(i).text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Whoever gets the money: what it goes "into" or "to", else the subject before it. */
  private @Nullable NamedSpan funded(Quantity q, Sentence sentence, List<NamedSpan> names, int at) {
    boolean invests =
        near(
            sentence,
            at,
            6,
            Set.of(
                "invest",
                "invests",
                "invested",
                "investing",
                "investment",
                "pour",
                "poured",
                "into",
                "acquire",
                "acquired",
                "acquires",
                "acquisition",
                "buy",
                "bought",
                "grant",
                "awarded",
                "contract",
                "pledged",
                "injected"));
    if (invests) {
      for (NamedSpan name : names) {
        int before = name.first() - 1;
        boolean behind = name.span().start() >= q.span().end() && name.first() - at <= 14;
        if (behind
            && ORGANIZATIONS.contains(name.type())
            && before >= 0
            && Set.of("in", "into", "to", "for").contains(sentence.token(before).text())) {
          return name;
        }
      }
      for (NamedSpan name : names) {
        if (name.span().end() <= q.span().start()
            && name.first() > 0
            && ORGANIZATIONS.contains(name.type())
            && Set.of(
                    "acquire",
                    "acquired",
                    "acquires",
                    "buy",
                    "bought",
                    "buys",
                    "buying",
                    "acquiring",
                    "award",
                    "awarded")
                .contains(sentence.token(name.first() - 1).text().toLowerCase(Locale.ROOT))) {
          return name;
        }
      }
    }
    return recipient(q, names);
  }

  private static @Nullable NamedSpan fined(Quantity q, List<NamedSpan> names) {
    NamedSpan best = null;
    for (NamedSpan name : names) {
      if (ORGANIZATIONS.contains(name.type()) && name.span().end() <= q.span().start()) {
        best = name;
      }
    }
    return best != null ? best : recipient(q, names);
  }

  /** The first organisation of the clause before the amount, else the nearest behind it. */
  private static @Nullable NamedSpan recipient(Quantity q, List<NamedSpan> names) {
    NamedSpan best = null;
    for (NamedSpan name : names) {
      boolean organization = name.type().equals("Firm") || name.type().equals("Lab");
      if (organization && name.span().end() <= q.span().start()) {
        if (best == null || best.span().end() < q.span().start() - 160) {
          best = name;
        }
      }
    }
    if (best == null) {
      best = nearest(q, names, Set.of("Firm", "Lab"));
    }
    return best != null
        ? best
        : nearest(
            q, names, Set.of("GovernmentBody", "Place", "University", "MilitaryUnit", "ThinkTank"));
  }

  private @Nullable Measured percent(Quantity q, Sentence sentence, List<NamedSpan> names, int at) {
    if (near(sentence, at, 8, Set.of("share", "market"))) {
      return attach(q, "market_share", nearest(q, names, Set.of("Firm", "Product", "Chip")));
    }
    boolean benchmark = names.stream().anyMatch(name -> name.type().equals("Benchmark"));
    if (benchmark
        || near(sentence, at, 5, Set.of("accuracy", "score", "scored", "scores", "benchmark"))) {
      return attach(q, "score", nearest(q, names, Set.of("AIModel", "Product", "Chip")));
    }
    if (near(sentence, at, 6, EARNING)) {
      return attach(q, "revenue", nearest(q, names, Set.of("Firm")));
    }
    return null;
  }

  private @Nullable Measured count(
      Quantity q, Sentence sentence, List<NamedSpan> names, @Nullable NamedSpan countedBefore) {
    NamedSpan chip = counted(q, names);
    if (chip != null) {
      return new Measured(
          chip, "count", new Quantity(q.span(), q.low(), q.high(), "units"), null, place(q, names));
    }
    if (q.unit().isEmpty()) {
      return elided(q, names, countedBefore);
    }
    double size = q.low() != null ? q.low() : q.high() != null ? q.high() : 0;
    boolean oneToken = !q.unit().contains(" ") || q.unit().split(" ").length <= 3;
    if (size < 2
        || !oneToken
        || q.unit()
            .toLowerCase(Locale.ROOT)
            .matches(
                ".*\\b(years?|months?|days?|hours?|weeks?|minutes?|seconds?|times|points|others|states|countries|decades|centuries|percent|degrees|miles|feet|meters|pages)\\b.*")) {
      return null;
    }
    if (q.unit().toLowerCase(Locale.ROOT).contains("token")) {
      return attach(q, "other", nearest(q, names, Set.of("AIModel")));
    }
    boolean exact =
        size >= 100
            || q.unit()
                .toLowerCase(Locale.ROOT)
                .matches(
                    ".*(employees|staff|users|people|chips|gpus|cars|vehicles|engineers|researchers|customers|stores|cameras).*");
    return exact ? attach(q, "count", nearest(q, names, COUNTABLE)) : null;
  }

  /**
   * "5,000 A100s are needed, but there are only 40,000 to 50,000 in China": the unit is the same.
   */
  private static @Nullable Measured elided(
      Quantity q, List<NamedSpan> names, @Nullable NamedSpan countedBefore) {
    Double low = q.low() != null ? q.low() : q.high();
    if (countedBefore == null
        || low == null
        || low < 100
        || countedBefore.span().end() > q.span().start()) {
      return null;
    }
    return new Measured(
        countedBefore,
        "count",
        new Quantity(q.span(), q.low(), q.high(), "units"),
        null,
        place(q, names));
  }

  /** "40,000 in China". */
  private static @Nullable NamedSpan place(Quantity q, List<NamedSpan> names) {
    for (NamedSpan name : names) {
      int gap = name.span().start() - q.span().end();
      if (name.type().equals("Place") && gap >= 0 && gap <= 24) {
        return name;
      }
    }
    return null;
  }

  private static @Nullable Measured attach(Quantity q, String metric, @Nullable NamedSpan name) {
    return name == null ? null : new Measured(name, metric, q, null, null);
  }

  private static @Nullable NamedSpan nearest(Quantity q, List<NamedSpan> names, Set<String> types) {
    NamedSpan best = null;
    int least = Integer.MAX_VALUE;
    for (NamedSpan name : names) {
      if (types.contains(name.type())) {
        int distance =
            name.span().end() <= q.span().start()
                ? q.span().start() - name.span().end()
                : Math.max(0, name.span().start() - q.span().end());
        if (distance < least) {
          least = distance;
          best = name;
        }
      }
    }
    return best;
  }

  private static int tokenAt(Sentence sentence, int offset) {
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.end() > offset) {
        return i;
      }
    }
    return sentence.size() - 1;
  }
}
