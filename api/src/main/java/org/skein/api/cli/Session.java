package org.skein.api.cli;

import java.nio.file.Path;
import java.util.Map;
import org.skein.api.Json;
import org.skein.api.answer.Answers;
import org.skein.api.answer.GraphLocation;
import org.skein.api.answer.StoreAnswers;
import org.skein.graph.vocabulary.Vocabulary;

/**
 * What every command works with.
 *
 * @param home the folder of Skein itself
 * @param environment the environment variables
 * @param opener opens the answers of a graph that was loaded before
 */
public record Session(
    Terminal terminal, Json json, Path home, Map<String, String> environment, Opener opener) {

  /** Opens the answers of a graph. */
  @FunctionalInterface
  public interface Opener {
    /**
     * Opens the answers of the graph at {@code location}.
     *
     * @throws org.skein.graph.model.SkeinException if there is none, or it cannot be opened
     */
    Answers open(GraphLocation location, Vocabulary vocabulary);
  }

  /** The session of this process; the launcher says where Skein is ({@code skein.home}). */
  public static Session ofProcess() {
    Map<String, String> environment = System.getenv();
    Path home = Path.of(System.getProperty("skein.home", ".")).toAbsolutePath().normalize();
    return new Session(
        Terminal.ofProcess(environment), new Json(), home, environment, StoreAnswers::open);
  }

  /** The answers of the graph at {@code location}. */
  Answers open(GraphLocation location) {
    return opener.open(location, Vocabulary.shipped());
  }

  /** The folder of the documents that the demo reads. */
  Path demoDocuments() {
    return home.resolve("corpora").resolve("documents");
  }

  /** The data folder where neither the command nor SKEIN_DATA names one. */
  Path defaultData() {
    String named = environment.getOrDefault("SKEIN_DATA", "");
    return named.isEmpty() ? home.resolve("data").resolve("demo") : Path.of(named);
  }
}
