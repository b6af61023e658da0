package org.jixiao.warehouse;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * One writer at a time: a row in the catalog's database with owner, start and heartbeat.
 *
 * <p>A lock whose owner is gone is taken over: on the same host when the process no longer runs, on
 * another host when its heartbeat has been silent for {@link #SILENCE}.
 */
public final class RunLock implements AutoCloseable {
  /** How long an owner on another host may be silent before it counts as dead. */
  static final Duration SILENCE = Duration.ofMinutes(3);

  private static final DateTimeFormatter STARTED =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
          .withZone(ZoneId.of("Asia/Shanghai"));

  private static final Duration BEAT = Duration.ofSeconds(30);

  private final Connection connection;
  private final String owner;
  private final Clock clock;
  private final ScheduledExecutorService heart;

  private RunLock(Connection connection, String owner, Clock clock) {
    this.connection = connection;
    this.owner = owner;
    this.clock = clock;
    this.heart =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "run-lock-heartbeat");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Takes the lock.
   *
   * @throws LockHeldException when a living owner holds it
   * @throws SQLException when the catalog's database cannot be used
   */
  public static RunLock acquire(WarehouseSettings settings, Clock clock)
      throws LockHeldException, SQLException {
    Map<String, String> properties = settings.catalogProperties();
    Connection connection =
        DriverManager.getConnection(
            properties.get("uri"), properties.get("jdbc.user"), properties.get("jdbc.password"));
    RunLock lock = new RunLock(connection, UUID.randomUUID().toString(), clock);
    boolean held = false;
    try {
      lock.createTable();
      lock.take();
      held = true;
    } finally {
      if (!held) {
        lock.heart.shutdownNow();
        connection.close();
      }
    }
    long beatMillis = BEAT.toMillis();
    var unused =
        lock.heart.scheduleAtFixedRate(lock::beat, beatMillis, beatMillis, TimeUnit.MILLISECONDS);
    return lock;
  }

  private void createTable() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE IF NOT EXISTS jixiao_lock (name VARCHAR(32) PRIMARY KEY, owner VARCHAR(64),"
              + " host VARCHAR(255), process BIGINT, process_started VARCHAR(40),"
              + " started_at VARCHAR(40), heartbeat_at VARCHAR(40))");
    }
  }

  private void take() throws SQLException, LockHeldException {
    if (insert()) {
      return;
    }
    Optional<Holder> holder = holder();
    if (holder.isPresent() && alive(holder.get())) {
      Holder living = holder.get();
      throw new LockHeldException(
          living.host()
              + " 上的进程 "
              + living.process()
              + "，始于 "
              + STARTED.format(Instant.parse(living.startedAt())));
    }
    holder.ifPresent(this::remove);
    if (!insert()) {
      throw new LockHeldException("另一个同时启动的进程");
    }
  }

  private boolean insert() throws SQLException {
    String now = clock.instant().toString();
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO jixiao_lock VALUES ('run', ?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, owner);
      insert.setString(2, hostName());
      insert.setLong(3, ProcessHandle.current().pid());
      insert.setString(4, processStart(ProcessHandle.current()));
      insert.setString(5, now);
      insert.setString(6, now);
      insert.executeUpdate();
      return true;
    } catch (SQLException e) {
      if (holder().isPresent()) {
        return false;
      }
      throw e;
    }
  }

  private Optional<Holder> holder() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT owner, host, process, process_started, started_at, heartbeat_at"
                    + " FROM jixiao_lock WHERE name = 'run'")) {
      return row.next()
          ? Optional.of(
              new Holder(
                  row.getString(1),
                  row.getString(2),
                  row.getLong(3),
                  row.getString(4),
                  row.getString(5),
                  Instant.parse(row.getString(6))))
          : Optional.empty();
    }
  }

  private boolean alive(Holder holder) {
    if (!holder.host().equals(hostName())) {
      return holder.heartbeatAt().plus(SILENCE).isAfter(clock.instant());
    }
    // A process number is used again after a restart; the start time tells the two apart.
    return ProcessHandle.of(holder.process())
        .filter(ProcessHandle::isAlive)
        .filter(process -> processStart(process).equals(holder.processStarted()))
        .isPresent();
  }

  private void remove(Holder holder) {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM jixiao_lock WHERE owner = ?")) {
      delete.setString(1, holder.owner());
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("cannot remove the lock of a dead run", e);
    }
  }

  private void beat() {
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE jixiao_lock SET heartbeat_at = ? WHERE owner = ?")) {
      update.setString(1, clock.instant().toString());
      update.setString(2, owner);
      update.executeUpdate();
    } catch (SQLException e) {
      // A missed beat is made up by the next; a database that stays away stops the run elsewhere.
      org.slf4j.LoggerFactory.getLogger(RunLock.class).warn("heartbeat missed", e);
    }
  }

  private static String processStart(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("");
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }

  @Override
  public void close() throws SQLException {
    heart.shutdownNow();
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM jixiao_lock WHERE owner = ?")) {
      delete.setString(1, owner);
      delete.executeUpdate();
    } finally {
      connection.close();
    }
  }

  private record Holder(
      String owner,
      String host,
      long process,
      String processStarted,
      String startedAt,
      Instant heartbeatAt) {}
}
