package org.jixiao.publish;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.StatisticColumn;

/** The charts of the latest year, each with the figures it is drawn from beside it. */
final class ChartSheet {
  private static final int CHART_COLUMNS = 11;
  private static final int FEWEST_ROWS = 28;

  private ChartSheet() {}

  static void write(XSSFSheet sheet, BookStyles styles, ReleaseContent content) {
    BookSheet page = new BookSheet(sheet, styles);
    List<Integer> years = content.years();
    int row = 0;
    if (!years.isEmpty()) {
      int year = years.get(0);
      Pictures pictures = new Pictures(content, year);
      for (Picture picture : List.of(pictures.scores(), pictures.grades(), pictures.execution())) {
        row = block(page, styles, year + "年度" + picture.title(), picture, row);
      }
    }
    page.fit(32);
    for (int c = 0; c < CHART_COLUMNS; c++) {
      sheet.setColumnWidth(c, 10 * 256);
    }
  }

  private static int block(
      BookSheet page, BookStyles styles, String title, Picture picture, int top) {
    int label = CHART_COLUMNS + 1;
    page.text(top, 0, title + "：" + picture.note(), styles.note);
    int first = top + 2;
    if (picture.isEmpty()) {
      return first;
    }
    page.text(top + 1, label, picture.categoryHeading(), styles.header);
    page.text(top + 1, label + 1, picture.valueHeading(), styles.header);
    int row = first;
    for (Picture.Bar bar : picture.bars()) {
      page.text(row, label, bar.remarked(bar.label()));
      page.figure(
          row,
          label + 1,
          new Figure(new StatisticColumn("", "", "", bar.value().scale()), bar.value()));
      row++;
    }
    int bottom = Math.max(row, first + FEWEST_ROWS);
    BookChart.draw(
        page.sheet(),
        new CellRangeAddress(top + 1, bottom, 0, CHART_COLUMNS),
        title,
        picture,
        new CellRangeAddress(first, row - 1, label, label));
    page.sheet().setRowBreak(bottom);
    return bottom + 1;
  }
}
