package org.jixiao.job;

import static org.jixiao.job.TableNames.PROJECT_EVALUATION;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jixiao.job.ledger.Ledger;
import org.jixiao.job.ledger.LedgerRelease;
import org.jixiao.model.FieldDictionary;
import org.jixiao.statistics.StatisticCatalogue;
import org.jixiao.statistics.StatisticDefinition;
import org.jixiao.warehouse.Catalog;
import org.jixiao.warehouse.Snapshots;
import org.jixiao.warehouse.TableCatalogue;
import org.jixiao.warehouse.TableName;

/** What differs between two releases: projects, and every published figure that moved. */
public final class ReleaseDiff {
  /** Where a row comes from, which a resubmission of the same content changes. */
  private static final Set<String> SOURCE =
      Set.of("submission_id", "record_id", "locator", "flags", "project_key");

  private static final List<String> PROJECT =
      List.of("fiscal_year", "department_name", "project_name", "project_code");

  private static final FieldDictionary FIELDS = FieldDictionary.load();

  private ReleaseDiff() {}

  /**
   * Returns the differences as Chinese lines.
   *
   * @param earlier id of a release, or the first characters of it
   * @throws JobException when there is no such release
   */
  public static List<String> lines(
      Path folder, Configuration configuration, String earlier, String later) {
    try (Catalog catalog = Catalog.open(WarehouseFolder.settings(folder, configuration))) {
      Ledger ledger = new Ledger(catalog);
      LedgerRelease from = WarehouseFolder.release(ledger, earlier);
      LedgerRelease to = WarehouseFolder.release(ledger, later);
      Catalog before = catalog.at(Snapshots.parse(from.snapshots()));
      Catalog after = catalog.at(Snapshots.parse(to.snapshots()));
      List<String> lines = new ArrayList<>();
      lines.add("发布 " + named(from) + " → " + named(to));
      List<String> columns = columns(PROJECT_EVALUATION, PROJECT);
      lines.addAll(
          new TableDiff(FIELDS, PROJECT, columns)
              .lines("项目", before.rows(PROJECT_EVALUATION), after.rows(PROJECT_EVALUATION)));
      for (StatisticDefinition statistic : StatisticCatalogue.load().all()) {
        TableName table = statistic.table();
        lines.addAll(
            new TableDiff(FIELDS, statistic.key(), columns(table, statistic.key()))
                .lines(statistic.title(), before.rows(table), after.rows(table)));
      }
      return lines;
    }
  }

  private static List<String> columns(TableName table, List<String> key) {
    return Arrays.stream(TableCatalogue.load().contract(table).schema().fieldNames())
        .filter(column -> !key.contains(column) && !SOURCE.contains(column))
        .toList();
  }

  private static String named(LedgerRelease release) {
    return release.releaseId() + "（截至 " + release.asOf() + "）";
  }
}
