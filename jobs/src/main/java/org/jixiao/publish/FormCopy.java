package org.jixiao.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.model.CellPlace;

/**
 * A workbook that was handed in as a new one that looks like it, with cells marked. Only what is
 * seen is carried over: values as they stood, layout and looks. Formulas, macros, links, objects,
 * comments, hidden sheets without a mark and who wrote it stay behind, so it is safe to open.
 */
final class FormCopy {
  private static final int COMMENT_COLUMNS = 4;
  private static final int LINES_PER_ROW = 2;
  private static final int CHARACTERS_PER_LINE = 22;
  private static final int FEWEST_ROWS = 4;
  private static final int MOST_ROWS = 30;

  private final Originals.Original original;
  private final Workbook source;
  private final XSSFWorkbook target = new XSSFWorkbook();
  private final CopiedStyles styles;
  private final String author;

  private FormCopy(Originals.Original original, Workbook source, String author) {
    this.original = original;
    this.source = source;
    this.author = author;
    styles = new CopiedStyles(source, target);
  }

  /** Turns the finished copy into its bytes. */
  interface Saving {
    byte[] bytes(XSSFWorkbook book) throws IOException;
  }

  /** Returns the marked copy; empty when the workbook does not open or has none of the cells. */
  static Optional<byte[]> of(
      Originals.Original original, Map<CellPlace, CellMark> marks, String author, Saving saving)
      throws IOException {
    try (Workbook source = WorkbookFactory.create(new ByteArrayInputStream(original.content()))) {
      FormCopy copy = new FormCopy(original, source, author);
      try (XSSFWorkbook target = copy.target) {
        return copy.fill(marks) ? Optional.of(saving.bytes(target)) : Optional.empty();
      }
    } catch (IOException | RuntimeException e) {
      // Our readers take workbooks that POI's object model does not, and it says so in many ways.
      // The list of questions names the cells all the same.
      return Optional.empty();
    }
  }

  private boolean fill(Map<CellPlace, CellMark> marks) {
    Map<String, Map<String, CellMark>> bySheet = new HashMap<>();
    marks.forEach(
        (place, mark) ->
            bySheet
                .computeIfAbsent(place.sheet(), name -> new HashMap<>())
                .put(place.cell(), mark));
    boolean isMarked = false;
    for (int s = 0; s < source.getNumberOfSheets(); s++) {
      Sheet sheet = source.getSheetAt(s);
      Map<String, CellMark> own = bySheet.getOrDefault(sheet.getSheetName(), Map.of());
      boolean isHidden = source.isSheetHidden(s) || source.isSheetVeryHidden(s);
      if (!own.isEmpty() || !isHidden) {
        XSSFSheet copy = copy(sheet, own);
        if (!own.isEmpty() && !isMarked) {
          target.setActiveSheet(target.getSheetIndex(copy));
          target.setSelectedTab(target.getSheetIndex(copy));
        }
        isMarked |= !own.isEmpty();
      }
    }
    return isMarked;
  }

  private XSSFSheet copy(Sheet sheet, Map<String, CellMark> marks) {
    XSSFSheet copy = target.createSheet(sheet.getSheetName());
    Extent extent = Extent.of(sheet, marks.keySet());
    for (int r = 0; r <= extent.lastRow(); r++) {
      Row row = sheet.getRow(r);
      if (row == null) {
        continue;
      }
      copy.createRow(r).setHeight(row.getHeight());
      String before = "";
      for (int c = 0; c <= extent.lastColumn(); c++) {
        Cell cell = row.getCell(c);
        if (cell != null) {
          copy(cell, cell(copy, r, c), before);
          before = isWords(cell) ? cell.getStringCellValue() : before;
        }
      }
    }
    for (int c = 0; c <= extent.lastColumn(); c++) {
      copy.setColumnWidth(c, sheet.getColumnWidth(c));
    }
    merge(sheet, copy, extent);
    mark(copy, marks);
    copy.setFitToPage(true);
    copy.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    copy.getPrintSetup().setLandscape(sheet.getPrintSetup().getLandscape());
    copy.getPrintSetup().setFitHeight((short) 0);
    return copy;
  }

  private void copy(Cell from, XSSFCell to, String before) {
    boolean isFormula = from.getCellType() == CellType.FORMULA;
    String text = null;
    switch (isFormula ? from.getCachedFormulaResultType() : from.getCellType()) {
      case NUMERIC -> {
        String digits = NumberToTextConverter.toText(from.getNumericCellValue());
        String printable = printable(from, digits, before);
        if (printable.equals(digits)) {
          to.setCellValue(from.getNumericCellValue());
        } else {
          text = printable;
        }
      }
      case STRING -> text = printable(from, from.getStringCellValue(), before);
      case BOOLEAN -> to.setCellValue(from.getBooleanCellValue());
      case ERROR -> text = FormulaError.forInt(from.getErrorCellValue()).getString();
      default -> {
        // blank
      }
    }
    if (text != null) {
      to.setCellValue(text);
    }
    to.setCellStyle(styles.of(from.getCellStyle(), text != null && BookStyles.isLikeFormula(text)));
  }

  private String printable(Cell cell, String text, String before) {
    return original.printable(
        new CellPlace(cell.getSheet().getSheetName(), cell.getAddress().formatAsString()),
        text,
        before);
  }

  private static boolean isWords(Cell cell) {
    return cell.getCellType() == CellType.STRING && !cell.getStringCellValue().isBlank();
  }

  private static void merge(Sheet sheet, XSSFSheet copy, Extent extent) {
    List<CellRangeAddress> merged = new ArrayList<>();
    for (CellRangeAddress region : sheet.getMergedRegions()) {
      boolean isSeen =
          region.getFirstRow() <= extent.lastRow()
              && region.getFirstColumn() <= extent.lastColumn();
      // Programs repair workbooks whose merged cells overlap.
      if (isSeen
          && region.getNumberOfCells() > 1
          && merged.stream().noneMatch(region::intersects)) {
        merged.add(region);
        copy.addMergedRegionUnsafe(region.copy());
      }
    }
  }

  private void mark(XSSFSheet sheet, Map<String, CellMark> marks) {
    if (marks.isEmpty()) {
      return;
    }
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    marks.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            entry -> {
              CellReference at = new CellReference(entry.getKey());
              XSSFCell cell = cell(sheet, at.getRow(), at.getCol());
              cell.setCellStyle(styles.marked(cell.getCellStyle(), entry.getValue().isFatal()));
              String words = entry.getValue().comment();
              XSSFComment comment =
                  drawing.createCellComment(
                      drawing.createAnchor(
                          0,
                          0,
                          0,
                          0,
                          at.getCol() + 1,
                          at.getRow(),
                          at.getCol() + 1 + COMMENT_COLUMNS,
                          at.getRow() + rows(words)));
              comment.setAuthor(author);
              comment.setString(words);
              cell.setCellComment(comment);
            });
  }

  private static int rows(String words) {
    long lines = words.lines().mapToInt(line -> 1 + line.length() / CHARACTERS_PER_LINE).sum();
    return (int) Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, lines / LINES_PER_ROW + 1));
  }

  private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
    var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    return line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
  }
}
