package org.jixiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {
  @Test
  void columnsLineUpWhereChineseIsTwoColumnsWide() {
    assertThat(
            printed(
                List.of("department_name", "得分"),
                RowFactory.create("区教育局", new BigDecimal("93.5000")),
                RowFactory.create("Ａ局（二）", null),
                RowFactory.create(null, 7L)))
        .containsExactly(
            "department_name  得分",
            "---------------  -------",
            "区教育局         93.5000",
            "Ａ局（二）",
            "                 7",
            "（3 行）");
  }

  @ParameterizedTest
  @CsvSource({"面, 2", "〇, 2", "𠮷, 2", "㎡, 2", "￥, 2", "（, 2", "、, 2", "a, 1", "é, 1", "%, 1"})
  void aCharacterIsAsWideAsTerminalsDrawIt(String character, int width) {
    assertThat(printed(List.of(character)).get(1)).isEqualTo("-".repeat(width));
  }

  @Test
  void aCellWithBreaksStaysOnItsLine() {
    assertThat(printed(List.of("text"), RowFactory.create("第一行\r\n\t第二行")))
        .contains("第一行 第二行")
        .hasSize(4);
  }

  @Test
  void noRowsAreSaidToBeNone() {
    assertThat(printed(List.of("a", "bc"))).containsExactly("a  bc", "-  --", "（0 行）");
  }

  private static List<String> printed(List<String> columns, Row... rows) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    TextTable.print(columns.toArray(String[]::new), List.of(rows), out);
    out.flush();
    return text.toString().lines().toList();
  }
}
