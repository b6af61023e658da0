package org.jixiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.jixiao.SparkFixture;
import org.jixiao.check.signal.SignalProject;
import org.jixiao.check.signal.SignalThresholds;
import org.jixiao.warehouse.RowCodec;
import org.jixiao.warehouse.TableCatalogue;
import org.junit.jupiter.api.Test;

class IntegritySignalJobTest {
  private static final StructType SCHEMA =
      TableCatalogue.load().contract(IntegritySignalJob.TABLE).schema();

  private final SparkSession spark = SparkFixture.spark();

  @Test
  void aProjectBringsItsFarthestTargetAndWhatTheReportTellsOfIt() {
    Dataset<Row> projects =
        IntegritySignalJob.projects(
            spark.sql(
                "SELECT 2024 AS fiscal_year, '甲局' AS department_name, '站' AS implementing_unit, *,"
                    + " project_name AS project_key, 80BD AS execution_rate_pct,"
                    + " 10BD AS annual_budget_yuan, 8BD AS executed_yuan,"
                    + " CAST(NULL AS STRING) AS achievement_text, record_id AS locator"
                    + " FROM VALUES ('道路', 'r1', 95BD, CAST(array() AS"
                    + " ARRAY<STRUCT<code: STRING, field: STRING>>)), ('桥梁', 'r2', 120BD,"
                    + " array(named_struct('code', 'SCORE_OUT_OF_RANGE', 'field', 'score_points')))"
                    + " AS t(project_name, record_id, score_points, flags)"),
            spark.sql(
                "SELECT * FROM VALUES ('r1', '>=', 100BD, 150BD), ('r1', '>=', 10BD, 9BD),"
                    + " ('r1', '<=', 1BD, 9BD), ('r1', '>=', 0BD, 9BD)"
                    + " AS t(record_id, target_operator, target_value, actual_value)"),
            spark.sql(
                "SELECT * FROM VALUES (2024, '甲局', '道路', '修了路', 'p2'),"
                    + " (2024, '甲局', '道路', '修好了路', 'p1')"
                    + " AS t(fiscal_year, department_name, project_name, narrative_text, locator)"));
    RowCodec<SignalProject> codec = RowCodec.of(SignalProject.class, projects.schema());
    List<SignalProject> found =
        projects.orderBy("locator").collectAsList().stream().map(codec::fromRow).toList();

    assertThat(found).extracting(SignalProject::targetCount).containsExactly(2, 0);
    assertThat(found.get(0).overfilledPct()).isEqualByComparingTo("150");
    assertThat(found).extracting(SignalProject::text).containsExactly("修好了路", null);
    assertThat(found).extracting(SignalProject::scoreUnusable).containsExactly(false, true);
    assertThat(found.get(1).scorePoints()).isNull();
  }

  @Test
  void everyYearIsAskedAboutInTheColumnsOfTheTable() {
    Dataset<Row> projects =
        spark.sql(
            "SELECT CAST(2023 + id % 2 AS INT) AS fiscal_year, '甲局' AS department_name,"
                + " '站' AS implementing_unit, concat('项目', chr(65 + id)) AS project_name,"
                + " concat('项目', chr(65 + id)) AS project_key, 95.0BD AS score_points,"
                + " false AS score_unusable, CAST(NULL AS DECIMAL(9, 4)) AS execution_rate_pct,"
                + " CAST(NULL AS DECIMAL(18, 2)) AS annual_budget_yuan,"
                + " CAST(NULL AS DECIMAL(18, 2)) AS executed_yuan, 0 AS target_count,"
                + " CAST(NULL AS DECIMAL(18, 4)) AS overfilled_pct,"
                + " concat('推进绿色发展促进中心建设，加强高新产业园和南片开发区域融合', id) AS text,"
                + " concat('f', id) AS locator FROM range(20)");

    List<Row> rows =
        new IntegritySignalJob(SignalThresholds.packaged(), SCHEMA)
            .ask(spark, projects)
            .orderBy("fiscal_year", "scope", "signal")
            .collectAsList();

    assertThat(rows)
        .filteredOn(row -> row.getAs("verdict").equals("建议复核"))
        .extracting(
            row -> row.getAs("fiscal_year") + " " + row.getAs("scope") + " " + row.getAs("signal"))
        .containsExactly(
            "2023 department copied_text",
            "2023 department same_scores",
            "2023 district same_scores",
            "2024 department copied_text",
            "2024 department same_scores",
            "2024 district same_scores");
    assertThat(rows).extracting(row -> row.getAs("verdict")).contains("样本少", "不适用");
  }
}
