package org.jixiao.kill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jixiao.cases.Launcher;

/** Runs of the program over one inbox, each a process of its own. */
final class Runs {
  /** Exit codes of a process that was killed, by itself or with SIGKILL, and with SIGTERM. */
  private static final List<Integer> KILLED = List.of(137, 143);

  private static final long MOST_MINUTES = 10;

  private final Place place;
  private final Path inbox;
  private final Path out;
  private final Path err;

  Runs(Place place, Path inbox) {
    this.place = place;
    this.inbox = inbox;
    this.out = place.folder().resolve("out.txt");
    this.err = place.folder().resolve("err.txt");
  }

  /** Runs undisturbed, and returns how long it took. */
  Duration leaveAlone() throws IOException, InterruptedException {
    return leaveAlone(List.of());
  }

  /** The same, and returns the named places it passed, each once, in the order of passing. */
  List<String> places() throws IOException, InterruptedException {
    Path list = place.folder().resolve("places.txt");
    Files.deleteIfExists(list);
    leaveAlone(List.of("-Djixiao.fault.list=" + list));
    return Files.readAllLines(list, StandardCharsets.UTF_8).stream().distinct().toList();
  }

  private Duration leaveAlone(List<String> options) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    int exitCode = waitFor(begin(options));
    if (exitCode != 0) {
      throw new AssertionError("ended with " + exitCode + ": " + Files.readString(err));
    }
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  /**
   * Runs and kills.
   *
   * @param usual how long the run takes undisturbed
   * @return whether it was killed; false when it had come to its end before
   */
  boolean kill(Kill kill, Duration usual) throws IOException, InterruptedException {
    Process process = begin(kill.option().map(List::of).orElse(List.of()));
    if (kill instanceof Kill.AtMoment moment
        && !process.waitFor(Math.round(moment.part() * usual.toMillis()), TimeUnit.MILLISECONDS)) {
      if (moment.politely()) {
        process.destroy();
      } else {
        process.destroyForcibly();
      }
    }
    int exitCode = waitFor(process);
    if (exitCode != 0 && !KILLED.contains(exitCode)) {
      throw new AssertionError(kill + " ended with " + exitCode + ": " + Files.readString(err));
    }
    return exitCode != 0;
  }

  private Process begin(List<String> options) throws IOException {
    List<String> all = new ArrayList<>(options);
    all.add("-Djava.io.tmpdir=" + place.temporary());
    return new Launcher(
            Launcher.CHECKOUT, place.warehouse(), place.releases(), Kill.environment(all))
        .start(out, err, "run", inbox.toString(), "--as-of", "2026-04-30");
  }

  private static int waitFor(Process process) throws InterruptedException {
    if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("still running after " + MOST_MINUTES + " minutes");
    }
    return process.exitValue();
  }
}
