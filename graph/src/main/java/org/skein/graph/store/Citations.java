package org.skein.graph.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whose word each claim of one statement is, in the end. Documents that are copies of each other
 * are one report; affirming and denying are followed apart.
 *
 * <ul>
 *   <li>A claim that a report attributes to someone else counts for whom it names.
 *   <li>A claim that it does not attribute counts for the report; but a report that attributes the
 *       same to anyone elsewhere only repeats it, and counts for whom it names (the smallest id).
 *   <li>Someone who is named counts for the earliest report of its own on the statement, else for
 *       itself ({@code said:ID}). A publisher that names itself speaks for itself.
 *   <li>So it goes on to the root. Reports that name each other in a circle count for the earliest.
 * </ul>
 *
 * Nothing depends on the order in which claims are given.
 */
final class Citations {
  private static final String SAID = "said:";

  private static final Comparator<Claim> EARLIEST_FIRST =
      Comparator.comparing(Claim::published, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Claim::documentId)
          .thenComparing(Claim::id);

  /** A claim of the statement as far as it matters here. */
  record Claim(
      String id,
      boolean denied,
      String documentId,
      String root,
      @Nullable String published,
      @Nullable String publisher,
      @Nullable String saidBy) {}

  /** The claims of one report on one side. */
  private static final class Report {
    private final Set<String> publishers = new TreeSet<>();
    private final Set<String> named = new TreeSet<>();
    private @Nullable Claim earliest;

    void add(Claim claim) {
      if (claim.publisher() != null) {
        publishers.add(claim.publisher());
      }
      if (claim.saidBy() != null) {
        named.add(claim.saidBy());
      }
      earliest = earliest == null || EARLIEST_FIRST.compare(claim, earliest) < 0 ? claim : earliest;
    }

    /** Whom the report relies on, or null where it speaks for itself. */
    @Nullable String cited() {
      return named.stream().filter(name -> !publishers.contains(name)).findFirst().orElse(null);
    }

    Claim earliest() {
      if (earliest == null) {
        throw new IllegalStateException("a report without a claim");
      }
      return earliest;
    }
  }

  private final Map<String, Report> reports = new TreeMap<>();
  private final Map<String, Claim> ownReport = new HashMap<>();

  private Citations() {}

  /** The origin of each claim, by claim id; all claims must be of one statement. */
  static Map<String, String> origins(Collection<Claim> claims) {
    Map<String, String> origins = new TreeMap<>();
    for (boolean denied : new boolean[] {false, true}) {
      Citations side = new Citations();
      claims.stream().filter(claim -> claim.denied() == denied).forEach(side::add);
      claims.stream()
          .filter(claim -> claim.denied() == denied)
          .forEach(claim -> origins.put(claim.id(), side.origin(claim)));
    }
    return origins;
  }

  private void add(Claim claim) {
    reports.computeIfAbsent(claim.root(), unused -> new Report()).add(claim);
    if (claim.publisher() != null) {
      ownReport.merge(
          claim.publisher(), claim, (a, b) -> EARLIEST_FIRST.compare(a, b) <= 0 ? a : b);
    }
  }

  private String origin(Claim claim) {
    String named = claim.saidBy();
    return named == null || report(claim.root()).publishers.contains(named)
        ? ofReport(claim.root())
        : ofSource(named, new LinkedHashMap<>());
  }

  private String ofReport(String root) {
    Map<String, Claim> passed = new LinkedHashMap<>();
    Report report = report(root);
    passed.put(root, report.earliest());
    String cited = report.cited();
    return cited == null ? root : ofSource(cited, passed);
  }

  private String ofSource(String source, Map<String, Claim> passed) {
    String named = source;
    while (true) {
      Claim own = ownReport.get(named);
      if (own == null) {
        return SAID + named;
      }
      if (passed.containsKey(own.root())) {
        return earliestOfCircle(own.root(), passed);
      }
      Report report = report(own.root());
      passed.put(own.root(), report.earliest());
      String cited = report.cited();
      if (cited == null) {
        return own.root();
      }
      named = cited;
    }
  }

  private static String earliestOfCircle(String start, Map<String, Claim> passed) {
    return passed.entrySet().stream()
        .dropWhile(entry -> !entry.getKey().equals(start))
        .min(Map.Entry.comparingByValue(EARLIEST_FIRST))
        .orElseThrow()
        .getKey();
  }

  private Report report(String root) {
    Report report = reports.get(root);
    if (report == null) {
      throw new IllegalStateException("no claim of the report " + root);
    }
    return report;
  }
}
