package org.jixiao.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jixiao.model.ReleaseContent;

/** The files of a release. */
public final class ReleaseFolder {
  private ReleaseFolder() {}

  /**
   * Returns the columns of interpreted tables that {@link ReleaseContent#quoted} is to hold, by
   * table without its layer.
   *
   * @throws IOException when the packed wording cannot be read
   */
  public static SortedMap<String, SortedSet<String>> quoted() throws IOException {
    return Drafts.quoted();
  }

  /** Returns the columns that {@link ReleaseContent#details} is to hold, by table. */
  public static SortedMap<String, SortedSet<String>> details() {
    return PageDetails.wanted();
  }

  /**
   * Writes {@code 数据手册.xlsx}, {@code 自评情况简报.docx}, {@code dashboard.html}, {@code
   * departments/<name>/反馈.xlsx}, {@code 自评总报告.docx} and {@code 原表标注/}, {@code
   * parquet/<statistic>.parquet} and, last, {@code release.json} with their hashes. The same
   * content gives the same bytes.
   *
   * @param folder an existing staging folder without these files; the caller moves it into place
   * @param originals what departments handed in
   * @throws IOException when the folder cannot be written or already holds one of the files
   */
  public static void write(Path folder, ReleaseContent content, Originals originals)
      throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put("dashboard.html", Dashboard.bytes(content));
    files.put("数据手册.xlsx", DataBook.bytes(content));
    files.put("自评情况简报.docx", Brief.bytes(content));
    files.putAll(Feedback.files(content));
    files.putAll(MarkedForms.files(content, originals));
    files.putAll(Drafts.files(content));
    files.putAll(ParquetTable.files(content));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW);
    }
    Files.write(
        folder.resolve("release.json"),
        ReleaseManifest.bytes(content, files),
        StandardOpenOption.CREATE_NEW);
  }
}
