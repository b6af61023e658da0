package org.jixiao.warehouse;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Hadoop's local file system without its two costs per file: it starts a {@code chmod} process for
 * every file it creates where its native library is missing, and writes a checksum file beside
 * each. Parquet pages carry checksums of their own.
 */
public final class LocalDisk extends LocalFileSystem {
  /** The Hadoop property that names the file system of {@code file:} paths. */
  static final String PROPERTY = "fs.file.impl";

  /** Called by Hadoop, by name. */
  public LocalDisk() {
    super(new WithoutProcesses());
    setWriteChecksum(false);
  }

  @Override
  public void initialize(URI name, Configuration settings) throws IOException {
    super.initialize(name, settings);
    // Not in the constructor: this is where the superclass sets it from the settings.
    setVerifyChecksum(false);
  }

  private static final class WithoutProcesses extends RawLocalFileSystem {
    @Override
    public void setPermission(Path path, FsPermission permission) throws IOException {
      String symbols =
          permission.getUserAction().SYMBOL
              + permission.getGroupAction().SYMBOL
              + permission.getOtherAction().SYMBOL;
      Files.setPosixFilePermissions(
          pathToFile(path).toPath(), PosixFilePermissions.fromString(symbols));
    }
  }
}
