package org.jixiao.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jixiao.model.Finding;
import org.jixiao.model.QuotedTable;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.StatisticColumn;
import org.jixiao.model.StatisticTable;
import org.jixiao.model.Submission;

/** A made-up district: six departments, two years, one of them without execution data. */
final class District {
  static final String FORMULA = "=HYPERLINK(\"x\")";
  static final String MARKUP = "</script><b>道路维修</b>项目 & \"养护\"";
  private static final JsonNode FIELDS = yaml("/schemas/fields.yaml");

  private District() {}

  static ReleaseContent content() {
    return new ReleaseContent(
        "2024-04-30-7f3a2c",
        LocalDate.of(2024, 4, 30),
        "江东区",
        statistics(),
        findings(),
        List.of("单元格 60 个 = 采用 50 + 略过 9 + 未对应 1。", "全年预算数 1 元（1 处） = 入表 1 元（1 处）"),
        submissions());
  }

  /** The same with what stands behind its figures. */
  static ReleaseContent detailed() {
    return content()
        .detailing(
            List.of(
                quoted(
                    """
                    project_evaluation
                    fiscal_year|department_name|project_name|annual_budget_yuan|executed_yuan|execution_rate_pct|score_points|grade|locator
                    2023|区住房和城乡建设局|=HYPERLINK("x")|18610000.00|12250000.00|65.8248|68.5|中|2023/住建局/自评汇总表.xlsx!汇总!A14
                    2023|区住房和城乡建设局|老旧小区外墙修缮及配套管网改造工程（二期）|27054215.55|17805632.44|65.8146|93.9|优|2023/住建局/自评汇总表.xlsx!汇总!A15
                    2023|区教育体育局（区青少年校外活动中心）|校车运营|86120000.00|86120000.00|100|96.2|优|2023/教体局/项目7.xlsx!Sheet1!A1
                    2022|区发展和改革委员会|重大项目前期||||95|优|2022/发改委/自评总报告.docx!第8段[0,20)
                    """),
                quoted(
                    """
                    deviation
                    fiscal_year|department_name|project_name|kind|code|text|locator
                    2023|区住房和城乡建设局|老旧小区外墙修缮及配套管网改造工程（二期）|cause|procurement|招标流程较长，开工推迟。|2023/住建局/自评汇总表.xlsx!汇总!H15
                    2023|区住房和城乡建设局|老旧小区外墙修缮及配套管网改造工程（二期）|measure|speed_up|加快支付进度。|2023/住建局/自评汇总表.xlsx!汇总!H15
                    """)));
  }

  static ReleaseContent empty() {
    return new ReleaseContent(
        "2024-04-30-000000",
        LocalDate.of(2024, 4, 30),
        "江东区",
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Finding> findings() {
    String education = "区教育体育局（区青少年校外活动中心）";
    String housing = "区住房和城乡建设局";
    return List.of(
        new Finding(
            "a1",
            "score.above_full",
            Finding.FATAL,
            2023,
            housing,
            "老旧小区外墙修缮及配套管网改造工程（二期）",
            "s2",
            "2023/住建局/自评汇总表.xlsx!汇总!G14",
            "得分超过满分，未采用",
            "930",
            "不超过100分",
            false,
            null),
        new Finding(
            "a2",
            "execution.rate_differs",
            Finding.ANSWER,
            2023,
            housing,
            MARKUP,
            "s2",
            "2023/住建局/自评汇总表.xlsx!汇总!F15",
            "填报执行率与复算不一致",
            "98.00%",
            "65.82%",
            false,
            null),
        new Finding(
            "a3",
            "report.mean_differs",
            Finding.ANSWER,
            2023,
            education,
            null,
            "s3",
            "2023/教体局/自评总报告.docx!第12段",
            "报告所称平均得分与自评表复算不符",
            "95.80",
            "94.33",
            false,
            null),
        new Finding(
            "a4",
            "target.far_exceeded",
            Finding.INFO,
            2023,
            education,
            FORMULA,
            "s4",
            "2023/教体局/项目7.xlsx!Sheet1!G22",
            "完成值超过目标值130%，建议复核目标设置",
            "360人次",
            "≥120人次",
            false,
            null),
        new Finding(
            "a5",
            "score.same_value",
            Finding.INFO,
            2022,
            "区发展和改革委员会",
            null,
            "s5",
            "2022/发改委/自评总报告.docx!第8段",
            "多个项目得分相同，建议复核",
            "5个项目均为95.00分",
            "",
            true,
            "跨年结算（教育局申请，预算科批准，至2026-12-31）"),
        new Finding(
            "a6",
            "file.year_unknown",
            Finding.ANSWER,
            null,
            "区卫生健康委员会",
            null,
            "s6",
            "卫健委/汇总.csv",
            "文件中没有年度",
            "",
            "写明年度",
            false,
            null));
  }

  private static List<Submission> submissions() {
    String sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    return List.of(
        file("2022/发改委/自评总报告.docx", word, 48213, "read", null),
        file("2023/住建局/-扫描件.pdf", "application/pdf", 2204113, "rejected", "扫描图片，没有文字"),
        file("2023/住建局/自评汇总表.xlsx", sheet, 18822, "read", null),
        file("2023/教体局/项目7(1).xlsx", sheet, 12044, "duplicate", "与“项目7.xlsx”内容相同"),
        file("2023/教体局/项目7.xlsx", sheet, 12044, "read", null),
        file("2023/教体局/自评总报告.docx", word, 51377, "superseded", "已由后报文件替代"),
        file("2023/教体局/~$项目7.xlsx", "application/octet-stream", 165, "ignored", "临时文件"));
  }

  private static Submission file(
      String path, String type, long size, String outcome, String reason) {
    return new Submission(
        "0".repeat(64),
        path,
        path.substring(path.lastIndexOf('/') + 1),
        type,
        size,
        new byte[0],
        Instant.EPOCH,
        outcome,
        reason,
        null,
        60,
        50,
        9,
        1,
        "0.1.0+classes");
  }

  private static List<StatisticTable> statistics() {
    return tables(resource("/org/jixiao/publish/district.txt"));
  }

  /** Returns the statistics written as in {@code district.txt}. */
  static List<StatisticTable> tables(String text) {
    List<StatisticTable> tables = new ArrayList<>();
    for (String block : text.split("\n= ", -1)) {
      if (block.startsWith("#")) {
        continue;
      }
      String[] lines = block.split("\n", -1);
      JsonNode contract = yaml("/statistics/" + lines[0] + ".yaml");
      List<StatisticColumn> columns = new ArrayList<>();
      contract.get("columns").forEach(name -> columns.add(column(name.asText())));
      List<List<Object>> rows = new ArrayList<>();
      for (int i = 1; i < lines.length; i++) {
        if (!lines[i].isBlank()) {
          rows.add(row(columns, lines[i].split("\\|", -1)));
        }
      }
      tables.add(
          new StatisticTable(
              lines[0],
              contract.get("title").asText(),
              "一行为一个年度、一个范围",
              "采用的项目数",
              1,
              columns,
              rows));
    }
    return tables;
  }

  /** Returns rows that are quoted: the table's name, its columns, then its rows, a line each. */
  static QuotedTable quoted(String text) {
    String[] lines = text.strip().split("\n", -1);
    List<StatisticColumn> columns =
        Arrays.stream(lines[1].split("\\|", -1)).map(District::column).toList();
    List<List<Object>> rows =
        Arrays.stream(lines).skip(2).map(line -> row(columns, line.split("\\|", -1))).toList();
    return new QuotedTable(lines[0], columns, rows);
  }

  private static StatisticColumn column(String name) {
    JsonNode field = FIELDS.get(name);
    String unit = field.path("unit").asText("");
    String type = field.get("type").asText();
    int decimals = type.startsWith("decimal") ? 2 : type.equals("string") ? -1 : 0;
    return new StatisticColumn(name, field.get("label").asText(), unit, decimals);
  }

  private static List<Object> row(List<StatisticColumn> columns, String[] texts) {
    if (texts.length != columns.size()) {
      throw new IllegalStateException(
          columns.size() + " values wanted: " + String.join("|", texts));
    }
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      String type = FIELDS.get(columns.get(i).name()).get("type").asText();
      values.add(
          texts[i].isEmpty()
              ? null
              : switch (type) {
                case "string" -> texts[i];
                case "int" -> Integer.valueOf(texts[i]);
                case "bigint" -> Long.valueOf(texts[i]);
                default -> new BigDecimal(texts[i]);
              });
    }
    return values;
  }

  private static JsonNode yaml(String path) {
    try {
      return new YAMLMapper().readTree(resource(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String resource(String path) {
    try (InputStream in = District.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
