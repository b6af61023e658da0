package org.jixiao.check.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DistrictQuestionsTest {
  private static final String PARK = "推进绿色发展促进中心建设，加强高新产业园和南片开发区域融合";

  @Test
  void everyYearIsAskedAboutWhateverTheOrderOfItsProjects() {
    List<SignalProject> projects = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      projects.add(project(2023 + i % 2, "项目" + (char) ('A' + i), "f" + i));
    }
    List<Signal> signals = asked(projects);

    assertThat(signals)
        .filteredOn(signal -> signal.verdict().equals("建议复核"))
        .extracting(signal -> signal.fiscalYear() + " " + signal.scope() + " " + signal.signal())
        .containsExactlyInAnyOrder(
            "2023 department copied_text",
            "2023 department same_scores",
            "2023 district same_scores",
            "2024 department copied_text",
            "2024 department same_scores",
            "2024 district same_scores");
    assertThat(signals).extracting(Signal::verdict).contains("样本少", "不适用");
    Collections.shuffle(projects, new Random(3));
    assertThat(asked(projects)).isEqualTo(signals);
  }

  private static List<Signal> asked(List<SignalProject> projects) {
    return new DistrictQuestions(SignalThresholds.packaged()).ask(projects);
  }

  private static SignalProject project(int year, String name, String locator) {
    return new SignalProject(
        year,
        "甲局",
        "站",
        name,
        name,
        new BigDecimal("95.0"),
        false,
        null,
        null,
        null,
        0,
        null,
        PARK + name,
        locator);
  }
}
