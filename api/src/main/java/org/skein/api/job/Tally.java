package org.skein.api.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skein.graph.model.Findings;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.DocumentView;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.MeasurementView;
import org.skein.ingest.source.Input;

/** Counts what a run came to, as it goes. */
final class Tally {
  private final long startNanos = System.nanoTime();
  private final List<RunReport.Skip> skipped = new ArrayList<>();
  private final Set<String> entities = new HashSet<>();
  private int documents;
  private int known;
  private long sentences;
  private long mentions;
  private long claims;
  private long measurements;

  /** Counts a document that this run read. */
  void add(Findings findings) {
    documents++;
    sentences += findings.sentences();
    mentions += findings.mentions().size();
    claims += findings.claims().size();
    measurements += findings.measurements().size();
    findings.entities().forEach(entity -> entities.add(entity.id()));
  }

  /** Counts a document that was there before. */
  void addKnown(DocumentView document) {
    documents++;
    known++;
    sentences += document.sentences();
    mentions += document.mentions().size();
    claims += document.claims().size();
    measurements += document.measurements().size();
    document.mentions().forEach(mention -> add(mention.entity()));
    document.claims().forEach(this::addEnds);
    document.measurements().forEach(this::addEnds);
  }

  /** Counts a document that another process wrote while this run read it. */
  void addKnown(Findings findings) {
    add(findings);
    known++;
  }

  /** Counts an input that gave no document. */
  void add(Input.Skipped input) {
    skipped.add(new RunReport.Skip(input.name(), input.code(), input.reason()));
  }

  /** The counts so far. */
  RunReport report() {
    return new RunReport(
        documents,
        known,
        skipped,
        sentences,
        mentions,
        entities.size(),
        claims,
        measurements,
        RunReport.seconds(System.nanoTime() - startNanos));
  }

  private void addEnds(ClaimView claim) {
    add(claim.subject());
    add(claim.object());
    add(claim.saidBy());
  }

  private void addEnds(MeasurementView measurement) {
    add(measurement.entity());
    add(measurement.of());
    add(measurement.place());
    add(measurement.saidBy());
  }

  private void add(@Nullable EntityRef entity) {
    if (entity != null) {
      entities.add(entity.id());
    }
  }
}
