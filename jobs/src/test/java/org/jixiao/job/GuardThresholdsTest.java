package org.jixiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardThresholdsTest {
  private static final String LIMIT =
      "{lost_projects: 2, lost_projects_pct: 5, lost_budget_yuan: 100, lost_budget_pct: 5}";
  private static final String WHOLE =
      "guard:\n  lost_departments: 0\n  district: "
          + LIMIT
          + "\n  department: "
          + LIMIT
          + "\n  exceptions: {}\n";

  @TempDir Path folder;

  @Test
  void aDepartmentMayHaveLimitsOfItsOwn() throws IOException {
    GuardThresholds thresholds =
        GuardThresholds.parse(
            WHOLE.replace(
                "exceptions: {}",
                "exceptions:\n    甲局: " + LIMIT.replace("pct: 5}", "pct: 60, reason: 学校合并}")));

    assertThat(thresholds.of("甲局").lostBudgetPct()).isEqualByComparingTo("60");
    assertThat(thresholds.of("甲局").reason()).isEqualTo("学校合并");
    assertThat(thresholds.of("乙局").lostBudgetPct()).isEqualByComparingTo("5");
  }

  @Test
  void noExceptionsNeedNotBeSaid() throws IOException {
    assertThat(GuardThresholds.parse(WHOLE.replace("  exceptions: {}\n", "")).exceptions())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          guard:               | wache:                              | guard
          lost_departments: 0  | lost_departments: some              | lost_departments
          lost_departments: 0  | 'lost_departments: '                | lost_departments
          lost_departments: 0  | lost_departments: -1                | lost_departments
          exceptions: {}       | 'exceptions: {甲局: {lost_projects: 2, lost_projects_pct: 5, lost_budget_yuan: 9, lost_budget_pct: 5}}' | 甲局 的例外没有写 reason
          exceptions: {}       | exceptions: {甲局: }                 | 甲局
          exceptions: {}       | 'exceptions: {甲局: {reason: 合并}}'  | lost_projects
          exceptions: {}       | 'exception: {}'                     | exception
          'district: '         | 'distrikt: '                        | distri
          'department: '       | 'departments: '                     | department
          lost_budget_pct: 5   | lost_budget_pct: five               | lost_budget_pct
          lost_budget_pct: 5   | lost_budget_pct: -5                 | lost_budget_pct
          lost_projects: 2     | lost_projects: -2                   | lost_projects
          lost_projects: 2     | 'lost_projects: '                   | lost_projects
          guard:               | 'guard: ['                          | thresholds.yaml
          """)
  void whatIsWrongIsNamed(String whole, String wrong, String named) throws IOException {
    String packed = Files.readString(Path.of("conf/thresholds.yaml"), StandardCharsets.UTF_8);
    Files.writeString(
        folder.resolve("thresholds.yaml"),
        packed.substring(0, packed.indexOf("\nguard:") + 1)
            + packed.substring(packed.indexOf("\nsignals:") + 1)
            + "\n"
            + WHOLE.replace(whole, wrong),
        StandardCharsets.UTF_8);

    assertThatThrownBy(() -> Configuration.load(folder))
        .isInstanceOfSatisfying(
            JobException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.USAGE))
        .hasMessageContaining("配置文件 thresholds.yaml 有误")
        .hasMessageContaining(named);
  }
}
