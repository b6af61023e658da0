package org.jixiao.job.incremental;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The bytes of a folder's files, by their paths below it. */
record Digests(Map<String, String> byPath) {
  static Digests of(Path folder) throws IOException {
    Map<String, String> byPath = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byPath.put(folder.relativize(file).toString(), sha256(Files.readAllBytes(file)));
      }
    }
    return new Digests(byPath);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
