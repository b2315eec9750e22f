package org.skein.api.job;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.skein.ingest.imports.Problem;

/**
 * What an import came to.
 *
 * @param rows how many rows were read
 * @param used how many of them gave an entity, a claim or a measurement
 * @param entities entities that the rows give, those of the reference knowledge included
 * @param reference how many of them are entities of the reference knowledge
 * @param merged how many rows of a register are an entity of the reference knowledge, surely
 * @param documents documents that hold rows
 * @param known how many of these were there before
 * @param claims claims of these documents
 * @param measurements measurements of these documents
 * @param leftOut what was left out by rule, counted by reason
 * @param problemCount how many cells and rows break a rule
 * @param problems the first thousand of these
 * @param brokenOff whether the file is damaged, so that rows are missing
 * @param seconds wall-clock time
 */
public record ImportReport(
    long rows,
    long used,
    int entities,
    int reference,
    int merged,
    int documents,
    int known,
    long claims,
    long measurements,
    Map<String, Long> leftOut,
    long problemCount,
    List<Problem> problems,
    boolean brokenOff,
    double seconds) {
  public ImportReport {
    leftOut = java.util.Collections.unmodifiableMap(new TreeMap<>(leftOut));
    problems = List.copyOf(problems);
  }
}
