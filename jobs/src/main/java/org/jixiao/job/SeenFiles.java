package org.jixiao.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.slf4j.LoggerFactory;

/**
 * The hashes of files as they were at the last look, so that a file whose stamp is the same need
 * not be read again. It is a convenience: without it, or with one that makes no sense, everything
 * is read.
 *
 * @param meaning of the program and limits by which archives were opened
 * @param files by path below the inbox
 */
record SeenFiles(String meaning, TreeMap<String, Seen> files) {
  private static final String NAME = "inbox-seen.csv";

  /**
   * @param contents the file itself, then, of an archive, the files in it
   */
  record Seen(FileStamp stamp, List<Content> contents) {
    Seen {
      contents = List.copyOf(contents);
    }
  }

  /**
   * @param entry name within the archive; null for the file itself
   * @param submissionId SHA-256 of the content
   */
  record Content(String entry, String submissionId) {}

  /** Returns what was seen by a program of the same meaning; nothing where it is not known. */
  static SeenFiles load(Path warehouse, String meaning) {
    TreeMap<String, Seen> files = new TreeMap<>();
    Path kept = warehouse.resolve(NAME);
    if (!Files.exists(kept)) {
      return new SeenFiles(meaning, files);
    }
    try (BufferedReader reader = Files.newBufferedReader(kept, StandardCharsets.UTF_8)) {
      for (CSVRecord line : CSVFormat.DEFAULT.parse(reader)) {
        if (line.getRecordNumber() > 1) {
          files.put(line.get(0), seen(line));
        } else if (!line.get(0).equals(meaning)) {
          return new SeenFiles(meaning, files);
        }
      }
      return new SeenFiles(meaning, files);
    } catch (IOException | RuntimeException e) {
      LoggerFactory.getLogger(SeenFiles.class).warn("all files are read: " + kept, e);
      return new SeenFiles(meaning, new TreeMap<>());
    }
  }

  /** Returns what a file holds, where it has not changed since. */
  Optional<List<Content>> unchanged(String relativePath, FileStamp stamp) {
    return Optional.ofNullable(files.get(relativePath))
        .filter(seen -> seen.stamp().equals(stamp))
        .map(Seen::contents);
  }

  /** Keeps it for the next look; that it cannot be kept does no harm. */
  void save(Path warehouse) {
    Path kept = warehouse.resolve(NAME);
    Path next = warehouse.resolve(NAME + ".next");
    try {
      Files.writeString(next, text(), StandardCharsets.UTF_8);
      Files.move(next, kept, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LoggerFactory.getLogger(SeenFiles.class).warn("not kept: " + kept, e);
    }
  }

  private String text() throws IOException {
    StringWriter text = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
      printer.printRecord(meaning);
      for (var file : files.entrySet()) {
        FileStamp stamp = file.getValue().stamp();
        printer.print(file.getKey());
        printer.print(stamp.inode());
        printer.print(stamp.size());
        printer.print(stamp.modified());
        printer.print(stamp.changed());
        for (Content content : file.getValue().contents()) {
          printer.print(content.submissionId());
          printer.print(content.entry());
        }
        printer.println();
      }
    }
    return text.toString();
  }

  private static Seen seen(CSVRecord line) throws DateTimeParseException {
    List<Content> contents = new ArrayList<>();
    for (int i = 5; i < line.size(); i += 2) {
      contents.add(new Content(i == 5 ? null : line.get(i + 1), line.get(i)));
    }
    return new Seen(
        new FileStamp(
            Long.parseLong(line.get(1)),
            Long.parseLong(line.get(2)),
            Instant.parse(line.get(3)),
            Instant.parse(line.get(4))),
        contents);
  }
}
