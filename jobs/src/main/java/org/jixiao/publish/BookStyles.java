package org.jixiao.publish;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few cell styles of the data book. */
final class BookStyles {
  static final String FONT = "微软雅黑";
  static final byte[] ACCENT = {0x1F, 0x5A, (byte) 0x8C};
  static final byte[] INK = {0x1D, 0x27, 0x33};
  static final byte[] LINE = {(byte) 0xD5, (byte) 0xDB, (byte) 0xE3};
  private static final byte[] WASH = {(byte) 0xEA, (byte) 0xF0, (byte) 0xF6};

  private final XSSFWorkbook workbook;
  private final Map<String, XSSFCellStyle> numbers = new HashMap<>();
  final XSSFCellStyle title;
  final XSSFCellStyle header;
  final XSSFCellStyle text;
  final XSSFCellStyle link;
  final XSSFCellStyle note;
  private final Map<Short, XSSFCellStyle> quoted = new HashMap<>();

  BookStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    // The first font is the one column widths are measured in.
    XSSFFont body = workbook.getFontAt(0);
    body.setFontName(FONT);
    body.setFontHeightInPoints((short) 10);
    body.setColor(new XSSFColor(INK, null));
    title = workbook.createCellStyle();
    title.setFont(font(20, true, ACCENT));
    title.setVerticalAlignment(VerticalAlignment.CENTER);
    text = cell();
    text.setWrapText(true);
    text.setAlignment(HorizontalAlignment.LEFT);
    text.setIndention((short) 1);
    header = cell();
    header.setFont(font(10, true, ACCENT));
    header.setFillForegroundColor(new XSSFColor(WASH, null));
    header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    header.setWrapText(true);
    header.setAlignment(HorizontalAlignment.CENTER);
    link = cell();
    note = workbook.createCellStyle();
    note.setFont(font(10, false, INK));
    XSSFFont linked = font(10, false, ACCENT);
    linked.setUnderline(XSSFFont.U_SINGLE);
    link.setFont(linked);
  }

  /** Returns the style for words: as it is, or quoted where a spreadsheet could see a formula. */
  XSSFCellStyle forText(String words, XSSFCellStyle style) {
    if (!isLikeFormula(words)) {
      return style;
    }
    return quoted.computeIfAbsent(
        style.getIndex(),
        index -> {
          XSSFCellStyle same = style.copy();
          same.setQuotePrefixed(true);
          return same;
        });
  }

  /** Returns whether a spreadsheet could see a formula in words. */
  static boolean isLikeFormula(String words) {
    return !words.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(words.charAt(0)) >= 0;
  }

  XSSFCellStyle forNumber(String pattern) {
    return numbers.computeIfAbsent(
        pattern,
        p -> {
          XSSFCellStyle style = cell();
          // Years and ordinals are names more than amounts.
          style.setAlignment(
              p.equals("0") ? HorizontalAlignment.CENTER : HorizontalAlignment.RIGHT);
          style.setDataFormat(workbook.createDataFormat().getFormat(p));
          return style;
        });
  }

  private XSSFCellStyle cell() {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(new XSSFColor(LINE, null));
    return style;
  }

  private XSSFFont font(int points, boolean bold, byte[] colour) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setColor(new XSSFColor(colour, null));
    return font;
  }
}
