package org.jixiao.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.StatisticTable;

/** The bytes of {@code 数据手册.xlsx}: cover, contents, notes, one table a sheet, charts. */
final class DataBook {
  private DataBook() {}

  static byte[] bytes(ReleaseContent content) throws IOException {
    Words words = new Words();
    Map<String, BookTable> tables = new LinkedHashMap<>();
    for (StatisticTable table : content.statistics()) {
      tables.put(sheetName(table.title(), tables), BookTable.of(table, words));
    }
    Map<String, BookTable> lists = new LinkedHashMap<>();
    lists.put("待核事项", BookTable.findings(content, words));
    lists.put("收件", BookTable.submissions(content, words));
    if (content.revisions() != null && !content.revisions().rows().isEmpty()) {
      lists.put("修订说明", BookTable.revisions(content.revisions()));
    }
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      BookStyles styles = new BookStyles(workbook);
      FrontSheets front = new FrontSheets(styles, words);
      front.cover(workbook.createSheet("封面"), content);
      front.contents(workbook.createSheet("目录"), entries(tables, lists));
      front.notes(workbook.createSheet("说明"), content.statistics());
      tables.forEach((name, t) -> TableSheet.write(workbook.createSheet(name), styles, t));
      ChartSheet.write(workbook.createSheet("图表"), styles, content);
      lists.forEach((name, t) -> TableSheet.write(workbook.createSheet(name), styles, t));
      return OfficeBytes.of(workbook, content.districtName() + "项目支出绩效自评数据手册", content.asOf());
    }
  }

  private static List<String[]> entries(
      Map<String, BookTable> tables, Map<String, BookTable> lists) {
    List<String[]> entries = new ArrayList<>();
    entries.add(new String[] {"说明", "各统计表的口径、分母、单位、修约和版本"});
    tables.forEach((name, t) -> entries.add(new String[] {name, t.about()}));
    entries.add(new String[] {"图表", "最近年度的得分分布、评价等级和各部门总执行率"});
    lists.forEach((name, t) -> entries.add(new String[] {name, t.about()}));
    return entries;
  }

  // Excel refuses some characters, more than 31 of them, and the same name twice.
  private static String sheetName(String title, Map<String, BookTable> taken) {
    String safe = WorkbookUtil.createSafeSheetName(title, '_');
    String name = safe;
    for (int n = 2; taken.containsKey(name); n++) {
      name = safe.substring(0, Math.min(safe.length(), 28)) + "_" + n;
    }
    return name;
  }
}
