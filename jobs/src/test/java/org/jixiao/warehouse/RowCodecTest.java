package org.jixiao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.jixiao.model.Flag;
import org.jixiao.model.RaisedFlag;
import org.junit.jupiter.api.Test;

class RowCodecTest {
  private static final StructType SCHEMA =
      StructType.fromDDL(
          "flags array<struct<code:string,field:string,verbatim:string>>, executed_yuan decimal(18,2),"
              + " project_name string, fiscal_year int, as_of date, received_at timestamp, level1 string");

  record Sample(
      Integer fiscalYear,
      String projectName,
      BigDecimal executedYuan,
      List<RaisedFlag> flags,
      LocalDate asOf,
      Instant receivedAt,
      String level1) {}

  record Other(String projectName) {}

  private static final Sample FULL =
      new Sample(
          2024,
          "道路养护",
          new BigDecimal("1234567.8"),
          List.of(
              new RaisedFlag(Flag.VALUE_ROUNDED, "executed_yuan", "123.45678万元"),
              new RaisedFlag(Flag.PLACEHOLDER, "goal_text", "XX")),
          LocalDate.of(2026, 4, 30),
          Instant.parse("2026-04-30T01:02:03.000004Z"),
          "产出指标");

  @Test
  void componentsMeetColumnsByNameWhateverTheirOrder() {
    Row row = RowCodec.of(Sample.class, SCHEMA).toRow(FULL);

    assertThat(row.getDecimal(1)).isEqualTo(new BigDecimal("1234567.80"));
    assertThat(row.getString(2)).isEqualTo("道路养护");
    assertThat(row.getInt(3)).isEqualTo(2024);
    assertThat(row.getString(6)).isEqualTo("产出指标");
    assertThat((Object[]) row.get(0)).hasSize(2);
  }

  @Test
  void aRecordComesBackFromSparkAsItWent() {
    RowCodec<Sample> codec = RowCodec.of(Sample.class, SCHEMA);
    Sample empty = new Sample(null, null, null, List.of(), null, null, null);
    List<Row> stored =
        org.jixiao.SparkFixture.spark()
            .createDataFrame(List.of(codec.toRow(FULL), codec.toRow(empty)), SCHEMA)
            .collectAsList();

    Sample expected =
        new Sample(
            FULL.fiscalYear(),
            FULL.projectName(),
            new BigDecimal("1234567.80"),
            FULL.flags(),
            FULL.asOf(),
            FULL.receivedAt(),
            FULL.level1());
    assertThat(stored.stream().map(codec::fromRow)).containsExactly(expected, empty);
  }

  @Test
  void aDecimalFinerThanItsColumnIsRefusedNotRounded() {
    Sample fine = new Sample(2024, "x", new BigDecimal("0.001"), List.of(), null, null, null);

    assertThatThrownBy(() -> RowCodec.of(Sample.class, SCHEMA).toRow(fine))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("executed_yuan");
  }

  @Test
  void aRecordThatDoesNotFitNamesBothSides() {
    assertThatThrownBy(() -> RowCodec.of(Other.class, SCHEMA))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[project_name]")
        .hasMessageContaining("received_at");
  }
}
