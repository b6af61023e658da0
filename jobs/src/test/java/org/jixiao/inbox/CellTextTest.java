package org.jixiao.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {
  @ParameterizedTest
  @CsvSource({
    "21.46, 0, General, 21.46",
    "0.1, 0, General, 0.1",
    "0.30000000000000004, 0, General, 0.3",
    "12345678901234567, 0, General, 12345678901234600",
    "9265.353442, 4, '#,##0.00', 9265.353442",
    "0, 0, General, 0",
    "-0.0, 0, General, 0",
    "1e-7, 0, General, 0.0000001",
    "0.8492992261392949, 10, 0.00%, 84.9299226139295%",
    "1, 9, 0%, 100%",
    "95, 164, '0\"%\"', 95",
    "45291, 14, m/d/yy, 2023-12-31",
    "45291, 31, reserved-0x1F, 2023-12-31",
    "45291, 57, reserved-0x39, 2023-12-31",
    "45291, 176, yyyy年m月d日;@, 2023年12月31日",
    "45291.75, 22, m/d/yy h:mm, 2023-12-31 18:00:00"
  })
  void isTheNumberAndNotItsLook(double value, int id, String format, String text) {
    assertThat(CellText.number(value, id, format, false)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"43829, 2023-12-31"})
  void countsFrom1904WhereTheWorkbookDoes(double value, String text) {
    assertThat(CellText.number(value, 14, "m/d/yy", true)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "'0.00\"万元\"', 万元",
    "'#,##0.00\"元\";-#,##0.00\"元\"', 元",
    "'0!.0000\"万元\"', ''",
    "0.00, ''"
  })
  void seesTheUnitAFormatPrints(String format, String unit) {
    assertThat(CellText.printedUnit(format)).isEqualTo(unit);
  }
}
