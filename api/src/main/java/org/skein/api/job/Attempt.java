package org.skein.api.job;

import java.util.function.Supplier;
import org.skein.graph.model.SkeinException;
import org.skein.ingest.source.Input;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries something with one document, so that its failure is a skip and not the end of the run. */
final class Attempt {
  private static final Logger log = LoggerFactory.getLogger(Attempt.class);

  private Attempt() {}

  /**
   * What {@code work} gives, or the reason why the document is left out.
   *
   * @throws SkeinException if what failed concerns every document: the store or the models
   */
  static Outcome of(String name, Supplier<Outcome> work) {
    try {
      return work.get();
    } catch (SkeinException e) {
      if (concernsEveryDocument(e.code())) {
        throw e;
      }
      return failed(name, e);
    } catch (RuntimeException | StackOverflowError e) {
      return failed(name, e);
    }
  }

  private static boolean concernsEveryDocument(SkeinException.Code code) {
    return switch (code) {
      case IN_USE, INCOMPATIBLE, UNAVAILABLE -> true;
      case USAGE, BAD_INPUT, NOT_FOUND, CONFLICT -> false;
    };
  }

  private static Outcome failed(String name, Throwable e) {
    log.debug("{} failed", name, e);
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new Outcome.Skipped(
        new Input.Skipped(
            name, "failed", reason + " (left out; SKEIN_LOG=DEBUG shows where it failed)"));
  }
}
