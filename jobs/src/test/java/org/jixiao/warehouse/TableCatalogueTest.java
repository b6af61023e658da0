package org.jixiao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataTypes;
import org.jixiao.model.DepartmentReport;
import org.jixiao.model.Deviation;
import org.jixiao.model.Funding;
import org.jixiao.model.Indicator;
import org.jixiao.model.ProjectEvaluation;
import org.jixiao.model.ReportedProject;
import org.jixiao.model.Submission;
import org.jixiao.model.VerbatimRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TableCatalogueTest {
  private static final TableCatalogue TABLES = TableCatalogue.load();

  private static final Map<String, Class<? extends Record>> RECORDS =
      Map.of(
          "verbatim.submission", Submission.class,
          "verbatim.record", VerbatimRecord.class,
          "interpreted.project_evaluation", ProjectEvaluation.class,
          "interpreted.funding", Funding.class,
          "interpreted.indicator", Indicator.class,
          "interpreted.department_report", DepartmentReport.class,
          "interpreted.reported_project", ReportedProject.class,
          "interpreted.deviation", Deviation.class);

  @TestFactory
  Stream<DynamicTest> everyRecordFitsItsTable() {
    return RECORDS.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () ->
                        RowCodec.of(
                            entry.getValue(),
                            TABLES.contract(TableName.of(entry.getKey())).schema())));
  }

  @Test
  void moneyScoresAndRatesAreDecimals() {
    for (TableContract contract : TABLES.all()) {
      for (var column : contract.schema().fields()) {
        assertThat(column.dataType())
            .as(contract.table() + "." + column.name())
            .isNotIn(DataTypes.DoubleType, DataTypes.FloatType);
      }
    }
  }

  @Test
  void everyTableSaysWhatARowIs() {
    assertThat(TABLES.all()).hasSizeGreaterThanOrEqualTo(21);
    assertThat(TABLES.all())
        .allSatisfy(contract -> assertThat(contract.grain()).startsWith("one row per "))
        .allSatisfy(contract -> assertThat(contract.description()).isNotBlank())
        .allSatisfy(contract -> assertThat(contract.key()).isNotEmpty());
  }

  @Test
  void anUnknownTableNamesTheKnownOnes() {
    assertThatThrownBy(() -> TABLES.contract(TableName.of("statistics.nothing")))
        .hasMessageContaining("statistics.score_summary");
  }
}
