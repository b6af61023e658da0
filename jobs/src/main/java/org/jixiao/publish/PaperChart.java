package org.jixiao.publish;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A native bar chart of a paper, with the workbook it is drawn from inside. */
final class PaperChart {
  private static final String FONT = "黑体";
  private static final int MILLIMETRE = Units.EMU_PER_CENTIMETER / 10;
  private static final int WIDTH = 156 * MILLIMETRE;
  private static final int HEIGHT = 48 * MILLIMETRE;
  // Lower, some programs leave out the names of every second bar.
  private static final int LYING_BAR = 6 * MILLIMETRE;
  private static final int BELOW_LYING_BARS = 18 * MILLIMETRE;

  private PaperChart() {}

  static void draw(XWPFDocument document, XWPFParagraph paragraph, Picture picture, LocalDate day)
      throws IOException {
    XWPFRun run = paragraph.createRun();
    try {
      XWPFChart chart = document.createChart(run, WIDTH, height(picture));
      OfficeBytes.describe(chart.getWorkbook(), picture.title(), day);
      int last = picture.bars().size();
      String[] labels =
          picture.bars().stream().map(bar -> bar.remarked(bar.label())).toArray(String[]::new);
      Number[] values = picture.bars().stream().map(Picture.Bar::value).toArray(Number[]::new);
      BarChart.draw(
          chart,
          "",
          picture,
          XDDFDataSourcesFactory.fromArray(
              labels, chart.formatRange(new CellRangeAddress(1, last, 0, 0)), 0),
          XDDFDataSourcesFactory.fromArray(
              values, chart.formatRange(new CellRangeAddress(1, last, 1, 1)), 1),
          FONT);
      var words = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
      XSSFRow headings = chart.getWorkbook().getSheetAt(0).createRow(0);
      headings.createCell(0).setCellValue(picture.categoryHeading());
      headings.createCell(1).setCellValue(picture.valueHeading());
      // Word wants numbers from one on.
      words.setId(document.getCharts().size());
      words.setName(picture.title());
      words.setDescr(PlainText.of(picture.inWords()));
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("the parts of a chart have valid names", e);
    }
  }

  private static int height(Picture picture) {
    return picture.lying() ? picture.bars().size() * LYING_BAR + BELOW_LYING_BARS : HEIGHT;
  }
}
