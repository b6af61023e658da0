package org.jixiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jixiao.SparkFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          =HYPERLINK("x") | '=HYPERLINK("x")
          +1              | '+1
          -1              | '-1
          @sum            | '@sum
          ＝1             | '＝1
          区教育局         | 区教育局
          a=b             | a=b
          93.5            | 93.5
          ''              | ''
          """,
      quoteCharacter = '~')
  void textThatASpreadsheetWouldRunIsQuoted(String text, String guarded) {
    assertThat(Export.guarded(text.equals("''") ? "" : text))
        .isEqualTo(guarded.equals("''") ? "" : guarded);
  }

  @Test
  void leadingTabsAndReturnsAreQuotedToo() {
    assertThat(Export.guarded("\t=1")).isEqualTo("'\t=1");
    assertThat(Export.guarded("\r=1")).isEqualTo("'\r=1");
  }

  @Test
  void cellsThatNameOrReachAPersonAreMaskedAndOthersStay() {
    Dataset<Row> records =
        SparkFixture.spark()
            .sql(
                """
                SELECT 'r1' AS record_id, array(
                  named_struct('field', 'project_name', 'text', '校舍维修', 'locator', 'A1'),
                  named_struct('field', 'contact_name', 'text', '某某', 'locator', 'A2'),
                  named_struct('field', 'contact_phone', 'text', '13800000000', 'locator', 'A3'),
                  named_struct('field', 'ignored', 'text', '填报人：某某', 'locator', 'A4'),
                  named_struct('field', 'unmapped', 'text', '其他', 'locator', 'A5'),
                  named_struct('field', CAST(NULL AS STRING), 'text', '无栏目', 'locator', 'A6')
                ) AS fields
                """);
    Dataset<Row> masked = Export.masked(records);

    assertThat(masked.schema().simpleString()).isEqualTo(records.schema().simpleString());
    assertThat(masked.head().<Row>getList(1).stream().map(cell -> cell.mkString("|")))
        .containsExactly(
            "project_name|校舍维修|A1",
            "contact_name|***|A2",
            "contact_phone|***|A3",
            "ignored|***|A4",
            "unmapped|其他|A5",
            "null|无栏目|A6");
  }

  @Test
  void columnsOfPersonsAndOriginalBytesDoNotLeave() {
    Dataset<Row> rows =
        SparkFixture.spark()
            .sql("SELECT 's1' AS submission_id, X'00FF' AS content, '某某' AS contact_name");
    Dataset<Row> masked = Export.masked(rows);

    assertThat(List.of(masked.columns())).isEqualTo(List.of(rows.columns()));
    assertThat(masked.head().mkString("|")).isEqualTo("s1|null|***");
  }
}
