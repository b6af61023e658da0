package org.jixiao.scale;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a department sends again: the same workbook with another amount executed. */
final class Correction {
  private static final double LESS = 0.99;

  private Correction() {}

  /** Corrects the first workbook that holds one form. */
  static void ofOneForm(Path inbox) throws IOException {
    List<Path> workbooks;
    try (Stream<Path> files = Files.walk(inbox)) {
      workbooks = files.filter(file -> file.toString().endsWith("自评表.xlsx")).sorted().toList();
    }
    for (Path workbook : workbooks) {
      if (corrected(workbook)) {
        return;
      }
    }
    throw new IllegalStateException("no form to correct among " + workbooks.size());
  }

  private static boolean corrected(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        Workbook workbook = new XSSFWorkbook(in)) {
      Optional<Cell> executed =
          workbook.getNumberOfSheets() == 1 ? executed(workbook.getSheetAt(0)) : Optional.empty();
      if (executed.isEmpty()) {
        return false;
      }
      executed.get().setCellValue(executed.get().getNumericCellValue() * LESS);
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
      return true;
    }
  }

  /** Returns the third number of the line of totals: beside it stand both budgets. */
  private static Optional<Cell> executed(Sheet sheet) {
    return StreamSupport.stream(sheet.spliterator(), false)
        .filter(row -> cells(row).anyMatch(cell -> cell.toString().contains("资金总额")))
        .flatMap(row -> cells(row).filter(Correction::isNumber).skip(2).limit(1))
        .findFirst();
  }

  private static Stream<Cell> cells(Row row) {
    return StreamSupport.stream(row.spliterator(), false);
  }

  private static boolean isNumber(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC;
  }
}
