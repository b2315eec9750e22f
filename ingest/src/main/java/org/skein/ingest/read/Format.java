package org.skein.ingest.read;

/** What bytes can be. */
enum Format {
  PDF,
  OFFICE,
  HTML,
  FEED,
  MARKDOWN,
  TEXT,
  JSON,
  JSON_LINES,
  GZIP,
  ZIP,
  TABLE,
  BINARY,
  EMPTY
}
