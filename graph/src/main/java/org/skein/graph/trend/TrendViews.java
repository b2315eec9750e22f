package org.skein.graph.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skein.graph.store.GraphStore;
import org.skein.graph.trend.Plans.Outcome;
import org.skein.graph.trend.TrendFilter.Key;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.EntityRef;

/** Rows of a table as answers, with names and quotes out of the store. */
final class TrendViews {
  private static final int CLAIMS = 3;
  private static final int BURST_DOCUMENTS = 5;
  private static final int RESTRICTIONS = 10;

  private final GraphStore store;
  private final ClaimTable table;

  TrendViews(GraphStore store, ClaimTable table) {
    this.store = store;
    this.table = table;
  }

  TrendAnswer.Filter filter(TrendFilter filter) {
    List<TrendAnswer.Condition> conditions = new ArrayList<>();
    filter.conditions().forEach((key, value) -> conditions.add(condition(key, value)));
    return new TrendAnswer.Filter(filter.text(), conditions);
  }

  private TrendAnswer.Condition condition(Key key, String value) {
    String name =
        switch (key) {
          case ENTITY, WITH, TOPIC, PLACE -> store.entity(value).name();
          case PREDICATE -> table.vocabulary.predicate(value).label();
          case TYPE, SUBJECT, OBJECT -> table.vocabulary.type(value).label();
          case SOURCE, MOOD -> value;
        };
    return new TrendAnswer.Condition(key.label(), value, name);
  }

  TrendAnswer.Observability observability(Span span) {
    Observed.Seen seen = Observed.in(table, span);
    List<Integer> newest = seen.rows().subList(0, Math.min(RESTRICTIONS, seen.rows().size()));
    return new TrendAnswer.Observability(
        Days.written(seen.firstDay()),
        Days.written(seen.lastDay()),
        seen.documents(),
        seen.undated(),
        seen.sources(),
        seen.stillPublishing(),
        Observed.RECENT_DAYS,
        seen.medianDelay(),
        seen.rows().size(),
        inOrder(newest));
  }

  /** A page of documents out of {@code total}. */
  record Page(int total, List<TrendAnswer.Evidence> documents) {
    Page {
      documents = List.copyOf(documents);
    }
  }

  /** The documents that rows stand in, as the rows stand, each with its first claims. */
  Page documents(int[] rows, int offset, int limit) {
    int[] all = Arrays.stream(rows).map(row -> table.claims.document()[row]).distinct().toArray();
    int[] page = Arrays.stream(all).skip(offset).limit(limit).toArray();
    return new Page(all.length, evidence(rows, page));
  }

  /** The first documents of rows that are no copies; copies only where there is nothing else. */
  List<TrendAnswer.Evidence> originals(int[] rows) {
    int[] all = Arrays.stream(rows).map(row -> table.claims.document()[row]).distinct().toArray();
    int[] originals =
        Arrays.stream(rows)
            .filter(row -> table.origin(row) == table.claims.document()[row])
            .map(row -> table.claims.document()[row])
            .distinct()
            .toArray();
    int[] chosen = originals.length > 0 ? originals : all;
    return evidence(rows, Arrays.stream(chosen).limit(BURST_DOCUMENTS).toArray());
  }

  private List<TrendAnswer.Evidence> evidence(int[] rows, int[] documents) {
    Map<Integer, List<Integer>> wanted = new LinkedHashMap<>();
    for (int document : documents) {
      wanted.put(document, new ArrayList<>());
    }
    for (int row : rows) {
      List<Integer> some = wanted.get(table.claims.document()[row]);
      if (some != null && some.size() < CLAIMS) {
        some.add(row);
      }
    }
    Map<Integer, ClaimView> claims =
        claims(wanted.values().stream().flatMap(Collection::stream).toList());
    List<TrendAnswer.Evidence> found = new ArrayList<>();
    for (List<Integer> some : wanted.values()) {
      List<ClaimView> views = some.stream().map(claims::get).filter(Objects::nonNull).toList();
      if (!views.isEmpty()) {
        found.add(new TrendAnswer.Evidence(views.get(0).document(), views));
      }
    }
    return found;
  }

  List<TrendAnswer.Newcomer> newcomers(List<Newcomers.Newcomer> found) {
    Map<String, EntityRef> entities =
        entities(found.stream().flatMap(each -> each.ids().stream()).toList());
    Map<Integer, ClaimView> claims = claims(found.stream().map(Newcomers.Newcomer::row).toList());
    List<TrendAnswer.Newcomer> views = new ArrayList<>();
    for (Newcomers.Newcomer each : found) {
      ClaimView claim = claims.get(each.row());
      String first = Days.written(each.firstDay());
      String last = Days.written(each.lastDay());
      if (claim != null && first != null && last != null) {
        views.add(
            new TrendAnswer.Newcomer(
                named(each.ids(), entities), each.origins(), first, last, claim));
      }
    }
    return views;
  }

  List<TrendAnswer.Riser> risers(List<Risers.Riser> found) {
    Map<String, EntityRef> entities =
        entities(found.stream().flatMap(each -> each.ids().stream()).toList());
    return found.stream()
        .map(
            each ->
                new TrendAnswer.Riser(
                    named(each.ids(), entities),
                    each.recent(),
                    each.before(),
                    each.ratio().ratio(),
                    each.ratio().low(),
                    each.ratio().high()))
        .toList();
  }

  TrendAnswer.Plans plans(
      TrendFilter filter, List<Plans.Plan> all, @Nullable String outcome, int offset, int limit) {
    List<Plans.Plan> wanted =
        all.stream()
            .filter(plan -> outcome == null || plan.outcome().label().equals(outcome))
            .toList();
    List<Plans.Plan> page = wanted.stream().skip(offset).limit(limit).toList();
    List<Integer> rows = new ArrayList<>();
    for (Plans.Plan plan : page) {
      rows.add(plan.row());
      if (plan.later() >= 0) {
        rows.add(plan.later());
      }
    }
    Map<Integer, ClaimView> claims = claims(rows);
    int[] delays =
        all.stream()
            .filter(plan -> plan.outcome() == Outcome.FULFILLED)
            .mapToInt(Plans.Plan::days)
            .toArray();
    return new TrendAnswer.Plans(
        filter(filter),
        wanted.size(),
        offset,
        count(all, Outcome.FULFILLED),
        count(all, Outcome.OPEN),
        count(all, Outcome.DENIED),
        count(all, Outcome.UNDERWAY),
        delays.length == 0 ? null : Observed.median(delays),
        page.stream().flatMap(plan -> view(plan, claims).stream()).toList(),
        observability(Span.ALL));
  }

  private static int count(List<Plans.Plan> plans, Outcome outcome) {
    return (int) plans.stream().filter(plan -> plan.outcome() == outcome).count();
  }

  private List<TrendAnswer.Plan> view(Plans.Plan plan, Map<Integer, ClaimView> claims) {
    ClaimView planned = claims.get(plan.row());
    if (planned == null) {
      return List.of();
    }
    int corpusEnd = table.documents.day()[table.dated - 1];
    int days = plan.outcome() == Outcome.OPEN ? corpusEnd - table.day(plan.row()) : plan.days();
    return List.of(
        new TrendAnswer.Plan(
            plan.outcome().label(), plan.origins(), planned, claims.get(plan.later()), days));
  }

  private List<ClaimView> inOrder(List<Integer> rows) {
    Map<Integer, ClaimView> claims = claims(rows);
    return rows.stream().map(claims::get).filter(Objects::nonNull).toList();
  }

  private Map<Integer, ClaimView> claims(List<Integer> rows) {
    Map<String, Integer> rowById = new HashMap<>();
    rows.forEach(row -> rowById.put(table.claims.ids().get(row), row));
    Map<Integer, ClaimView> found = new HashMap<>();
    for (ClaimView claim : store.claims(List.copyOf(rowById.keySet()))) {
      Integer row = rowById.get(claim.id());
      if (row != null) {
        found.put(row, claim);
      }
    }
    return found;
  }

  private Map<String, EntityRef> entities(List<String> ids) {
    return store.entities(ids.stream().distinct().toList()).stream()
        .collect(Collectors.toMap(EntityRef::id, Function.identity(), (a, b) -> a));
  }

  private static List<EntityRef> named(List<String> ids, Map<String, EntityRef> entities) {
    return ids.stream().map(entities::get).filter(Objects::nonNull).toList();
  }
}
