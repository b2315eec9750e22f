package org.skein.ingest.resolve.match;

/**
 * Two names of which it is known whether they mean one thing.
 *
 * @param group what the pair is kept together with when pairs are divided, such as an entity's id
 */
public record LabelledPair(String first, String second, boolean same, String group) {}
