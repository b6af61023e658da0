package org.jixiao.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jixiao.model.CheckedFile;
import org.jixiao.model.Place;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.SelfCheck;
import org.jixiao.model.SelfCheckFinding;
import org.jixiao.model.StatisticColumn;

/** A department's check of its own files as tables: findings, what was read, the files. */
final class SelfCheckTables {
  /** Where a department answers a finding; empty when written. */
  static final int ANSWER_COLUMN = 9;

  private SelfCheckTables() {}

  static BookTable findings(SelfCheck check, Words words) {
    List<List<Object>> rows = new ArrayList<>();
    for (CheckedFile file : check.files()) {
      for (SelfCheckFinding finding : file.findings()) {
        SelfCheckItem item = SelfCheckItem.of(finding, file.path(), words);
        rows.add(
            Arrays.asList(
                file.path(),
                item.within(),
                item.project(),
                item.severity(),
                item.message(),
                item.rule(),
                item.found(),
                item.expected(),
                item.advice(),
                ""));
      }
    }
    return new BookTable(
        "问题", "每行一个问题", texts("文件", "位置", "项目", "程度", "问题", "规则", "所见", "应为", "办法", "部门说明"), rows);
  }

  static BookTable projects(SelfCheck check, Words words) {
    List<List<Object>> rows = new ArrayList<>();
    for (CheckedFile file : check.files()) {
      for (ProjectEvaluation p : file.projects()) {
        rows.add(
            Arrays.asList(
                p.fiscalYear(),
                p.departmentName(),
                p.projectName(),
                words.print("source", p.source()),
                p.initialBudgetYuan(),
                p.annualBudgetYuan(),
                p.executedYuan(),
                p.executionRatePct(),
                p.scorePoints(),
                p.grade(),
                p.declaredGrade(),
                file.path(),
                Place.of(p.locator(), file.path()).within()));
      }
    }
    List<StatisticColumn> columns = new ArrayList<>();
    columns.add(new StatisticColumn("fiscal_year", "年度", "", 0));
    columns.addAll(texts("主管部门", "项目", "来源"));
    columns.add(new StatisticColumn("initial_budget_yuan", "年初预算数", "元", 2));
    columns.add(new StatisticColumn("annual_budget_yuan", "全年预算数", "元", 2));
    columns.add(new StatisticColumn("executed_yuan", "全年执行数", "元", 2));
    columns.add(new StatisticColumn("execution_rate_pct", "执行率", "%", 2));
    columns.add(new StatisticColumn("score_points", "得分", "分", 2));
    columns.addAll(texts("等级（按得分）", "填报等级", "文件", "位置"));
    return new BookTable("读到的内容", "每行一个项目", columns, rows);
  }

  static BookTable files(SelfCheck check, Words words) {
    List<List<Object>> rows = new ArrayList<>();
    for (CheckedFile file : check.files()) {
      rows.add(
          Arrays.asList(
              file.path(),
              words.print("media", file.mediaType()),
              file.sizeBytes(),
              words.print("outcome", file.outcome().word()),
              file.reason(),
              (long) file.projects().size(),
              (long) file.findings().size()));
    }
    List<StatisticColumn> columns = new ArrayList<>(texts("文件", "类型"));
    columns.add(new StatisticColumn("size_bytes", "大小", "字节", 0));
    columns.addAll(texts("处理结果", "原因"));
    columns.add(new StatisticColumn("projects", "项目", "个", 0));
    columns.add(new StatisticColumn("findings", "问题", "个", 0));
    return new BookTable("文件", "每行一个文件", columns, rows);
  }

  private static List<StatisticColumn> texts(String... labels) {
    return Arrays.stream(labels).map(label -> new StatisticColumn(label, label, "", -1)).toList();
  }
}
