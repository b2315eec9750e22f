package org.skein.api.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skein.api.answer.GraphLocation;
import org.skein.api.http.SkeinServer;
import org.skein.graph.model.SkeinException;
import org.skein.graph.model.SkeinException.Code;
import org.skein.graph.search.SearchIndex;
import org.skein.graph.store.GraphStore;
import org.skein.graph.view.GraphCounts;
import org.skein.graph.vocabulary.Vocabulary;
import org.skein.ingest.gold.ModelNote;
import org.skein.ingest.gold.Scores;

/** Looks at everything that Skein needs. */
final class Doctor {
  private static final int OLDEST_JDK = 17;
  private static final long LEAST_HEAP_MB = 1400;
  private static final String MODEL =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  private final GraphLocation location;
  private final int port;

  Doctor(GraphLocation location, int port) {
    this.location = location;
    this.port = port;
  }

  /** Every check, in the order in which to mend. */
  List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    checks.add(jdk(Runtime.version().feature()));
    checks.add(memory(Runtime.getRuntime().maxMemory() >> 20));
    checks.add(models());
    checks.add(ui());
    checks.addAll(graph());
    checks.add(port());
    return checks;
  }

  static Check jdk(int feature) {
    String found = "Java %d, %s".formatted(feature, System.getProperty("java.vendor", "unknown"));
    return feature >= OLDEST_JDK
        ? Check.right("JDK", found)
        : Check.wrong(
            "JDK",
            found,
            "install a JDK of %d or newer, and set JAVA_HOME".formatted(OLDEST_JDK),
            Code.INCOMPATIBLE);
  }

  static Check memory(long heapMb) {
    String found =
        "%d MB for Java, %d cores".formatted(heapMb, Runtime.getRuntime().availableProcessors());
    return heapMb >= LEAST_HEAP_MB
        ? Check.right("memory", found)
        : Check.note("memory", found, "give it more: SKEIN_XMX=2g");
  }

  private static Check models() {
    if (Doctor.class.getClassLoader().getResource(MODEL) == null) {
      return Check.wrong(
          "models",
          "the language models are missing",
          "build again: mvn -DskipTests package",
          Code.INCOMPATIBLE);
    }
    try {
      return Check.right("models", "they are there; " + tested(ModelNote.shipped().scores()));
    } catch (SkeinException e) {
      return Check.wrong(
          "models", String.valueOf(e.getMessage()), "build again after that", e.code());
    }
  }

  static String tested(@Nullable Scores scores) {
    return scores == null
        ? "how often they are right was not tested"
        : String.format(
            Locale.ROOT,
            "on %d test documents %.0f %% of their claims were right, %.0f %% of what is stated was found (more: /quality)",
            scores.documents(),
            100 * scores.claims().p(),
            100 * scores.claims().r());
  }

  private static Check ui() {
    return SkeinServer.hasUi()
        ? Check.right("UI", "it is in this build")
        : Check.note("UI", "it is not in this build", "build the whole project with Node 20");
  }

  private List<Check> graph() {
    if (!location.exists()) {
      return List.of(
          Check.note(
              "store", "nothing is loaded in " + location, "load something: skein demo --once"));
    }
    try (GraphStore store = location.open(Vocabulary.shipped())) {
      GraphCounts counts = store.counts();
      Check opened =
          Check.right(
              "store",
              "%s: %d documents, %d claims about %d entities"
                  .formatted(location, counts.documents(), counts.claims(), counts.entities()));
      return List.of(opened, index(store));
    } catch (SkeinException e) {
      return List.of(
          Check.wrong("store", String.valueOf(e.getMessage()), "do as it says", e.code()));
    }
  }

  private Check index(GraphStore store) {
    try (SearchIndex index = SearchIndex.open(location.indexFolder())) {
      return index.isCurrent(store)
          ? Check.right("index", "it is of this graph")
          : Check.note("index", "it is not of this graph", "make it again: skein reindex");
    } catch (SkeinException e) {
      return Check.wrong(
          "index", String.valueOf(e.getMessage()), "make it again: skein reindex", e.code());
    }
  }

  private Check port() {
    try {
      SkeinServer.requireFree(port);
      return Check.right("port", "%d is free".formatted(port));
    } catch (SkeinException e) {
      return Check.note("port", "%d is in use".formatted(port), "serve on another: --port N");
    }
  }
}
