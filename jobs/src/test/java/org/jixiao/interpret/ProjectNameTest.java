package org.jixiao.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.model.Flag;
import org.jixiao.model.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "51000021R000000019951-工资性支出 | 51000021R000000019951 | 工资性支出",
        "51000021R000000019951工资性支出 | 51000021R000000019951 | 工资性支出",
        "工资性支出（51000021R000000019951） | 51000021R000000019951 | 工资性支出",
        "440306231391500000173-专项 | 440306231391500000173 | 专项",
        "道路维修（001） | '' | 道路维修（001）",
        "道路维修（2024） | '' | 道路维修（2024）",
        "219-校舍维修 | 219 | 校舍维修",
        "[105210]教学楼改造 | 105210 | 教学楼改造",
        "#105-#专项业务费 | 105 | 专项业务费",
        "2023-老旧小区改造 | '' | 2023-老旧小区改造",
        "2023-2025年规划编制 | '' | 2023-2025年规划编制",
        "110指挥中心运行费 | '' | 110指挥中心运行费",
        "5G-智慧城市 | '' | 5G-智慧城市",
        "  争取上级资金及项目编制经费/军民融合　 | '' | 争取上级资金及项目编制经费/军民融合",
        "'招商专项\n（科技创新）' | '' | 招商专项（科技创新）",
        "XX镇道路硬化 | '' | XX镇道路硬化",
      })
  void keepsTheNameAsPrintedWithoutItsCode(String text, String code, String name) {
    assertThat(ProjectName.parse(text)).isEqualTo(Parsed.of(new ProjectName(code, name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "　", "—", "/"})
  void isAbsentInAnEmptyCell(String text) {
    assertThat(ProjectName.parse(text).isAbsent()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"XX项目", "××", "……"})
  void isNotUnderstoodWhereTheTemplateWasLeft(String text) {
    assertThat(ProjectName.parse(text)).isEqualTo(Parsed.notUnderstood(Flag.PLACEHOLDER));
  }

  @Test
  void losesResidueWithAFlag() {
    assertThat(ProjectName.parse("[bookmark: _GoBack]校舍\u200B维修"))
        .isEqualTo(Parsed.of(new ProjectName("", "校舍维修"), Flag.RESIDUE_REMOVED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "招商专项（科技创新） | 招商专项 (科技创新)",
        "“两新”党建 | \"两新\"党建",
        "Ａ类—补助 | a类-补助",
        "【续建】道路 | （续建）道路",
        "《志愿者》服务 | 志愿者服务",
        "道路 维修； | 道路维修",
        "農村道路維修 | 农村道路维修",
      })
  void isKnownAgainInAnotherSpelling(String one, String other) {
    assertThat(ProjectName.key(one)).isEqualTo(ProjectName.key(other));
  }

  @ParameterizedTest
  @CsvSource({
    "2024年道路维修,true",
    "2024年度道路维修,true",
    "（2024年）道路维修,true",
    "2023年道路维修,false",
    "2024年,false",
  })
  void losesOnlyTheYearItIsEvaluatedIn(String name, boolean same) {
    assertThat(ProjectName.key(name, 2024).equals(ProjectName.key("道路维修", 2024))).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "51092324T000010263357,true",
    "51092324t000010263357,true",
    "440306231391500000173,true",
    "105210000000180112,false",
    "219001,false",
    "219,false",
    "'',false",
  })
  void isDecidedByTheCodeOfTheBudgetSystemOnly(String code, boolean decides) {
    assertThat(ProjectName.decisiveCode(code) != null).isEqualTo(decides);
  }

  @Test
  void keepsDifferentProjectsApart() {
    assertThat(ProjectName.key("道路维修（一期）")).isNotEqualTo(ProjectName.key("道路维修（二期）"));
  }
}
