package org.skein.graph.trace;

import java.util.ArrayList;
import java.util.List;
import org.skein.graph.view.ClaimScope;

/** Collects, in words, what a search left out. */
final class CutOff {
  private static final int MOST_HOPS = 6;

  private final List<String> words = new ArrayList<>();

  void add(String reason) {
    words.add(reason);
  }

  List<String> words() {
    return List.copyOf(words);
  }

  void unread() {
    words.add("documents that are being read just now are not included yet");
  }

  void search(PathSearch search, int found, TraceRequest request, int budget) {
    if (search.exhausted()) {
      words.add("the search stopped after %,d steps; there may be more paths".formatted(budget));
    } else if (found == request.k() && search.moreLeft()) {
      words.add("only the %d best paths are shown; there may be more".formatted(request.k()));
    }
    if (found < request.k() && request.hops() < MOST_HOPS) {
      words.add("paths of more than %d hops were not searched".formatted(request.hops()));
    }
  }

  /** What the request itself excludes. */
  void filters(TraceRequest request) {
    if (!request.predicates().isEmpty()) {
      words.add("hops by other predicates than %s".formatted(list(request.predicates())));
    }
    if (request.directed()) {
      words.add("hops from object to subject");
    }
    scope(request.scope());
  }

  void scope(ClaimScope scope) {
    if (!scope.moods().isEmpty()) {
      words.add("claims that are not %s".formatted(String.join(" or ", scope.moods())));
    }
    if (scope.since() != null) {
      words.add("documents from before %s, and those without a date".formatted(scope.since()));
    }
    if (scope.until() != null) {
      words.add("documents from after %s, and those without a date".formatted(scope.until()));
    }
    if (!scope.sources().isEmpty()) {
      words.add("documents of other sources than %s".formatted(list(scope.sources())));
    }
  }

  void denied(int denied, String name) {
    if (denied > 0) {
      words.add(
          "%d %s of '%s' that all sources deny %s not followed"
              .formatted(denied, denied == 1 ? "tie" : "ties", name, denied == 1 ? "was" : "were"));
    }
  }

  private static String list(List<String> names) {
    return String.join(", ", names);
  }
}
