package org.skein.ingest.read;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file with a JSON object on each line, read as a stream: it may be larger than memory. */
final class JsonLines {

  /** Takes each line's outcome; one of the two is null. */
  interface Lines {
    void line(int number, @Nullable Draft draft, @Nullable Unreadable reason);
  }

  private final int longest;

  JsonLines(Limits limits) {
    // Escapes take up to six characters for one of text.
    longest = Math.max(limits.text(), limits.text() * 6);
  }

  /**
   * Reads to the end; blank lines are passed over.
   *
   * @return how many lines were not blank
   */
  int read(BufferedReader in, Lines out) throws IOException {
    StringBuilder line = new StringBuilder();
    int number = 0;
    int found = 0;
    for (boolean more = true; more; ) {
      line.setLength(0);
      more = next(in, line);
      number++;
      if (line.length() > 0 && !line.toString().isBlank()) {
        found++;
        take(number, line, out);
      }
    }
    return found;
  }

  private void take(int number, StringBuilder line, Lines out) {
    try {
      if (line.length() > longest) {
        throw Unreadable.tooLarge("the line", longest);
      }
      out.line(number, JsonDraft.parse(line.toString()), null);
    } catch (Unreadable e) {
      out.line(number, null, e);
    } catch (StackOverflowError e) {
      out.line(number, null, Unreadable.failed(new IOException("nested too deeply")));
    }
  }

  /** Reads a line, keeping one character more than allowed; false at the end. */
  private boolean next(BufferedReader in, StringBuilder line) throws IOException {
    long length = 0;
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c == '\n') {
        return true;
      }
      if (++length > 10L * longest) {
        throw new BoundedStream.Exceeded(); // no end of line is to be hoped for
      }
      if (line.length() <= longest && c != 0xfeff) {
        line.append((char) c);
      }
    }
    return false;
  }
}
