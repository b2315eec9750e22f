package org.skein.ingest.read;

/**
 * A run of words on one line of a page, without a wide gap. Lengths are in points; y grows
 * downwards and is that of the baseline.
 */
record Fragment(int page, float left, float right, float y, float size, boolean bold, String text) {

  float width() {
    return right - left;
  }
}
