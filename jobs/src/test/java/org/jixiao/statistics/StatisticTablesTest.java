package org.jixiao.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.jixiao.SparkFixture;
import org.jixiao.model.FieldDictionary;
import org.jixiao.model.StatisticColumn;
import org.jixiao.model.StatisticTable;
import org.junit.jupiter.api.Test;

class StatisticTablesTest {
  private static final StatisticDefinition DEFINITION =
      new StatisticDefinition(
          "a",
          "甲",
          3,
          1,
          true,
          List.of(),
          "one row per year and scope",
          List.of("fiscal_year", "scope", "department_name"),
          "全部",
          Map.of("%", 2),
          List.of("fiscal_year", "scope", "department_name", "share_pct", "budget_yuan", "used"));

  @Test
  void givesColumnsTheirLabelsUnitsAndDecimals() {
    StatisticTable table = StatisticTables.of(DEFINITION, FieldDictionary.load(), List.of());
    assertThat(table.columns())
        .containsExactly(
            new StatisticColumn("fiscal_year", "年度", "", 0),
            new StatisticColumn("scope", "范围", "", -1),
            new StatisticColumn("department_name", "主管部门", "", -1),
            new StatisticColumn("share_pct", "个数占比", "%", 2),
            new StatisticColumn("budget_yuan", "涉及金额", "元", 0),
            new StatisticColumn("used", "采用", "个", 0));
    assertThat(table.title()).isEqualTo("甲");
    assertThat(table.version()).isEqualTo(3);
  }

  @Test
  void ordersRowsByKeyWithTheDistrictFirst() {
    BigDecimal share = new BigDecimal("33.3333");
    assertThat(
            StatisticTables.of(
                    DEFINITION,
                    FieldDictionary.load(),
                    List.of(
                        row(2023, "department", "乙", null),
                        row(2023, "district", "全区", share),
                        row(2022, "department", "丙", null),
                        row(2023, "department", "丁", null)))
                .rows())
        .containsExactly(
            Arrays.asList(2022L, "department", "丙", null, null, 5L),
            Arrays.asList(2023L, "district", "全区", share, null, 5L),
            Arrays.asList(2023L, "department", "丁", null, null, 5L),
            Arrays.asList(2023L, "department", "乙", null, null, 5L));
  }

  @Test
  void aQueryMustYieldTheColumnsOfItsDefinition() {
    assertThatThrownBy(
            () -> Statistic.compute(SparkFixture.spark(), DEFINITION, "SELECT 1 AS used"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("statistics/a.sql yields [used]");
  }

  @Test
  void theSquareRootIsDecimalAndOfNothingNegative() {
    assertThat(Statistic.squareRoot(new BigDecimal("2"))).isEqualTo("1.414213562373095049");
    assertThat(Statistic.squareRoot(BigDecimal.ZERO)).isZero();
    assertThat(Statistic.squareRoot(new BigDecimal("-1"))).isNull();
    assertThat(Statistic.squareRoot(null)).isNull();
  }

  private static Row row(int year, String scope, String department, BigDecimal share) {
    StructType schema = new StructType();
    for (String column : DEFINITION.columns()) {
      schema = schema.add(column, DataType.fromDDL(FieldDictionary.load().field(column).type()));
    }
    Object[] values = {year, scope, department, share, null, 5L};
    return new GenericRowWithSchema(values, schema);
  }
}
