package org.jixiao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.Revision;
import org.jixiao.model.Revisions;
import org.jixiao.model.StatisticColumn;
import org.jixiao.model.StatisticTable;
import org.junit.jupiter.api.Test;

class DataBookTest {
  private final ReleaseContent content = District.content();

  @Test
  void sameContentGivesTheSameBytes() throws IOException {
    assertThat(DataBook.bytes(content)).isEqualTo(DataBook.bytes(District.content()));
  }

  @Test
  void everyFigureIsInItsCellAsPublishedAndAbsentOnesAreEmpty() throws IOException {
    try (XSSFWorkbook book = read(content)) {
      for (StatisticTable table : content.statistics()) {
        XSSFSheet sheet = book.getSheet(table.title());
        assertThat(sheet.getLastRowNum()).as(table.title()).isEqualTo(table.rows().size());
        for (int r = 0; r < table.rows().size(); r++) {
          for (int c = 0; c < table.columns().size(); c++) {
            StatisticColumn column = table.columns().get(c);
            Figure figure = new Figure(column, table.rows().get(r).get(c));
            var cell = sheet.getRow(r + 1).getCell(c);
            String as = table.name() + " " + (r + 1) + " " + column.name();
            if (!figure.isPresent()) {
              assertThat(cell.getCellType()).as(as).isEqualTo(CellType.BLANK);
            } else if (figure.rounded().isPresent()) {
              assertThat(cell.getRawValue())
                  .as(as)
                  .isEqualTo(figure.rounded().get().toPlainString());
            } else if (!column.name().equals("scope")) {
              assertThat(cell.getStringCellValue()).as(as).isEqualTo(figure.text());
            }
          }
        }
      }
    }
  }

  @Test
  void figuresAreRoundedHalfUpWithTheUnitInTheHeading() throws IOException {
    try (XSSFWorkbook book = read(content)) {
      XSSFSheet sheet = book.getSheet("预算执行概况");
      assertThat(sheet.getRow(0).getCell(7).getStringCellValue()).isEqualTo("总执行率（%）");
      assertThat(sheet.getRow(1).getCell(7).getRawValue()).isEqualTo("87.45");
      assertThat(sheet.getRow(1).getCell(4).getCellStyle().getDataFormatString())
          .isEqualTo("#,##0.00");
      assertThat(sheet.getRow(1).getCell(0).getCellStyle().getDataFormatString()).isEqualTo("0");
      assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("全区");
    }
  }

  @Test
  void everyTableHasAFrozenFilteredRepeatedHeadingAndFitsAPage() throws IOException {
    try (XSSFWorkbook book = read(content)) {
      List<String> front = List.of("封面", "目录", "说明", "图表");
      for (Sheet sheet : book) {
        assertThat(sheet.getPrintSetup().getLandscape()).as(sheet.getSheetName()).isTrue();
        assertThat(sheet.getFooter().getCenter()).contains("&P");
        if (front.contains(sheet.getSheetName())) {
          continue;
        }
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
        assertThat(sheet.getRepeatingRows().getLastRow()).isZero();
        assertThat(((XSSFSheet) sheet).getCTWorksheet().isSetAutoFilter()).isTrue();
        assertThat(sheet.getNumMergedRegions()).isZero();
      }
    }
  }

  @Test
  void aTableTooWideForAPageIsPrintedOnTwoWithItsFirstColumnsRepeated() throws IOException {
    try (XSSFWorkbook book = read(content)) {
      XSSFSheet wide = book.getSheet("自评得分概况");
      assertThat(wide.getPrintSetup().getFitWidth()).isEqualTo((short) 2);
      assertThat(wide.getRepeatingColumns().getLastColumn()).isEqualTo(2);
      assertThat(wide.getRepeatingRows().getLastRow()).isZero();
      XSSFSheet narrow = book.getSheet("执行率区间");
      assertThat(narrow.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(narrow.getRepeatingColumns()).isNull();
    }
  }

  @Test
  void theWiderATableTheMorePagesItIsPrintedOn() throws IOException {
    StatisticTable base = content.statistics().get(0);
    List<StatisticColumn> columns = new ArrayList<>();
    for (int c = 0; c < 34; c++) {
      columns.add(new StatisticColumn("c" + c, "一个统计表的第" + c + "个数（个）", "", 0));
    }
    StatisticTable wide =
        new StatisticTable("wide", "宽表", base.grain(), base.denominator(), 1, columns, List.of());
    ReleaseContent only =
        new ReleaseContent(
            "r", content.asOf(), "江东区", List.of(wide), List.of(), List.of(), List.of());
    try (XSSFWorkbook book = read(only)) {
      assertThat(book.getSheet("宽表").getPrintSetup().getFitWidth()).isEqualTo((short) 5);
    }
  }

  @Test
  void nothingIsEverAFormula() throws IOException {
    try (XSSFWorkbook book = read(content)) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
          }
        }
      }
      Cell project = book.getSheet("待核事项").getRow(4).getCell(2);
      assertThat(project.getStringCellValue()).isEqualTo(District.FORMULA);
      assertThat(project.getCellStyle().getQuotePrefixed()).isTrue();
      Cell plain = book.getSheet("待核事项").getRow(1).getCell(2);
      assertThat(plain.getCellStyle().getQuotePrefixed()).isFalse();
    }
  }

  @Test
  void chartsAreNativeAndPaintedExplicitly() throws IOException {
    try (XSSFWorkbook book = read(content)) {
      List<XSSFChart> charts = book.getSheet("图表").getDrawingPatriarch().getCharts();
      assertThat(charts).hasSize(3);
      for (XSSFChart chart : charts) {
        var bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        var series = bars.getSerArray(0);
        assertThat(series.getSpPr().getSolidFill().getSrgbClr().getVal())
            .isEqualTo(BookStyles.ACCENT);
        assertThat(series.getDLbls().getShowVal().getVal()).isTrue();
        assertThat(series.getVal().getNumRef().getF()).startsWith("图表!");
        var axis = chart.getCTChart().getPlotArea().getValAxArray(0);
        assertThat(axis.getScaling().getMin().getVal()).isZero();
        assertThat(axis.isSetTitle()).isTrue();
        assertThat(bars.isSetGapWidth()).isTrue();
        assertThat(chart.getCTChartSpace().getSpPr().isSetSolidFill()).isTrue();
        var letters = axis.getTitle().getTx().getRich().getPArray(0).getRArray(0).getRPr();
        assertThat(letters.getSolidFill().getSrgbClr().getVal()).isEqualTo(BookStyles.INK);
        assertThat(letters.getLang()).isEqualTo("zh-CN");
      }
    }
  }

  @Test
  void aYearWithoutExecutionDataSaysSoInsteadOfDrawingNothing() throws IOException {
    List<StatisticTable> earlier =
        content.statistics().stream().map(DataBookTest::only2022).toList();
    ReleaseContent only =
        new ReleaseContent(
            "r",
            content.asOf(),
            "江东区",
            earlier,
            content.findings(),
            content.accounts(),
            content.submissions());
    try (XSSFWorkbook book = read(only)) {
      assertThat(book.getSheet("图表").getDrawingPatriarch().getCharts()).hasSize(2);
      assertThat(texts(book.getSheet("图表"))).contains("2022年度各部门总执行率：未报送执行数据（未报26个）");
    }
  }

  @Test
  void whatMovedSinceTheReleaseBeforeHasASheetAndIsCountedOnTheCover() throws IOException {
    StatisticColumn mean = new StatisticColumn("mean_points", "平均得分", "分", 2);
    Revisions revisions =
        new Revisions(
            "20240331-1a2b3c4d",
            LocalDate.of(2024, 3, 31),
            List.of(
                new Revision("得分", 2023, Revision.ADDED, "2行", null, null, null, null),
                new Revision(
                    "得分",
                    2023,
                    Revision.MOVED,
                    "2023 全区",
                    mean,
                    new BigDecimal("94.5000"),
                    new BigDecimal("95.1700"),
                    new BigDecimal("0.67"))));
    try (XSSFWorkbook book = read(content.revising(revisions))) {
      Row moved = book.getSheet("修订说明").getRow(2);
      assertThat(IntStream.range(1, 9).mapToObj(i -> moved.getCell(i).getStringCellValue()))
          .containsExactly("得分", "变动", "2023 全区", "平均得分", "分", "94.50", "95.17", "+0.67");
      assertThat(texts(book.getSheet("封面")))
          .contains("与上次发布（20240331-1a2b3c4d，2024年3月31日）相比，变动的公布数1个，见“修订说明”");
    }
    try (XSSFWorkbook book = read(content.revising(Revisions.FIRST))) {
      assertThat(book.getSheet("修订说明")).isNull();
      assertThat(texts(book.getSheet("封面"))).contains("首次发布");
    }
  }

  @Test
  void aReleaseWithoutStatisticsIsStillABook() throws IOException {
    try (XSSFWorkbook book = read(District.empty())) {
      assertThat(book.getNumberOfSheets()).isEqualTo(6);
    }
  }

  private static StatisticTable only2022(StatisticTable t) {
    List<List<Object>> rows = t.rows().stream().filter(r -> r.get(0).equals(2022)).toList();
    return new StatisticTable(
        t.name(), t.title(), t.grain(), t.denominator(), t.version(), t.columns(), rows);
  }

  private static List<String> texts(Sheet sheet) {
    List<String> texts = new ArrayList<>();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING) {
          texts.add(cell.getStringCellValue());
        }
      }
    }
    return texts;
  }

  private static XSSFWorkbook read(ReleaseContent content) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(DataBook.bytes(content)));
  }
}
