package org.jixiao.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jixiao.inbox.Archive;
import org.jixiao.inbox.InboxFile;
import org.jixiao.inbox.InboxListing;
import org.jixiao.inbox.Limits;
import org.jixiao.interpret.FolderNames;

/**
 * What lies in the inbox: every file, those in archives too, with the hash of its content.
 *
 * @param files by path
 * @param before what the last look saw
 * @param seen what the next look need not read again
 */
record InboxScan(List<ScannedFile> files, SeenFiles before, SeenFiles seen) {

  /**
   * Looks at the files below the inbox; reads those that are not as they were at the last look.
   *
   * @param year takes only what lies in that year's folder or in none; null for all
   * @param before what the last look saw
   * @throws JobException when the inbox is not a readable folder
   */
  static InboxScan of(Path inbox, Integer year, Limits limits, SeenFiles before, Instant now) {
    FileNames.requireChinese();
    if (!Files.isDirectory(inbox)) {
      throw new JobException(
          ExitCode.USAGE, "收件文件夹不存在或不是文件夹：" + inbox + "。请给出一个文件夹，例如 ./jixiao run 收件/");
    }
    try {
      List<InboxFile> all = InboxListing.list(inbox);
      List<Look> looks =
          all.parallelStream()
              .filter(
                  file ->
                      year == null
                          || FolderNames.yearOf(file.relativePath()).orElse(year).equals(year))
              .map(file -> look(file, limits, before, now))
              .toList();
      return new InboxScan(
          looks.stream().flatMap(look -> look.scanned().stream()).toList(),
          before,
          new SeenFiles(before.meaning(), seen(all, looks, before)));
    } catch (IOException e) {
      throw unreadable(e);
    } catch (UncheckedIOException e) {
      throw unreadable(e.getCause());
    }
  }

  /** Keeps in a warehouse what was seen, for the next look. */
  void remember(Path warehouse) {
    if (!seen.equals(before)) {
      seen.save(warehouse);
    }
  }

  /** What was seen before and not looked at now stays, unless the file is gone. */
  private static TreeMap<String, SeenFiles.Seen> seen(
      List<InboxFile> all, List<Look> looks, SeenFiles before) {
    TreeMap<String, SeenFiles.Seen> seen = new TreeMap<>(before.files());
    Set<String> there = all.stream().map(InboxFile::relativePath).collect(Collectors.toSet());
    seen.keySet().retainAll(there);
    for (Look look : looks) {
      String path = look.file().relativePath();
      seen.remove(path);
      look.stamp().ifPresent(known -> seen.put(path, new SeenFiles.Seen(known, look.contents())));
    }
    return seen;
  }

  private static Look look(InboxFile file, Limits limits, SeenFiles before, Instant now) {
    try {
      Optional<FileStamp> stamp = FileStamp.of(file.path(), now);
      Optional<List<SeenFiles.Content>> known =
          stamp.flatMap(same -> before.unchanged(file.relativePath(), same));
      return new Look(file, stamp, known.isPresent() ? known.get() : read(file.path(), limits));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<SeenFiles.Content> read(Path file, Limits limits) throws IOException {
    List<SeenFiles.Content> contents = new ArrayList<>();
    contents.add(new SeenFiles.Content(null, Digest.ofFile(file)));
    contents.addAll(
        Archive.entriesOf(
            file,
            limits,
            (name, content) -> new SeenFiles.Content(name, Digest.ofContent(content))));
    return contents;
  }

  private static JobException unreadable(IOException e) {
    return new JobException(ExitCode.USAGE, "收件文件夹读取失败：" + e.getMessage(), e);
  }

  private record Look(InboxFile file, Optional<FileStamp> stamp, List<SeenFiles.Content> contents) {
    List<ScannedFile> scanned() {
      String path = file.relativePath();
      return contents.stream()
          .map(
              content ->
                  new ScannedFile(
                      content.entry() == null ? path : path + "!" + content.entry(),
                      file.path(),
                      content.entry(),
                      content.submissionId()))
          .toList();
    }
  }
}
