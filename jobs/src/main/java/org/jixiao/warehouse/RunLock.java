package org.jixiao.warehouse;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One writer at a time: a row in the catalog's database with owner, start and heartbeat.
 *
 * <p>The lock of a dead owner is taken over. Whether it is dead is judged without any clock, since
 * clocks of hosts differ and jump:
 *
 * <ul>
 *   <li>On the same machine (same boot, same space of process numbers, same user) it lives exactly
 *       as long as its process, however old its heartbeat: a suspended laptop loses nothing.
 *   <li>Elsewhere the one who wants the lock watches the count of heartbeats: one more and the
 *       owner lives; none during {@link Rhythm#silence()}, measured by the watcher's monotonic
 *       timer, and it is dead.
 * </ul>
 *
 * <p>An owner elsewhere may have been only stopped for that long. It must therefore call {@link
 * #check()} before it makes anything visible, and finds that it lost the lock. Between that call
 * and the commit a few milliseconds remain in which the lock can still be lost.
 */
public final class RunLock implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RunLock.class);

  private final LockTable table;
  private final LockOwner self;
  private final Clock clock;
  private final Optional<LockOwner> before;
  private final ScheduledExecutorService heart;

  /**
   * How the owner shows that it lives.
   *
   * @param beat between two heartbeats
   * @param silence after which an owner on another machine counts as dead
   */
  record Rhythm(Duration beat, Duration silence) {
    static final Rhythm USUAL = new Rhythm(Duration.ofSeconds(5), Duration.ofSeconds(60));
  }

  private RunLock(LockTable table, LockOwner self, Clock clock, Optional<LockOwner> before) {
    this.table = table;
    this.self = self;
    this.clock = clock;
    this.before = before;
    this.heart =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "run-lock-heartbeat");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Takes the lock. A living owner on this machine is known at once, one elsewhere after a
   * heartbeat (5 seconds), a dead one elsewhere after a minute.
   *
   * @param runId of the run that wants it
   * @param command of the run that wants it
   * @throws LockHeldException when a living owner holds it
   * @throws SQLException when the catalog's database cannot be used
   */
  public static RunLock acquire(
      WarehouseSettings settings, String runId, String command, Clock clock)
      throws LockHeldException, SQLException {
    return acquire(settings, LockOwner.self(runId, command, clock), clock, Rhythm.USUAL);
  }

  static RunLock acquire(WarehouseSettings settings, LockOwner self, Clock clock, Rhythm rhythm)
      throws LockHeldException, SQLException {
    LockTable table = new LockTable(settings);
    table.create();
    RunLock lock = new RunLock(table, self, clock, take(table, self, rhythm));
    long millis = rhythm.beat().toMillis();
    var unused = lock.heart.scheduleAtFixedRate(lock::beat, millis, millis, TimeUnit.MILLISECONDS);
    return lock;
  }

  /** Returns the dead owner from whom the lock was taken; empty when it was free. */
  private static Optional<LockOwner> take(LockTable table, LockOwner self, Rhythm rhythm)
      throws LockHeldException, SQLException {
    while (!table.insert(self)) {
      Optional<LockOwner> holder = table.owner();
      if (holder.isPresent()) {
        if (lives(holder.get(), table, rhythm)) {
          throw new LockHeldException(holder.get().described());
        }
        if (table.replace(holder.get(), self)) {
          return holder;
        }
      }
      // It was given back or taken by another meanwhile.
    }
    return Optional.empty();
  }

  private static boolean lives(LockOwner holder, LockTable table, Rhythm rhythm)
      throws SQLException {
    if (holder.isHere()) {
      return holder.runsHere();
    }
    LOG.warn("the lock is held elsewhere, watching whether it beats: {}", holder.described());
    long start = System.nanoTime();
    while (System.nanoTime() - start < rhythm.silence().toNanos()) {
      pause(rhythm.beat().dividedBy(5));
      Optional<LockOwner> now = table.owner();
      if (!now.equals(Optional.of(holder))) {
        return now.filter(owner -> owner.owner().equals(holder.owner())).isPresent();
      }
    }
    return false;
  }

  private static void pause(Duration duration) {
    try {
      TimeUnit.NANOSECONDS.sleep(duration.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while watching the lock", e);
    }
  }

  /** Returns the run whose lock was taken over, so that it can be recorded as having died. */
  public Optional<DeadRun> takenOver() {
    return before.map(LockOwner::asDead);
  }

  /**
   * Makes sure that this run still holds the lock; to be called before anything becomes visible.
   *
   * @throws LockLostException when another run took it over, or when the database cannot say
   */
  public void check() {
    Optional<LockOwner> holder;
    try {
      holder = table.owner();
    } catch (SQLException e) {
      throw new LockLostException("无法确认本次运行仍持有仓库的锁，不再继续：" + e.getMessage(), e);
    }
    if (holder.filter(owner -> owner.owner().equals(self.owner())).isEmpty()) {
      throw new LockLostException(
          "本次运行停顿过久，仓库的锁已"
              + holder.map(owner -> "由 " + owner.described() + " 接管").orElse("被其他运行接管并归还")
              + "；本次运行不再继续，请重新运行。");
    }
  }

  private void beat() {
    try {
      boolean held = table.beat(self.owner(), clock.instant().toString());
      if (!held && !heart.isShutdown()) {
        LOG.error("the lock was taken over by another run; this one may not publish");
        heart.shutdown();
      }
    } catch (SQLException e) {
      // The next beat connects anew.
      LOG.warn("heartbeat missed", e);
    }
  }

  /** Gives the lock back. Where that fails it stays, as of a dead owner. */
  @Override
  public void close() {
    heart.shutdownNow();
    try {
      table.remove(self.owner());
    } catch (SQLException e) {
      LOG.warn("the lock could not be given back", e);
    }
  }
}
