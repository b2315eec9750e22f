package org.skein.graph.view;

/**
 * One reason why two entities may, or may not, be one thing.
 *
 * @param name a stable word for it, such as {@code spelling}
 * @param weight what it adds to the log-odds that they are one: above zero speaks for, below
 *     against
 * @param words what was seen, in words
 */
public record PairFeature(String name, double weight, String words) {}
