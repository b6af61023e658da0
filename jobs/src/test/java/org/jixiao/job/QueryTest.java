package org.jixiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jixiao.SparkFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1",
        "WITH a AS (SELECT 1 AS x) SELECT x FROM a ORDER BY x",
        "VALUES (1), (2)",
        "SELECT * FROM statistics.score_summary WHERE scope = 'district' LIMIT 3",
        "SHOW TABLES IN statistics",
        "DESCRIBE TABLE statistics.coverage",
        "EXPLAIN SELECT 1"
      })
  void whatOnlyReadsMayRun(String sql) {
    assertThatCode(() -> Query.requireReadOnly(SparkFixture.spark(), sql))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DROP TABLE verbatim.record",
        "DELETE FROM verbatim.record",
        "UPDATE verbatim.record SET form = ''",
        "TRUNCATE TABLE verbatim.record",
        "INSERT INTO verbatim.record SELECT * FROM verbatim.record",
        "WITH a AS (SELECT 1) INSERT INTO verbatim.record SELECT * FROM a",
        "FROM verbatim.record INSERT INTO a SELECT * INSERT INTO b SELECT *",
        "INSERT OVERWRITE DIRECTORY '/nowhere' USING csv SELECT 1",
        "MERGE INTO a USING b ON a.x = b.x WHEN MATCHED THEN DELETE",
        "CREATE TABLE statistics.a AS SELECT 1 AS x",
        "CREATE OR REPLACE TEMPORARY VIEW a AS SELECT 1",
        "ALTER TABLE verbatim.record DROP COLUMN form",
        "CACHE TABLE verbatim.record",
        "SET spark.sql.ansi.enabled = false",
        "CALL jixiao.system.expire_snapshots('verbatim.record')",
        "EXECUTE IMMEDIATE 'DROP TABLE verbatim.record'",
        "BEGIN DROP TABLE verbatim.record; END",
        "ADD JAR '/nowhere.jar'"
      })
  void whatChangesAnythingIsTurnedAway(String sql) {
    assertThatThrownBy(() -> Query.requireReadOnly(SparkFixture.spark(), sql))
        .isInstanceOfSatisfying(
            JobException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.USAGE))
        .hasMessageContaining("sql 只用于查询");
  }
}
