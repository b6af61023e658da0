package org.jixiao.publish;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A native bar chart of the data book, drawn from its cells. */
final class BookChart {
  private BookChart() {}

  /**
   * Draws a picture from cells.
   *
   * @param place the cells it covers
   * @param labels the cells of the categories; the values stand one column to the right
   */
  static void draw(
      XSSFSheet sheet,
      CellRangeAddress place,
      String title,
      Picture picture,
      CellRangeAddress labels) {
    XSSFChart chart =
        sheet
            .createDrawingPatriarch()
            .createChart(
                new XSSFClientAnchor(
                    0,
                    0,
                    0,
                    0,
                    place.getFirstColumn(),
                    place.getFirstRow(),
                    place.getLastColumn(),
                    place.getLastRow()));
    CellRangeAddress numbers = labels.copy();
    numbers.setFirstColumn(labels.getFirstColumn() + 1);
    numbers.setLastColumn(labels.getLastColumn() + 1);
    BarChart.draw(
        chart,
        title,
        picture,
        XDDFDataSourcesFactory.fromStringCellRange(sheet, labels),
        XDDFDataSourcesFactory.fromNumericCellRange(sheet, numbers),
        BookStyles.FONT);
  }
}
