package org.jixiao.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jixiao.model.SelfCheck;

/** The files a department's check leaves. */
public final class SelfCheckFiles {
  private static final String PAGE = "自评检查.html";
  private static final String BOOK = "自评检查.xlsx";

  private SelfCheckFiles() {}

  /** Returns where the files lie in a folder. */
  public static List<Path> in(Path folder) {
    return List.of(folder.resolve(PAGE), folder.resolve(BOOK));
  }

  /**
   * Writes the page and the workbook in place of earlier ones. The same check gives the same bytes.
   *
   * @throws IOException when the folder cannot be written
   */
  public static void write(Path folder, SelfCheck check) throws IOException {
    Words words = new Words();
    Files.write(folder.resolve(PAGE), SelfCheckPage.bytes(check, words));
    Files.write(folder.resolve(BOOK), SelfCheckBook.bytes(check, words));
  }
}
