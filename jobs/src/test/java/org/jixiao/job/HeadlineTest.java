package org.jixiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.StatisticColumn;
import org.jixiao.model.StatisticTable;
import org.junit.jupiter.api.Test;

class HeadlineTest {
  private static final StatisticTable SCORES =
      table(
          "score_summary",
          "fiscal_year scope project_count mean_points min_points max_points",
          row(2023L, "district", 12L, points("93.4567"), points("61"), points("100")),
          row(2024L, "district", 15L, null, null, null),
          row(2024L, "department", 3L, points("1"), points("1"), points("1")));

  @Test
  void oneLineAYearNewestFirst() {
    StatisticTable execution =
        table(
            "execution_summary",
            "fiscal_year scope rate_of_sums_pct used not_reported",
            row(2023L, "district", points("96.005"), 11L, 1L),
            row(2023L, "department", points("1"), 1L, 0L));
    StatisticTable coverage =
        table(
            "coverage",
            "fiscal_year scope reported_department_count expected_department_count excluded",
            row(2023L, "district", 5L, 8L, 0L),
            row(2024L, "district", 0L, 0L, 3L));

    assertThat(Headline.of(content(SCORES, execution, coverage)))
        .containsExactly(
            "2024 年度：15 个项目，平均 未报，最低 未报，最高 未报；执行率 未报（采用 0，未报 0）；3 个部门报送（名册中没有当年应报部门）。",
            "2023 年度：12 个项目，平均 93.46分，最低 61.00分，最高 100.00分；执行率 96.01%" + "（采用 11，未报 1）；部门 5/8 已报。");
  }

  @Test
  void withoutScoresThereIsNoLine() {
    assertThat(Headline.of(content())).isEmpty();
  }

  private static ReleaseContent content(StatisticTable... tables) {
    return new ReleaseContent(
        "r", LocalDate.of(2026, 4, 30), "映川区", List.of(tables), List.of(), List.of(), List.of());
  }

  private static StatisticTable table(String name, String columns, Object[]... rows) {
    return new StatisticTable(
        name,
        name,
        "",
        "",
        1,
        Stream.of(columns.split(" ", -1))
            .map(column -> new StatisticColumn(column, column, "", 0))
            .toList(),
        Stream.of(rows).map(Arrays::asList).toList());
  }

  private static Object[] row(Object... cells) {
    return cells;
  }

  private static BigDecimal points(String text) {
    return new BigDecimal(text);
  }
}
