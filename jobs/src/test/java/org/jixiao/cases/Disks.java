package org.jixiao.cases;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Disks and permissions as the operating system sets them; a test that cannot is skipped. */
final class Disks {
  private static final int MEGABYTE = 1 << 20;

  private Disks() {}

  /** Puts back how it was. */
  interface Undo extends AutoCloseable {
    @Override
    void close();
  }

  /** A small disk in the place of a folder. */
  record Disk(Path folder) implements Undo {
    /**
     * Writes a file that leaves only so much space.
     *
     * @return the file, to be deleted
     */
    Path fill(int kilobytesLeft) throws IOException {
      long free = Files.getFileStore(folder).getUsableSpace() - kilobytesLeft * 1024L;
      return Files.write(folder.resolve("filler"), new byte[Math.toIntExact(free)]);
    }

    @Override
    public void close() {
      does("umount", "--lazy", folder.toString());
    }
  }

  /** Returns a disk of so many megabytes, which only root can have. */
  static Disk small(Path folder, int megabytes) {
    assumeThat(
            does(
                "mount",
                "-t",
                "tmpfs",
                "-o",
                "size=" + megabytes * MEGABYTE,
                "tmpfs",
                folder.toString()))
        .as("mounting a disk")
        .isTrue();
    return new Disk(folder);
  }

  /** Makes a folder take no more files, even from root, whom permissions do not bind. */
  static Undo readOnly(Path folder) throws IOException {
    var permissions = Files.getPosixFilePermissions(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    boolean immutable = takesFiles(folder) && does("chattr", "+i", folder.toString());
    assumeThat(takesFiles(folder)).as("a folder that takes files").isFalse();
    return () -> {
      if (immutable) {
        does("chattr", "-i", folder.toString());
      }
      try {
        Files.setPosixFilePermissions(folder, permissions);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  private static boolean takesFiles(Path folder) {
    try {
      Files.delete(Files.createTempFile(folder, "probe", ""));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean does(String... command) {
    try {
      Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
      return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
