package org.jixiao.check.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextQuestionsTest {
  private static final String PARK = "推进绿色发展促进中心建设，加强高新产业园和南片开发区域融合，推行绿色发展理念，打造特色园区";
  private static final String MARKET = "对八家农贸市场开展消杀保洁和病媒防制工作，按月考核兑现奖补，防止相关疫病传播扩散";
  private static final String ROADS = "完成乡道路面修补和排水边沟清理，更换破损标志标牌，汛期前完成危桥排查和加固工作";

  private final List<SignalProject> texts = new ArrayList<>();

  private TextQuestionsTest tell(int year, String department, String project, String text) {
    texts.add(
        new SignalProject(
            year,
            department,
            null,
            project,
            project,
            null,
            false,
            null,
            null,
            null,
            0,
            null,
            text,
            year + department + project));
    return this;
  }

  private List<String> signals() {
    List<String> first = asked();
    Collections.shuffle(texts, new Random(5));
    assertThat(asked()).isEqualTo(first);
    return first;
  }

  private List<String> asked() {
    return new TextQuestions(SignalThresholds.packaged())
        .ask(texts).stream()
            .map(
                signal ->
                    String.join(
                        " ",
                        "" + signal.fiscalYear(),
                        signal.departmentName(),
                        signal.verdict(),
                        signal.subject(),
                        signal.effect()))
            .map(String::strip)
            .sorted()
            .toList();
  }

  @Test
  void namesThePairThatTellsTheSame() {
    tell(2021, "甲局", "园区", PARK).tell(2021, "甲局", "园区（二期）", PARK + "。");
    tell(2021, "甲局", "市场", MARKET).tell(2021, "甲局", "道路", ROADS);
    assertThat(signals()).containsExactly("2021 甲局 建议复核 园区 / 园区（二期） 共有100%，短文的100%见于长文");
  }

  @Test
  void seesATextWithinALongerOne() {
    tell(2021, "甲局", "园区", PARK).tell(2021, "甲局", "二期", PARK + "。" + MARKET.substring(0, 20));
    assertThat(signals()).singleElement().asString().contains("短文的100%见于长文");
  }

  @Test
  void changedFiguresDoNotMakeATextNew() {
    tell(2021, "甲局", "园区", PARK + "投入12.5万元").tell(2021, "甲局", "二期", PARK + "投入3万元");
    assertThat(signals()).hasSize(1);
  }

  @Test
  void aProjectThatGoesOnIsNotACopy() {
    tell(2021, "甲局", "园区", PARK).tell(2022, "甲局", "园区", PARK);
    assertThat(signals()).containsExactly("2022 甲局 沿用");
  }

  @Test
  void aCopyIsAskedAboutInTheYearItIsNew() {
    tell(2021, "甲局", "园区", PARK).tell(2021, "甲局", "二期", PARK);
    tell(2022, "甲局", "园区", PARK).tell(2022, "甲局", "二期", PARK);
    assertThat(signals()).containsExactly("2021 甲局 建议复核 二期 / 园区 共有100%，短文的100%见于长文", "2022 甲局 沿用");
  }

  @Test
  void namesTheEarlierYearAndTheOtherDepartmentOfACopy() {
    tell(2021, "甲局", "园区", PARK).tell(2022, "乙局", "乡镇", PARK);
    assertThat(signals())
        .containsExactly("2022 全区 建议复核 2021年甲局：园区 / 2022年乙局：乡镇 共有100%，短文的100%见于长文");
  }

  @Test
  void whatManyDepartmentsWriteDoesNotCount() {
    for (String department : List.of("甲局", "乙局", "丙局", "丁局")) {
      tell(2021, department, "通用", MARKET);
    }
    assertThat(signals()).isEmpty();
    texts.removeIf(text -> text.departmentName().equals("丁局"));
    assertThat(signals()).singleElement().asString().contains("丙局：通用");
  }

  @Test
  void aFewWordsAreNotCompared() {
    tell(2021, "甲局", "园区", "已完成全年目标任务").tell(2021, "甲局", "市场", "已完成全年目标任务");
    assertThat(signals()).isEmpty();
  }

  @Test
  void manyAlikeAreOneQuestion() {
    for (int i = 10; i < 30; i++) {
      tell(2021, "甲局", "项目" + (char) ('一' + i), PARK + (char) ('一' + i));
    }
    assertThat(signals()).singleElement().asString().contains("等20个");
  }

  @Test
  void everySignalTellsHowManyTextsItRestsOn() {
    tell(2021, "甲局", "园区", PARK).tell(2021, "甲局", "二期", PARK);
    tell(2021, "甲局", "市场", "已完成").tell(2021, "甲局", "道路", null).tell(2022, "甲局", "道路", ROADS);
    assertThat(new TextQuestions(SignalThresholds.packaged()).ask(texts))
        .singleElement()
        .extracting(Signal::used, Signal::excluded, Signal::notReported)
        .containsExactly(2L, 1L, 1L);
  }
}
