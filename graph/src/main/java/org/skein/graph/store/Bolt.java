package org.skein.graph.store;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.skein.graph.model.SkeinException;

/**
 * The driver, fenced: managed transactions that are retried, sessions that see each other's writes,
 * and errors in Skein's terms.
 */
final class Bolt implements AutoCloseable {
  private final Driver driver;
  private final SessionConfig sessions;
  private final SessionConfig readingSessions;
  private final String address;
  private final AtomicInteger writing = new AtomicInteger();
  private final AtomicLong written = new AtomicLong();

  private Bolt(Driver driver, String address) {
    this.driver = driver;
    this.address = address;
    this.sessions =
        SessionConfig.builder()
            .withBookmarkManager(driver.executableQueryBookmarkManager())
            .build();
    this.readingSessions =
        SessionConfig.builder()
            .withBookmarkManager(driver.executableQueryBookmarkManager())
            .withDefaultAccessMode(AccessMode.READ)
            .build();
  }

  /**
   * Connects and makes sure that the server answers.
   *
   * @throws SkeinException {@code USAGE} for an address that is none, {@code UNAVAILABLE} if
   *     nothing answers there or it refuses the credentials
   */
  static Bolt open(URI uri, AuthToken token) {
    Driver driver = driver(uri, token);
    try {
      driver.verifyConnectivity();
      return new Bolt(driver, uri.toString());
    } catch (AuthenticationException e) {
      driver.close();
      throw new SkeinException(
          SkeinException.Code.UNAVAILABLE,
          "the graph server at %s refuses the user or the password: check both".formatted(uri),
          e);
    } catch (RuntimeException e) {
      driver.close();
      throw unavailable(uri.toString(), e);
    }
  }

  private static Driver driver(URI uri, AuthToken token) {
    try {
      return GraphDatabase.driver(
          uri,
          token,
          Config.builder()
              .withLogging(Logging.slf4j())
              .withConnectionTimeout(60, TimeUnit.SECONDS)
              .withMaxTransactionRetryTime(30, TimeUnit.SECONDS)
              .withTelemetryDisabled(true)
              .build());
    } catch (IllegalArgumentException e) {
      throw new SkeinException(
          SkeinException.Code.USAGE,
          "'%s' is not the address of a graph server: write bolt://host:7687 or neo4j+s://host"
              .formatted(uri),
          e);
    }
  }

  /** Runs {@code work} in one read transaction, again if it failed for a passing reason. */
  <T> T read(TransactionCallback<T> work) {
    try (Session session = driver.session(sessions)) {
      return session.executeRead(work);
    } catch (ServiceUnavailableException | SessionExpiredException e) {
      throw unavailable(address, e);
    }
  }

  /** Runs {@code work}, which has effects, in one read transaction and never again. */
  void readOnce(Consumer<QueryRunner> work) {
    try (Session session = driver.session(readingSessions);
        Transaction tx = session.beginTransaction()) {
      work.accept(tx);
    } catch (ServiceUnavailableException | SessionExpiredException e) {
      throw unavailable(address, e);
    }
  }

  /** Runs {@code work} in one write transaction, again if it failed for a passing reason. */
  <T> T write(TransactionCallback<T> work) {
    writing.incrementAndGet();
    try (Session session = driver.session(sessions)) {
      return session.executeWrite(work);
    } catch (ServiceUnavailableException | SessionExpiredException e) {
      throw unavailable(address, e);
    } finally {
      // In this order: who sees no write running sees this one counted.
      written.incrementAndGet();
      writing.decrementAndGet();
    }
  }

  /**
   * How many writes from here have ended, or -1 while one is running. As long as the number is the
   * same, nothing was written from here.
   */
  long writes() {
    return writing.get() > 0 ? -1 : written.get();
  }

  String address() {
    return address;
  }

  @Override
  public void close() {
    driver.close();
  }

  private static SkeinException unavailable(String address, RuntimeException cause) {
    return new SkeinException(
        SkeinException.Code.UNAVAILABLE,
        "no graph server answers at %s: start it, or correct the address (%s)"
            .formatted(address, cause.getMessage()),
        cause);
  }
}
