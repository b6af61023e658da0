package org.jixiao.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      delimiter = '|',
      textBlock =
          """
          2025/甲局/表.xlsx!Sheet1!D15      | ''               | 2025/甲局/表.xlsx | 工作表“Sheet1”，单元格 D15
          2025/甲局/表.csv!A6               | ''               | 2025/甲局/表.csv  | 单元格 A6
          2025/甲局/表.docx!表1!D12         | ''               | 2025/甲局/表.docx | 表1，单元格 D12
          2025/甲局/报告.txt!第8段[0,65)    | ''               | 2025/甲局/报告.txt | 第8段
          2025/甲局/急!表.xlsx!一!二!B2     | 2025/甲局/急!表.xlsx | 2025/甲局/急!表.xlsx | 工作表“一!二”，单元格 B2
          2025/甲局/表.xlsx                 | 2025/乙局/副本.xlsx | 2025/甲局/表.xlsx | ''
          null                              | 2025/甲局/表.xlsx | 2025/甲局/表.xlsx | ''
          null                              | ''               | ''                | ''
          """)
  void namesFileSheetAndCell(String locator, String path, String file, String within) {
    assertThat(Place.of(locator, path)).isEqualTo(new Place(file, within));
  }
}
