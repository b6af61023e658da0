package org.jixiao.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jixiao.model.VerbatimField;

/** Labels are found wherever they stand: blank rows and columns move addresses and nothing else. */
class BlankRowsAndColumnsTest {
  private static final List<List<String>> FORM =
      List.of(
          List.of("项目支出绩效自评表"),
          List.of("（2019年度）"),
          List.of("项目名称", "", "道路养护"),
          List.of("主管部门", "", "区城管局", "", "", "实施单位", "市政所"),
          List.of("项目资金（万元）", "", "项目名称", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"),
          List.of("", "", "年度资金总额：", "10", "12.5", "11", "10", "88%", "8.8"),
          List.of("", "", "其中：财政拨款", "10", "12.5", "11", "—", "—", "—"),
          List.of("年度总体目标", "预期目标", "", "", "", "实际完成情况"),
          List.of("", "养护道路", "", "", "", "已养护"),
          List.of("绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"),
          List.of("", "产出指标", "数量指标", "里程", "≥100公里", "98公里", "50", "49", "降雨"),
          List.of("", "", "质量指标", "合格率", "100%", "100%", "40", "40"),
          List.of("总分", "", "", "", "", "", "100", "97.8"));

  private static final List<String> MERGES =
      List.of(
          "A1:I1", "A3:B3", "C3:I3", "A5:B7", "A8:A9", "B9:E9", "A10:A12", "B11:B12", "A13:F13");

  @Property(tries = 60, seed = "20260430")
  void keepValuesAndMoveAddresses(
      @ForAll @Size(max = 4) List<@IntRange(max = 13) Integer> rowsBefore,
      @ForAll @Size(max = 4) List<@IntRange(max = 9) Integer> columnsBefore) {
    IntUnaryOperator row = shift(rowsBefore);
    IntUnaryOperator column = shift(columnsBefore);

    assertThat(read(row, column))
        .isEqualTo(moved(read(shift(List.of()), shift(List.of())), row, column));
  }

  private static IntUnaryOperator shift(List<Integer> blanksBefore) {
    return old -> old + (int) blanksBefore.stream().filter(blank -> blank <= old).count();
  }

  private static List<VerbatimField> read(IntUnaryOperator row, IntUnaryOperator column) {
    List<List<String>> rows = new ArrayList<>();
    for (int r = 0; r < FORM.size(); r++) {
      while (rows.size() <= row.applyAsInt(r)) {
        rows.add(new ArrayList<>());
      }
      List<String> cells = rows.get(row.applyAsInt(r));
      for (int c = 0; c < FORM.get(r).size(); c++) {
        while (cells.size() <= column.applyAsInt(c)) {
          cells.add("");
        }
        cells.set(column.applyAsInt(c), FORM.get(r).get(c));
      }
    }
    String[] merges =
        MERGES.stream()
            .map(CellRangeAddress::valueOf)
            .map(
                m ->
                    new CellRangeAddress(
                        row.applyAsInt(m.getFirstRow()),
                        row.applyAsInt(m.getLastRow()),
                        column.applyAsInt(m.getFirstColumn()),
                        column.applyAsInt(m.getLastColumn())))
            .map(CellRangeAddress::formatAsString)
            .toArray(String[]::new);
    ReadResult result = Reading.READER.read("a.xlsx", "s", Reading.workbook(rows, merges));
    assertThat(result.records()).hasSize(1);
    assertThat(result.records().get(0).fields())
        .extracting(VerbatimField::field)
        .contains("executed_yuan", "actual_text", "achievement_text", "score_points")
        .doesNotContain(VerbatimField.UNMAPPED);
    return result.records().get(0).fields();
  }

  private static List<VerbatimField> moved(
      List<VerbatimField> fields, IntUnaryOperator row, IntUnaryOperator column) {
    return fields.stream()
        .map(
            f -> {
              String place = f.locator().substring(0, f.locator().lastIndexOf('!') + 1);
              CellReference at = new CellReference(f.locator().substring(place.length()));
              CellReference to =
                  new CellReference(
                      row.applyAsInt(at.getRow()), column.applyAsInt(at.getCol()), false, false);
              return new VerbatimField(
                  f.block(),
                  f.ordinal(),
                  f.label(),
                  f.field(),
                  f.text(),
                  f.unit(),
                  place + to.formatAsString());
            })
        .toList();
  }
}
