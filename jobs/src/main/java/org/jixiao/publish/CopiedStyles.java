package org.jixiao.publish;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ExtendedColor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of one workbook's cells in another, of either format. */
final class CopiedStyles {
  private static final byte[] FATAL = {(byte) 0xF4, (byte) 0xB0, (byte) 0x9E};
  private static final byte[] ASKED = {(byte) 0xFF, (byte) 0xE0, (byte) 0x82};

  private final Workbook source;
  private final XSSFWorkbook target;
  private final Map<Key, XSSFCellStyle> copied = new HashMap<>();
  private final Map<Key, XSSFCellStyle> marked = new HashMap<>();
  private final Map<Integer, XSSFFont> fonts = new HashMap<>();

  CopiedStyles(Workbook source, XSSFWorkbook target) {
    this.source = source;
    this.target = target;
  }

  private record Key(int style, boolean variant) {}

  /**
   * Returns the copy of a style of the source.
   *
   * @param isQuoted whether the cell's text is to stay text whatever it begins with
   */
  XSSFCellStyle of(CellStyle style, boolean isQuoted) {
    return copied.computeIfAbsent(
        new Key(style.getIndex(), isQuoted),
        key -> {
          XSSFCellStyle copy = target.createCellStyle();
          copy.setAlignment(style.getAlignment());
          copy.setVerticalAlignment(style.getVerticalAlignment());
          copy.setWrapText(style.getWrapText());
          copy.setBorderTop(style.getBorderTop());
          copy.setBorderBottom(style.getBorderBottom());
          copy.setBorderLeft(style.getBorderLeft());
          copy.setBorderRight(style.getBorderRight());
          copy.setDataFormat(target.createDataFormat().getFormat(style.getDataFormatString()));
          copy.setFont(font(style.getFontIndex()));
          copy.setQuotePrefixed(isQuoted);
          byte[] fill =
              style.getFillPattern() == FillPatternType.NO_FILL
                  ? null
                  : rgb(style.getFillForegroundColorColor());
          if (fill != null) {
            fill(copy, fill);
          }
          return copy;
        });
  }

  /** Returns a style of the copy in the colour of a mark. */
  XSSFCellStyle marked(XSSFCellStyle style, boolean isFatal) {
    return marked.computeIfAbsent(
        new Key(style.getIndex(), isFatal),
        key -> {
          XSSFCellStyle copy = style.copy();
          fill(copy, isFatal ? FATAL : ASKED);
          return copy;
        });
  }

  private static void fill(XSSFCellStyle style, byte[] rgb) {
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(new XSSFColor(rgb, null));
  }

  private static byte[] rgb(Color color) {
    if (color instanceof ExtendedColor extended) {
      return extended.getRGBWithTint();
    }
    if (color instanceof HSSFColor indexed) {
      short[] parts = indexed.getTriplet();
      return new byte[] {(byte) parts[0], (byte) parts[1], (byte) parts[2]};
    }
    return null;
  }

  private XSSFFont font(int index) {
    return fonts.computeIfAbsent(
        index,
        i -> {
          Font font = source.getFontAt(i);
          XSSFFont copy = target.createFont();
          copy.setFontName(font.getFontName());
          copy.setFontHeight(font.getFontHeight());
          copy.setBold(font.getBold());
          copy.setItalic(font.getItalic());
          copy.setUnderline(font.getUnderline());
          return copy;
        });
  }
}
