package org.skein.ingest.external;

import org.jspecify.annotations.Nullable;
import org.skein.ingest.external.ExternalText.Labelled;
import org.skein.ingest.extract.NamedSpan;

/** When an end of a claim is the end of an annotated relation. */
enum EndMatch {
  /** The boundaries are the same, and the type is one of those of the label. */
  TYPED("boundaries and types"),
  /** The boundaries are the same. */
  EXACT("boundaries"),
  /** They share a character. */
  OVERLAPPING("overlapping ends");

  private final String words;

  EndMatch(String words) {
    this.words = words;
  }

  /** What to call it. */
  String words() {
    return words;
  }

  /**
   * Whether both are the same end.
   *
   * @param labels what the labels are, or null where they are no types
   */
  boolean holds(Labelled gold, NamedSpan end, @Nullable SpanLabels labels) {
    return switch (this) {
      case TYPED ->
          gold.span().equals(end.span())
              && (labels == null || labels.accepts(gold.label(), end.type()));
      case EXACT -> gold.span().equals(end.span());
      case OVERLAPPING -> gold.span().overlaps(end.span());
    };
  }
}
