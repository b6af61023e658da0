package org.jixiao.interpret.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.model.DepartmentReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "区林业局2021年度项目支出绩效自评总报告#一、概况|2021 区林业局",
        "2022年区文化馆关于2021年度项目支出绩效自评的报告|2021 区文化馆",
        "区社会保险事业管理局#2020年度部门预算项目支出绩效自评报告|2020 区社会保险事业管理局",
        "自评报告#填报单位（盖章）：区总工会办公室#2023年度项目2个|2023 区总工会办公室",
        "绩效自评报告#我局2021年度项目绩效良好。#区供销社会#2022年4月1日|2021 区供销社会",
        "绩效自评报告#2021年度绩效自评完成。#区审计局（盖章）#二〇二二年四月一日|2021 区审计局",
        "项目支出绩效自评总报告#按照《区财政局关于开展2022年度自评工作的通知》（财绩〔2023〕7号），我局开展2022年度自评。|2022 -",
        "关于开展2021年度自评的通知#区财政局转发|2021 -",
        "我局2021年度绩效自评报告|2021 -",
        "绩效自评总报告#绩效工作有序开展。|- -",
      })
  void tells_year_and_department_only_from_what_the_report_says_of_itself(
      String paragraphs, String expected) {
    DepartmentReport report =
        new DepartmentReports(Reports.REFERENCE)
            .interpret(Reports.of(paragraphs.split("#")), "report.txt")
            .get(0);

    String year = report.fiscalYear() == null ? "-" : report.fiscalYear().toString();
    String department = report.departmentName() == null ? "-" : report.departmentName();
    assertThat(year + " " + department).isEqualTo(expected);
  }
}
