package org.jixiao.job;

import static org.jixiao.job.TableNames.AMOUNT_ACCOUNT;
import static org.jixiao.job.TableNames.PROJECT_EVALUATION;
import static org.jixiao.job.TableNames.RECORD;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.iceberg.data.Record;
import org.jixiao.warehouse.Catalog;

/**
 * Whether what a run wrote is sound, before anyone sees it: every cell and every amount taken in is
 * accounted for once, every row comes from one record. What fails here is a fault of the program.
 */
final class Audit {
  private final Catalog catalog;

  Audit(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Returns what is not sound, in Chinese; empty where all is. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    cells(faults);
    amounts(faults);
    records(faults);
    return faults;
  }

  private void cells(List<String> faults) {
    for (StoredSubmission submission : StoredSubmission.all(catalog).values()) {
      var cells = submission.cells();
      if (cells.read() != cells.mapped() + cells.ignored() + cells.unmapped()) {
        faults.add("单元格账不平：" + submission.relativePath() + " " + cells);
      }
    }
  }

  private void amounts(List<String> faults) {
    for (Record row : catalog.rows(AMOUNT_ACCOUNT)) {
      long places =
          (Long) row.getField("in_tables_count")
              + (Long) row.getField("set_aside_count")
              + (Long) row.getField("quarantined_count");
      BigDecimal yuan =
          ((BigDecimal) row.getField("in_tables_yuan"))
              .add((BigDecimal) row.getField("set_aside_yuan"))
              .add((BigDecimal) row.getField("quarantined_yuan"));
      if (places != (Long) row.getField("cell_count")
          || yuan.compareTo((BigDecimal) row.getField("stated_yuan")) != 0) {
        faults.add("金额账不平：" + row.getField("submission_id") + " " + row.getField("field"));
      }
    }
  }

  private void records(List<String> faults) {
    Set<Object> known = new HashSet<>();
    catalog.rows(RECORD, "record_id").forEach(row -> known.add(row.getField("record_id")));
    Set<Object> seen = new HashSet<>();
    for (Record row : catalog.rows(PROJECT_EVALUATION, "record_id", "locator", "source")) {
      Object record = row.getField("record_id");
      if (!known.contains(record)) {
        faults.add("项目没有来处：" + row.getField("locator"));
      } else if (!"narrative".equals(row.getField("source")) && !seen.add(record)) {
        faults.add("一份表成了两个项目：" + row.getField("locator"));
      }
    }
  }
}
