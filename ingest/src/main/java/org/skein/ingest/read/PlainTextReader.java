package org.skein.ingest.read;

import java.util.List;

/** Plain text in any encoding, wrapped or with a paragraph a line. */
final class PlainTextReader implements FormatReader {

  @Override
  public List<Part> read(Raw raw) {
    String text = TextDecoder.decode(raw.bytes());
    return Part.only(PlainHead.draft("text/plain", WrappedLines.join(text)));
  }
}
