package org.jixiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Row;
import org.jixiao.SparkFixture;
import org.junit.jupiter.api.Test;

class CellsTest {
  @Test
  void everyKindOfValueHasAText() {
    Row row =
        SparkFixture.spark()
            .sql(
                """
                SELECT CAST('0.0000001' AS DECIMAL(18, 7)) AS tiny,
                  CAST(1000000000 AS DECIMAL(18, 2)) AS money,
                  X'00FF1A' AS bytes,
                  DATE '2026-04-30' AS day,
                  true AS flag,
                  array('甲', NULL, '乙') AS words,
                  array() AS nothing,
                  array(named_struct('code', 'PLACEHOLDER', 'verbatim', 'XX')) AS flags,
                  named_struct('得分', CAST(93.5 AS DECIMAL(8, 4))) AS nested,
                  CAST(NULL AS STRING) AS absent
                """)
            .head();
    List<Object> values = scala.jdk.javaapi.CollectionConverters.asJava(row.toSeq());

    assertThat(values.stream().map(Cells::text))
        .containsExactly(
            "0.0000001",
            "1000000000.00",
            "00ff1a",
            "2026-04-30",
            "true",
            "[甲,null,乙]",
            "[]",
            "[{\"code\":\"PLACEHOLDER\",\"verbatim\":\"XX\"}]",
            "{\"得分\":93.5000}",
            null);
  }
}
