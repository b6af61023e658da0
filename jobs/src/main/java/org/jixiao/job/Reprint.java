package org.jixiao.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.job.ledger.Ledger;
import org.jixiao.job.ledger.LedgerRelease;
import org.jixiao.warehouse.Catalog;

/** Prints a release again, from what the ledger kept of it. */
public final class Reprint {
  private Reprint() {}

  /**
   * Renders the release to its folder, whatever stands now.
   *
   * @throws JobException when there is no such release, or it was made before releases were kept
   */
  public static RunResult run(
      Path folder, Configuration configuration, Path releases, String releaseId) {
    try (Catalog catalog = Catalog.open(WarehouseFolder.settings(folder, configuration))) {
      Ledger ledger = new Ledger(catalog);
      String id = WarehouseFolder.release(ledger, releaseId).releaseId();
      LedgerRelease release = ledger.release(id).orElseThrow();
      if (release.printedContent() == null) {
        throw new JobException(ExitCode.USAGE, "发布 " + id + " 是旧版程序做的，没有留存内容，不能再排。");
      }
      String sha256 =
          Release.prepare(
              releases,
              ReleaseText.parse(release.printedContent()),
              OriginalForms.of(catalog, release));
      Path placed = Release.place(releases, id);
      List<String> lines = new ArrayList<>();
      if (!sha256.equals(release.filesSha256())) {
        lines.add(
            "注意：排出的文件与当时不逐字节相同（当时的程序 "
                + release.codeVersion()
                + "，现在 "
                + CodeVersion.current()
                + "）；内容相同。");
      }
      lines.add("发布：" + placed);
      return new RunResult(ExitCode.DONE, true, placed, lines);
    }
  }
}
