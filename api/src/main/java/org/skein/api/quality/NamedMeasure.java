package org.skein.api.quality;

/**
 * How often what one word of the vocabulary says was right.
 *
 * @param name the name of a type, predicate, mood or metric
 */
public record NamedMeasure(String name, Measure measure) {}
