package org.skein.ingest.resolve.match;

/** How telling a part of a name is. */
enum Kind {
  STOP(0),
  LEGAL(0),
  GENERIC(0.35),
  ORG(0.4),
  SUBJECT(0.7),
  PLACE(0.7),
  NUMBER(1.2),
  CORE(1.6);

  /** What a part of this kind weighs beside others. */
  final double weight;

  Kind(double weight) {
    this.weight = weight;
  }
}
