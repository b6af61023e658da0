package org.jixiao.job;

import static org.jixiao.job.TableNames.PROJECT_EVALUATION;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.iceberg.data.Record;
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
      lines.addAll(lines("项目", PROJECT_EVALUATION, PROJECT, before, after));
      for (StatisticDefinition statistic : StatisticCatalogue.load().all()) {
        lines.addAll(lines(statistic.title(), statistic.table(), statistic.key(), before, after));
      }
      return lines;
    }
  }

  /** Returns a line that counts the differences of a table and, indented, a line for each. */
  private static List<String> lines(
      String title, TableName table, List<String> key, Catalog before, Catalog after) {
    TableDiff diff = new TableDiff(key, rows(before, table), rows(after, table));
    List<String> compared = columns(table, key);
    List<String> details = new ArrayList<>();
    diff.added().forEach(row -> details.add("  新增 " + diff.name(row)));
    diff.removed().forEach(row -> details.add("  减少 " + diff.name(row)));
    int changed = 0;
    for (TableDiff.Both row : diff.kept()) {
      String moved = moved(row, compared);
      if (!moved.isEmpty()) {
        changed++;
        details.add("  变更 " + row.name() + "：" + moved);
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        title + "：新增 " + diff.added().size() + "，变更 " + changed + "，减少 " + diff.removed().size());
    lines.addAll(details);
    return lines;
  }

  private static String moved(TableDiff.Both row, List<String> compared) {
    return compared.stream()
        .filter(column -> !text(row.before(), column).equals(text(row.after(), column)))
        .map(
            column ->
                FIELDS.field(column).label()
                    + " "
                    + text(row.before(), column)
                    + " → "
                    + text(row.after(), column))
        .collect(Collectors.joining("；"));
  }

  private static String text(Map<String, Object> row, String column) {
    Object value = row.get(column);
    return value instanceof BigDecimal decimal
        ? decimal.toPlainString()
        : Objects.toString(value, "空");
  }

  private static List<Map<String, Object>> rows(Catalog state, TableName table) {
    return state.rows(table).stream().map(ReleaseDiff::values).toList();
  }

  private static Map<String, Object> values(Record row) {
    Map<String, Object> values = new HashMap<>();
    row.struct().fields().forEach(field -> values.put(field.name(), row.getField(field.name())));
    return values;
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
