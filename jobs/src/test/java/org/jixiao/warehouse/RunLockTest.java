package org.jixiao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {
  private static final Instant NOW = Instant.parse("2026-04-30T01:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  /** More than any system gives out, so never a living process. */
  private static final long NO_PROCESS = 4_000_000_000L;

  @TempDir Path folder;

  private WarehouseSettings settings;

  @BeforeEach
  void settings() {
    settings = Embedded.in(folder);
  }

  @Test
  void aSecondRunIsToldWhoHoldsTheWarehouse() throws Exception {
    try (RunLock first = RunLock.acquire(settings, CLOCK)) {
      assertThat(first).isNotNull();
      // Of the same host an owner lives as long as its process, however old its heartbeat.
      Clock later = Clock.offset(CLOCK, RunLock.SILENCE.multipliedBy(100));

      assertThatThrownBy(() -> RunLock.acquire(settings, later))
          .isInstanceOf(LockHeldException.class)
          .hasMessageContaining(InetAddress.getLocalHost().getHostName())
          .hasMessageContaining(Long.toString(ProcessHandle.current().pid()))
          .hasMessageContaining("2026-04-30 09:00:00");
    }
  }

  @Test
  void aLockGivenBackCanBeTakenAgain() throws Exception {
    RunLock.acquire(settings, CLOCK).close();
    assertThat(owners()).isEmpty();

    try (RunLock again = RunLock.acquire(settings, CLOCK)) {
      assertThat(again).isNotNull();
      assertThat(owners()).hasSize(1);
    }
  }

  @Test
  void aProcessOfThisHostThatIsGoneHoldsNothing() throws Exception {
    held("gone", InetAddress.getLocalHost().getHostName(), NO_PROCESS, "", NOW);

    assertTaken("gone");
  }

  @Test
  void aProcessNumberUsedAgainIsNotTheOwner() throws Exception {
    held(
        "before-restart",
        InetAddress.getLocalHost().getHostName(),
        ProcessHandle.current().pid(),
        "2020-01-01T00:00:00Z",
        NOW);

    assertTaken("before-restart");
  }

  @Test
  void anotherHostIsBelievedWhileItsHeartBeats() throws Exception {
    held("far", "another-host", NO_PROCESS, "", NOW.minus(RunLock.SILENCE).plusSeconds(1));

    assertThatThrownBy(() -> RunLock.acquire(settings, CLOCK))
        .isInstanceOf(LockHeldException.class)
        .hasMessageContaining("another-host");
    assertThat(owners()).containsExactly("far");
  }

  @Test
  void anotherHostSilentForLongHoldsNothing() throws Exception {
    held("far", "another-host", NO_PROCESS, "", NOW.minus(RunLock.SILENCE));

    assertTaken("far");
  }

  @Test
  void oneWhoLostTheLockDoesNotGiveAwayTheNextOnes() throws Exception {
    RunLock lost = RunLock.acquire(settings, CLOCK);
    sql("UPDATE jixiao_lock SET host = 'another-host'");
    Clock later = Clock.offset(CLOCK, RunLock.SILENCE.plus(Duration.ofSeconds(1)));
    try (RunLock next = RunLock.acquire(settings, later)) {
      List<String> owners = owners();
      lost.close();

      assertThat(next).isNotNull();
      assertThat(owners()).isEqualTo(owners).hasSize(1);
    }
  }

  @Test
  void aDatabaseThatCannotBeUsedIsAnSqlException() {
    WarehouseSettings nowhere = Embedded.in(folder.resolve("no/such/folder"));

    assertThatThrownBy(() -> RunLock.acquire(nowhere, CLOCK)).isInstanceOf(SQLException.class);
  }

  private void assertTaken(String from) throws Exception {
    try (RunLock taken = RunLock.acquire(settings, CLOCK)) {
      assertThat(taken).isNotNull();
      assertThat(owners()).hasSize(1).doesNotContain(from);
    }
  }

  private void held(
      String owner, String host, long process, String processStarted, Instant heartbeat)
      throws Exception {
    RunLock.acquire(settings, CLOCK).close();
    sql(
        "INSERT INTO jixiao_lock VALUES ('run', '%s', '%s', %d, '%s', '%s', '%s')"
            .formatted(owner, host, process, processStarted, NOW, heartbeat));
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = connection();
        var change = connection.createStatement()) {
      assertThat(change.executeUpdate(statement)).isEqualTo(1);
    }
  }

  private List<String> owners() throws SQLException {
    List<String> owners = new ArrayList<>();
    try (Connection connection = connection();
        var query = connection.createStatement();
        var rows = query.executeQuery("SELECT owner FROM jixiao_lock")) {
      while (rows.next()) {
        owners.add(rows.getString(1));
      }
    }
    return owners;
  }

  private Connection connection() throws SQLException {
    return DriverManager.getConnection(settings.catalogProperties().get("uri"));
  }
}
