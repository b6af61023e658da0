package org.jixiao.warehouse;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** This machine and its processes, told apart without a clock. */
public final class Machine {
  private static final Path PROC = Path.of("/proc");

  /** The fields of {@code /proc/<pid>/stat} behind the command: see proc(5). */
  private static final int STATE = 0;

  private static final int START_TICKS = 19;

  private Machine() {}

  /** Returns the host's name, for people. */
  public static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }

  /**
   * Returns what two processes share only when each can see whether the other runs: the boot, the
   * space of process numbers, since containers may share a name but not their processes, and the
   * user, since a system may hide the processes of others.
   */
  static String id() {
    String user = System.getProperty("user.name");
    try {
      String boot = Files.readString(PROC.resolve("sys/kernel/random/boot_id")).strip();
      Path numbers = Files.readSymbolicLink(PROC.resolve("self/ns/pid"));
      return String.join(" ", boot, numbers.toString(), user);
    } catch (IOException e) {
      return host() + " " + user;
    }
  }

  /**
   * Returns what tells a running process from an earlier or later one of the same number; empty
   * when none runs. On Linux the ticks since the boot: the time of day of a start is computed anew
   * in each process and moves with the clock. A process that has ended and only waits to be
   * collected does not run.
   */
  static Optional<String> startOf(long process) {
    if (!Files.isDirectory(PROC.resolve("self"))) {
      return ProcessHandle.of(process)
          .filter(ProcessHandle::isAlive)
          .map(handle -> handle.info().startInstant().map(Instant::toString).orElse(""));
    }
    try {
      String stat = Files.readString(PROC.resolve(process + "/stat"));
      List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
      return "ZX".contains(fields.get(STATE))
          ? Optional.empty()
          : Optional.of(fields.get(START_TICKS));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
