package org.jixiao.job;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.job.ledger.Ledger;
import org.jixiao.job.ledger.LedgerRelease;
import org.jixiao.warehouse.Catalog;
import org.jixiao.warehouse.EmbeddedCatalogFile;
import org.jixiao.warehouse.FileCheck;
import org.jixiao.warehouse.Snapshots;
import org.jixiao.warehouse.WarehouseSettings;

/** Heals a warehouse after a crash, and says what it did and what it cannot heal. */
public final class Doctor {
  private final RunOptions options;
  private final Configuration configuration;
  private final Clock clock;

  public Doctor(RunOptions options, Configuration configuration, Clock clock) {
    this.options = options;
    this.configuration = configuration;
    this.clock = clock;
  }

  /**
   * Heals; exits with {@link ExitCode#INTERNAL} when something is lost that it cannot bring back.
   */
  public RunResult run() {
    List<String> lines = new ArrayList<>();
    WarehouseSettings settings = WarehouseFolder.settings(options.warehouse(), configuration);
    EmbeddedCatalogFile.of(settings)
        .filter(EmbeddedCatalogFile::isBroken)
        .map(file -> file.rebuild(clock.instant()))
        .ifPresent(
            rebuilt ->
                lines.add(
                    "目录文件损坏，已由各表的元数据重建（"
                        + rebuilt.tables()
                        + " 张表）；损坏的文件留在 "
                        + rebuilt.aside()
                        + "。"));
    RunReport report = RunReport.begin(options.command(), clock, Progress.silent());
    SoleWriter writer = new SoleWriter(options, configuration, clock, report);
    return writer.run(
        (opened, catalog, lock) -> {
          lines.addAll(writer.healed());
          List<String> faults = faults(catalog);
          if (lines.isEmpty() && faults.isEmpty()) {
            lines.add("仓库完好，没有需要修复的。");
          }
          if (!faults.isEmpty()) {
            lines.add("以下损坏不能修复，请从备份取回文件，或删去仓库后对全部收件重新运行：");
            lines.addAll(faults);
          }
          return new RunResult(
              faults.isEmpty() ? ExitCode.DONE : ExitCode.INTERNAL, true, null, lines);
        });
  }

  private static List<String> faults(Catalog catalog) {
    Ledger ledger = new Ledger(catalog);
    FileCheck check = new FileCheck(catalog);
    List<String> faults = new ArrayList<>(check.faults(ledger.state()));
    for (LedgerRelease release : ledger.releases()) {
      check
          .faults(Snapshots.parse(release.snapshots()))
          .forEach(fault -> faults.add("发布 " + release.releaseId() + "：" + fault));
    }
    return faults;
  }
}
