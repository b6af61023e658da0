package org.jixiao.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jixiao.model.Finding;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.Revision;
import org.jixiao.model.Revisions;
import org.jixiao.model.StatisticColumn;
import org.jixiao.model.StatisticTable;
import org.jixiao.model.Submission;

/** A table that fills a sheet of the data book: one heading row, then rows of values. */
record BookTable(
    String title, String about, List<StatisticColumn> columns, List<List<Object>> rows) {

  static BookTable of(StatisticTable table, Words words) {
    List<List<Object>> rows = new ArrayList<>();
    for (List<Object> values : table.rows()) {
      List<Object> printed = new ArrayList<>(values);
      for (int i = 0; i < table.columns().size(); i++) {
        if (table.columns().get(i).name().equals("scope") && values.get(i) instanceof String s) {
          printed.set(i, words.print("scope", s));
        }
      }
      rows.add(printed);
    }
    return new BookTable(table.title(), words.grain(table.grain()), table.columns(), rows);
  }

  static BookTable findings(ReleaseContent content, Words words) {
    Answers answers = new Answers(content);
    List<List<Object>> rows = new ArrayList<>();
    for (Finding f : content.findings()) {
      rows.add(
          Arrays.asList(
              f.fiscalYear(),
              f.departmentName(),
              f.projectName(),
              f.ruleId(),
              words.print("severity", f.severity()),
              f.message(),
              words.evidence(f.found()),
              words.evidence(f.expected()),
              f.locator(),
              f.waived() ? "是：" + f.waiverReason() : "否",
              answers.to(f),
              answers.number(f)));
    }
    List<StatisticColumn> columns = new ArrayList<>();
    columns.add(new StatisticColumn("fiscal_year", "年度", "", 0));
    columns.addAll(texts("部门", "项目", "规则", "程度", "问题", "所见", "应为", "位置", "已豁免", "部门答复", "问题编号"));
    return new BookTable("待核事项", "每行一条发现的问题，重要的在前", columns, rows);
  }

  static BookTable submissions(ReleaseContent content, Words words) {
    List<List<Object>> rows = new ArrayList<>();
    for (Submission s : content.submissions()) {
      rows.add(
          Arrays.asList(
              s.relativePath(),
              words.print("media", s.mediaType()),
              s.sizeBytes(),
              words.print("outcome", s.outcome()),
              s.reason(),
              s.remark(),
              s.cellsRead(),
              s.cellsMapped(),
              s.cellsIgnored(),
              s.cellsUnmapped()));
    }
    List<StatisticColumn> columns = new ArrayList<>(texts("文件路径", "类型"));
    columns.add(new StatisticColumn("size_bytes", "大小", "字节", 0));
    columns.addAll(texts("处理结果", "原因", "说明"));
    for (String label : List.of("读取单元格", "采用", "略过", "未对应")) {
      columns.add(new StatisticColumn(label, label, "个", 0));
    }
    return new BookTable("收件", "每行一个收到的文件", columns, rows);
  }

  /** Values are of many units, so they are printed as words, the unit beside them. */
  static BookTable revisions(Revisions revisions) {
    List<List<Object>> rows = new ArrayList<>();
    for (Revision r : revisions.rows()) {
      StatisticColumn column = r.column();
      rows.add(
          Arrays.asList(
              r.fiscalYear(),
              r.statistic(),
              r.change(),
              r.row(),
              column == null ? null : column.label(),
              column == null ? null : column.unit(),
              column == null ? null : new Figure(column, r.before()).text(),
              column == null ? null : new Figure(column, r.after()).text(),
              r.difference() == null ? null : signed(column, r.difference())));
    }
    List<StatisticColumn> columns = new ArrayList<>();
    columns.add(new StatisticColumn("fiscal_year", "年度", "", 0));
    columns.addAll(texts("统计表", "变化", "所指", "指标", "单位", "上次公布", "本次公布", "增减"));
    return new BookTable(
        "修订说明", "与上次发布（" + revisions.earlierReleaseId() + "）相比，每行一个变动的公布数", columns, rows);
  }

  private static String signed(StatisticColumn column, BigDecimal difference) {
    return (difference.signum() > 0 ? "+" : "") + new Figure(column, difference).text();
  }

  private static List<StatisticColumn> texts(String... labels) {
    return Arrays.stream(labels).map(label -> new StatisticColumn(label, label, "", -1)).toList();
  }
}
