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
        "临河区水务局2022年度部门决算#四、2022年度预算绩效管理情况说明|2022 临河区水务局",
        "东安县档案馆2023年度单位决算公开#预算绩效情况说明|2023 东安县档案馆",
        "预算绩效管理情况说明#北坪市园林绿化中心按照全面实施预算绩效管理的要求，开展2023年度自评。|2023 北坪市园林绿化中心",
        "绩效自评情况#南屏县融媒体中心认真组织2021年度项目绩效自评。|2021 南屏县融媒体中心",
        "绩效自评情况#西桥镇人民政府根据要求对2022年度项目开展自评。|2022 西桥镇人民政府",
        "绩效自评报告#2021年度绩效自评完成。#区审计局 2022年4月1日|2021 区审计局",
        "绩效自评报告#2021年度绩效自评完成。#2022年4月1日#区审计局|2021 区审计局",
        "绩效自评情况#临河县财政局根据预算法规定部署2022年度自评。|2022 -",
        "绩效自评情况#为加强管理，市住房保障中心按照要求开展2022年度自评。|2022 -",
        "绩效自评情况#根据临河县教育局按照上级要求下发的通知，开展2022年度自评。|2022 -",
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
