package org.jixiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviationTest {
  private static final String[] ALL = {
    "department_name",
    "code",
    "code_name",
    "project_count",
    "mention_count",
    "budget_yuan",
    "used",
    "excluded",
    "not_reported"
  };

  @Test
  void nothingStatedMakesNoRows() {
    assertThat(Material.of().rows("deviation_cause")).isEmpty();
    assertThat(Material.of(Project.of(2023, "甲局", "一")).rows("deviation_cause")).isEmpty();
    assertThat(Material.of(Project.of(2023, "甲局", "一")).rows("improvement_measure")).isEmpty();
  }

  @Test
  void aProjectCountsOncePerCauseAndEachSentenceIsAMention() {
    assertThat(
            Material.of(
                    Project.of(2023, "甲局", "一").budget("100"),
                    Project.of(2023, "甲局", "二").budget("20"),
                    Project.of(2023, "乙局", "三"),
                    Project.of(2023, "乙局", "四").budget("7"),
                    Project.of(2023, "乙局", "五").budget("8"))
                .cause(2023, "甲局", "一", "force_majeure")
                .cause(2023, "甲局", "一", "force_majeure")
                .cause(2023, "甲局", "一", "procurement")
                .cause(2023, "甲局", "二", "force_majeure")
                .cause(2023, "乙局", "三", "procurement")
                .cause(2023, "乙局", "四", "other")
                .cause(2023, "乙局", "五", "none_stated")
                .measure(2023, "乙局", "五", "speed_up")
                .lines("deviation_cause", ALL))
        .containsExactly(
            "全区 force_majeure 疫情与不可抗力 2 3 120 3 1 1",
            "全区 other 其他 1 1 7 3 1 1",
            "全区 procurement 采购流程 2 2 100 3 1 1",
            "乙局 other 其他 1 1 7 1 1 1",
            "乙局 procurement 采购流程 1 1 - 1 1 1",
            "甲局 force_majeure 疫情与不可抗力 2 3 120 2 0 0",
            "甲局 procurement 采购流程 1 1 100 2 0 0");
  }

  @Test
  void aCauseAndAMeasureMeetInTheProjectsThatStateBoth() {
    assertThat(
            Material.of(
                    Project.of(2023, "甲局", "一").budget("100"),
                    Project.of(2023, "甲局", "二").budget("20"),
                    Project.of(2023, "甲局", "三").budget("5"),
                    Project.of(2023, "甲局", "四").budget("5"),
                    Project.of(2023, "乙局", "一").budget("7"))
                .cause(2023, "甲局", "一", "force_majeure")
                .cause(2023, "甲局", "一", "procurement")
                .measure(2023, "甲局", "一", "speed_up")
                .measure(2023, "甲局", "一", "speed_up")
                .cause(2023, "甲局", "二", "procurement")
                .cause(2023, "甲局", "三", "other")
                .measure(2023, "甲局", "三", "speed_up")
                .cause(2023, "甲局", "四", "none_stated")
                .measure(2023, "甲局", "四", "speed_up")
                .cause(2023, "甲局", null, "procurement")
                .measure(2023, "甲局", null, "speed_up")
                .cause(2023, "乙局", "一", "procurement")
                .measure(2023, "乙局", "一", "speed_up")
                .lines(
                    "cause_measure",
                    "department_name",
                    "cause_code",
                    "measure_code",
                    "project_count",
                    "budget_yuan",
                    "used",
                    "excluded",
                    "not_reported"))
        .containsExactly(
            "全区 force_majeure speed_up 1 100 2 1 2",
            "全区 procurement speed_up 2 107 2 1 2",
            "乙局 procurement speed_up 1 7 1 0 0",
            "甲局 force_majeure speed_up 1 100 1 1 2",
            "甲局 procurement speed_up 1 100 1 1 2");
  }

  @Test
  void aCauseOfTheDepartmentOrOfAnUnknownProjectIsAMentionOnly() {
    assertThat(
            Material.of(Project.of(2023, "甲局", "一").budget("100"))
                .cause(2023, "甲局", null, "procurement")
                .cause(2023, "甲局", "没有这个项目", "procurement")
                .cause(2023, "丙局", null, "force_majeure")
                .lines("deviation_cause", ALL))
        .containsExactly(
            "全区 force_majeure 疫情与不可抗力 0 1 - 0 0 1",
            "全区 procurement 采购流程 0 2 - 0 0 1",
            "丙局 force_majeure 疫情与不可抗力 0 1 - 0 0 0",
            "甲局 procurement 采购流程 0 2 - 0 0 1");
  }

  @Test
  void measuresAreNamedFromTheirOwnListAndYearsAreApart() {
    assertThat(
            Material.of(
                    Project.of(2022, "甲局", "一").budget("5"),
                    Project.of(2023, "甲局", "一").budget("100"))
                .cause(2023, "甲局", "一", "procurement")
                .measure(2023, "甲局", "一", "procurement")
                .measure(2023, "甲局", "一", "none_stated")
                .measure(2022, "甲局", "一", "not_in_the_list")
                .lines("improvement_measure", ALL))
        .containsExactly(
            "全区 not_in_the_list not_in_the_list 1 1 5 1 0 0",
            "甲局 not_in_the_list not_in_the_list 1 1 5 1 0 0",
            "全区 procurement 改进采购 1 1 100 1 0 0",
            "甲局 procurement 改进采购 1 1 100 1 0 0");
  }
}
