package org.jixiao.publish;

import java.util.Locale;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFFont;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextVerticalType;

/**
 * A native bar chart. What is made here has no theme, so every fill, line and letter is given its
 * colour; what is left to the theme is invisible in some programs.
 */
final class BarChart {
  private static final byte[] WHITE = {-1, -1, -1};

  private final String font;

  private BarChart(String font) {
    this.font = font;
  }

  /**
   * Draws a picture from the data of a workbook, its own or the one inside a document.
   *
   * @param title printed above; "" when the words around it say it
   * @param font of all letters
   */
  static void draw(
      XDDFChart chart,
      String title,
      Picture picture,
      XDDFCategoryDataSource labels,
      XDDFNumericalDataSource<? extends Number> numbers,
      String font) {
    new BarChart(font).drawn(chart, title, picture, labels, numbers);
  }

  private void drawn(
      XDDFChart chart,
      String title,
      Picture picture,
      XDDFCategoryDataSource labels,
      XDDFNumericalDataSource<? extends Number> numbers) {
    paper(chart, title);
    XDDFCategoryAxis categories =
        chart.createCategoryAxis(picture.lying() ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    XDDFValueAxis values =
        chart.createValueAxis(picture.lying() ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    categories.setTitle(picture.categoryHeading());
    values.setTitle(picture.valueHeading());
    values.setMinimum(0);
    values.setNumberFormat("0");
    values.setCrossBetween(AxisCrossBetween.BETWEEN);
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    if (picture.lying()) {
      // Bars are drawn from the bottom up; turned over, the first row stands on top.
      categories.setOrientation(AxisOrientation.MAX_MIN);
      values.setCrosses(AxisCrosses.MAX);
    }
    line(values.getOrAddMajorGridProperties(), BookStyles.LINE);
    dress(categories);
    dress(values);
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
    data.setBarDirection(picture.lying() ? BarDirection.BAR : BarDirection.COL);
    data.setGapWidth(60);
    data.setVaryColors(false);
    var series = data.addSeries(labels, numbers);
    series.setTitle(picture.valueHeading());
    series.setFillProperties(solid(BookStyles.ACCENT));
    series.setLineProperties(new XDDFLineProperties(solid(BookStyles.ACCENT)));
    chart.plot(data);
    finish(chart, picture);
  }

  private void paper(XDDFChart chart, String title) {
    if (!title.isEmpty()) {
      chart.setTitleText(title);
      chart.setTitleOverlay(false);
      title(chart.getCTChart().getTitle(), 13, true);
    }
    XDDFShapeProperties paper = chart.getOrAddShapeProperties();
    paper.setFillProperties(solid(WHITE));
    paper.setLineProperties(new XDDFLineProperties(solid(BookStyles.LINE)));
    chart.getCTChartSpace().setSpPr(chart.getCTChart().getPlotArea().getSpPr());
    chart.setAutoTitleDeleted(title.isEmpty());
    if (!chart.getCTChartSpace().isSetRoundedCorners()) {
      chart.getCTChartSpace().addNewRoundedCorners();
    }
    chart.getCTChartSpace().getRoundedCorners().setVal(false);
  }

  private void dress(XDDFChartAxis axis) {
    axis.setMajorTickMark(AxisTickMark.NONE);
    axis.setMinorTickMark(AxisTickMark.NONE);
    line(axis.getOrAddShapeProperties(), BookStyles.LINE);
    letters(axis.getOrAddTextProperties(), 9, false);
  }

  private void finish(XDDFChart chart, Picture picture) {
    CTPlotArea area = chart.getCTChart().getPlotArea();
    CTTitle categories = area.getCatAxArray(0).getTitle();
    CTTitle values = area.getValAxArray(0).getTitle();
    title(categories, 9, false);
    title(values, 9, false);
    CTTextBodyProperties standing =
        (picture.lying() ? categories : values).getTx().getRich().getBodyPr();
    standing.setRot(-90 * 60000); // in 60000ths of a degree
    standing.setVert(STTextVerticalType.HORZ);
    area.getValAxArray(0).getNumFmt().setSourceLinked(false);
    CTDLbls shown = area.getBarChartArray(0).getSerArray(0).addNewDLbls();
    var format = shown.addNewNumFmt();
    int decimals = picture.bars().get(0).value().scale();
    format.setFormatCode(decimals > 0 ? "0." + "0".repeat(decimals) : "0");
    format.setSourceLinked(false);
    shown.addNewSpPr().addNewNoFill();
    var run = shown.addNewTxPr();
    run.addNewBodyPr();
    letters(new XDDFRunProperties(run.addNewP().addNewPPr().addNewDefRPr()), 9, false);
    shown.addNewShowLegendKey().setVal(false);
    shown.addNewShowVal().setVal(true);
    shown.addNewShowCatName().setVal(false);
    shown.addNewShowSerName().setVal(false);
    shown.addNewShowPercent().setVal(false);
    shown.addNewShowBubbleSize().setVal(false);
  }

  // A title's letters belong to its run: programs disregard what is said outside of it.
  private void title(CTTitle title, double points, boolean bold) {
    CTTextParagraph paragraph = title.getTx().getRich().getPArray(0);
    paragraph.unsetEndParaRPr();
    letters(new XDDFRunProperties(paragraph.getRArray(0).getRPr()), points, bold);
  }

  private void letters(XDDFRunProperties run, double points, boolean bold) {
    // Left alone, the language is that of the machine.
    run.setLanguage(Locale.SIMPLIFIED_CHINESE);
    run.setFontSize(points);
    run.setBold(bold);
    run.setFillProperties(solid(BookStyles.INK));
    run.setFonts(
        new XDDFFont[] {
          new XDDFFont(FontGroup.LATIN, font, null, null, null),
          new XDDFFont(FontGroup.EAST_ASIAN, font, null, null, null)
        });
  }

  private static void line(XDDFShapeProperties shape, byte[] colour) {
    XDDFLineProperties line = new XDDFLineProperties(solid(colour));
    line.setWidth(0.75);
    shape.setLineProperties(line);
  }

  private static XDDFSolidFillProperties solid(byte[] colour) {
    return new XDDFSolidFillProperties(XDDFColor.from(colour));
  }
}
