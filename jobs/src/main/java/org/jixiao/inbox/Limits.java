package org.jixiao.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * How much of one file is read, from {@code conf/limits.yaml}, where each is explained. All are
 * above zero.
 */
public record Limits(
    int fileMegabytes,
    int archiveEntries,
    int archiveMegabytes,
    int inflatedMegabytes,
    int inflateRatio,
    int rows,
    int columns,
    int cells,
    int characters,
    int elements,
    int depth,
    int pages,
    int seconds)
    implements Serializable {
  private static final int MEGABYTE = 1 << 20;

  public Limits {
    for (int limit :
        new int[] {
          fileMegabytes,
          archiveEntries,
          archiveMegabytes,
          inflatedMegabytes,
          inflateRatio,
          rows,
          columns,
          cells,
          characters,
          elements,
          depth,
          pages,
          seconds
        }) {
      if (limit <= 0) {
        throw new IllegalArgumentException("每个上限都要写明，并且大于 0");
      }
    }
  }

  /** Returns the limits the program comes with. */
  public static Limits packaged() {
    try (InputStream in = Limits.class.getResourceAsStream("/conf/limits.yaml")) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("conf/limits.yaml cannot be read", e);
    }
  }

  /**
   * Returns the limits a text in YAML names.
   *
   * @throws IOException when it is no YAML, has unknown keys, or a limit is missing or not above 0
   */
  public static Limits parse(String yaml) throws IOException {
    return YAMLMapper.builder()
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .build()
        .readValue(yaml, Limits.class);
  }

  /** Returns the largest file that is read, in bytes. */
  public long fileBytes() {
    return (long) fileMegabytes * MEGABYTE;
  }
}
