package org.skein.graph.table;

import java.util.ArrayList;
import java.util.List;

/**
 * One key of a sort order. Rows without a value come last either way.
 *
 * @param field the field to sort by
 * @param descending whether the greatest comes first
 */
public record Order(String field, boolean descending) {

  /** The keys that {@code text} states, such as {@code -confidence,published}. */
  public static List<Order> parse(String text) {
    List<Order> orders = new ArrayList<>();
    for (String key : text.split(",", -1)) {
      String stripped = key.strip();
      boolean descending = stripped.startsWith("-");
      orders.add(new Order(descending ? stripped.substring(1) : stripped, descending));
    }
    return List.copyOf(orders);
  }
}
