package org.jixiao.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.job.ledger.Ledger;
import org.jixiao.job.ledger.LedgerRelease;
import org.jixiao.warehouse.Catalog;
import org.jixiao.warehouse.Snapshots;
import org.jixiao.warehouse.TableCatalogue;
import org.jixiao.warehouse.Warehouse;
import org.jixiao.warehouse.WarehouseSettings;

/** Opens a warehouse that must be there already, for commands that only read. */
final class WarehouseFolder {
  private WarehouseFolder() {}

  /**
   * Returns where the warehouse is.
   *
   * @throws JobException when nothing was ever run there
   */
  static WarehouseSettings settings(Path folder, Configuration configuration) {
    if (!Files.isDirectory(folder)) {
      throw new JobException(
          ExitCode.USAGE, "没有仓库：" + folder + "。请先运行 ./jixiao run，或用 --warehouse 指出仓库文件夹。");
    }
    return new WarehouseSettings(folder, null, configuration.catalog(), configuration.spark());
  }

  /**
   * Opens it as of a release, or as it stands.
   *
   * @param releaseId null for what stands
   * @throws JobException when there is no such release
   */
  static Warehouse open(Path folder, Configuration configuration, String releaseId) {
    WarehouseSettings settings = settings(folder, configuration);
    Snapshots state;
    try (Catalog catalog = Catalog.open(settings)) {
      Ledger ledger = new Ledger(catalog);
      state =
          releaseId == null
              ? ledger.state()
              : Snapshots.parse(release(ledger, releaseId).snapshots());
    }
    return Warehouse.at(settings, TableCatalogue.load(), state);
  }

  /**
   * Returns a published release.
   *
   * @param releaseId its id, or the first characters of it
   * @throws JobException when there is none, naming those there are
   */
  static LedgerRelease release(Ledger ledger, String releaseId) {
    List<LedgerRelease> releases = ledger.releases();
    List<LedgerRelease> named =
        releases.stream().filter(release -> release.releaseId().startsWith(releaseId)).toList();
    if (named.size() != 1) {
      throw new JobException(
          ExitCode.USAGE,
          (named.isEmpty() ? "没有发布 " : "不止一个发布以此开头：")
              + releaseId
              + "。现有："
              + releases.stream().map(LedgerRelease::releaseId).collect(Collectors.joining("、")));
    }
    return named.get(0);
  }
}
