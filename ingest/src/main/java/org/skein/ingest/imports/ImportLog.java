package org.skein.ingest.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts what an import does, and keeps what it leaves out; for one thread. */
public final class ImportLog {
  /** Problems kept in full; the rest are counted. */
  static final int KEPT = 1000;

  static final String BROKEN_OFF = "broken-off";

  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Long> leftOut = new TreeMap<>();
  private long rows;
  private long used;
  private long problemCount;
  private int merged;
  private boolean brokenOff;
  private final Set<String> ofRow = new HashSet<>();
  private long lastRow = -1;

  /** Counts a row that was read. */
  void row() {
    rows++;
  }

  /** Counts a row of which something was imported. */
  void used() {
    used++;
  }

  /** Counts an entity that is one of the reference knowledge. */
  void merged() {
    merged++;
  }

  /** Counts something that is left out by rule and is no fault of the row. */
  void leaveOut(String code) {
    leftOut.merge(code, 1L, Long::sum);
  }

  /** Keeps a problem; a cell that is read for several claims has it once. */
  void problem(long row, @Nullable String column, String code, String reason) {
    if (row != lastRow) {
      ofRow.clear();
      lastRow = row;
    }
    if (!ofRow.add(column + '\u001f' + code + '\u001f' + reason)) {
      return;
    }
    problemCount++;
    brokenOff |= code.equals(BROKEN_OFF);
    if (problems.size() < KEPT) {
      problems.add(new Problem(row, column, code, reason));
    }
  }

  /** How many rows were read. */
  public long rows() {
    return rows;
  }

  /** How many rows gave anything. */
  public long usedRows() {
    return used;
  }

  /** How many rows of a register are an entity of the reference knowledge. */
  public int mergedEntities() {
    return merged;
  }

  /** What was left out by rule, counted by a short stable word. */
  public Map<String, Long> leftOut() {
    return Map.copyOf(leftOut);
  }

  /** How many problems there were. */
  public long problemCount() {
    return problemCount;
  }

  /** The first thousand problems, in the order of the rows. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Whether the input ended before its end, so that rows are missing. */
  public boolean isBrokenOff() {
    return brokenOff;
  }
}
