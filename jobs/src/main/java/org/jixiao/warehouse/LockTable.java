package org.jixiao.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The table of the lock, one row at most, in the catalog's database.
 *
 * <p>Each statement is a transaction on a connection of its own: a run lasts minutes, in which a
 * database may be restarted, and a statement a few milliseconds.
 */
final class LockTable {
  private static final String OWNER =
      "owner, host, machine, process, process_started, run_id, command, started_at, heartbeat_at,"
          + " beats";

  /** What a table of the first version, which had the rest, is to be given. */
  private static final Map<String, String> LATER_COLUMNS =
      new TreeMap<>(
          Map.of(
              "machine", "VARCHAR(255)",
              "run_id", "VARCHAR(64)",
              "command", "VARCHAR(64)",
              "beats", "BIGINT DEFAULT 0 NOT NULL"));

  private static final String CREATE =
      "CREATE TABLE jixiao_lock (name VARCHAR(32) PRIMARY KEY, owner VARCHAR(64),"
          + " host VARCHAR(255), process BIGINT, process_started VARCHAR(40),"
          + " started_at VARCHAR(40), heartbeat_at VARCHAR(40), "
          + LATER_COLUMNS.entrySet().stream()
              .map(column -> column.getKey() + " " + column.getValue())
              .collect(Collectors.joining(", "))
          + ")";

  private final WarehouseSettings settings;

  LockTable(WarehouseSettings settings) {
    this.settings = settings;
  }

  /** Creates the table, or gives it the columns it lacks. */
  void create() throws SQLException {
    Set<String> present = columns();
    while (!present.containsAll(LATER_COLUMNS.keySet())) {
      try {
        change(present.isEmpty() ? CREATE : addFirstMissing(present));
      } catch (SQLException e) {
        // Another process may have done the same at the same moment.
        if (columns().equals(present)) {
          throw e;
        }
      }
      present = columns();
    }
  }

  private static String addFirstMissing(Set<String> present) {
    Map<String, String> missing = new TreeMap<>(LATER_COLUMNS);
    missing.keySet().removeAll(present);
    Map.Entry<String, String> column = missing.entrySet().iterator().next();
    return "ALTER TABLE jixiao_lock ADD COLUMN " + column.getKey() + " " + column.getValue();
  }

  /** Returns the columns of the table; none when there is no table. */
  private Set<String> columns() throws SQLException {
    Set<String> names = new TreeSet<>();
    try (Connection connection = CatalogDatabase.connect(settings);
        PreparedStatement query = connection.prepareStatement("SELECT * FROM jixiao_lock");
        ResultSet rows = query.executeQuery()) {
      ResultSetMetaData columns = rows.getMetaData();
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        names.add(columns.getColumnName(i));
      }
    } catch (SQLException e) {
      // No table; were it anything else, creating it says so.
      return Set.of();
    }
    return names;
  }

  /** Writes the row; false when there is one. */
  boolean insert(LockOwner owner) throws SQLException {
    return change(
        "INSERT INTO jixiao_lock (name, "
            + OWNER
            + ") VALUES ('run', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        values(owner));
  }

  /** Puts the next owner in the place of one unchanged since it was read; false when it changed. */
  boolean replace(LockOwner read, LockOwner next) throws SQLException {
    Object[] values = values(next);
    Object[] all = Arrays.copyOf(values, values.length + 3);
    all[values.length] = read.owner();
    all[values.length + 1] = read.heartbeatAt();
    all[values.length + 2] = read.beats();
    return change(
        "UPDATE jixiao_lock SET "
            + OWNER.replace(",", " = ?,")
            + " = ? WHERE owner = ? AND heartbeat_at = ? AND beats = ?",
        all);
  }

  /** Counts a beat of the owner; false when it no longer holds the lock. */
  boolean beat(String owner, String now) throws SQLException {
    return change(
        "UPDATE jixiao_lock SET heartbeat_at = ?, beats = beats + 1 WHERE owner = ?", now, owner);
  }

  /** Gives the lock back; false when the owner no longer holds it. */
  boolean remove(String owner) throws SQLException {
    return change("DELETE FROM jixiao_lock WHERE owner = ?", owner);
  }

  /** Returns the row. */
  Optional<LockOwner> owner() throws SQLException {
    try (Connection connection = CatalogDatabase.connect(settings);
        PreparedStatement query =
            connection.prepareStatement("SELECT " + OWNER + " FROM jixiao_lock");
        ResultSet row = query.executeQuery()) {
      return row.next()
          ? Optional.of(
              new LockOwner(
                  row.getString("owner"),
                  row.getString("host"),
                  row.getString("machine"),
                  row.getLong("process"),
                  row.getString("process_started"),
                  row.getString("run_id"),
                  row.getString("command"),
                  row.getString("started_at"),
                  row.getString("heartbeat_at"),
                  row.getLong("beats")))
          : Optional.empty();
    }
  }

  private static Object[] values(LockOwner owner) {
    return new Object[] {
      owner.owner(),
      owner.host(),
      owner.machine(),
      owner.process(),
      owner.processStarted(),
      owner.runId(),
      owner.command(),
      owner.startedAt(),
      owner.heartbeatAt(),
      owner.beats()
    };
  }

  private boolean change(String statement, Object... values) throws SQLException {
    try (Connection connection = CatalogDatabase.connect(settings);
        PreparedStatement change = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        change.setObject(i + 1, values[i]);
      }
      return change.executeUpdate() == 1;
    }
  }
}
