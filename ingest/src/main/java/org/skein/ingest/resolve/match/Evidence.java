package org.skein.ingest.resolve.match;

/**
 * One reason for or against two names meaning one thing.
 *
 * @param name what was looked at
 * @param value what was seen, 0 to 1
 * @param weight what that adds to the log odds; all reasons together give the score
 */
public record Evidence(String name, double value, double weight) {}
