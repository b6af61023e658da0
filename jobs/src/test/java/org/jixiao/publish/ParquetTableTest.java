package org.jixiao.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.parquet.format.RowGroup;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jixiao.SparkFixture;
import org.jixiao.model.ReleaseContent;
import org.jixiao.model.StatisticColumn;
import org.jixiao.model.StatisticTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetTableTest {
  @TempDir Path folder;

  @Test
  void everyStatisticIsReadBackAsItWas() throws IOException {
    Map<String, byte[]> files = ParquetTable.files(District.content());
    assertThat(files).hasSameSizeAs(District.content().statistics());
    for (StatisticTable table : District.content().statistics()) {
      Dataset<Row> rows = read(files.get("parquet/" + table.name() + ".parquet"));
      assertThat(rows.columns())
          .as(table.name())
          .containsExactly(
              table.columns().stream().map(StatisticColumn::name).toArray(String[]::new));
      assertThat(rows.collectAsList().stream().map(ParquetTableTest::cells))
          .as(table.name())
          .containsExactlyElementsOf(
              table.rows().stream().map(ParquetTableTest::comparable).toList());
    }
  }

  @Test
  void columnsHaveTheTypesOfTheDictionary() throws IOException {
    assertThat(read(bytes("execution_summary")).schema().toDDL())
        .contains("fiscal_year INT,", "scope STRING,", "used BIGINT,")
        .contains("executed_yuan DECIMAL(18,2),", "rate_of_sums_pct DECIMAL(24,4),");
  }

  @Test
  void decimalsKeepTheirSignAndEveryDigit() throws IOException {
    List<Object> decimals =
        List.of(
            new BigDecimal("-0.01"),
            new BigDecimal("0.00"),
            new BigDecimal("9999999999999999.99"),
            new BigDecimal("-9999999999999999.99"),
            new BigDecimal("-128.00"),
            new BigDecimal("255.00"));
    assertThat(read(written("budget_total_yuan", decimals)).collectAsList())
        .extracting(row -> row.get(0))
        .containsExactlyElementsOf(decimals);
  }

  @Test
  void aDecimalIsNeverRounded() {
    assertThatThrownBy(() -> written("budget_total_yuan", List.of(new BigDecimal("0.005"))))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void aFieldNoLongerInTheDictionaryIsWrittenAsText() throws IOException {
    assertThat(
            read(written("given_up", Arrays.asList(7L, null, new BigDecimal("1.50"))))
                .collectAsList())
        .extracting(row -> row.get(0))
        .containsExactly("7", null, "1.50");
  }

  @Test
  void sameContentGivesTheSameBytesAnywhere() throws IOException {
    Map<String, byte[]> here = ParquetTable.files(District.content());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
      assertThat(ParquetTable.files(District.content())).containsExactlyEntriesOf(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theFooterListsEncodingsInTheirOrder() throws IOException {
    for (RowGroup rows : ParquetFooter.of(bytes("score_summary")).metadata().getRow_groups()) {
      assertThat(rows.getColumns())
          .allSatisfy(
              column ->
                  assertThat(column.getMeta_data().getEncodings())
                      .hasSizeGreaterThan(1)
                      .isSorted());
    }
  }

  @Test
  void anotherEngineReadsTheSame() throws IOException, SQLException {
    Path file = Files.write(folder.resolve("one.parquet"), bytes("execution_summary"));
    List<String> found = new ArrayList<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet rows = duck.createStatement().executeQuery("FROM read_parquet('" + file + "')")) {
      while (rows.next()) {
        found.add(rows.getString("department_name") + " " + rows.getBigDecimal("executed_yuan"));
      }
    }
    assertThat(found)
        .containsExactlyElementsOf(
            read(bytes("execution_summary")).collectAsList().stream()
                .map(row -> row.getAs("department_name") + " " + row.getAs("executed_yuan"))
                .toList());
  }

  private Dataset<Row> read(byte[] parquet) throws IOException {
    Path file = Files.createTempFile(folder, "read", ".parquet");
    Files.write(file, parquet);
    return SparkFixture.spark().read().parquet(file.toString());
  }

  private static byte[] bytes(String statistic) throws IOException {
    return ParquetTable.files(District.content()).get("parquet/" + statistic + ".parquet");
  }

  private static byte[] written(String field, List<Object> values) throws IOException {
    List<List<Object>> rows = new ArrayList<>();
    values.forEach(value -> rows.add(Arrays.asList(value)));
    StatisticTable table =
        new StatisticTable(
            "one", "", "", "", 1, List.of(new StatisticColumn(field, field, "", 2)), rows);
    ReleaseContent content =
        new ReleaseContent(
            "r", LocalDate.of(2024, 4, 30), "江东区", List.of(table), List.of(), List.of(), List.of());
    return ParquetTable.files(content).get("parquet/one.parquet");
  }

  private static List<Object> cells(Row row) {
    List<Object> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(row.get(i));
    }
    return comparable(cells);
  }

  // 1.5 and 1.5000 are one figure; 3 of an int and of a bigint column as well.
  private static List<Object> comparable(List<Object> cells) {
    List<Object> comparable = new ArrayList<>();
    for (Object cell : cells) {
      comparable.add(
          cell instanceof Number number
              ? new BigDecimal(number.toString()).stripTrailingZeros()
              : cell);
    }
    return comparable;
  }
}
