package org.jixiao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.model.StatisticColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BarsTest {
  private static final List<StatisticColumn> COLUMNS =
      List.of(
          new StatisticColumn("bin_lower_points", "组下限", "分", 0),
          new StatisticColumn("bin_upper_points", "组上限", "分", 0),
          new StatisticColumn("project_count", "项目数", "个", 0),
          new StatisticColumn("used", "采用", "个", 0));

  @ParameterizedTest
  @CsvSource({
    "95, 60, 60–65 65–70 70–75 75–80 80–85 85–90 90–95 95–100",
    "60, 60, 60–65 65–70 70–75 75–80 80–85 85–90 90–95 95–100",
    "55, 55, 55–60 60–65 65–70 70–75 75–80 80–85 85–90 90–95 95–100"
  })
  void histogramBeginsAtTheLowestProjectButShowsEveryGrade(
      int lowest, BigDecimal start, String labels) {
    Rows bins = bins(lowest, 95);
    assertThat(Bars.histogramStart(bins, "project_count"))
        .hasValueSatisfying(s -> assertThat(s).isEqualByComparingTo(start));
    assertThat(
            Bars.histogram(bins, "project_count").stream()
                .map(Picture.Bar::label)
                .collect(Collectors.joining(" ")))
        .isEqualTo(labels);
  }

  @Test
  void histogramDropsNoProject() {
    List<Picture.Bar> bars = Bars.histogram(bins(0, 35, 100), "project_count");
    assertThat(bars).hasSize(20);
    assertThat(bars.stream().map(Picture.Bar::value).reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("2");
  }

  @Test
  void withoutProjectsNothingIsDrawn() {
    assertThat(Bars.histogramStart(new Rows(List.of()), "project_count")).isEmpty();
    assertThat(Bars.histogram(new Rows(List.of()), "project_count")).isEmpty();
  }

  /** All twenty bins; those at the lower bounds named hold one project. */
  private static Rows bins(Integer... filled) {
    List<Row> rows = new ArrayList<>();
    for (int lower = 0; lower < 100; lower += 5) {
      long projects = Arrays.asList(filled).contains(lower) ? 1 : 0;
      rows.add(
          new Row(
              COLUMNS,
              List.of(BigDecimal.valueOf(lower), BigDecimal.valueOf(lower + 5L), projects, 2L)));
    }
    return new Rows(rows);
  }
}
