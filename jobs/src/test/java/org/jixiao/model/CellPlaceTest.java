package org.jixiao.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellPlaceTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "2023/局/表.xlsx!自评表!D14, 2023/局/表.xlsx, 自评表, D14",
        "a!b.xlsx!汇总!2023!AB7, a!b.xlsx, 汇总!2023, AB7",
        "2023/局/表.xlsx!自评表, 2023/局/表.xlsx, null, null",
        "2023/局/表.xlsx, 2023/局/表.xlsx, null, null",
        "2023/局/报告.docx!第3段[4-9), 2023/局/报告.docx, null, null",
        "别的.xlsx!自评表!D14, 2023/局/表.xlsx, null, null",
        "2023/局/表.xlsx!自评表!D0, 2023/局/表.xlsx, null, null",
        "null, 2023/局/表.xlsx, null, null",
      })
  void aLocatorNamesACellOfItsFile(String locator, String path, String sheet, String cell) {
    assertThat(CellPlace.of(locator, path).map(CellPlace::sheet).orElse(null)).isEqualTo(sheet);
    assertThat(CellPlace.of(locator, path).map(CellPlace::cell).orElse(null)).isEqualTo(cell);
  }
}
