package org.jixiao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDiskTest {
  private static final byte[] BYTES = "内容".getBytes(StandardCharsets.UTF_8);

  @TempDir java.nio.file.Path folder;

  @Test
  void writesOneFileWithThePermissionAskedFor() throws IOException {
    java.nio.file.Path file = folder.resolve("深/data.parquet");
    try (FileSystem disk = disk()) {
      assertThat(disk).isInstanceOf(LocalDisk.class);
      write(disk, file, "440");
      try (var in = disk.open(new Path(file.toUri()))) {
        assertThat(in.readAllBytes()).isEqualTo(BYTES);
      }
    }

    assertThat(Files.readAllBytes(file)).isEqualTo(BYTES);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("r--r-----");
    try (var files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void readsAFileThatAnotherProgramChanged() throws IOException {
    java.nio.file.Path file = folder.resolve("data");
    try (FileSystem disk = disk()) {
      write(disk, file, "644");
      // Left by a file system that does write checksums; they are of other bytes.
      Files.write(
          folder.resolve(".data.crc"), new byte[] {'c', 'r', 'c', 0, 0, 0, 2, 0, 1, 2, 3, 4});
      try (var in = disk.open(new Path(file.toUri()))) {
        assertThat(in.readAllBytes()).isEqualTo(BYTES);
      }
    }
  }

  private static void write(FileSystem disk, java.nio.file.Path file, String permission)
      throws IOException {
    try (var out =
        disk.create(
            new Path(file.toUri()),
            new FsPermission(permission),
            true,
            4096,
            (short) 1,
            1L << 20,
            null)) {
      out.write(BYTES);
    }
  }

  private FileSystem disk() throws IOException {
    Configuration hadoop = new Configuration(false);
    hadoop.set(LocalDisk.PROPERTY, LocalDisk.class.getName());
    return FileSystem.newInstance(folder.toUri(), hadoop);
  }
}
