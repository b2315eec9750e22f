package org.skein.api.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skein.api.list.Columns;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.table.BadQuestionException;
import org.skein.graph.table.Clause;
import org.skein.graph.table.Filter;
import org.skein.graph.table.Found;
import org.skein.graph.table.Order;
import org.skein.graph.table.Position;
import org.skein.graph.table.Question;
import org.skein.graph.table.Table;

/** The parameters that every list takes, as one question to its table. */
final class ListQuery {
  private static final int MOST_NAMES = 40;

  private final Query query;
  private final Filter filter;
  private final List<Order> sort;
  private final List<String> facets;
  private final String question;

  private ListQuery(
      Query query, Filter filter, List<Order> sort, List<String> facets, String question) {
    this.query = query;
    this.filter = filter;
    this.sort = sort;
    this.facets = facets;
    this.question = question;
  }

  /** The names of the parameters, and {@code more}. */
  static String[] parameters(String... more) {
    List<String> names = new ArrayList<>(List.of(more));
    names.addAll(List.of("filter", "select", "facet", "sort", "cursor", "limit", "format"));
    return names.toArray(String[]::new);
  }

  /**
   * Reads the parameters.
   *
   * @param base what must hold besides the filter that is asked for
   * @param usual what holds besides unless the filter itself names the field
   * @param order the order where none is asked for
   */
  static ListQuery of(
      Context ctx, Query query, List<Clause> base, List<Clause> usual, List<Order> order) {
    String filter = query.findText("filter");
    String sort = query.findText("sort");
    String facet = query.findText("facet");
    Filter asked = filter == null ? Filter.ALL : parse("filter", () -> Filter.parse(filter));
    Filter whole = asked.and(base).and(unlessNamed(asked, usual));
    List<Order> orders = sort == null ? order : Order.parse(sort);
    return new ListQuery(
        query,
        whole,
        orders,
        facet == null ? List.of() : names("facet", facet),
        ctx.path() + "\n" + whole + "\n" + orders);
  }

  private static List<Clause> unlessNamed(Filter asked, List<Clause> usual) {
    return usual.stream()
        .filter(one -> asked.clauses().stream().noneMatch(each -> each.field().equals(one.field())))
        .toList();
  }

  /** The columns that are asked for; all where none is named. */
  static Columns columns(Query query, Columns columns) {
    String select = query.findText("select");
    if (select == null) {
      return columns;
    }
    try {
      return columns.choose(names("select", select));
    } catch (Columns.UnknownColumnException e) {
      throw new BadParameterException(
          Code.USAGE, "select", String.valueOf(e.getMessage()), e.suggestion());
    }
  }

  /** One page of {@code table}. */
  Found ask(Table table, Cursors cursors, int skip, int limit) {
    String cursor = query.findText("cursor");
    @Nullable Position after = cursor == null ? null : cursors.read(question, cursor);
    return parse("filter", () -> table.ask(new Question(filter, sort, facets, after, skip, limit)));
  }

  /** The cursor of a position in this list. */
  String cursor(Cursors cursors, Position position) {
    return cursors.write(question, position);
  }

  private static <T> T parse(String parameter, java.util.function.Supplier<T> work) {
    try {
      return work.get();
    } catch (BadQuestionException e) {
      String at = e.part().name().toLowerCase(Locale.ROOT);
      throw new BadParameterException(
          Code.USAGE,
          at.isEmpty() ? parameter : at,
          String.valueOf(e.getMessage()),
          e.suggestion());
    }
  }

  private static List<String> names(String parameter, String text) {
    List<String> names = new ArrayList<>();
    for (String name : text.split(",", -1)) {
      names.add(name.strip());
    }
    if (names.size() > MOST_NAMES) {
      throw new BadParameterException(
          Code.USAGE,
          parameter,
          "'%s' names %d fields, at most %d are allowed"
              .formatted(parameter, names.size(), MOST_NAMES),
          null);
    }
    return names;
  }
}
