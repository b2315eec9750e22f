package org.skein.ingest.read;

import java.time.Duration;

/**
 * How much one input may cost.
 *
 * @param text UTF-16 units of one document
 * @param file bytes of one file, after unpacking, that is not a table of lines
 * @param stream bytes of one file of JSON lines, after unpacking
 * @param entries files in one archive
 * @param time for one run of one parser
 */
record Limits(int text, int file, long stream, int entries, Duration time) {
  static final Limits DEFAULT =
      new Limits(5_000_000, 200_000_000, 20_000_000_000L, 10_000, Duration.ofSeconds(60));
}
