package org.jixiao.job;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.iceberg.data.Record;
import org.jixiao.job.ledger.Ended;
import org.jixiao.job.ledger.Ledger;
import org.jixiao.job.ledger.LedgerRelease;
import org.jixiao.job.ledger.LedgerRun;
import org.jixiao.model.Outcome;
import org.jixiao.warehouse.Catalog;
import org.jixiao.warehouse.TableName;

/** What an operator asks first: runs, releases, who is missing, what was turned back. No Spark. */
public final class Status {
  private static final int SHOWN = 5;
  private static final TableName COVERAGE = TableName.of("statistics.coverage");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(CalendarDay.ZONE);

  private Status() {}

  /** Returns the state of a warehouse as Chinese lines. */
  public static List<String> lines(Path folder, Configuration configuration) {
    List<String> lines = new ArrayList<>();
    try (Catalog all = Catalog.open(WarehouseFolder.settings(folder, configuration))) {
      Ledger ledger = new Ledger(all);
      Catalog catalog = all.at(ledger.state());
      waiting(ledger, lines);
      runs(ledger, lines);
      releases(ledger, lines);
      submissions(catalog, lines);
      answers(catalog, lines);
      coverage(catalog, lines);
    }
    return lines;
  }

  private static void waiting(Ledger ledger, List<String> lines) {
    ledger
        .pause()
        .ifPresent(
            hold ->
                lines.add(
                    "发布已暂停："
                        + hold.reason()
                        + "。解除：./jixiao approve "
                        + hold.runId()
                        + " --reason 理由"));
    for (LedgerRun run : ledger.waiting()) {
      lines.add("待批的运行 " + run.runId() + "：" + run.message());
      lines.add("  放行：./jixiao approve " + run.runId() + " --reason 理由");
    }
  }

  private static void runs(Ledger ledger, List<String> lines) {
    List<LedgerRun> runs = ledger.runs();
    lines.add("最近的运行（共 " + runs.size() + " 次）");
    for (LedgerRun run : runs.subList(0, Math.min(SHOWN, runs.size()))) {
      lines.add(
          "  "
              + time(run.startedAt())
              + "  "
              + run.command()
              + "  退出码 "
              + run.exitCode()
              + (run.ended() == null ? "" : "  " + Ended.of(run.ended()).label())
              + (run.filesSeen() == null
                  ? ""
                  : "  文件 " + run.filesSeen() + "（新 " + run.filesNew() + "）")
              + (run.releaseId() == null ? "" : "  发布 " + run.releaseId())
              + (run.reason() == null ? "" : "  理由：" + run.reason())
              + (run.message() == null ? "" : "  " + run.message()));
    }
  }

  private static void releases(Ledger ledger, List<String> lines) {
    List<LedgerRelease> releases = ledger.releases();
    lines.add("发布（共 " + releases.size() + " 个）");
    for (LedgerRelease release : releases.subList(0, Math.min(SHOWN, releases.size()))) {
      lines.add(
          "  "
              + release.releaseId()
              + "  截至 "
              + release.asOf()
              + "  程序 "
              + release.codeVersion()
              + "  "
              + time(release.publishedAt()));
    }
  }

  private static void submissions(Catalog catalog, List<String> lines) {
    IngestResult account = IngestResult.inForce(catalog);
    Map<String, StoredSubmission> byPath = new TreeMap<>();
    Map<String, String> remarked = new TreeMap<>();
    for (StoredSubmission row : StoredSubmission.all(catalog).values()) {
      if (row.outcome().equals(Outcome.REJECTED.word())) {
        byPath.put(row.relativePath(), row);
      } else if (row.outcome().equals(Outcome.READ.word()) && row.remark() != null) {
        remarked.put(row.relativePath(), row.remark());
      }
    }
    lines.add("收件账");
    Accounts.inForce(catalog).forEach(line -> lines.add("  " + line));
    if (!byPath.isEmpty()) {
      lines.add("退回的文件");
      byPath.forEach((path, row) -> lines.add("  " + path + "：" + row.reason()));
    }
    if (!account.duplicates().isEmpty()) {
      lines.add("内容重复的文件（= 采用的一份）");
      account.duplicates().forEach(file -> lines.add("  " + file));
    }
    if (!remarked.isEmpty()) {
      lines.add("已读取、但有需要知道的情况的文件");
      remarked.forEach((path, remark) -> lines.add("  " + path + "：" + remark));
    }
  }

  private static void answers(Catalog catalog, List<String> lines) {
    List<String> unmatched = AnswersUnmatched.of(catalog);
    if (!unmatched.isEmpty()) {
      lines.add("没有对上现有问题的答复");
      unmatched.forEach(answer -> lines.add("  " + answer));
    }
  }

  private static void coverage(Catalog catalog, List<String> lines) {
    Map<Integer, Record> years = new TreeMap<>();
    for (Record row : catalog.rows(COVERAGE)) {
      if ("district".equals(row.getField("scope"))) {
        years.put((Integer) row.getField("fiscal_year"), row.copy());
      }
    }
    years.forEach(
        (year, row) ->
            lines.add(
                year
                    + " 年度：应报 "
                    + row.getField("expected_department_count")
                    + " 个部门，已报 "
                    + row.getField("reported_department_count")
                    + (row.getField("missing_departments") == null
                        ? ""
                        : "；未报：" + row.getField("missing_departments"))));
  }

  private static String time(Instant instant) {
    return instant == null ? "—" : TIME.format(instant);
  }
}
