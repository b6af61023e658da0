package org.jixiao.check.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.model.Flag;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.RaisedFlag;
import org.jixiao.model.ReportedProject;
import org.junit.jupiter.api.Test;

class SignalProjectsTest {
  @Test
  void aProjectBringsItsFarthestTargetAndWhatTheReportTellsOfIt() {
    List<SignalProject> found =
        SignalProjects.of(
            List.of(project("道路", "95", null), project("桥梁", "95", "修了桥")),
            List.of(
                indicator("r-道路", ">=", "100", "150"),
                indicator("r-道路", ">=", "10", "9"),
                indicator("r-道路", "<=", "1", "9"),
                indicator("r-道路", ">=", "0", "9"),
                indicator("r-道路", "=", "3", null)),
            List.of(
                line("道路", "p2", "修了路"),
                line("道路", "p1", "修好了路"),
                line("道路", "p0", null),
                line("桥梁", "p3", "修好了桥")));

    assertThat(found).extracting(SignalProject::projectName).containsExactly("道路", "桥梁");
    assertThat(found).extracting(SignalProject::targetCount).containsExactly(2, 0);
    assertThat(found)
        .extracting(SignalProject::overfilledPct)
        .containsExactly(new BigDecimal("150.0000"), null);
    assertThat(found).extracting(SignalProject::text).containsExactly("修好了路", "修了桥");
  }

  @Test
  void aRatioNoTableHoldsIsOfNumbersThatDoNotBelongTogether() {
    List<SignalProject> found =
        SignalProjects.of(
            List.of(project("道路", "95", null)),
            List.of(indicator("r-道路", ">=", "0.000001", "99999999999")),
            List.of());

    assertThat(found)
        .extracting(SignalProject::targetCount, SignalProject::overfilledPct)
        .containsExactly(tuple(0, null));
  }

  @Test
  void aScoreThatCannotBeOneIsSetApartFromNone() {
    RaisedFlag beyond = new RaisedFlag(Flag.SCORE_OUT_OF_RANGE, "score_points", "120");
    RaisedFlag other = new RaisedFlag(Flag.AMOUNT_NOT_UNDERSTOOD, "executed_yuan", "若干");

    List<SignalProject> found =
        SignalProjects.of(
            List.of(
                project("道路", "120", null, beyond),
                project("桥梁", "95", null, other),
                project("绿化", null, null)),
            List.of(),
            List.of());

    assertThat(found).extracting(SignalProject::scoreUnusable).containsExactly(true, false, false);
    assertThat(found)
        .extracting(SignalProject::scorePoints)
        .containsExactly(null, new BigDecimal("95"), null);
  }

  private static ProjectEvaluation project(
      String name, String score, String achievement, RaisedFlag... flags) {
    return new ProjectEvaluation(
        2024,
        null,
        "甲局",
        "站",
        null,
        name,
        name,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        score == null ? null : new BigDecimal(score),
        null,
        null,
        null,
        null,
        achievement,
        null,
        null,
        ProjectEvaluation.FROM_FORM,
        "s",
        "r-" + name,
        "l",
        List.of(flags));
  }

  private static Indicator indicator(String record, String operator, String target, String actual) {
    return new Indicator(
        2024,
        "甲局",
        "项目",
        1,
        "产出指标",
        "数量指标",
        "长度",
        operator + target,
        operator,
        new BigDecimal(target),
        "公里",
        actual,
        actual == null ? null : new BigDecimal(actual),
        null,
        null,
        null,
        null,
        "s",
        record,
        "l",
        List.of());
  }

  private static ReportedProject line(String project, String locator, String told) {
    return new ReportedProject(
        2024, "甲局", project, 1, null, null, told, "s", "r", locator, List.of());
  }
}
