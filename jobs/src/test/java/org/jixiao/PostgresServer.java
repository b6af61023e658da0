package org.jixiao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The one PostgreSQL of all tests: a cluster of its own in a temporary folder, started by the first
 * that asks, gone with the JVM.
 *
 * <p>Where none is installed the tests fail; {@code -Djixiao.postgres=skip} skips them instead.
 */
public final class PostgresServer {
  /** The owner of the databases, as an administrator following the documentation creates it. */
  public static final String USER = "jixiao";

  public static final String PASSWORD = "出口成章 & 42";

  /** PostgreSQL refuses to run as root, as which containers run. */
  private static final String UNPRIVILEGED = "nobody";

  private static final String ADMINISTRATOR = "administrator";
  private static final long SECONDS_TO_START = 60;

  private static PostgresServer running;

  private final Path folder;
  private final List<String> asUser;
  private final int port;
  private int databases;

  private PostgresServer(Path folder, List<String> asUser, int port) {
    this.folder = folder;
    this.asUser = asUser;
    this.port = port;
  }

  /** Returns the server, running. */
  public static synchronized PostgresServer get() {
    Assumptions.assumeFalse("skip".equals(System.getProperty("jixiao.postgres")));
    if (running == null) {
      try {
        running = start(programs());
      } catch (IOException | SQLException e) {
        throw new AssertionError("PostgreSQL does not start", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }
    return running;
  }

  /**
   * Returns the shipped {@code jixiao.yaml} with the lines of the catalog's database replaced, as
   * the documentation says.
   *
   * @param address of the database
   * @param password as it stands in the file
   */
  public static String configuration(String address, String password) {
    try {
      String shipped = Files.readString(Path.of("conf/jixiao.yaml"));
      String own =
          shipped.replaceFirst(
              "(?m)^  uri: .*$",
              "  uri: \"%s\"\n  jdbc.user: %s\n  jdbc.password: \"%s\""
                  .formatted(address, USER, password)
                  .replace("$", "\\$"));
      if (own.equals(shipped)) {
        throw new AssertionError("conf/jixiao.yaml names no uri");
      }
      return own;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Creates an empty database and returns its JDBC address. */
  public synchronized String database() {
    String name = "jixiao_" + ++databases;
    try {
      administer("CREATE DATABASE " + name + " OWNER " + USER);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return address(name);
  }

  /** Ends every connection to a database and refuses new ones, or takes them again. */
  public void allowConnections(String address, boolean allow) throws SQLException {
    String name = address.substring(address.lastIndexOf('/') + 1);
    administer("ALTER DATABASE " + name + " ALLOW_CONNECTIONS " + allow);
    administer(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'");
  }

  private String address(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private void administer(String statement) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(address("postgres"), ADMINISTRATOR, PASSWORD);
        var change = connection.createStatement()) {
      change.execute(statement);
    }
  }

  private static PostgresServer start(Path programs)
      throws IOException, SQLException, InterruptedException {
    Path folder = Files.createTempDirectory("jixiao-postgres");
    Path password = Files.writeString(folder.resolve("password"), PASSWORD);
    List<String> asUser = List.of();
    if (System.getProperty("user.name").equals("root")) {
      asUser =
          List.of("setpriv", "--reuid", UNPRIVILEGED, "--regid", "65534", "--clear-groups", "--");
      var owner =
          folder
              .getFileSystem()
              .getUserPrincipalLookupService()
              .lookupPrincipalByName(UNPRIVILEGED);
      Files.setOwner(folder, owner);
      Files.setOwner(password, owner);
    }
    PostgresServer server = new PostgresServer(folder, asUser, freePort());
    server.initialize(programs, password);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> server.stop(programs)));
    server
        .command(
            programs.resolve("postgres"),
            "-D",
            server.cluster(),
            "-p",
            Integer.toString(server.port),
            "-h",
            "127.0.0.1",
            "-k",
            "",
            // Nothing here has to outlive the machine.
            "-F")
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("server.log").toFile())
        .start();
    server.awaitReady();
    server.administer("CREATE ROLE " + USER + " LOGIN PASSWORD '" + PASSWORD + "'");
    return server;
  }

  private void initialize(Path programs, Path password) throws IOException, InterruptedException {
    Path log = folder.resolve("initdb.log");
    int exit =
        command(
                programs.resolve("initdb"),
                "-D",
                cluster(),
                "-U",
                ADMINISTRATOR,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--no-sync")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    if (exit != 0) {
      throw new AssertionError("initdb: " + Files.readString(log));
    }
  }

  private void awaitReady() throws IOException, SQLException, InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
    while (true) {
      try {
        administer("SELECT 1");
        return;
      } catch (SQLException e) {
        if (System.nanoTime() > deadline) {
          throw new AssertionError(Files.readString(folder.resolve("server.log")), e);
        }
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
  }

  private void stop(Path programs) {
    try {
      command(programs.resolve("pg_ctl"), "-D", cluster(), "-m", "immediate", "stop")
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private ProcessBuilder command(Path program, String... arguments) {
    List<String> line = new ArrayList<>(asUser);
    line.add(program.toString());
    line.addAll(List.of(arguments));
    return new ProcessBuilder(line).directory(folder.toFile());
  }

  private String cluster() {
    return folder.resolve("cluster").toString();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Debian keeps them off the search path, a folder per version. */
  private static Path programs() throws IOException {
    List<Path> folders = new ArrayList<>();
    Path debian = Path.of("/usr/lib/postgresql");
    if (Files.isDirectory(debian)) {
      try (Stream<Path> versions = Files.list(debian)) {
        versions.sorted(Comparator.reverseOrder()).forEach(v -> folders.add(v.resolve("bin")));
      }
    }
    for (String folder : System.getenv("PATH").split(":", -1)) {
      folders.add(Path.of(folder));
    }
    return folders.stream()
        .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
        .filter(folder -> Files.isExecutable(folder.resolve("postgres")))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "no PostgreSQL on this machine: apt-get install postgresql,"
                        + " or skip what needs it with -Djixiao.postgres=skip"));
  }
}
