package org.skein.graph.store;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnector.EncryptionLevel;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.skein.graph.model.SkeinException;

/**
 * Neo4j Community inside this process, on a free port of the loopback interface. Its password is
 * drawn anew at every start and never leaves the process.
 */
final class EmbeddedServer implements AutoCloseable {
  private static final String USER = "neo4j";
  private static final Duration START_LIMIT = Duration.ofMinutes(2);

  private final DatabaseManagementService service;
  private final String password;

  private EmbeddedServer(DatabaseManagementService service, String password) {
    this.service = service;
    this.password = password;
  }

  /**
   * Starts the server on the files under {@code folder}.
   *
   * @throws SkeinException {@code INCOMPATIBLE} if the files cannot be opened
   */
  static EmbeddedServer start(Path folder) {
    DatabaseManagementService service = service(folder);
    try {
      if (!service
          .database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME)
          .isAvailable(START_LIMIT.toMillis())) {
        throw new IllegalStateException("the database did not come up in " + START_LIMIT);
      }
      String password = newPassword();
      service
          .database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
          .executeTransactionally(
              Script.named("set-password"), Map.of("user", USER, "password", password));
      return new EmbeddedServer(service, password);
    } catch (RuntimeException e) {
      service.shutdown();
      throw damaged(folder, e);
    }
  }

  private static DatabaseManagementService service(Path folder) {
    try {
      return new DatabaseManagementServiceBuilder(folder)
          .setConfig(BoltConnector.enabled, true)
          .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
          .setConfig(BoltConnector.encryption_level, EncryptionLevel.DISABLED)
          .setConfig(BoltConnector.thread_pool_min_size, 1)
          // The driver is closed first: there is nobody to be quiet for.
          .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
          .setConfig(GraphDatabaseSettings.auth_enabled, true)
          .setConfig(GraphDatabaseSettings.udc_enabled, false)
          .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
          .setConfig(GraphDatabaseSettings.debug_log_enabled, false)
          .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(192))
          .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
          .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(64))
          .setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
          .build();
    } catch (RuntimeException e) {
      throw damaged(folder, e);
    }
  }

  /** The address to connect to. */
  URI uri() {
    var database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    int port =
        database
            .getDependencyResolver()
            .resolveDependency(ConnectorPortRegister.class)
            .getLocalAddress(ConnectorType.BOLT)
            .getPort();
    return URI.create("bolt://127.0.0.1:" + port);
  }

  String user() {
    return USER;
  }

  String password() {
    return password;
  }

  @Override
  public void close() {
    service.shutdown();
  }

  private static String newPassword() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static SkeinException damaged(Path folder, RuntimeException cause) {
    return new SkeinException(
        SkeinException.Code.INCOMPATIBLE,
        ("the graph under %s does not open (%s): it is damaged or of another version; move the"
                + " folder away and ingest the documents again")
            .formatted(folder, rootOf(cause).getMessage()),
        cause);
  }

  private static Throwable rootOf(Throwable error) {
    Throwable root = error;
    for (Throwable next = root.getCause(); next != null; next = root.getCause()) {
      root = next;
    }
    return root;
  }
}
