package org.jixiao.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks to read, the same bytes of cells in every run. */
public enum Workbook {
  /** One form of seven indicators. */
  ONE_FORM {
    @Override
    byte[] bytes() throws IOException {
      return small(book -> form(book.createSheet("自评表"), 1));
    }
  },
  /** Ten forms, each on its sheet. */
  TEN_FORMS {
    @Override
    byte[] bytes() throws IOException {
      return small(
          book -> {
            for (int i = 1; i <= 10; i++) {
              form(book.createSheet("自评表" + i), i);
            }
          });
    }
  },
  /** A list of 200,000 projects in eight columns. */
  LIST {
    @Override
    byte[] bytes() throws IOException {
      try (SXSSFWorkbook book = new SXSSFWorkbook(100);
          ByteArrayOutputStream out = new ByteArrayOutputStream()) {
        Sheet sheet = book.createSheet("汇总表");
        fill(sheet, 0, List.of("2024年度项目支出绩效自评汇总表（单位：万元）"));
        fill(sheet, 1, List.of("序号", "主管部门", "项目名称", "年初预算数", "全年预算数", "全年执行数", "执行率", "自评得分"));
        for (int i = 1; i <= ROWS; i++) {
          String department = "区第" + i % 97 + "局";
          String rate = 80 + i % 20 + "%";
          fill(
              sheet,
              i + 1,
              List.of(i, department, "项目第" + i + "号", 10 + i % 50, 12 + i % 50, 11 + i % 50, rate, 90.5));
        }
        book.write(out);
        return out.toByteArray();
      }
    }
  };

  private static final int ROWS = 200_000;

  /** Returns the file. */
  abstract byte[] bytes() throws IOException;

  private static byte[] small(Consumer<XSSFWorkbook> content) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      content.accept(book);
      book.write(out);
      return out.toByteArray();
    }
  }

  private static void form(Sheet sheet, int number) {
    fill(sheet, 0, List.of("项目支出绩效自评表"));
    fill(sheet, 1, List.of("（2024年度）"));
    fill(sheet, 2, List.of("项目名称", "道路养护第" + number + "期"));
    fill(sheet, 3, List.of("主管部门", "区城管局", "", "", "实施单位", "市政设施管理所"));
    fill(sheet, 4, List.of("项目资金（万元）", "", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"));
    fill(sheet, 5, List.of("", "年度资金总额", "", 120.5, 125, 118.25, 10, "94.60%", 9.46));
    fill(sheet, 6, List.of("", "其中：当年财政拨款", "", 120.5, 125, 118.25, "—", "—", "—"));
    fill(sheet, 7, List.of("", "其他资金", "", 0, 0, 0, "—", "—", "—"));
    fill(sheet, 8, List.of("年度总体目标", "预期目标", "", "", "", "实际完成情况"));
    fill(sheet, 9, List.of("", "养护道路120公里，及时修补破损路面。", "", "", "", "养护道路118公里，破损路面已修补。"));
    fill(
        sheet,
        10,
        List.of("绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"));
    indicator(sheet, 11, "产出指标", "数量指标", "养护里程", "≥120公里", "118公里", "受降雨影响，加快施工");
    indicator(sheet, 12, "", "质量指标", "验收合格率", "≥98%", "99%", "");
    indicator(sheet, 13, "", "时效指标", "完工时间", "2024年12月底前", "2024年12月", "");
    indicator(sheet, 14, "", "成本指标", "单位成本", "≤1.05万元/公里", "1万元/公里", "");
    indicator(sheet, 15, "效益指标", "社会效益指标", "通行条件", "有效改善", "有效改善", "");
    indicator(sheet, 16, "", "可持续影响指标", "道路使用年限", "≥8年", "8年", "");
    indicator(sheet, 17, "满意度指标", "服务对象满意度指标", "居民满意度", "≥90%", "93%", "");
    fill(sheet, 18, List.of("总分", "", "", "", "", "", 100, 97.46));
    for (String merge : List.of("A1:I1", "B3:I3", "A5:A8", "B5:C5", "B9:E9", "A11:A18", "B12:B15")) {
      sheet.addMergedRegion(CellRangeAddress.valueOf(merge));
    }
  }

  private static void indicator(
      Sheet sheet,
      int row,
      String level1,
      String level2,
      String name,
      String target,
      String actual,
      String reason) {
    fill(sheet, row, List.of("", level1, level2, name, target, actual, 12, 12, reason));
  }

  private static void fill(Sheet sheet, int number, List<?> values) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof Number value) {
        row.createCell(i).setCellValue(value.doubleValue());
      } else if (!values.get(i).toString().isEmpty()) {
        row.createCell(i).setCellValue(values.get(i).toString());
      }
    }
  }
}
