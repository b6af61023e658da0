package org.jixiao.publish;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.model.SelfCheck;

/** The bytes of {@code 自评检查.xlsx}: findings with room for an answer, what was read, the files. */
final class SelfCheckBook {
  private static final int ROOM_FOR_ANSWERS = 36;

  private SelfCheckBook() {}

  static byte[] bytes(SelfCheck check, Words words) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      BookStyles styles = new BookStyles(workbook);
      for (BookTable table :
          List.of(
              SelfCheckTables.findings(check, words),
              SelfCheckTables.projects(check, words),
              SelfCheckTables.files(check, words))) {
        TableSheet.write(workbook.createSheet(table.title()), styles, table);
      }
      int answer = SelfCheckTables.ANSWER_COLUMN;
      workbook.getSheetAt(0).setColumnWidth(answer, ROOM_FOR_ANSWERS * 256);
      return OfficeBytes.of(workbook, "项目支出绩效自评材料检查", check.checkedOn());
    }
  }
}
