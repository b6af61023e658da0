package org.jixiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import org.jixiao.model.FieldDictionary;
import org.jixiao.publish.ReleaseFolder;
import org.junit.jupiter.api.Test;

class QuotationsTest {
  @Test
  void textsComeWithoutNumbersThatReachAPerson() {
    assertThat(Quotations.cell("联系人电话13800000000，\n完成12栋。")).isEqualTo("联系人电话***， 完成12栋。");
  }

  @Test
  void numbersComeAsTheyAre() {
    assertThat(Quotations.cell(2024)).isEqualTo(2024L);
    assertThat(Quotations.cell(new BigDecimal("96.5000"))).isEqualTo(new BigDecimal("96.5000"));
    assertThat(Quotations.cell(null)).isNull();
  }

  @Test
  void nothingPersonalIsQuoted() throws IOException {
    assertThat(ReleaseFolder.quoted())
        .containsOnlyKeys("department_report", "deviation", "project_evaluation");
    ReleaseFolder.quoted()
        .values()
        .forEach(
            columns ->
                assertThat(columns)
                    .noneMatch(column -> FieldDictionary.load().field(column).personal()));
  }
}
