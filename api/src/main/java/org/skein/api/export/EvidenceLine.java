package org.skein.api.export;

import org.jspecify.annotations.Nullable;
import org.skein.graph.view.ClaimView;
import org.skein.graph.view.DocumentRef;
import org.skein.graph.view.EntityRef;
import org.skein.graph.view.MeasurementView;

/**
 * The evidence for a claim or a measurement, on one level: for formats that hold it as a text.
 *
 * @param id the id of the claim or measurement
 * @param stated what is stated, where it is not the statement that the evidence stands by
 */
record EvidenceLine(
    String id,
    @Nullable String stated,
    String quote,
    String mood,
    double confidence,
    @Nullable String saidBy,
    @Nullable String from,
    @Nullable String to,
    String document,
    String title,
    @Nullable String source,
    @Nullable String published,
    @Nullable String url,
    String origin,
    String extractor) {

  static EvidenceLine of(ClaimView claim, @Nullable String stated) {
    DocumentRef document = claim.document();
    return new EvidenceLine(
        claim.id(),
        stated,
        claim.quote().text(),
        claim.mood(),
        claim.confidence(),
        name(claim.saidBy()),
        claim.when().from(),
        claim.when().to(),
        document.id(),
        document.title(),
        document.publisher(),
        document.published(),
        document.url(),
        document.origin(),
        claim.extractor());
  }

  static EvidenceLine of(MeasurementView measurement, String stated) {
    DocumentRef document = measurement.document();
    return new EvidenceLine(
        measurement.id(),
        stated,
        measurement.quote().text(),
        measurement.mood(),
        measurement.confidence(),
        name(measurement.saidBy()),
        measurement.asOf().from(),
        measurement.asOf().to(),
        document.id(),
        document.title(),
        document.publisher(),
        document.published(),
        document.url(),
        document.origin(),
        measurement.extractor());
  }

  private static @Nullable String name(@Nullable EntityRef entity) {
    return entity == null ? null : entity.name();
  }
}
