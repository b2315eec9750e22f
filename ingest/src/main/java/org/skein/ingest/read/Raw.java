package org.skein.ingest.read;

import java.util.Arrays;

/** The bytes of one file and the name that came with them. */
final class Raw {
  private final String fileName;
  private final byte[] bytes;

  Raw(String fileName, byte[] bytes) {
    this.fileName = fileName;
    this.bytes = bytes;
  }

  /** The last part of the path, with its extension. */
  String fileName() {
    return fileName;
  }

  /** The content; not to be written to. */
  byte[] bytes() {
    return bytes;
  }

  /** The first bytes, as many as asked for or as there are. */
  byte[] head(int length) {
    return Arrays.copyOf(bytes, Math.min(length, bytes.length));
  }
}
