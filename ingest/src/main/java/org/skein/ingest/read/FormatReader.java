package org.skein.ingest.read;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one format. May be slow or fail on hostile bytes: run it under {@link BoundedRun}. */
interface FormatReader {

  /**
   * What the bytes hold, in order; never empty.
   *
   * @throws Unreadable if they give no document at all
   */
  List<Part> read(Raw raw) throws Unreadable, IOException;

  /**
   * One document of a file, or why a part of the file is none; one of the two is null.
   *
   * @param suffix what tells it from the other parts, appended to the name of the file
   */
  record Part(String suffix, @Nullable Draft draft, @Nullable Unreadable refusal) {
    static List<Part> only(Draft draft) {
      return List.of(of("", draft));
    }

    static Part of(String suffix, Draft draft) {
      return new Part(suffix, draft, null);
    }
  }
}
