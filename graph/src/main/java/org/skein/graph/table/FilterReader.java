package org.skein.graph.table;

import java.util.ArrayList;
import java.util.List;
import org.skein.graph.table.BadQuestionException.Part;
import org.skein.graph.table.Value.Comparison;

/**
 * Reads filters.
 *
 * <pre>
 * filter := clause {"," clause}          value  := ("&gt;=" | "&gt;" | "&lt;=" | "&lt;") scalar
 * clause := field ":" ["!"] value {"|" value}     | scalar ".." scalar | "*" | scalar
 * scalar := "..." in double quotes, with \" and \\ inside | characters but , | and "
 * </pre>
 */
final class FilterReader {
  private static final int LONGEST = 2000;
  private static final int MOST_CLAUSES = 20;
  private static final int MOST_VALUES = 50;

  private final String text;
  private int at;

  FilterReader(String text) {
    this.text = text;
  }

  List<Clause> clauses() {
    if (text.length() > LONGEST) {
      throw bad("a filter has at most %d characters, this one %d", LONGEST, text.length());
    }
    List<Clause> clauses = new ArrayList<>();
    do {
      if (clauses.size() == MOST_CLAUSES) {
        throw bad("a filter has at most %d clauses", MOST_CLAUSES);
      }
      clauses.add(clause());
    } while (take(","));
    if (at < text.length()) {
      throw bad(
          "there is no ',' or '|' before '%s' at character %d of the filter",
          text.substring(at), at + 1);
    }
    return clauses;
  }

  private Clause clause() {
    int colon = text.indexOf(':', at);
    String field = colon < 0 ? "" : text.substring(at, colon).strip();
    if (!field.matches("\\w+")) {
      throw bad(
          "at character %d the filter needs 'field:value', as in type:Firm,year:>2022", at + 1);
    }
    at = colon + 1;
    boolean negated = take("!");
    List<Value> values = new ArrayList<>();
    do {
      if (values.size() == MOST_VALUES) {
        throw bad("a clause has at most %d values, '%s' has more", MOST_VALUES, field);
      }
      values.add(value(field));
    } while (take("|"));
    return new Clause(field, negated, values);
  }

  private Value value(String field) {
    if (take(">=")) {
      return new Value.Compared(Comparison.FROM, scalar(field));
    }
    if (take(">")) {
      return new Value.Compared(Comparison.ABOVE, scalar(field));
    }
    if (take("<=")) {
      return new Value.Compared(Comparison.UP_TO, scalar(field));
    }
    if (take("<")) {
      return new Value.Compared(Comparison.BELOW, scalar(field));
    }
    boolean quoted = at < text.length() && text.charAt(at) == '"';
    String scalar = quoted ? quoted() : bare();
    if (quoted) {
      return take("..") ? new Value.Between(scalar, scalar(field)) : new Value.Is(scalar);
    }
    if (scalar.equals("*")) {
      return new Value.Known();
    }
    int dots = scalar.indexOf("..");
    if (dots > 0) {
      // What follows the dots may be in quotes, and then ends the bare part.
      String high = scalar.substring(dots + 2);
      return new Value.Between(
          scalar.substring(0, dots), high.isEmpty() ? scalar(field) : high.strip());
    }
    return new Value.Is(required(field, scalar));
  }

  private String scalar(String field) {
    boolean quoted = at < text.length() && text.charAt(at) == '"';
    return quoted ? quoted() : required(field, bare());
  }

  private String bare() {
    int start = at;
    while (at < text.length() && ",|\"".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at).strip();
  }

  private String quoted() {
    int opening = at++;
    StringBuilder words = new StringBuilder();
    while (at < text.length()) {
      char next = text.charAt(at++);
      if (next == '"') {
        return words.toString();
      }
      if (next == '\\' && at < text.length()) {
        next = text.charAt(at++);
      }
      words.append(next);
    }
    throw bad("the quotation mark at character %d of the filter is never closed", opening + 1);
  }

  private String required(String field, String scalar) {
    if (scalar.isEmpty()) {
      throw bad(
          "'%s' has an empty value: name one, or write %s:!* for what has none", field, field);
    }
    return scalar;
  }

  private boolean take(String token) {
    if (!text.startsWith(token, at)) {
      return false;
    }
    at += token.length();
    return true;
  }

  private static BadQuestionException bad(String rule, Object... parts) {
    return new BadQuestionException(Part.FILTER, rule.formatted(parts), null);
  }
}
