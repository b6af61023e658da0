package org.jixiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardTest {
  private static final Guard GUARD =
      new Guard(
          new GuardThresholds(
              0,
              limit(2, "5", "1000000", "5", null),
              limit(2, "30", "1000000", "50", null),
              Map.of("乙局", limit(20, "90", "99000000", "90", "学校合并"))));

  private static GuardThresholds.Limit limit(
      int projects, String projectsPct, String yuan, String yuanPct, String reason) {
    return new GuardThresholds.Limit(
        projects,
        new BigDecimal(projectsPct),
        new BigDecimal(yuan),
        new BigDecimal(yuanPct),
        reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          甲局 20 9000000, 丙局 900 0 | 甲局 5 9000000, 丙局 900 0    | 2024 年度甲局项目由 20 个减为 5 个（−75.00%）。
          甲局 6 0, 丙局 900 0        | 甲局 4 0, 丙局 900 0          |
          甲局 10 0, 丙局 900 0       | 甲局 7 0, 丙局 900 0          |
          甲局 9 0, 丙局 900 0        | 甲局 6 0, 丙局 900 0          | 2024 年度甲局项目由 9 个减为 6 个（−33.33%）。
          甲局 20 0, 丙局 40 0        | 甲局 19 0, 丙局 38 0          |
          甲局 20 0, 丙局 40 0        | 甲局 18 0, 丙局 38 0          | 2024 年度全区项目由 60 个减为 56 个（−6.67%）。
          甲局 2 9000000, 丙局 9 900000000 | 甲局 2 900, 丙局 9 900000000 | 2024 年度甲局全年预算由 9000000 元减为 900 元（−99.99%）。
          甲局 2 900000, 丙局 9 900000000  | 甲局 2 90, 丙局 9 900000000  |
          甲局 2 2000001, 丙局 9 0    | 甲局 2 1000000, 丙局 9 0      | 2024 年度全区全年预算由 2000001 元减为 1000000 元（−50.00%）。
          甲局 0 0, 丙局 9 0          | 丙局 9 0                      | 2024 年度少了 1 个部门：甲局。
          甲局 1 0                    |                               | 2024 年度少了 1 个部门：甲局。
          乙局 20 9000000, 丙局 900 0 | 乙局 4 9000000, 丙局 900 0    |
          甲局 1 1                    | 甲局 500 900000000, 乙局 9 9  |
                                      | 甲局 500 900000000            |
          """)
  void lossBeyondBothLimitsIsTold(String before, String after, String told) {
    assertThat(String.join(" ", GUARD.losses(sizes(before), sizes(after))))
        .isEqualTo(Optional.ofNullable(told).orElse(""));
  }

  private static Map<Integer, Map<String, Guard.Size>> sizes(String text) {
    return text == null
        ? Map.of()
        : Map.of(
            2024,
            Arrays.stream(text.split(", ", -1))
                .map(size -> size.split(" ", -1))
                .collect(
                    Collectors.toMap(
                        size -> size[0],
                        size -> new Guard.Size(Long.parseLong(size[1]), new BigDecimal(size[2])),
                        (a, b) -> a,
                        TreeMap::new)));
  }
}
