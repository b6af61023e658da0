package org.jixiao.job;

import java.nio.file.Files;
import java.nio.file.Path;
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

  static Warehouse open(Path folder, Configuration configuration) {
    return Warehouse.open(settings(folder, configuration), TableCatalogue.load());
  }
}
