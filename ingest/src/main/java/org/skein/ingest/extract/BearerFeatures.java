package org.skein.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.skein.ingest.annotate.Dependencies;
import org.skein.ingest.annotate.Sentence;
import org.skein.ingest.extract.QuantitySite.Candidate;
import org.skein.ingest.learn.Features;

/**
 * What is seen of a quantity and a name to tell whether it measures that name: the type of the name
 * for the metric, order and distance, the words at the name and between, the path in the tree, and
 * what else could be meant.
 */
final class BearerFeatures {
  private final QuantitySite site;
  private final Candidate candidate;
  private final NamedSpan name;
  private final String metric;
  private final String group;
  private final String where;
  private final Clauses clauses;
  private final Features f = new Features();

  private BearerFeatures(QuantitySite site, Candidate candidate, String metric) {
    this.site = site;
    this.candidate = candidate;
    this.name = candidate.name();
    this.metric = metric;
    this.group = group(metric);
    this.where = where();
    this.clauses = new Clauses(site.sentence(), site.parsed().names());
  }

  /**
   * @param guess the name that the rules of thumb give for the metric, or null
   */
  static Features of(
      QuantitySite site, Candidate candidate, String metric, @Nullable NamedSpan guess) {
    BearerFeatures features = new BearerFeatures(site, candidate, metric);
    features.guess(guess);
    features.type();
    if (candidate.back() == 0) {
      features.place();
      features.words();
      features.path();
      features.roles();
    } else {
      features.before();
    }
    features.rivals();
    return features.f;
  }

  /** Metrics that look for their name alike. */
  private static String group(String metric) {
    return switch (metric) {
      case "funding" -> "funding";
      case "valuation", "revenue", "market_share" -> "firm";
      case "count" -> "count";
      case "other", "ratio" -> "other";
      default -> "thing";
    };
  }

  private String where() {
    if (candidate.back() > 0) {
      return "back";
    }
    if (name.span().overlaps(site.quantity().span())) {
      return "inside";
    }
    return name.end() <= site.first() ? "before" : "behind";
  }

  private void add(int template, String value) {
    f.add(template, value);
    f.add(template + 1, value, group);
    f.add(template + 2, value, metric);
  }

  private void guess(@Nullable NamedSpan guess) {
    boolean same = guess != null && guess.name().text().equals(name.name().text());
    String guessed =
        guess == null
            ? "none"
            : guess.equals(name) ? "this" : same ? "again" : isListed(guess) ? "listed" : "other";
    add(110, guessed);
    f.add(114, guessed, where, metric);
    f.add(115, guessed, where, name.type());
  }

  private boolean isListed(NamedSpan guess) {
    return candidate.back() == 0 && site.areListed(guess, name);
  }

  private void type() {
    f.add(0, "bias");
    add(1, where);
    add(5, name.type());
    add(9, name.type() + where);
    f.add(13, name.type(), site.unitClass(), metric);
    f.add(14, name.type(), site.quantity().unit(), metric);
    f.add(15, where, name.refersTo() == null ? "name" : "reference", group);
    f.add(16, where, name.refersTo() == null ? "name" : "reference", name.type());
  }

  private int gap() {
    return name.end() <= site.first() ? site.first() - name.end() : name.first() - site.end();
  }

  private void place() {
    int gap = gap();
    String distance =
        gap <= 3 ? String.valueOf(gap) : gap <= 5 ? "5" : gap <= 8 ? "8" : gap <= 14 ? "14" : "far";
    add(20, where + distance);
    f.add(24, where, distance, name.type());
    f.add(25, where, distance, site.unitClass());
    int names = 0;
    int quantities = 0;
    int from = Math.min(name.end(), site.end());
    int to = Math.max(name.first(), site.first());
    for (NamedSpan other : site.parsed().names()) {
      names += other.first() >= from && other.end() <= to ? 1 : 0;
    }
    for (Quantity other : site.all()) {
      int token = site.sentence().tokenAt(other.span().start());
      quantities += token >= from && token < to && other != site.quantity() ? 1 : 0;
    }
    f.add(26, where, "names" + Math.min(names, 3), group);
    f.add(27, where, "quantities" + Math.min(quantities, 3), group);
    f.add(28, where, "both" + Math.min(names, 3) + Math.min(quantities, 3), group);
  }

  private void words() {
    String l1 = site.lemma(name.first() - 1);
    String r1 = site.lemma(name.end());
    add(30, where + "<" + l1);
    add(34, where + ">" + r1);
    f.add(38, where, site.lemma(name.first() - 2), l1, group);
    f.add(39, where, r1, site.lemma(name.end() + 1), group);
    int from = Math.min(name.end(), site.end());
    int to = Math.max(name.first(), site.first());
    StringBuilder all = new StringBuilder();
    for (int i = from; i < to && to - from <= 12; i++) {
      f.add(40, where, site.lemma(i), group);
      f.add(41, where, site.lemma(i), metric);
      all.append(site.lemma(i)).append(' ');
    }
    if (to - from <= 5) {
      f.add(42, where, all.toString(), group);
      f.add(43, where, all.toString(), name.type());
    }
  }

  private void path() {
    Dependencies deps = site.parsed().deps();
    List<Integer> up = chain(name.end() - 1, deps, name.first(), name.end());
    List<Integer> down = chain(site.end() - 1, deps, site.first(), site.end());
    for (int a = 0; a < up.size(); a++) {
      int b = down.indexOf(up.get(a));
      if (b >= 0) {
        String path = labels(up, a, deps) + "|" + labels(down, b, deps);
        String top = site.lemma(up.get(a));
        add(50, path);
        f.add(54, path, name.type());
        f.add(55, top, first(up, a, deps), first(down, b, deps), group);
        f.add(56, top, first(up, a, deps), group);
        f.add(57, String.valueOf(Math.min(a + b, 7)), where, group);
        f.add(58, first(up, a, deps), where, group);
        String role = first(up, a, deps);
        Cues.of(top).forEach(cue -> f.add(104, cue, role, group));
        Cues.of(top).forEach(cue -> f.add(105, cue, role, where, name.type()));
        return;
      }
    }
    f.add(59, "apart", where);
  }

  /** The topmost token of a stretch and what stands above it. */
  private static List<Integer> chain(int last, Dependencies deps, int first, int end) {
    int at = last;
    while (deps.head(at) >= first && deps.head(at) < end) {
      at = deps.head(at);
    }
    List<Integer> chain = new ArrayList<>();
    for (int steps = 0; steps < 30 && at != Dependencies.ROOT; steps++) {
      chain.add(at);
      at = deps.head(at);
    }
    return chain;
  }

  private String labels(List<Integer> chain, int end, Dependencies deps) {
    StringBuilder labels = new StringBuilder();
    for (int i = 0; i < end; i++) {
      labels.append(label(chain.get(i), deps)).append(' ');
    }
    return labels.toString();
  }

  private String first(List<Integer> chain, int end, Dependencies deps) {
    return end == 0 ? "top" : label(chain.get(end - 1), deps);
  }

  private String label(int token, Dependencies deps) {
    String label = deps.label(token);
    if (label.equals("nmod") || label.equals("obl")) {
      for (int child : deps.children(token, "case")) {
        return label + ":" + site.lemma(child);
      }
    }
    return label;
  }

  private void roles() {
    String verb = clauses.verb(name);
    String preposition = clauses.preposition(name);
    add(60, where + (verb == null ? "no" : "a verb"));
    if (verb != null) {
      add(64, where + verb);
      Cues.of(verb).forEach(cue -> add(100, where + cue));
    }
    add(68, where + "prep" + preposition);
    int from = Math.min(name.end(), site.end());
    int to = Math.max(name.first(), site.first());
    f.add(72, clauses.isBroken(from, to) ? "broken" : "whole", where, group);
    f.add(73, clauses.isOwner(name) ? "owner" : "", where, group, name.type());
    Sentence sentence = site.sentence();
    boolean modifies = name.end() < sentence.size() && sentence.token(name.end()).isNoun();
    f.add(74, modifies ? "modifies" : "", where, group);
    f.add(75, candidate.leading() ? "leading" : "", where, group);
    f.add(76, candidate.leading() ? "leading" : "", verb == null ? "no" : "verb", group);
    f.add(77, sentence.headline() ? "headline" : "text", where, group);
  }

  /** A name of a sentence before. */
  private void before() {
    Sentence sentence = site.sentence();
    String opens = site.lemma(0);
    String paragraph = candidate.sameParagraph() ? "same" : "other";
    String leading = candidate.leading() ? "leading" : "later";
    f.add(80, String.valueOf(Math.min(3, candidate.back())), paragraph);
    f.add(81, String.valueOf(Math.min(3, candidate.back())), paragraph, leading);
    f.add(82, paragraph, leading, name.type(), group);
    f.add(83, opens, paragraph, leading);
    f.add(84, opens, sentence.token(0).tag(), name.type());
    f.add(85, sentence.token(0).tag(), paragraph, leading);
    f.add(86, site.parsed().names().isEmpty() ? "alone" : "named", paragraph, leading);
  }

  /** What else of the same type could be meant. */
  private void rivals() {
    int nearer = 0;
    int same = 0;
    boolean referred = false;
    for (Candidate other : site.candidates()) {
      boolean alike =
          other.name().type().equals(name.type())
              && !other.name().name().text().equals(name.name().text());
      same += alike && other.back() == 0 ? 1 : 0;
      nearer += alike && isNearer(other) ? 1 : 0;
      referred |=
          other != candidate
              && other.back() == 0
              && other.name().name().text().equals(name.name().text());
    }
    f.add(90, where, "same" + Math.min(same, 3), group);
    f.add(91, where, "nearer" + Math.min(nearer, 3), group);
    f.add(92, where, "nearer" + Math.min(nearer, 3), name.type());
    f.add(93, where, referred ? "again" : "once", group);
    int rank = rank();
    int quantityRank = site.all().indexOf(site.quantity());
    f.add(94, where, rank == quantityRank ? "same rank" : "other rank", group);
    f.add(95, where, rank + "," + quantityRank, group);
  }

  private boolean isNearer(Candidate other) {
    if (other.back() != candidate.back()) {
      return other.back() < candidate.back();
    }
    int at = site.first();
    return other.back() == 0
        ? Math.abs(other.name().first() - at) < Math.abs(name.first() - at)
        : other.name().first() < name.first();
  }

  /** Which of the names of its type it is. */
  private int rank() {
    int rank = 0;
    for (NamedSpan other : site.parsed().names()) {
      if (other.type().equals(name.type()) && other.first() < name.first()) {
        rank++;
      }
    }
    return Math.min(rank, 4);
  }
}
