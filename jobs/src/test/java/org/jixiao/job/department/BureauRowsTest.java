package org.jixiao.job.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jixiao.model.ApprovedProject;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.ReviewResult;
import org.junit.jupiter.api.Test;

class BureauRowsTest {
  private static final String CODE = "44030625R000000000001";
  private static final String OTHER_CODE = "44030625R000000000002";
  private static final BureauRows ROWS =
      new BureauRows(
          List.of(evaluation("k1", CODE, "校舍维修改造", "95"), evaluation("k2", null, "校园安保", null)),
          Map.of("old", 1L, "new", 2L));

  @Test
  void aProjectIsMatchedByItsCodeAndElseByItsName() {
    assertThat(
            ROWS.approved(
                List.of(
                    approved("new", "1", CODE, "校舍", "1"),
                    approved("new", "2", OTHER_CODE, "校园安保", "2"),
                    approved("new", "3", null, "2024年度校舍维修改造", "3"),
                    approved("new", "4", null, "道路", "4"))))
        .extracting(ApprovedProject::evaluatedAs)
        .containsExactly("k1", "k2", "k1", null);
  }

  @Test
  void theNewestListStandsAndRowsOfOneProjectInItAddUp() {
    assertThat(
            ROWS.approved(
                List.of(
                    approved("old", "1", null, "道路", "9"),
                    approved("new", "2", null, "道路", "1.50"),
                    approved("new", "3", null, "道路", "2.25"),
                    approved("old", "4", null, "桥梁", "7"))))
        .extracting(ApprovedProject::locator, ApprovedProject::approvedBudgetYuan)
        .containsExactly(tuple("2", new BigDecimal("3.75")), tuple("4", new BigDecimal("7")));
  }

  @Test
  void aReviewIsOfTheEvaluationsOwnScoreOrElseOfTheListed() {
    assertThat(ROWS.reviews(List.of(review("1", "校舍维修改造"), review("2", "校园安保"), review("3", "道路"))))
        .extracting(ReviewResult::evaluatedAs, ReviewResult::scorePoints)
        .containsExactly(
            tuple("k1", new BigDecimal("95")),
            tuple("k2", new BigDecimal("91")),
            tuple(null, new BigDecimal("91")));
  }

  private static ApprovedProject approved(
      String submission, String place, String code, String name, String yuan) {
    return new ApprovedProject(
        2024,
        null,
        "区教育局",
        code,
        name,
        new BigDecimal(yuan),
        null,
        submission,
        place,
        place,
        List.of());
  }

  private static ReviewResult review(String place, String name) {
    return new ReviewResult(
        2024,
        "区教育局",
        null,
        name,
        null,
        new BigDecimal("91"),
        "优",
        new BigDecimal("85"),
        "良",
        "new",
        place,
        place,
        List.of());
  }

  private static ProjectEvaluation evaluation(String key, String code, String name, String score) {
    return new ProjectEvaluation(
        2024,
        null,
        "区教育局",
        null,
        code,
        name,
        key,
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
        null,
        null,
        null,
        ProjectEvaluation.FROM_FORM,
        "s",
        key,
        key,
        List.of());
  }
}
