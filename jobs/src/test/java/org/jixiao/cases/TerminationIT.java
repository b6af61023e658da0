package org.jixiao.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scheduler ends a run, as at its time limit or for a restart of the machine. */
class TerminationIT {
  private static final Duration LIMIT = Duration.ofSeconds(5);

  @TempDir Path folder;

  @Test
  void aTerminatedRunEndsAtOnceAndTheNextOneGoesOn() throws Exception {
    Launcher jixiao = Launcher.in(folder);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Optional<String> before = Optional.empty();
    // Just after the lock is taken, and with Spark at work.
    for (int seconds : new int[] {0, 6}) {
      Process run = jixiao.start(out, err, "run");
      Optional<String> owner = awaitOwnerOtherThan(before, run);
      TimeUnit.SECONDS.sleep(seconds);
      long start = System.nanoTime();
      run.destroy();

      assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
      assertThat(run.exitValue()).as(Files.readString(err)).isEqualTo(128 + 15);
      assertThat(jixiao.releases().resolve("latest")).doesNotExist();
      before = owner;
    }

    Launcher.Ended next = jixiao.write("run");
    assertThat(next.exitCode()).as(next.err()).isZero();
    assertThat(next.out()).contains("发布：");
    assertThat(owner()).isEmpty();
  }

  private Optional<String> awaitOwnerOtherThan(Optional<String> before, Process run)
      throws InterruptedException {
    Optional<String> owner = owner();
    while (owner.isEmpty() || owner.equals(before)) {
      assertThat(run.isAlive()).isTrue();
      TimeUnit.MILLISECONDS.sleep(50);
      owner = owner();
    }
    return owner;
  }

  private Optional<String> owner() {
    Path catalog = folder.resolve("warehouse/catalog.db");
    if (!Files.exists(catalog)) {
      return Optional.empty();
    }
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + catalog);
        var query = connection.createStatement();
        var row = query.executeQuery("SELECT owner FROM jixiao_lock")) {
      return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
    } catch (SQLException e) {
      // The table is not there yet.
      return Optional.empty();
    }
  }
}
