package org.skein.graph.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.skein.graph.search.Asked.Part;

/**
 * Parts of a query that belong together: words that are a name of an entity, or one part alone.
 *
 * @param parts the parts, without words of a question unless they are in the name
 * @param entities the ids of the entities of that name, widest reach first; none for other parts
 * @param isObject whether a word such as {@code to} stands before it
 */
record NamedRun(List<Part> parts, List<String> entities, boolean isObject) {
  private static final int LONGEST = 6;

  NamedRun {
    parts = List.copyOf(parts);
    entities = List.copyOf(entities);
  }

  /** The runs of a query, the longest names first from left to right. */
  static List<NamedRun> of(List<Part> typed, EntityNames names, NameKeys keys) throws IOException {
    List<NamedRun> runs = new ArrayList<>();
    boolean allAsk = typed.stream().allMatch(QuestionWords::is);
    int at = 0;
    while (at < typed.size()) {
      boolean object = at > 0 && QuestionWords.isBeforeObjects(typed.get(at - 1));
      NamedRun named = named(typed, at, object, names, keys);
      if (named != null) {
        runs.add(named);
        at += named.parts().size();
      } else {
        if (allAsk || !QuestionWords.is(typed.get(at))) {
          runs.add(new NamedRun(List.of(typed.get(at)), List.of(), object));
        }
        at++;
      }
    }
    return runs;
  }

  private static @org.jspecify.annotations.Nullable NamedRun named(
      List<Part> typed, int at, boolean object, EntityNames names, NameKeys keys)
      throws IOException {
    if (QuestionWords.is(typed.get(at)) && typed.size() > 1) {
      return null;
    }
    int words = 0;
    while (words < LONGEST
        && at + words < typed.size()
        && typed.get(at + words) instanceof Asked.Word) {
      words++;
    }
    for (int length = words; length > 0; length--) {
      List<Part> run = typed.subList(at, at + length);
      List<String> ids = names.ids(keys.of(PartQueries.name(run)));
      if (!ids.isEmpty()) {
        return new NamedRun(run, ids, object);
      }
    }
    return null;
  }
}
