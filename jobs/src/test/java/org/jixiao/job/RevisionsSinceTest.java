package org.jixiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.Revision;
import org.jixiao.model.Revisions;
import org.jixiao.model.StatisticColumn;
import org.jixiao.model.StatisticTable;
import org.junit.jupiter.api.Test;

class RevisionsSinceTest {
  private static final List<StatisticColumn> COLUMNS =
      List.of(
          new StatisticColumn("fiscal_year", "年度", "", 0),
          new StatisticColumn("scope", "范围", "", -1),
          new StatisticColumn("department_name", "部门", "", -1),
          new StatisticColumn("project_count", "项目数", "个", 0),
          new StatisticColumn("mean_points", "平均得分", "分", 2),
          new StatisticColumn("mode_note", "备注", "", -1));

  @Test
  void everyPublishedFigureThatMovedIsNamedWithItsRow() {
    Revisions revisions =
        RevisionsSince.between(
            release("r1", row(2025, "甲局", 3L, "95.1700", null)),
            release("r2", row(2025L, "甲局", 4L, "94.1234", "并列")));

    assertThat(revisions.earlierReleaseId()).isEqualTo("r1");
    assertThat(revisions.rows().stream().map(RevisionsSinceTest::told))
        .containsExactly(
            "2025 变动 2025 甲局 项目数 1", "2025 变动 2025 甲局 平均得分 -1.05", "2025 变动 2025 甲局 备注");
    assertThat(revisions.moved()).isEqualTo(3);
  }

  @Test
  void whatIsPublishedTheSameHasNotMoved() {
    assertThat(
            RevisionsSince.between(
                    release("r1", row(2025, "甲局", 3L, "95.1701", "并列")),
                    release("r2", row(2025, "甲局", 3L, "95.1749", "并列")))
                .rows())
        .isEmpty();
  }

  @Test
  void aFigureThatWasMissingIsNoZero() {
    Revision came =
        RevisionsSince.between(
                release("r1", row(2025, "甲局", 3L, null, "")),
                release("r2", row(2025, "甲局", 3L, "95.17", null)))
            .rows()
            .get(0);

    assertThat(came.before()).isNull();
    assertThat(came.difference()).isNull();
  }

  @Test
  void rowsThatCameAndWentAreCountedByYear() {
    Revisions revisions =
        RevisionsSince.between(
            release("r1", row(2024, "甲局", 3L, "95", null), row(2025, "丙局", 1L, "90", null)),
            release(
                "r2",
                row(2024, "甲局", 3L, "95", null),
                row(2025, "甲局", 3L, "95", null),
                row(2025, "乙局", 2L, "95", null)));

    assertThat(revisions.rows().stream().map(RevisionsSinceTest::told))
        .containsExactly("2025 新增 2行", "2025 减少 1行");
    assertThat(revisions.moved()).isZero();
  }

  @Test
  void aStatisticThatIsNewIsNoRevision() {
    ReleaseContent without =
        new ReleaseContent("r1", LocalDate.EPOCH, "区", List.of(), List.of(), List.of(), List.of());

    assertThat(
            RevisionsSince.between(without, release("r2", row(2025, "甲局", 3L, "95", null))).rows())
        .isEmpty();
  }

  private static String told(Revision revision) {
    return Stream.of(
            revision.fiscalYear(),
            revision.change(),
            revision.row(),
            revision.column() == null ? null : revision.column().label(),
            revision.difference())
        .filter(part -> part != null)
        .map(Object::toString)
        .reduce((left, right) -> left + " " + right)
        .orElseThrow();
  }

  private static Object[] row(
      Number year, String department, long projects, String mean, String note) {
    BigDecimal points = mean == null ? null : new BigDecimal(mean);
    return new Object[] {year, "department", department, projects, points, note};
  }

  private static ReleaseContent release(String id, Object[]... rows) {
    return new ReleaseContent(
        id,
        LocalDate.of(2026, 4, 30),
        "区",
        List.of(
            new StatisticTable(
                "score_summary",
                "得分",
                "",
                "",
                1,
                COLUMNS,
                Stream.of(rows).map(Arrays::asList).toList())),
        List.of(),
        List.of(),
        List.of());
  }
}
