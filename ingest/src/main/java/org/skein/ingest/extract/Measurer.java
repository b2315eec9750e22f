package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.extract.QuantitySite.Candidate;

/** Decides what each quantity of a document measures, and of which name. */
final class Measurer {
  private static final int BACK = 4;
  private static final int CARRIED = 10;

  /** A sentence with more names or numbers than these is a table. */
  private static final int MAX_OWN = 60;

  private static final int MAX_SITES = 60;
  private static final Set<String> FALLING =
      Set.of("fall", "drop", "decline", "slump", "plunge", "slide", "tumble", "shrink", "sink");

  private final String text;
  private final List<Sentence> sentences;
  private final List<List<NamedSpan>> names;
  private final MeasureModel model;

  /**
   * One for each document.
   *
   * @param text the whole document
   * @param names the names of each sentence, by position
   */
  Measurer(MeasureModel model, String text, List<Sentence> sentences, List<List<NamedSpan>> names) {
    this.model = model;
    this.text = text;
    this.sentences = sentences;
    this.names = names;
  }

  /** What a sentence measures. */
  List<Measured> in(ParsedSentence parsed, List<Times.Timed> times) {
    List<QuantitySite> sites = sites(text, sentences, names, parsed, times);
    List<Measured> found = new ArrayList<>(Ratios.in(sites, text));
    for (QuantitySite site : sites) {
      Measured stock = Stocks.at(site, text);
      if (stock != null) {
        found.add(
            new Measured(
                stock.name(), "count", stock.quantity(), null, place(site), stock.confidence()));
        continue;
      }
      for (MeasureModel.Judged judged : model.judge(site)) {
        found.add(
            new Measured(
                judged.name(),
                judged.metric(),
                quantity(site, judged),
                judged.metric().equals("ratio") ? Ratios.otherSide(site, judged.name()) : null,
                place(site),
                judged.probability()));
      }
    }
    return found;
  }

  /** The quantities of a sentence that are no part of a name or a date. */
  static List<Quantity> quantities(
      String text, Sentence sentence, List<NamedSpan> names, List<Times.Timed> times) {
    List<Quantity> quantities = Quantities.in(sentence.span().of(text), sentence.span().start());
    quantities.removeIf(q -> isPartOfName(q, names) || isTime(q, sentence, times));
    return quantities;
  }

  /** Where those quantities stand, with what they may measure. */
  static List<QuantitySite> sites(
      String text,
      List<Sentence> sentences,
      List<List<NamedSpan>> names,
      ParsedSentence parsed,
      List<Times.Timed> times) {
    Sentence sentence = parsed.sentence();
    List<Quantity> quantities = quantities(text, sentence, parsed.names(), times);
    List<Candidate> candidates = candidates(text, sentences, names, parsed);
    List<QuantitySite> sites = new ArrayList<>();
    for (Quantity q : quantities.subList(0, Math.min(MAX_SITES, quantities.size()))) {
      int first = sentence.tokenAt(q.span().start());
      int end = sentence.tokenAt(q.span().end() - 1) + 1;
      sites.add(new QuantitySite(parsed, q, first, end, quantities, candidates));
    }
    return sites;
  }

  /** The names and references of the sentence, then the names before it, the nearest first. */
  private static List<Candidate> candidates(
      String text, List<Sentence> sentences, List<List<NamedSpan>> names, ParsedSentence parsed) {
    List<Candidate> candidates = new ArrayList<>();
    for (NamedSpan name : parsed.names()) {
      if (candidates.size() < MAX_OWN) {
        candidates.add(new Candidate(name, 0, true, candidates.isEmpty()));
      }
    }
    int index = parsed.sentence().index();
    int own = candidates.size();
    for (int back = 1; back <= BACK && index - back >= 0; back++) {
      Sentence before = sentences.get(index - back);
      String between = text.substring(before.span().end(), parsed.sentence().span().start());
      List<NamedSpan> there = names.get(index - back);
      for (int i = 0; i < there.size() && candidates.size() < own + CARRIED; i++) {
        candidates.add(new Candidate(there.get(i), back, between.indexOf('\n') < 0, i == 0));
      }
    }
    return candidates;
  }

  private static boolean isPartOfName(Quantity quantity, List<NamedSpan> names) {
    return names.stream()
        .filter(name -> name.refersTo() == null)
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

  /** The quantity with the unit that the metric gives to a number without one. */
  private static Quantity quantity(QuantitySite site, MeasureModel.Judged judged) {
    Quantity q = site.quantity();
    if (q.unit().equals("%") && isFall(site, judged.metric())) {
      return new Quantity(q.span(), minus(q.high()), minus(q.low()), "%");
    }
    boolean unit = judged.metric().equals("count") && judged.name().span().overlaps(q.span());
    String bare = judged.metric().equals("score") ? "points" : "units";
    return q.unit().isEmpty() || unit ? new Quantity(q.span(), q.low(), q.high(), bare) : q;
  }

  /** "Its shares fell 8%". */
  private static boolean isFall(QuantitySite site, String metric) {
    return metric.equals("other")
        && (FALLING.contains(site.lemma(site.first() - 1))
            || (site.lemma(site.first() - 1).equals("by")
                && FALLING.contains(site.lemma(site.first() - 2))));
  }

  private static @Nullable Double minus(@Nullable Double value) {
    return value == null ? null : Double.valueOf(-value);
  }

  /** "40,000 in China". */
  private static @Nullable NamedSpan place(QuantitySite site) {
    for (NamedSpan name : site.parsed().names()) {
      int gap = name.span().start() - site.quantity().span().end();
      if (name.type().equals("Place") && gap >= 0 && gap <= 24) {
        return name;
      }
    }
    return null;
  }
}
