package org.jixiao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of the lock in the database of any catalog. */
abstract class RunLockTest {
  static final Instant NOW = Instant.parse("2026-04-30T01:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  static final RunLock.Rhythm FAST =
      new RunLock.Rhythm(Duration.ofMillis(100), Duration.ofMillis(1500));

  /** More than any system gives out, so never a living process. */
  private static final long NO_PROCESS = 4_000_000_000L;

  private final ShippedCatalog shipped;

  @TempDir Path folder;

  WarehouseSettings settings;
  LockTable table;

  RunLockTest(ShippedCatalog shipped) {
    this.shipped = shipped;
  }

  @BeforeEach
  void settings() {
    settings = shipped.in(folder);
    table = new LockTable(settings);
  }

  @Test
  void aSecondRunIsToldAtOnceWhoHoldsTheWarehouse() throws Exception {
    try (RunLock first = RunLock.acquire(settings, "r1", "run", CLOCK)) {
      assertThat(first.takenOver()).isEmpty();
      assertThatCode(first::check).doesNotThrowAnyException();
      for (Duration jump : List.of(Duration.ofDays(1), Duration.ofDays(-1))) {
        Clock jumped = Clock.offset(CLOCK, jump);
        long start = System.nanoTime();

        assertThatThrownBy(() -> RunLock.acquire(settings, "r2", "run", jumped))
            .isInstanceOf(LockHeldException.class)
            .hasMessageContaining(Machine.host())
            .hasMessageContaining(Long.toString(ProcessHandle.current().pid()))
            .hasMessageContaining("run r1")
            .hasMessageContaining("2026-04-30 09:00:00");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
      }
    }
  }

  @Test
  void aLockGivenBackCanBeTakenAgain() throws Exception {
    RunLock.acquire(settings, "r1", "run", CLOCK).close();
    assertThat(table.owner()).isEmpty();

    try (RunLock again = RunLock.acquire(settings, "r2", "run", CLOCK)) {
      assertThat(again.takenOver()).isEmpty();
      assertThat(table.owner().orElseThrow().runId()).isEqualTo("r2");
    }
  }

  @Test
  void aProcessThatWasKilledIsFollowedAtOnceAndNamed() throws Exception {
    Process killed = JavaProcess.of(LockHolder.class, folder).start();
    try (BufferedReader out = killed.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).isEqualTo("Optional.empty");
      assertThatThrownBy(() -> RunLock.acquire(settings, "r2", "run", CLOCK))
          .isInstanceOf(LockHeldException.class)
          .hasMessageContaining("ingest killed-run");
    } finally {
      killed.destroyForcibly().waitFor();
    }

    long start = System.nanoTime();
    try (RunLock next = RunLock.acquire(settings, "r2", "run", CLOCK)) {
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
      DeadRun dead = next.takenOver().orElseThrow();
      assertThat(dead.runId()).isEqualTo("killed-run");
      assertThat(dead.command()).isEqualTo("ingest");
      assertThat(dead.host()).isEqualTo(Machine.host());
      assertThat(dead.process()).isEqualTo(killed.pid());
    }
  }

  @Test
  void aProcessNumberUsedAgainIsNotTheOwner() throws Exception {
    held(owner(Machine.id(), ProcessHandle.current().pid(), "1", NOW));

    assertTaken();
  }

  @Test
  void anotherMachineIsBelievedWhileItsHeartBeatsWhateverItsClock() throws Exception {
    for (Duration ahead : List.of(Duration.ofDays(1), Duration.ofDays(-1))) {
      LockOwner far = owner("another", NO_PROCESS, "1", NOW.plus(ahead));
      try (RunLock living = RunLock.acquire(settings, far, Clock.offset(CLOCK, ahead), FAST)) {
        assertThatThrownBy(() -> acquire("r2"))
            .isInstanceOf(LockHeldException.class)
            .hasMessageContaining("far-host");
        assertThatCode(living::check).doesNotThrowAnyException();
      }
    }
  }

  @Test
  void anotherMachineSilentForLongHoldsNothingWhateverItsClock() throws Exception {
    for (Duration ahead : List.of(Duration.ofDays(1), Duration.ofDays(-1))) {
      held(owner("another", NO_PROCESS, "1", NOW.plus(ahead)));

      assertTaken();
    }
  }

  @Test
  void anOwnerThatWasStoppedFindsThatItLostTheLock() throws Exception {
    LockOwner far = owner("another", NO_PROCESS, "1", NOW);
    try (RunLock stopped =
            RunLock.acquire(
                settings, far, CLOCK, new RunLock.Rhythm(Duration.ofHours(1), FAST.silence()));
        RunLock next = acquire("r2")) {
      assertThat(next.takenOver().orElseThrow().runId()).isEqualTo("far-run");
      assertThatThrownBy(stopped::check)
          .isInstanceOf(LockLostException.class)
          .hasMessageContaining("run r2")
          .hasMessageContaining("接管");
      assertThat(table.beat(far.owner(), NOW.toString())).isFalse();

      stopped.close();
      assertThatCode(next::check).doesNotThrowAnyException();

      next.close();
      assertThatThrownBy(stopped::check).hasMessageContaining("接管并归还");
    }
  }

  @Test
  void ofManyWhoFindADeadOwnerOneFollows() throws Exception {
    for (int round = 0; round < 5; round++) {
      held(owner(Machine.id(), NO_PROCESS, "1", NOW));
      assertThat(winners(8)).isEqualTo(1);
    }
  }

  @Test
  void ofManyWhoFindANewWarehouseOneIsFirst() throws Exception {
    assertThat(winners(8)).isEqualTo(1);
  }

  @Test
  void theLockOfAnEarlierVersionIsRespectedWhileItBeatsAndTakenAfter() throws Exception {
    sql(
        "CREATE TABLE jixiao_lock (name VARCHAR(32) PRIMARY KEY, owner VARCHAR(64),"
            + " host VARCHAR(255), process BIGINT, process_started VARCHAR(40),"
            + " started_at VARCHAR(40), heartbeat_at VARCHAR(40))");
    sql(
        "INSERT INTO jixiao_lock VALUES ('run', 'old', 'h', 7, '', '%s', '%s')"
            .formatted(NOW, NOW));
    Thread heart =
        new Thread(
            () -> {
              try {
                Thread.sleep(FAST.silence().toMillis() / 2);
                sql("UPDATE jixiao_lock SET heartbeat_at = '" + NOW.plusSeconds(30) + "'");
              } catch (SQLException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    heart.start();

    assertThatThrownBy(() -> acquire("r2")).isInstanceOf(LockHeldException.class);
    heart.join();
    try (RunLock next = acquire("r2")) {
      assertThat(next.takenOver()).contains(new DeadRun(null, null, "h", 7, NOW));
    }
  }

  @Test
  void aDatabaseThatCannotBeUsedIsAnSqlException() {
    WarehouseSettings nowhere = Embedded.in(folder.resolve("no/such/folder"));

    assertThatThrownBy(() -> RunLock.acquire(nowhere, "r1", "run", CLOCK))
        .isInstanceOf(SQLException.class);
  }

  private int winners(int contenders) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(contenders);
    CyclicBarrier start = new CyclicBarrier(contenders);
    List<Callable<Optional<RunLock>>> attempts = new ArrayList<>();
    for (int i = 0; i < contenders; i++) {
      String runId = "r" + i;
      attempts.add(
          () -> {
            start.await();
            try {
              return Optional.of(RunLock.acquire(settings, runId, "run", CLOCK));
            } catch (LockHeldException e) {
              return Optional.empty();
            }
          });
    }
    int winners = 0;
    for (Future<Optional<RunLock>> attempt : threads.invokeAll(attempts)) {
      Optional<RunLock> lock = attempt.get();
      if (lock.isPresent()) {
        winners++;
        lock.get().close();
      }
    }
    threads.shutdown();
    return winners;
  }

  private void assertTaken() throws Exception {
    try (RunLock taken = acquire("r2")) {
      assertThat(taken.takenOver().orElseThrow().runId()).isEqualTo("far-run");
      assertThat(table.owner().orElseThrow().runId()).isEqualTo("r2");
    }
  }

  private RunLock acquire(String runId) throws LockHeldException, SQLException {
    return RunLock.acquire(settings, LockOwner.self(runId, "run", CLOCK), CLOCK, FAST);
  }

  private static LockOwner owner(String machine, long process, String start, Instant clock) {
    return new LockOwner(
        "far",
        "far-host",
        machine,
        process,
        start,
        "far-run",
        "run",
        clock.toString(),
        clock.toString(),
        3);
  }

  private void held(LockOwner owner) throws SQLException {
    table.create();
    assertThat(table.insert(owner)).isTrue();
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = CatalogDatabase.connect(settings);
        var change = connection.createStatement()) {
      change.executeUpdate(statement);
    }
  }
}
