package org.jixiao.campaign;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Changes to the records of an .xls workbook, inside a container that stays whole. */
final class OleMutations {
  static final List<Mutation> ALL =
      List.of(
          Mutation.damage("xls: record deleted", records((all, r) -> all.remove(any(all, r)))),
          Mutation.damage("xls: record many times", records(OleMutations::repeat)),
          Mutation.damage("xls: records exchanged", records(OleMutations::exchange)),
          Mutation.damage("xls: record changed", records(OleMutations::change)),
          Mutation.damage("xls: record longer or shorter", records(OleMutations::resize)));

  private static final String STREAM = "Workbook";

  private OleMutations() {}

  private interface Change {
    void apply(List<byte[]> records, RandomGenerator random);
  }

  private static Mutation.Operator records(Change change) {
    return (document, random) -> {
      if (document.length < 512 || (document[0] & 0xFF) != 0xD0 || (document[1] & 0xFF) != 0xCF) {
        return Optional.empty();
      }
      try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(document))) {
        DirectoryNode root = files.getRoot();
        if (!root.hasEntryCaseInsensitive(STREAM)) {
          return Optional.empty();
        }
        List<byte[]> records = split(root.createDocumentInputStream(STREAM).readAllBytes());
        change.apply(records, random);
        root.getEntryCaseInsensitive(STREAM).delete();
        root.createDocument(STREAM, new ByteArrayInputStream(joined(records)));
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        files.writeFilesystem(changed);
        return Optional.of(changed.toByteArray());
      } catch (IOException | RuntimeException e) {
        return Optional.empty();
      }
    };
  }

  /** Records stand one behind the other: two bytes of kind, two of length, the content. */
  private static List<byte[]> split(byte[] stream) {
    List<byte[]> records = new ArrayList<>();
    int at = 0;
    while (at + 4 <= stream.length) {
      int length = (stream[at + 2] & 0xFF) | (stream[at + 3] & 0xFF) << 8;
      int end = Math.min(stream.length, at + 4 + length);
      records.add(Arrays.copyOfRange(stream, at, end));
      at = end;
    }
    return records;
  }

  private static byte[] joined(List<byte[]> records) {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    records.forEach(stream::writeBytes);
    return stream.toByteArray();
  }

  private static int any(List<byte[]> records, RandomGenerator random) {
    return random.nextInt(records.size());
  }

  private static void repeat(List<byte[]> records, RandomGenerator random) {
    int place = any(records, random);
    for (int i = random.nextInt(1, 60); i > 0; i--) {
      records.add(place, records.get(place));
    }
  }

  private static void exchange(List<byte[]> records, RandomGenerator random) {
    java.util.Collections.swap(records, any(records, random), any(records, random));
  }

  private static void change(List<byte[]> records, RandomGenerator random) {
    int place = any(records, random);
    byte[] record = records.get(place).clone();
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      record[random.nextInt(record.length)] = (byte) random.nextInt(256);
    }
    records.set(place, record);
  }

  private static void resize(List<byte[]> records, RandomGenerator random) {
    int place = any(records, random);
    byte[] record = records.get(place);
    int length = Math.max(0, record.length - 4 + random.nextInt(-8, 9));
    byte[] resized = Arrays.copyOf(record, 4 + length);
    resized[2] = (byte) length;
    resized[3] = (byte) (length >>> 8);
    records.set(place, resized);
  }
}
