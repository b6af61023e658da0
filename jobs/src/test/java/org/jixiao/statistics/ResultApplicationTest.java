package org.jixiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResultApplicationTest {
  private static final String[] ALL = {
    "department_name",
    "report_with_use_count",
    "use_share_pct",
    "report_with_publication_count",
    "publication_share_pct",
    "used",
    "excluded",
    "not_reported"
  };

  @Test
  void whatReportsSayOfUseAndPublication() {
    assertThat(
            Material.of(Project.of(2023, "甲局", "一"), Project.of(2023, "丙局", "二"))
                .report(Report.of(2023, "甲局").use("作为下年预算安排的依据").publication("随决算公开"))
                .report(Report.of(2023, "乙局").use("报局务会研究"))
                .lines("result_application", ALL))
        .containsExactly(
            "全区 2 100 1 50 2 0 1",
            "丙局 0 - 0 - 0 0 1",
            "乙局 1 100 0 0 1 0 0",
            "甲局 1 100 1 100 1 0 0");
  }
}
